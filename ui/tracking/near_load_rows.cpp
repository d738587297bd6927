#include "ui/tracking/near_load_rows.h"

namespace wastewatch::ui {
namespace {

constexpr RowRole<NearLoad> near_load_roles[] = {
    {"title", [](const NearLoad& row) -> QVariant { return row.title; }},
    {"note", [](const NearLoad& row) -> QVariant { return row.note; }},
    {"age", [](const NearLoad& row) -> QVariant { return row.age; }},
    {"grade", [](const NearLoad& row) -> QVariant { return row.grade; }},
    {"seal", [](const NearLoad&) -> QVariant { return -1; }},
};

}  // namespace

std::span<const RowRole<NearLoad>> NearLoadRows::roles() { return near_load_roles; }

const NearLoad* NearLoadRows::load(const QString& batch) const {
  const int row = rowOf(batch);
  return row < 0 ? nullptr : &rows_[row];
}

std::vector<NearLoad> NearLoadRows::all() const {
  std::vector<NearLoad> out;
  out.reserve(static_cast<std::size_t>(count()));
  for (int row = 0; row < count(); ++row) out.push_back(rows_[row]);
  return out;
}

}  // namespace wastewatch::ui
