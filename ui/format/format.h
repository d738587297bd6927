// How numbers, masses, times and identifiers are written, in both languages. Pure functions, any thread.
#pragma once

#include <QString>
#include <QTimeZone>
#include <cstdint>

namespace wastewatch::ui {

enum class Tongue : std::uint8_t { en, zh };

namespace format {

// 12408 as "12,408".
QString count(qint64 value);

// Grams as tonnes with two digits, "8.20 t"; below 100 kg as "85.5 kg".
QString mass(qint64 mass_g);

// A span: "42 s", "55 min", "5 h 12 min", "1 d", "1 d 3 h"; "5小时12分". Two units at most, rounded down.
// A negative span is written as its amount.
QString age(qint64 span_ms, Tongue tongue);

// "2 s ago", "2 秒前".
QString ago(qint64 span_ms, Tongue tongue);

// "2024-06-12 07:40:05" and "07:40" in the given zone.
QString date_time(qint64 time_ms, const QTimeZone& zone);
QString clock(qint64 time_ms, const QTimeZone& zone);

// Metres as "320 m" or "9.4 km".
QString distance(double metres);

// Parts per ten thousand as "14 %" or "0.5 %".
QString percent(int basis_points);

// The first eight and the last six of an identifier, "3fa9c1d2…9b0c11"; 16 and fewer stay whole.
QString short_id(const QString& id);

// Groups of eight, four a line.
QString grouped(const QString& hash);

}  // namespace format
}  // namespace wastewatch::ui
