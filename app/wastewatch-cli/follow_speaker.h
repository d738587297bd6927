// Internal: what `follow` says of how things stand, in words or as one JSON object a line.
#pragma once

#include <tuple>
#include <utility>

#include "cli.h"
#include "index/follow_status.h"

namespace wastewatch::cli {

// Says how things stand whenever a height or the phase has changed, or the last piece of a state has come or
// was refused.
class FollowSpeaker {
 public:
  FollowSpeaker(Console& console, bool json) : console_(console), json_(json) {}
  void operator()(const index::FollowStatus& status);

 private:
  bool is_news(const index::RestoreProgress& progress);

  Console& console_;
  bool json_;
  bool rebuild_said_ = false;
  std::pair<bool, std::size_t> restored_{false, 0};
  std::tuple<std::int64_t, std::int64_t, index::FollowPhase> said_{-1, -1, index::FollowPhase::starting};
};

}  // namespace wastewatch::cli
