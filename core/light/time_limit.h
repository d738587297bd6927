// A limit for a whole task, however many questions it takes: a stop token that is triggered with the
// caller's, or when the task has made no progress for too long. Owned by one thread; the token may be used by
// any.
#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>

namespace wastewatch::light {

class TimeLimit {
 public:
  TimeLimit(const std::stop_token& caller, std::chrono::nanoseconds limit);
  ~TimeLimit();
  TimeLimit(const TimeLimit&) = delete;
  TimeLimit& operator=(const TimeLimit&) = delete;

  std::stop_token token() const { return source_.get_token(); }
  // Something was verified: the time starts anew.
  void renew();
  // Whether the time ran out, as opposed to the caller stopping.
  bool expired() const;

 private:
  void watch(const std::stop_token& over);

  const std::chrono::nanoseconds limit_;
  std::stop_source source_;
  std::stop_callback<std::function<void()>> forward_;
  mutable std::mutex mutex_;  // guards what follows
  std::condition_variable_any changed_;
  std::chrono::steady_clock::time_point until_;
  bool expired_ = false;
  std::jthread watcher_;
};

}  // namespace wastewatch::light
