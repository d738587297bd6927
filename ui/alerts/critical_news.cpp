#include "ui/alerts/critical_news.h"

#include <algorithm>

namespace wastewatch::ui {

bool CriticalNews::take(const std::vector<AlertRow>& rows, bool quiet) {
  std::set<QString> now;
  const auto before = fresh_.size();
  for (const auto& row : rows) {
    if (row.grade != Grade::Critical) continue;
    now.insert(row.id);
    if (!quiet && known_ && !known_->contains(row.id)) fresh_.push_back(row);
  }
  const bool added = fresh_.size() > before;
  const bool ended = std::erase_if(fresh_, [&](const AlertRow& row) { return !now.contains(row.id); }) > 0;
  known_ = std::move(now);
  return added || ended;
}

bool CriticalNews::reword(const std::vector<AlertRow>& rows) {
  bool changed = false;
  for (auto& told : fresh_) {
    const auto row = std::ranges::find(rows, told.id, &AlertRow::id);
    if (row == rows.end() || (row->title == told.title && row->note == told.note)) continue;
    told = *row;
    changed = true;
  }
  return changed;
}

bool CriticalNews::see() {
  const bool any = !fresh_.empty();
  fresh_.clear();
  return any;
}

void CriticalNews::forget() {
  known_.reset();
  fresh_.clear();
}

}  // namespace wastewatch::ui
