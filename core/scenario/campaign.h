// A measured scenario: many days of ordinary and of dishonest loads with the truth about each, for finding
// out what rules see and what they miss. Deterministic: the same options give the same entries. Seeds 1 to
// 999 are for tuning rules, 1,000 and above for measuring them. Days are planned as they come, so that memory
// does not grow with their number. One thread. docs/scenario.md describes what happens.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "base/error.h"
#include "scenario/entry.h"

namespace wastewatch::scenario {

struct CampaignOptions {
  std::uint64_t seed = 1;
  std::int64_t days = 7;
  std::int64_t loads_a_day = 200;
  std::int64_t bad_permille = 5;  // of loads; each kind of fraud equally often
  int trucks = 240;
  std::int64_t start_ms = 1'772'380'800'000;  // a local midnight: 2 March 2026 in China
  std::int64_t block_ms = 60'000;
};

class Campaign {
 public:
  // Errors: bad_options.
  static Result<Campaign> make(const CampaignOptions& options);
  Campaign(Campaign&&) noexcept;
  Campaign& operator=(Campaign&&) noexcept;
  ~Campaign();

  const Preamble& preamble() const;
  // In order of time; nothing at the end.
  std::optional<Entry> next();
  // The truth about the loads that were declared since the last call.
  std::vector<Truth> take_truths();
  // Loads that were not driven because all trucks were out.
  std::int64_t skipped() const;

 private:
  struct State;
  explicit Campaign(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace wastewatch::scenario
