// What the screen asks of a node thread that runs. Thread safe.
#pragma once

#include <atomic>
#include <functional>
#include <mutex>
#include <utility>

namespace wastewatch::ui {

class NodeOrders {
 public:
  // Hands the evidence of the open conflict to those who have not accepted it.
  void report_attack() {
    report_ = true;
    const std::scoped_lock lock(mutex_);
    if (wake_) wake_();
  }
  // Node thread: whether it was asked since the last time.
  bool take_report() { return report_.exchange(false); }
  // Node thread: how it is woken; null: it is not there.
  void set_wake(std::function<void()> wake) {
    const std::scoped_lock lock(mutex_);
    wake_ = std::move(wake);
  }

 private:
  std::atomic<bool> report_ = false;
  std::mutex mutex_;
  std::function<void()> wake_;
};

}  // namespace wastewatch::ui
