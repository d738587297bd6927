// Internal: the alarm beside the follower, on a thread of its own: each second it tells what is new to the
// hook, says when it cannot see, and gives a heartbeat. These three do not wait for each other: what the hook
// refused is kept (alarm/outgoing.h) and told again after growing pauses. There is no heartbeat while
// the last attempt to tell an alert, or that it cannot see, failed.
#pragma once

#include <chrono>
#include <deque>
#include <functional>
#include <thread>

#include "alarm/blindness.h"
#include "alarm/outgoing.h"
#include "alarm/retry.h"
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
  // Whether to try now.
  using Due = std::function<bool(const alarm::Retry&, alarm::Retry::Time now)>;
  void look(const std::stop_token& stop, const Due& due);
  void attempt(alarm::Retry& retry, const Due& due, const std::stop_token& stop,
               const std::function<Status()>& tell);
  Status tell_alerts(const index::Reader& reader, const std::stop_token& stop);
  void note_sight(const index::Reader* reader);
  Status tell_sight(const std::stop_token& stop);
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
  alarm::Retry alerts_;
  alarm::Retry sight_;
  alarm::Retry alive_;
  std::deque<alarm::Notice> untold_;  // about its sight: kept until the hook has taken them
  std::optional<std::chrono::steady_clock::time_point> beat_;
  std::jthread thread_;  // last: it uses all others
};

}  // namespace wastewatch::cli
