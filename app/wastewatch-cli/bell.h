// Internal: the alarm beside the follower, on a thread of its own: each second it tells what is new to the
// hook, says when it cannot see, and gives a heartbeat. A hook that fails is called again after growing
// pauses; what it has not taken is kept (alarm/outgoing.h).
#pragma once

#include <chrono>
#include <functional>
#include <thread>

#include "alarm/blindness.h"
#include "alarm/outgoing.h"
#include "index/follower.h"
#include "index/home.h"

namespace wastewatch::cli {

struct BellOptions {
  std::filesystem::path file;  // what was told
  std::string chain_id;
  watch::Grade weakest = watch::Grade::critical;
  std::chrono::seconds heartbeat{60};
  std::chrono::seconds grace{120};
};

// Called on the bell's thread.
using Ring = std::function<Status(const alarm::Notice&, const std::stop_token&)>;
using Trouble = std::function<void(const Error&)>;

class Bell {
 public:
  // All must outlive it; the destructor waits for the call under way, at most as long as `ring` may take.
  Bell(BellOptions options, const index::Home& home, const index::Follower& follower, const Clock& clock,
       Ring ring, Trouble trouble);

 private:
  void run(const std::stop_token& stop);
  Status look(const std::stop_token& stop);
  Status tell_sight(const index::Reader* reader, const std::stop_token& stop);
  Status tell_alive(const index::Reader* reader, const std::stop_token& stop);
  alarm::Notice notice(alarm::NoticeKind kind) const;

  BellOptions options_;
  const index::Home& home_;
  const index::Follower& follower_;
  const Clock& clock_;
  Ring ring_;
  Trouble trouble_;
  alarm::Outgoing outgoing_;
  alarm::Blindness blindness_;
  std::optional<alarm::Notice> untold_;  // about its sight: kept until the hook has taken it
  std::optional<std::chrono::steady_clock::time_point> beat_;
  std::jthread thread_;  // last: it uses all others
};

}  // namespace wastewatch::cli
