// The parcel strip of one load: declared → collected → on the way → at the plant → accepted → treated, each
// with when, where, and who supports it. From the batch's complete history and, when known, its trackers;
// pure.
#pragma once

#include <array>
#include <cstdint>
#include <optional>

#include "index/reader.h"
#include "watch/alert.h"
#include "watch/batch_facts.h"

namespace wastewatch::watch {

enum class ParcelStage : std::uint8_t { declared = 1, collected, on_the_way, at_plant, accepted, treated };
inline constexpr std::size_t parcel_stages = 6;
std::string_view stage_name(ParcelStage stage);

enum class StageState : std::uint8_t {
  done = 1,      // recorded
  current,       // where the load is now
  claimed,       // said by one side only
  contradicted,  // said, and a device says otherwise
  ahead,         // not yet
};
std::string_view stage_state_name(StageState state);

struct ParcelStep {
  ParcelStage stage{};
  StageState state = StageState::ahead;
  std::int64_t time_ms = 0;  // block time; 0: not yet
  std::optional<ledger::v1::Position> place;
  Backing backing;
};

// `facts` are those of the alert rules (gather_facts.h); without them no device is heard.
std::array<ParcelStep, parcel_stages> parcel_strip(const index::BatchDetail& detail,
                                                   const BatchFacts* facts = nullptr);

}  // namespace wastewatch::watch
