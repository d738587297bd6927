#include "ui/format/format.h"

#include <QDateTime>
#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <cmath>

#include "words/format.h"
#include "words/input.h"

namespace wastewatch::ui::format {
namespace {

QString shown(const std::string& text) { return on_screen(text); }

const QRegularExpression& unit_behind_number() {
  static const QRegularExpression found(
      QStringLiteral("(?<=\\d) (?=(?:t|kg|km|m|d|h|min|s|ms)(?![A-Za-z])"
                     "|吨|千克|公里|米|天|小时|分钟|分|秒|毫秒)"));
  return found;
}
const QRegularExpression& hyphen_before_number() {
  static const QRegularExpression found(QStringLiteral("(?<![\\w)-])-(?=\\d)"),
                                        QRegularExpression::UseUnicodePropertiesOption);
  return found;
}

qint64 offset_s(qint64 time_ms, const QTimeZone& zone) {
  return zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(time_ms, QTimeZone::utc()));
}

}  // namespace

QString on_screen(std::string_view text) {
  constexpr QChar no_break_space(0x00A0), minus(0x2212);
  QString out = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
  out.replace(unit_behind_number(), no_break_space);
  return out.replace(hyphen_before_number(), minus);
}

QString joined(const QStringList& parts) {
  QStringList said = parts;
  said.removeAll(QString());
  return said.join(QStringLiteral(" · "));
}

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

QString moment(qint64 time_ms, qint64 now_ms, const QTimeZone& zone, const QList<qint64>& beside,
               Precision precision) {
  constexpr qsizetype day_length = 10, year_length = 5, minute_length = 16;
  const QString now = date_time(now_ms, zone);
  const auto shares = [&](qint64 time, qsizetype length) {
    return date_time(time, zone).first(length) == now.first(length);
  };
  const auto all_share = [&](qsizetype length) {
    return shares(time_ms, length) &&
           std::ranges::all_of(beside, [&](qint64 time) { return shares(time, length); });
  };
  const QString whole = date_time(time_ms, zone);
  const QString shown = precision == Precision::minutes ? whole.first(minute_length) : whole;
  if (all_share(day_length)) return shown.sliced(day_length + 1);
  return all_share(year_length) ? shown.sliced(year_length) : shown;
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
  return QString::fromStdString(words::position(lat_e7, lon_e7, digits));
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
