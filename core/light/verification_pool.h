// Where signatures are verified in parallel. The verifier hands over independent jobs and waits for all of
// them.
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace wastewatch::light {

class VerificationPool {
 public:
  using Job = std::function<void(std::size_t index)>;
  virtual ~VerificationPool() = default;
  // Calls job(0) … job(count-1), each exactly once, on any threads; returns when all are done.
  virtual void run(std::size_t count, const Job& job) = 0;
};

// A fixed number of threads; the calling thread helps. run() may be called from several threads, one
// call is served at a time. An idle thread spins for `patience` before sleeping, because being woken costs as
// much as verifying a signature or two.
class ThreadPool final : public VerificationPool {
 public:
  static constexpr std::chrono::microseconds patience{200};
  // `workers` threads besides the caller; 0 verifies on the calling thread.
  explicit ThreadPool(std::size_t workers);
  ~ThreadPool() override;
  ThreadPool(const ThreadPool&) = delete;
  ThreadPool& operator=(const ThreadPool&) = delete;

  void run(std::size_t count, const Job& job) override;

 private:
  void work(const std::stop_token& stop);
  // Takes indices until none is left.
  void drain(std::unique_lock<std::mutex>& lock);

  std::mutex callers_;
  std::mutex mutex_;
  std::condition_variable_any wake_;
  std::condition_variable_any done_;
  const Job* job_ = nullptr;
  std::size_t next_ = 0;
  std::size_t count_ = 0;
  // Changed with the mutex held, looked at without.
  std::atomic<std::size_t> left_ = 0;     // indices nobody has taken
  std::atomic<std::size_t> running_ = 0;  // jobs
  std::vector<std::jthread> threads_;     // last: stops before what it uses dies
};

}  // namespace wastewatch::light
