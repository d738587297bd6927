// Back and forward over places, bounded; the oldest are forgotten. A value: copy it freely.
#pragma once

#include <cstddef>
#include <vector>

#include "ui/navigation/link.h"

namespace wastewatch::ui {

class History {
 public:
  static constexpr std::size_t max_entries = 200;

  const Location* current() const;  // null before the first visit
  bool can_go_back() const { return at_ > 1; }
  bool can_go_forward() const { return at_ < entries_.size(); }

  void visit(Location location);  // forgets what lay ahead; the same place twice is one entry
  // As visit(), in the place of the current entry when both are records of one kind: reading on through a
  // list is one entry, so that Back leaves the list.
  void read_on(Location location);
  void back();
  void forward();

 private:
  std::vector<Location> entries_;
  std::size_t at_ = 0;  // one past the current entry
};

}  // namespace wastewatch::ui
