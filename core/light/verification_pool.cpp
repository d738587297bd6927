#include "light/verification_pool.h"

namespace wastewatch::light {
namespace {

using Steady = std::chrono::steady_clock;

template <class Reached>
void look_for(const Reached& reached) {
  const auto until = Steady::now() + ThreadPool::patience;
  while (!reached() && Steady::now() < until) std::this_thread::yield();
}

}  // namespace

ThreadPool::ThreadPool(std::size_t workers) {
  threads_.reserve(workers);
  for (std::size_t i = 0; i < workers; ++i) {
    threads_.emplace_back([this](const std::stop_token& stop) { work(stop); });
  }
}

ThreadPool::~ThreadPool() {
  for (auto& thread : threads_) thread.request_stop();
  wake_.notify_all();
}

void ThreadPool::run(std::size_t count, const Job& job) {
  const std::lock_guard one_at_a_time(callers_);
  std::unique_lock lock(mutex_);
  job_ = &job;
  next_ = 0;
  count_ = count;
  left_ = count;
  wake_.notify_all();
  drain(lock);
  lock.unlock();
  look_for([this] { return running_ == 0; });
  lock.lock();
  done_.wait(lock, [this] { return running_ == 0; });
  job_ = nullptr;
  count_ = 0;
}

void ThreadPool::work(const std::stop_token& stop) {
  std::unique_lock lock(mutex_);
  while (wake_.wait(lock, stop, [this] { return next_ < count_; })) {
    drain(lock);
    lock.unlock();
    look_for([&] { return left_ > 0 || stop.stop_requested(); });
    lock.lock();
  }
}

void ThreadPool::drain(std::unique_lock<std::mutex>& lock) {
  while (next_ < count_) {
    const std::size_t index = next_++;
    left_ = count_ - next_;
    const Job& job = *job_;
    ++running_;
    lock.unlock();
    job(index);
    lock.lock();
    --running_;
  }
  if (running_ == 0) done_.notify_all();
}

}  // namespace wastewatch::light
