// Which critical alerts are new: those that were not critical when the list was looked at before. Value type.
#pragma once

#include <optional>
#include <set>
#include <vector>

#include "ui/alerts/alert_values.h"

namespace wastewatch::ui {

class CriticalNews {
 public:
  // Takes the newest list. `quiet`: what is new in it is known from now on and not told: the first list, one
  // read while catching up, or one of another region. Returns whether fresh() changed.
  bool take(const std::vector<AlertRow>& rows, bool quiet);
  // New and still critical, oldest news first.
  const std::vector<AlertRow>& fresh() const { return fresh_; }
  // The same news in the words of these rows: the language is another one. Returns whether fresh() changed.
  bool reword(const std::vector<AlertRow>& rows);
  // They were seen. Returns whether there were any.
  bool see();
  void forget();

 private:
  std::optional<std::set<QString>> known_;
  std::vector<AlertRow> fresh_;
};

}  // namespace wastewatch::ui
