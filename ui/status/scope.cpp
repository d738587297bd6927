#include "ui/status/scope.h"

#include <QCoreApplication>
#include <QDateTime>
#include <array>

#include "ui/base/singleton.h"
#include "ui/language/language.h"
#include "ui/settings/settings.h"

namespace wastewatch::ui {
namespace {

struct Period {
  const char* id;
  const char* name;
  int days;  // back from the end of today; 0: all
};
constexpr std::array known_periods{
    Period{"today", QT_TRANSLATE_NOOP("Scope", "today"), 1},
    Period{"week", QT_TRANSLATE_NOOP("Scope", "last 7 days"), 7},
    Period{"month", QT_TRANSLATE_NOOP("Scope", "last 30 days"), 30},
    Period{"all", QT_TRANSLATE_NOOP("Scope", "all time"), 0},
};

int index_of_period(const QString& id) {
  for (std::size_t i = 0; i < known_periods.size(); ++i) {
    if (id == QLatin1String(known_periods[i].id)) return static_cast<int>(i);
  }
  return static_cast<int>(known_periods.size()) - 1;
}

}  // namespace

Scope::Scope(QObject* parent) : QObject(parent) {
  region_id_ = Settings::instance().value(QStringLiteral("scope/region"), QString()).toString();
  period_id_ = Settings::instance().value(QStringLiteral("scope/period"), QStringLiteral("all")).toString();
  connect(&the<Language>(), &Language::changed, this, &Scope::changed);
}

Scope* Scope::create(QQmlEngine*, QJSEngine*) { return the_for_qml<Scope>(); }

QStringList Scope::regions() const {
  QStringList names{QCoreApplication::translate("Scope", "All regions")};
  for (const Region& region : regions_) names << region.name;
  return names;
}

QStringList Scope::periods() const {
  QStringList names;
  for (const Period& period : known_periods) names << QCoreApplication::translate("Scope", period.name);
  return names;
}

int Scope::region() const {
  for (std::size_t i = 0; i < regions_.size(); ++i) {
    if (regions_[i].id == region_id_) return static_cast<int>(i) + 1;
  }
  return 0;
}

void Scope::setRegion(int index) {
  const auto at = static_cast<std::size_t>(index - 1);
  region_id_ = index > 0 && at < regions_.size() ? regions_[at].id : QString();
  Settings::instance().set_value(QStringLiteral("scope/region"), region_id_);
  emit changed();
}

int Scope::period() const { return index_of_period(period_id_); }

void Scope::setPeriod(int index) {
  if (index < 0 || index >= static_cast<int>(known_periods.size())) return;
  period_id_ = QString::fromLatin1(known_periods[static_cast<std::size_t>(index)].id);
  Settings::instance().set_value(QStringLiteral("scope/period"), period_id_);
  emit changed();
}

QString Scope::text() const {
  return regions().at(region()) + QStringLiteral(" · ") + periods().at(period());
}

qint64 Scope::period_start_ms(qint64 now_ms) const {
  const int days = known_periods[static_cast<std::size_t>(period())].days;
  if (days == 0) return 0;
  const QDate today = QDateTime::fromMSecsSinceEpoch(now_ms).date();
  return today.addDays(1 - days).startOfDay().toMSecsSinceEpoch();
}

void Scope::set_regions(std::vector<Region> regions) {
  regions_ = std::move(regions);
  emit changed();
}

}  // namespace wastewatch::ui
