#include "ui/alerts/alerts_model.h"

#include <algorithm>
#include <array>

namespace wastewatch::ui {

std::span<const RowRole<AlertRow>> AlertsModel::roles() {
  static constexpr std::array table{
      RowRole<AlertRow>{"batch", [](const AlertRow& row) { return QVariant(row.id); }},
      RowRole<AlertRow>{"title", [](const AlertRow& row) { return QVariant(row.title); }},
      RowRole<AlertRow>{"note", [](const AlertRow& row) { return QVariant(row.note); }},
      RowRole<AlertRow>{"age", [](const AlertRow& row) { return QVariant(row.age); }},
      RowRole<AlertRow>{"link", [](const AlertRow& row) { return QVariant(row.link); }},
      RowRole<AlertRow>{"grade", [](const AlertRow& row) { return QVariant(row.grade); }},
      RowRole<AlertRow>{"seal", [](const AlertRow& row) { return QVariant(row.seal); }},
      RowRole<AlertRow>{"triage", [](const AlertRow& row) { return QVariant(row.triage); }},
      RowRole<AlertRow>{"resolved", [](const AlertRow& row) { return QVariant(row.resolved); }},
  };
  return table;
}

std::vector<AlertRow> AlertsModel::in_place(const std::vector<AlertRow>& newest) const {
  std::vector<AlertRow> out;
  out.reserve(static_cast<std::size_t>(rows_.size()));
  for (int i = 0; i < rows_.size(); ++i) {
    const auto found = std::ranges::find(newest, rows_[i].id, &AlertRow::id);
    out.push_back(found == newest.end() ? rows_[i] : *found);
    out.back().resolved = found == newest.end();
  }
  return out;
}

void AlertsModel::update(std::vector<AlertRow> rows, bool reading) {
  newest_ = std::move(rows);
  if (!reading || rows_.size() == 0) return showNew();
  auto kept = in_place(newest_);
  const auto known = std::ranges::count_if(kept, [](const AlertRow& row) { return !row.resolved; });
  new_rows_ = static_cast<int>(newest_.size()) - static_cast<int>(known);
  rows_.replace(*this, std::move(kept));
  emit newRowsChanged();
}

void AlertsModel::showNew() {
  new_rows_ = 0;
  rows_.replace(*this, newest_);
  emit newRowsChanged();
}

void AlertsModel::clear() {
  newest_.clear();
  showNew();
}

}  // namespace wastewatch::ui
