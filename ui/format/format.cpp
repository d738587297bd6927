#include "ui/format/format.h"

#include <QDateTime>
#include <QLocale>
#include <QStringList>
#include <array>
#include <cmath>
#include <limits>

namespace wastewatch::ui::format {
namespace {

struct Unit {
  qint64 ms;
  const char* en;
  const char* zh;
};
constexpr std::array units{
    Unit{86'400'000, "d", "天"},
    Unit{3'600'000, "h", "小时"},
    Unit{60'000, "min", "分"},
    Unit{1'000, "s", "秒"},
};

QString amount(qint64 value, const Unit& unit, Tongue tongue) {
  return tongue == Tongue::zh ? QString::number(value) + QString::fromUtf8(unit.zh)
                              : QStringLiteral("%1 %2").arg(value).arg(QLatin1String(unit.en));
}

qint64 magnitude(qint64 value) {
  if (value == std::numeric_limits<qint64>::min()) return std::numeric_limits<qint64>::max();
  return value < 0 ? -value : value;
}

std::size_t largest_unit(qint64 span_ms) {
  for (std::size_t i = 0; i + 1 < units.size(); ++i) {
    if (span_ms >= units[i].ms) return i;
  }
  return units.size() - 1;
}

}  // namespace

QString count(qint64 value) { return QLocale(QLocale::English).toString(value); }

QString mass(qint64 mass_g) {
  const QLocale locale(QLocale::English);
  if (magnitude(mass_g) < 100'000) {
    const bool whole = mass_g % 1000 == 0;
    return locale.toString(static_cast<double>(mass_g) / 1e3, 'f', whole ? 0 : 1) + QStringLiteral(" kg");
  }
  return locale.toString(static_cast<double>(mass_g) / 1e6, 'f', 2) + QStringLiteral(" t");
}

QString age(qint64 span_ms, Tongue tongue) {
  const qint64 span = magnitude(span_ms);
  const std::size_t i = largest_unit(span);
  QString text = amount(span / units[i].ms, units[i], tongue);
  const bool second = i < 2 && span % units[i].ms >= units[i + 1].ms;
  if (!second) return text;
  if (tongue == Tongue::en) text += u' ';
  return text + amount(span % units[i].ms / units[i + 1].ms, units[i + 1], tongue);
}

QString ago(qint64 span_ms, Tongue tongue) {
  const QString text = age(span_ms, tongue);
  return tongue == Tongue::zh ? text + QStringLiteral("前") : text + QStringLiteral(" ago");
}

QString date_time(qint64 time_ms, const QTimeZone& zone) {
  return QDateTime::fromMSecsSinceEpoch(time_ms, zone).toString(QStringLiteral("yyyy-MM-dd hh:mm:ss"));
}

QString clock(qint64 time_ms, const QTimeZone& zone) {
  return QDateTime::fromMSecsSinceEpoch(time_ms, zone).toString(QStringLiteral("hh:mm"));
}

QString distance(double metres) {
  if (!std::isfinite(metres)) return {};
  const QLocale locale(QLocale::English);
  if (std::abs(metres) < 1000) return locale.toString(metres, 'f', 0) + QStringLiteral(" m");
  const bool whole = std::abs(metres) >= 100'000 || std::fmod(std::round(metres / 100), 10) == 0;
  return locale.toString(metres / 1000, 'f', whole ? 0 : 1) + QStringLiteral(" km");
}

QString percent(int basis_points) {
  const bool whole = basis_points % 100 == 0;
  return QLocale(QLocale::English).toString(basis_points / 100.0, 'f', whole ? 0 : 1) + QStringLiteral(" %");
}

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
