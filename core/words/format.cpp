#include "words/format.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <format>

#include "words/catalogue.h"

namespace wastewatch::words {
namespace {

constexpr std::uint64_t tonne_g = 1'000'000;

std::uint64_t amount_of(std::int64_t value) {
  return value < 0 ? 0 - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value);
}

std::string grouped(std::uint64_t value) {
  std::string out = std::to_string(value);
  for (auto at = static_cast<std::ptrdiff_t>(out.size()) - 3; at > 0; at -= 3) {
    out.insert(static_cast<std::size_t>(at), 1, ',');
  }
  return out;
}

// value / 10^digits, exact; zeros at the end are cut down to `least` digits.
std::string decimal(std::uint64_t value, int digits, int least) {
  std::uint64_t unit = 1;
  for (int i = 0; i < digits; ++i) unit *= 10;
  std::string fraction = std::to_string(unit + value % unit).substr(1);
  while (std::ssize(fraction) > least && fraction.back() == '0') fraction.pop_back();
  const std::string whole = grouped(value / unit);
  return fraction.empty() ? whole : whole + "." + fraction;
}

std::string in_unit(std::string_view unit, std::string number, Language language) {
  return text_with(unit, language, std::array{Filling{"n", std::move(number)}});
}

constexpr std::string_view minus = "−";  // U+2212: these texts are for people

std::string signed_by(std::int64_t value, const std::string& text) {
  return value < 0 ? std::string(minus) + text : text;
}

struct Span {
  std::uint64_t ms;
  std::string_view alone;   // "5 minutes"
  std::string_view beside;  // as one of two, "3 h 12 min"
};
constexpr std::array spans{
    Span{86'400'000, "unit.day", "unit.day"},
    Span{3'600'000, "unit.hour", "unit.hour"},
    Span{60'000, "unit.minute", "unit.minute.beside"},
    Span{1'000, "unit.second", "unit.second"},
};

std::size_t largest_span(std::uint64_t ms) {
  std::size_t at = 0;
  while (at + 1 < spans.size() && ms < spans[at].ms) ++at;
  return at;
}

// Nothing lost and two units at most; empty where it takes more.
std::string two_spans(std::uint64_t ms, Language language) {
  std::string out;
  int units = 0;
  for (const Span& span : spans) {
    const auto whole = ms / span.ms;
    ms %= span.ms;
    if (whole == 0) continue;
    const bool alone = units++ == 0 && ms == 0;
    out += (out.empty() ? "" : " ") + in_unit(alone ? span.alone : span.beside, grouped(whole), language);
  }
  if (ms > 0 || units == 0) {
    ++units;
    out += (out.empty() ? "" : " ") + in_unit("unit.millisecond", std::to_string(ms), language);
  }
  return units > 2 ? std::string() : out;
}

bool is_period(Unit unit) { return unit == Unit::duration_ms || unit == Unit::since_ms; }

// Nothing lost; empty for a period that would take more than two units.
std::string exact(std::int64_t value, Unit unit, Language language) {
  const auto amount = amount_of(value);
  if (unit == Unit::distance_m) return signed_by(value, in_unit("unit.metre", grouped(amount), language));
  if (!is_period(unit)) return with_unit(value, unit, language);
  const auto text = two_spans(amount, language);
  return text.empty() ? text : signed_by(value, text);
}

// The ends of the years 0001 to 9999.
constexpr std::int64_t earliest_ms = -62'135'596'800'000;
constexpr std::int64_t latest_ms = 253'402'300'799'999;

std::chrono::sys_time<std::chrono::milliseconds> local(std::int64_t time_ms, std::int64_t offset_s) {
  const auto at = std::clamp(time_ms, earliest_ms, latest_ms) + offset_s * 1'000;
  return std::chrono::sys_time<std::chrono::milliseconds>(
      std::chrono::milliseconds(std::clamp(at, earliest_ms, latest_ms)));
}

std::chrono::year_month_day day_of(std::int64_t time_ms, std::int64_t offset_s) {
  return std::chrono::floor<std::chrono::days>(local(time_ms, offset_s));
}

std::chrono::hh_mm_ss<std::chrono::seconds> time_of(std::int64_t time_ms, std::int64_t offset_s) {
  const auto at = std::chrono::floor<std::chrono::seconds>(local(time_ms, offset_s));
  return std::chrono::hh_mm_ss(at - std::chrono::floor<std::chrono::days>(at));
}

}  // namespace

std::string count(std::int64_t value) { return signed_by(value, grouped(amount_of(value))); }

std::string mass(std::int64_t mass_g, Language language) {
  const auto amount = amount_of(mass_g);
  return signed_by(mass_g, amount < tonne_g ? in_unit("unit.kilogram", decimal(amount, 3, 0), language)
                                            : in_unit("unit.tonne", decimal(amount, 6, 2), language));
}

std::string mass_difference(std::int64_t mass_g, Language language) {
  return (mass_g > 0 ? "+" : "") + mass(mass_g, language);
}

std::string mass_tick(std::int64_t mass_g, std::int64_t top_g, Language language) {
  const auto amount = amount_of(mass_g);
  return signed_by(mass_g, amount_of(top_g) < tonne_g
                               ? in_unit("unit.kilogram", decimal(amount, 3, 0), language)
                               : in_unit("unit.tonne", decimal(amount, 6, 0), language));
}

std::string distance(double metres, Language language) {
  if (!std::isfinite(metres) || std::abs(metres) > 1e15) return {};
  const auto whole = std::llround(metres);
  const auto amount = amount_of(whole);
  if (amount < 1'000) return signed_by(whole, in_unit("unit.metre", decimal(amount, 0, 0), language));
  const bool far = amount >= 100'000;
  const auto number = far ? decimal((amount + 500) / 1'000, 0, 0) : decimal((amount + 50) / 100, 1, 0);
  return signed_by(whole, in_unit("unit.kilometre", number, language));
}

std::string duration(std::int64_t span_ms, Language language) {
  const auto amount = amount_of(span_ms);
  const auto at = largest_span(amount);
  const auto whole = grouped(amount / spans[at].ms);
  const bool second = at < 2 && amount % spans[at].ms >= spans[at + 1].ms;
  if (!second) return in_unit(spans[at].alone, whole, language);
  const auto rest = std::to_string(amount % spans[at].ms / spans[at + 1].ms);
  return in_unit(spans[at].beside, whole, language) + " " + in_unit(spans[at + 1].beside, rest, language);
}

std::string ago(std::int64_t span_ms, Language language) {
  return text_with("time.ago", language, std::array{Filling{"span", duration(span_ms, language)}});
}

std::string milliseconds(std::int64_t span_ns, Language language) {
  const auto amount = amount_of(span_ns);
  if (amount < 10'000) return in_unit("unit.millisecond.under", decimal(1, 2, 2), language);
  const bool fine = amount < 10'000'000;
  const auto number =
      fine ? decimal((amount + 5'000) / 10'000, 2, 2) : decimal((amount + 50'000) / 100'000, 1, 1);
  return signed_by(span_ns, in_unit("unit.millisecond", number, language));
}

std::string percent(std::int64_t basis_points) {
  return signed_by(basis_points, decimal(amount_of(basis_points), 2, 0) + "%");
}

std::string date(std::int64_t time_ms, std::int64_t offset_s) {
  const auto day = day_of(time_ms, offset_s);
  return std::format("{:04}-{:02}-{:02}", static_cast<int>(day.year()), static_cast<unsigned>(day.month()),
                     static_cast<unsigned>(day.day()));
}

std::string clock(std::int64_t time_ms, std::int64_t offset_s) {
  const auto time = time_of(time_ms, offset_s);
  return std::format("{:02}:{:02}", time.hours().count(), time.minutes().count());
}

std::string date_time(std::int64_t time_ms, std::int64_t offset_s) {
  return std::format("{} {}:{:02}", date(time_ms, offset_s), clock(time_ms, offset_s),
                     time_of(time_ms, offset_s).seconds().count());
}

std::string date_in_sentence(std::int64_t time_ms, std::int64_t offset_s, Language language) {
  const auto day = day_of(time_ms, offset_s);
  return text_with(
      "time.date_in_sentence", language,
      std::array{Filling{"year", std::to_string(static_cast<int>(day.year()))},
                 Filling{"month", std::to_string(static_cast<unsigned>(day.month()))},
                 Filling{"day", std::to_string(static_cast<unsigned>(day.day()))},
                 Filling{"date", date(time_ms, offset_s)}, Filling{"clock", clock(time_ms, offset_s)}});
}

std::string position(std::int32_t lat_e7, std::int32_t lon_e7, int digits) {
  const auto degrees = [&](std::int32_t e7) {
    return signed_by(e7, std::format("{:.{}f}", std::abs(e7 / 1e7), digits));
  };
  return degrees(lat_e7) + ", " + degrees(lon_e7);
}

std::string with_unit(std::int64_t value, Unit unit, Language language) {
  switch (unit) {
    case Unit::count: return count(value);
    case Unit::mass_g: return mass(value, language);
    case Unit::duration_ms: return signed_by(value, duration(value, language));
    case Unit::distance_m: return distance(static_cast<double>(value), language);
    case Unit::permille: return signed_by(value, decimal(amount_of(value), 1, 0) + "%");
    case Unit::since_ms: return signed_by(value, duration(value, language));
    case Unit::moment_ms: return date_time(value, 0) + " UTC";
  }
  return count(value);
}

std::string limit(std::int64_t value, Unit unit, Language language) {
  const auto text = exact(value, unit, language);
  return text.empty() ? with_unit(value, unit, language) : text;
}

std::string judged(std::int64_t value, std::int64_t limit, Unit unit, Language language) {
  auto beside = words::limit(limit, unit, language);
  if (value == limit) return beside;
  auto text = with_unit(value, unit, language);
  if (text != beside && text != with_unit(limit, unit, language)) return text;
  text = exact(value, unit, language);
  if (!text.empty() && text != beside) return text;
  const std::string_view side = value > limit ? "unit.just_over" : "unit.just_under";
  return in_unit(side, beside, language);
}

}  // namespace wastewatch::words
