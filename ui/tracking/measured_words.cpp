#include "ui/tracking/measured_words.h"

#include <QCoreApplication>

namespace wastewatch::ui {
namespace {

constexpr double kmh_of_cms = 0.036;

QString measured(const char* text) { return QCoreApplication::translate("MeasuredWords", text); }

void add_fact(QList<Fact>& facts, const char* key, const QString& value) {
  Fact fact;
  fact.key = measured(key);
  fact.value = value;
  facts << fact;
}

// The numbers of NMEA 0183's GGA sentence.
QString fix_words(int quality) {
  switch (quality) {
    case 0: return measured(QT_TRANSLATE_NOOP("MeasuredWords", "no fix"));
    case 1: return measured(QT_TRANSLATE_NOOP("MeasuredWords", "satellites"));
    case 2: return measured(QT_TRANSLATE_NOOP("MeasuredWords", "satellites, corrected"));
    default: return measured(QT_TRANSLATE_NOOP("MeasuredWords", "quality %1")).arg(quality);
  }
}

}  // namespace

QString speed_words(double kmh) {
  return measured(QT_TRANSLATE_NOOP("MeasuredWords", "%1 km/h")).arg(kmh, 0, 'f', kmh < 10 ? 1 : 0);
}

QString share_words(double share) {
  return measured(QT_TRANSLATE_NOOP("MeasuredWords", "%1 %")).arg(share * 100, 0, 'f', 1);
}

QList<Fact> measured_facts(const ledger::Reading& reading, Tongue tongue) {
  QList<Fact> out;
  if (reading.speed_cms)
    add_fact(out, QT_TRANSLATE_NOOP("MeasuredWords", "Speed"), speed_words(*reading.speed_cms * kmh_of_cms));
  if (reading.humidity_permille)
    add_fact(out, QT_TRANSLATE_NOOP("MeasuredWords", "Humidity"),
             share_words(*reading.humidity_permille / 1000.0));
  if (reading.temperature_cdeg)
    add_fact(out, QT_TRANSLATE_NOOP("MeasuredWords", "Temperature"),
             QStringLiteral("%1 °C").arg(*reading.temperature_cdeg / 100.0, 0, 'f', 1));
  if (reading.battery_permille)
    add_fact(out, QT_TRANSLATE_NOOP("MeasuredWords", "Battery"),
             share_words(*reading.battery_permille / 1000.0));
  QStringList fix;
  if (reading.fix_quality) fix << fix_words(*reading.fix_quality);
  if (reading.accuracy_dm) fix << QStringLiteral("±") + format::distance(*reading.accuracy_dm / 10.0, tongue);
  if (!fix.isEmpty())
    add_fact(out, QT_TRANSLATE_NOOP("MeasuredWords", "Fix"), fix.join(QStringLiteral(", ")));
  return out;
}

}  // namespace wastewatch::ui
