// What was said about each load against what is true of it. Pure; thread safe.
//   window   from the moment of the fault to 24 h after the agreed time of delivery
//   found    the right claim stood at some time in the window
//   right    an alert whose claim is true of the load, standing after the fault began
//   beside   an alert that says something else that is also true (truth.h)
//   wrong    every other alert: on a normal load all of them
// One alert is one rule saying one claim about one load, however often it comes and goes, at its strongest.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "evaluate/seen.h"
#include "evaluate/truth.h"

namespace wastewatch::evaluate {

inline constexpr std::int64_t window_after_deadline_ms = 24 * 3'600'000LL;

enum class Judgement : std::uint8_t { right = 1, beside, wrong };

struct Said {
  std::string rule;
  Claim claim = Claim::paperwork;
  watch::Grade grade = watch::Grade::notice;  // the strongest it reached
  Judgement judgement = Judgement::wrong;
  std::int64_t from_ms = 0;  // when it was first said
};

// When something was first said within the window, at any grade and at serious or critical.
struct Finding {
  std::optional<std::int64_t> any_ms;
  std::optional<std::int64_t> strong_ms;
};

// One labelled fault.
struct FaultOutcome {
  Truth truth;
  std::int64_t deliver_by_ms = 0;  // 0: none was agreed; the window is then open
  std::int64_t mass_g = 0;
  Finding found;  // by any rule
  struct ByRule {
    std::string rule;
    Finding found;
  };
  std::vector<ByRule> rules{};                // those that said the right claim in the window
  std::optional<std::int64_t> place_error_m;  // of the last place stated in the window, to the true one
};

struct LoadOutcome {
  ledger::BatchId batch;
  std::string name{};              // in the scenario; empty: it has no label
  std::int64_t deliver_by_ms = 0;  // as agreed at the pick-up; 0: never collected
  bool labelled = false;
  std::vector<Said> said{};
  std::vector<FaultOutcome> faults{};
};

struct Seen {
  std::vector<SeenLoad> loads;
  std::vector<SeenChange> changes;
};

// One for each load declared before `until_ms`, in the order of `seen.loads`.
std::vector<LoadOutcome> outcomes_of(const Seen& seen, std::span<const Truth> truths, std::int64_t until_ms);

// The strongest grade of what was wrongly said; nothing when nothing was.
std::optional<watch::Grade> strongest_wrong(const LoadOutcome& load);
std::string_view judgement_name(Judgement judgement);

}  // namespace wastewatch::evaluate
