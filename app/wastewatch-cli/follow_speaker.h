// Internal: what `follow` says of how things stand, in words or as one JSON object a line.
#pragma once

#include <string>
#include <tuple>
#include <utility>

#include "cli.h"
#include "index/follow_status.h"
#include "light/peers.h"

namespace wastewatch::cli {

// Says how things stand whenever a height or the phase has changed, or the last piece of a state has come or
// was refused.
class FollowSpeaker {
 public:
  FollowSpeaker(Console& console, bool json) : console_(console), json_(json) {}
  void operator()(const index::FollowStatus& status);
  // The home has been there before.
  void already(std::int64_t until, std::int64_t height);
  // Which peer took over from which one, and why, since the last call. begin() first, with what is known.
  void begin(const light::PeersSnapshot& peers);
  void say_takeovers(const light::PeersSnapshot& peers);

 private:
  void say_takeover(const light::PeerRecord& promoted, const light::PeerRecord* why);
  bool is_news(const index::RestoreProgress& progress);

  Console& console_;
  bool json_;
  bool rebuild_said_ = false;
  std::string followed_;         // the primary, as was said
  std::uint64_t last_said_ = 0;  // number of its record
  std::pair<bool, std::size_t> restored_{false, 0};
  std::tuple<std::int64_t, std::int64_t, index::FollowPhase> said_{-1, -1, index::FollowPhase::starting};
};

}  // namespace wastewatch::cli
