#include "rpc/pacer.h"

#include <algorithm>

#include "base/pause.h"

namespace wastewatch::rpc {
namespace {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

constexpr std::size_t answers_a_lane = 20;  // before one more request may be under way
constexpr unsigned most_doublings = 8;

}  // namespace

milliseconds Pacer::pause() const {
  const std::scoped_lock lock(mutex_);
  return std::max(milliseconds{0}, std::chrono::ceil<milliseconds>(not_before_ - steady_clock::now()));
}

bool Pacer::wait_turn(milliseconds patience, const std::stop_token& stop) {
  for (auto left = pause(); left > milliseconds{0}; left = pause()) {
    if (left > patience) return false;
    if (!pause_for(left, stop)) return false;
  }
  return !stop.stop_requested();
}

std::size_t Pacer::lanes() const {
  const std::scoped_lock lock(mutex_);
  return lanes_;
}

void Pacer::answered() {
  const std::scoped_lock lock(mutex_);
  refusals_in_a_row_ = 0;
  if (lanes_ == most_lanes || ++answers_ < answers_a_lane) return;
  ++lanes_;
  answers_ = 0;
}

void Pacer::refused(std::optional<milliseconds> retry_after) {
  const std::scoped_lock lock(mutex_);
  const auto own = first_pause * (1U << std::min(refusals_in_a_row_, most_doublings));
  const auto pause = std::clamp(retry_after.value_or(own), first_pause, longest_pause);
  ++refusals_in_a_row_;
  not_before_ = std::max(not_before_, steady_clock::now() + pause);
  lanes_ = std::max<std::size_t>(1, lanes_ / 2);
  answers_ = 0;
}

}  // namespace wastewatch::rpc
