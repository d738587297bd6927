// words/format.h as text of the screen, and how identifiers are written. Pure functions, any thread.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QTimeZone>
#include <cstdint>
#include <string_view>

#include "words/language.h"

namespace wastewatch::ui {

// The language of a text; `Language` is the QML singleton that holds the chosen one.
using Tongue = words::Language;

namespace format {

// Text of words/ for the screen: a number and its unit stay on one line, and a minus sign is one. Everything
// below is written like that.
QString on_screen(std::string_view text);

QString count(qint64 value);
QString mass(qint64 mass_g, Tongue tongue);
QString mass_difference(qint64 mass_g, Tongue tongue);
QString mass_tick(qint64 mass_g, qint64 top_g, Tongue tongue);
QString age(qint64 span_ms, Tongue tongue);
QString ago(qint64 span_ms, Tongue tongue);
QString milliseconds(qint64 span_ns, Tongue tongue);
QString distance(double metres, Tongue tongue);
QString percent(int basis_points);

// "2024-06-12 07:40:05" and "07:40" in the given zone.
QString date_time(qint64 time_ms, const QTimeZone& zone);
QString clock(qint64 time_ms, const QTimeZone& zone);
// A moment as one who reads at `now_ms` needs it: "07:40" of the same day, else "06-12 07:40", with the year
// where that differs. Times shown beside each other all carry their day as soon as one of them needs it.
enum class Precision { minutes, seconds };
QString moment(qint64 time_ms, qint64 now_ms, const QTimeZone& zone, const QList<qint64>& beside = {},
               Precision precision = Precision::minutes);
// Whole local times in [from_ms, to_ms] for the ticks of an axis, as far apart as the first step of a minute
// to a day that is at least `least_ms`; of longer steps, whole days. About a hundred at most.
QList<double> round_times(double from_ms, double to_ms, double least_ms, const QTimeZone& zone);
QString date_in_sentence(qint64 time_ms, const QTimeZone& zone, Tongue tongue);

// "30.7461, 120.4872": latitude and longitude in degrees.
QString position(std::int32_t lat_e7, std::int32_t lon_e7, int digits = 4);

// "浙F·D0021".
QString plate(std::string_view plate);

// What is not empty, with dots between: "8.20 t · 06-12 07:40".
QString joined(const QStringList& parts);

// The first eight and the last six of an identifier, "3fa9c1d2…9b0c11"; 16 and fewer stay whole.
QString short_id(const QString& id);

// Groups of eight, four a line.
QString grouped(const QString& hash);

}  // namespace format
}  // namespace wastewatch::ui
