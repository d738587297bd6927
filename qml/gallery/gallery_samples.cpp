#include "gallery_samples.h"

#include "ui/format/format.h"

namespace wastewatch::ui {
namespace {

TableColumn column(const char* title, int width, bool number = false, bool hash = false, int least = 0) {
  return {QString::fromUtf8(title), width, number, hash, true, least};
}

TableRow row(int i) {
  const double mass_g = 2'000'000 + i * 37 % 11 * 640'000.0;
  TableRow out;
  out.cells = {{QStringLiteral("WZ-240612-%1").arg(412 - i, 4, 10, QChar(u'0'))},
               {QString::number(mass_g / 1e6, 'f', 2), mass_g},
               {i % 2 == 0 ? QStringLiteral("Wuzhen North market") : QStringLiteral("乌镇北市场")},
               {QStringLiteral("Hexing Transport")},
               {i % 3 == 0 ? QStringLiteral("in transit") : QStringLiteral("delivered")},
               {format::short_id(QString(64, QChar(u'a' + i % 6)))}};
  out.grade = i % 5 == 0   ? Grade::Critical
              : i % 4 == 1 ? Grade::Serious
              : i % 7 == 2 ? Grade::Notice
                           : Grade::None;
  out.seal = i % 9 == 8 ? SealState::Failed : i % 6 == 3 ? SealState::Pending : SealState::Checked;
  out.link = QStringLiteral("wastewatch:batch/WZ-240612-%1").arg(412 - i);
  return out;
}

}  // namespace

SampleTable::SampleTable()
    : ValueTable({column("Batch", 150), column("Mass, t", 90, true), column("Origin", 170, false, false, 90),
                  column("Holder", 150, false, false, 90), column("State", 100),
                  column("Transaction", 160, false, true)}) {
  std::vector<TableRow> rows;
  for (int i = 0; i < 40; ++i) rows.push_back(row(i));
  set_rows(std::move(rows));
  for (int i = 40; i < 52; ++i) append_new(row(i));
}

}  // namespace wastewatch::ui
