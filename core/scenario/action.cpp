#include "scenario/action.h"

#include <algorithm>

namespace wastewatch::scenario {

bool Schedule::later(const Entry& a, const Entry& b) {
  if (a.action.time_ms != b.action.time_ms) return a.action.time_ms > b.action.time_ms;
  return a.order > b.order;
}

void Schedule::add(Action action) {
  heap_.push_back({std::move(action), added_++});
  std::ranges::push_heap(heap_, later);
}

Action Schedule::take() {
  std::ranges::pop_heap(heap_, later);
  Action out = std::move(heap_.back().action);
  heap_.pop_back();
  return out;
}

}  // namespace wastewatch::scenario
