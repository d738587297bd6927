#include "ui/session/query_pool.h"

#include <algorithm>
#include <utility>

#include "ui/session/connected.h"

namespace wastewatch::ui {

QueryPool::QueryPool(unsigned threads) {
  for (unsigned i = 0; i < threads; ++i) {
    threads_.emplace_back([this](const std::stop_token& stop) { work(stop); });
  }
}

QueryPool::~QueryPool() { close(); }

void QueryPool::close() {
  {
    const std::scoped_lock lock(mutex_);
    queue_.clear();
    for (auto& question : running_) question.request_stop();
  }
  for (auto& thread : threads_) thread.request_stop();
  threads_.clear();
}

void QueryPool::connect(std::shared_ptr<Connected> connected) {
  std::unique_lock lock(mutex_);
  const auto old = std::exchange(connected_, nullptr);
  for (auto& question : running_) question.request_stop();
  idle_.wait(lock, [this] { return running_.empty(); });
  connected_ = std::move(connected);
  wake_.notify_all();
}

void QueryPool::disconnect() {
  std::shared_ptr<Connected> old;  // goes after the lock
  const std::scoped_lock lock(mutex_);
  old = std::exchange(connected_, nullptr);
  ++epoch_;
  for (auto& question : running_) question.request_stop();
}

void QueryPool::ask(const std::shared_ptr<Slot>& slot, Job job) {
  const std::scoped_lock lock(mutex_);
  slot->stop.request_stop();
  slot->stop = std::stop_source();
  slot->waiting = std::move(job);
  if (!std::exchange(slot->queued, true)) queue_.push_back(slot);
  wake_.notify_one();
}

void QueryPool::cancel(const std::shared_ptr<Slot>& slot) {
  const std::scoped_lock lock(mutex_);
  slot->stop.request_stop();
  slot->waiting = nullptr;
  std::erase(queue_, slot);
  slot->queued = false;
}

bool QueryPool::idle() const {
  const std::scoped_lock lock(mutex_);
  return queue_.empty() && running_.empty();
}

void QueryPool::work(const std::stop_token& stop) {
  std::unique_lock lock(mutex_);
  while (wake_.wait(lock, stop, [this] { return connected_ && !queue_.empty(); })) {
    const auto slot = queue_.front();
    queue_.pop_front();
    slot->queued = false;
    const auto question = slot->stop;
    running_.push_back(question);
    auto job = std::exchange(slot->waiting, nullptr);
    auto connected = connected_;
    lock.unlock();
    if (job) job(*connected, question.get_token());
    job = nullptr;
    connected.reset();
    lock.lock();
    running_.erase(std::ranges::find(running_, question));
    idle_.notify_all();
  }
}

}  // namespace wastewatch::ui
