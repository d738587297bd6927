#include "ui/navigation/history.h"

#include <utility>

namespace wastewatch::ui {

const Location* History::current() const { return at_ == 0 ? nullptr : &entries_[at_ - 1]; }

void History::visit(Location location) {
  if (current() && *current() == location) return;
  entries_.resize(at_);
  entries_.push_back(std::move(location));
  if (entries_.size() > max_entries) entries_.erase(entries_.begin());
  at_ = entries_.size();
}

void History::read_on(Location location) {
  const bool same_list = current() && !location.id.isEmpty() && !current()->id.isEmpty() &&
                         current()->kind == location.kind && current()->page == location.page;
  if (!same_list) return visit(std::move(location));
  entries_.resize(at_);
  entries_.back() = std::move(location);
}

void History::back() {
  if (can_go_back()) --at_;
}

void History::forward() {
  if (can_go_forward()) ++at_;
}

}  // namespace wastewatch::ui
