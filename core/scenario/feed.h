// The demonstration as a stream of signed transactions in time order, without end: days are planned as they
// come. The same options give the same actions; signatures and ids also depend on the chain id. One thread.
// docs/scenario.md describes what happens.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/error.h"
#include "scenario/errors.h"
#include "scenario/fault.h"
#include "scenario/fleet.h"
#include "scenario/live.h"

namespace wastewatch::scenario {

struct FeedOptions {
  std::string chain_id;
  std::uint64_t seed = 1;
  std::int64_t start_ms = 0;  // chain time of the first moment
  std::int64_t utc_offset_minutes = 480;
  std::int64_t time_scale = 1;  // scenario time runs this much faster than the chain's
  // Local time of day of the scenario at the chain's start: a day under way, whose morning is sent at once
  // and whose first load lands in trouble soon. Negative: the scenario's clock is the chain's.
  std::int64_t begin_minute = -1;
  std::int64_t fault_permille = 6;  // of loads that get a fault by chance
  bool show_every_fault = true;  // besides, two faults a day in turn and two plants that sign the next day,
                                 // so that a short demonstration has all of them
  int loads_permille = 1'000;    // of the companies' usual number of loads
};

struct SignedAction {
  std::int64_t time_ms = 0;  // chain time at which it is sent
  Bytes tx;
  // Where it stands, so that a feed started again can tell what the chain already has.
  Bytes signer;
  std::uint32_t lane = 0;
  std::uint64_t sequence = 0;
};

class Feed {
 public:
  // Errors: bad_options.
  static Result<Feed> make(const FeedOptions& options);
  Feed(Feed&&) noexcept;
  Feed& operator=(Feed&&) noexcept;
  ~Feed();

  // Live traffic besides (live.h), in chain time. Windows given before the first action, or while the feed
  // runs, give the same actions; each begins after the last one has ended.
  void add_live(const LiveWindow& window);

  // Chain time of the next action.
  std::int64_t next_time() const;
  // Signs the next action as of the chain's height; nothing when it turned out to send nothing (go on then).
  // Errors: sign_failed.
  Result<std::optional<SignedAction>> next(std::int64_t chain_height);
  // Labels of faults that have begun since the last call.
  std::vector<Label> take_labels();

 private:
  struct State;
  explicit Feed(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace wastewatch::scenario
