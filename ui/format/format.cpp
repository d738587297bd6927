#include "ui/format/format.h"

#include <QDateTime>
#include <algorithm>
#include <array>
#include <cmath>

#include "words/format.h"
#include "words/input.h"

namespace wastewatch::ui::format {
namespace {

QString shown(const std::string& text) { return QString::fromStdString(text); }

qint64 offset_s(qint64 time_ms, const QTimeZone& zone) {
  return zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(time_ms, QTimeZone::utc()));
}

}  // namespace

QString count(qint64 value) { return shown(words::count(value)); }
QString mass(qint64 mass_g, Tongue tongue) { return shown(words::mass(mass_g, tongue)); }
QString mass_difference(qint64 mass_g, Tongue tongue) {
  return shown(words::mass_difference(mass_g, tongue));
}
QString mass_tick(qint64 mass_g, qint64 top_g, Tongue tongue) {
  return shown(words::mass_tick(mass_g, top_g, tongue));
}
QString age(qint64 span_ms, Tongue tongue) { return shown(words::duration(span_ms, tongue)); }
QString ago(qint64 span_ms, Tongue tongue) { return shown(words::ago(span_ms, tongue)); }
QString milliseconds(qint64 span_ns, Tongue tongue) { return shown(words::milliseconds(span_ns, tongue)); }
QString distance(double metres, Tongue tongue) { return shown(words::distance(metres, tongue)); }
QString percent(int basis_points) { return shown(words::percent(basis_points)); }

QString date_time(qint64 time_ms, const QTimeZone& zone) {
  return shown(words::date_time(time_ms, offset_s(time_ms, zone)));
}

QString clock(qint64 time_ms, const QTimeZone& zone) {
  return shown(words::clock(time_ms, offset_s(time_ms, zone)));
}

QString date_in_sentence(qint64 time_ms, const QTimeZone& zone, Tongue tongue) {
  return shown(words::date_in_sentence(time_ms, offset_s(time_ms, zone), tongue));
}

QList<double> round_times(double from_ms, double to_ms, double least_ms, const QTimeZone& zone) {
  constexpr double minute = 60'000, most = 100;
  constexpr std::array steps{1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720, 1440};
  if (!(from_ms <= to_ms) || !std::isfinite(to_ms - from_ms)) return {};
  const double least = std::max(least_ms, (to_ms - from_ms) / most);
  const auto fits = std::ranges::find_if(steps, [&](int step) { return step * minute >= least; });
  const double day = steps.back() * minute;
  const double step = fits != steps.end() ? *fits * minute : std::ceil(least / day) * day;
  const auto offset = static_cast<double>(offset_s(static_cast<qint64>(from_ms), zone)) * 1'000;
  QList<double> out;
  for (double time = std::ceil((from_ms + offset) / step) * step - offset; time <= to_ms; time += step)
    out << time;
  return out;
}

QString position(std::int32_t lat_e7, std::int32_t lon_e7, int digits) {
  return shown(words::position(lat_e7, lon_e7, digits));
}

QString plate(std::string_view plate) { return shown(words::plate(plate)); }

QString short_id(const QString& id) {
  if (id.size() <= 16) return id;
  return id.first(8) + QChar(0x2026) + id.last(6);
}

QString grouped(const QString& hash) {
  QString out;
  for (qsizetype at = 0; at < hash.size(); at += 8) {
    if (at > 0) out += at % 32 == 0 ? u'\n' : u' ';
    out += hash.sliced(at, std::min<qsizetype>(8, hash.size() - at));
  }
  return out;
}

}  // namespace wastewatch::ui::format
