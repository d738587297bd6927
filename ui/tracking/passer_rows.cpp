#include "ui/tracking/passer_rows.h"

namespace wastewatch::ui {
namespace {

constexpr RowRole<PasserRow> passer_row_roles[] = {
    {"title", [](const PasserRow& row) -> QVariant { return row.title; }},
    {"note", [](const PasserRow& row) -> QVariant { return row.note; }},
    {"age", [](const PasserRow& row) -> QVariant { return row.age; }},
    {"grade", [](const PasserRow& row) -> QVariant { return row.grade; }},
    {"seal", [](const PasserRow&) -> QVariant { return -1; }},
    {"pictured", [](const PasserRow& row) -> QVariant { return row.icon; }},
    {"load", [](const PasserRow& row) -> QVariant { return row.load; }},
};

}  // namespace

std::span<const RowRole<PasserRow>> PasserRows::roles() { return passer_row_roles; }

}  // namespace wastewatch::ui
