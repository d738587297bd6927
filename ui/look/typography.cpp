#include "ui/look/typography.h"

#include <array>

#include "ui/base/singleton.h"
#include "ui/language/language.h"
#include "ui/look/fonts.h"

namespace wastewatch::ui {
namespace {

struct Measure {
  int size;
  int line;
};
struct Row {
  Typography::Role role;
  Measure en;
  Measure zh;
  bool bold;
};
constexpr std::array rows{
    Row{Typography::Caption, {12, 16}, {12, 18}, false}, Row{Typography::Head, {12, 16}, {12, 18}, true},
    Row{Typography::Body, {13, 20}, {14, 22}, false},    Row{Typography::Strong, {13, 20}, {14, 22}, true},
    Row{Typography::Reading, {14, 22}, {15, 24}, false}, Row{Typography::Section, {16, 24}, {16, 24}, true},
    Row{Typography::Title, {20, 28}, {20, 30}, true},    Row{Typography::Figure, {28, 36}, {28, 36}, true},
    Row{Typography::Hash, {12, 18}, {12, 18}, false},
};

const Row& row_of(Typography::Role role) {
  for (const Row& row : rows) {
    if (row.role == role) return row;
  }
  return rows[2];
}

Measure measure_of(const Row& row) { return the<Language>().tongue() == Tongue::chinese ? row.zh : row.en; }

}  // namespace

Typography::Typography(QObject* parent) : QObject(parent) {
  connect(&the<Language>(), &Language::changed, this, [this] {
    ++revision_;
    emit changed();
  });
}

Typography* Typography::create(QQmlEngine*, QJSEngine*) { return the_for_qml<Typography>(); }

QFont Typography::font(Role role) const {
  const Row& row = row_of(role);
  const int size = measure_of(row).size;
  return role == Hash ? mono_font(size) : sans_font(size, row.bold);
}

int Typography::lineHeight(Role role) const { return measure_of(row_of(role)).line; }

}  // namespace wastewatch::ui
