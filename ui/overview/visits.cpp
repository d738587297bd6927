#include "ui/overview/visits.h"

#include "ui/settings/settings.h"

namespace wastewatch::ui {
namespace {

QString text_of(const OverviewFigures& figures) {
  return QStringLiteral("%1 %2 %3 %4")
      .arg(figures.open)
      .arg(figures.overdue)
      .arg(figures.unconfirmed)
      .arg(figures.transit);
}

std::optional<OverviewFigures> parse_figures(const QString& text) {
  const QStringList parts = text.split(u' ');
  if (parts.size() != 4) return std::nullopt;
  return OverviewFigures{parts[0].toLongLong(), parts[1].toLongLong(), parts[2].toLongLong(),
                         parts[3].toLongLong()};
}

}  // namespace

std::optional<OverviewFigures> Visits::last(const QString& key, const OverviewFigures& now) {
  if (!last_.contains(key))
    last_.emplace(key, parse_figures(Settings::instance().value(key, QString()).toString()));
  Settings::instance().set_value(key, text_of(now));
  return last_.at(key);
}

}  // namespace wastewatch::ui
