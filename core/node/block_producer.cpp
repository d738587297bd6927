#include "node/block_producer.h"

#include <algorithm>

namespace wastewatch::node {
namespace {

using Steady = std::chrono::steady_clock;

std::chrono::milliseconds until(Steady::time_point due) {
  return std::max(std::chrono::milliseconds(0),
                  std::chrono::ceil<std::chrono::milliseconds>(due - Steady::now()));
}

}  // namespace

BlockProducer::BlockProducer(SoloChain& chain, std::chrono::milliseconds interval, const Clock& clock,
                             const Wakeup& failed, ClockListener listener)
    : chain_(chain),
      listener_(std::move(listener)),
      thread_([this, &clock, interval, &failed] { run(clock, interval, failed); }) {}

BlockProducer::~BlockProducer() { stop_.set(); }

std::optional<Error> BlockProducer::failure() const {
  const std::lock_guard lock(mutex_);
  return failure_;
}

bool BlockProducer::may_make_block(const Clock& clock) {
  const auto before = chain_.clock_trouble();
  const auto trouble = guard_.judge(clock.now(), time_since_boot(), chain_.last_block_time());
  chain_.set_clock_trouble(trouble);
  const bool news = trouble.has_value() != before.has_value() || (trouble && trouble->kind != before->kind);
  if (news && listener_) listener_(trouble);
  return !trouble;
}

void BlockProducer::run(const Clock& clock, std::chrono::milliseconds interval, const Wakeup& failed) {
  auto due = Steady::now() + interval;
  while (!stop_.wait_for(until(due))) {
    due = std::max(due + interval, Steady::now());
    if (!may_make_block(clock)) continue;
    if (const auto made = chain_.produce(clock.now()); !made) {
      const std::lock_guard lock(mutex_);
      failure_ = made.error();
      failed.set();
      return;
    }
  }
}

}  // namespace wastewatch::node
