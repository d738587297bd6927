#include "base/time.h"

#include <array>
#include <charconv>
#include <chrono>
#include <limits>

namespace wastewatch {
namespace {

constexpr std::int64_t ns_per_second = 1'000'000'000;

std::optional<int> number(std::string_view text, std::size_t at, std::size_t count) {
  if (at + count > text.size()) return std::nullopt;
  int value = 0;
  for (std::size_t i = at; i < at + count; ++i) {
    if (text[i] < '0' || text[i] > '9') return std::nullopt;
    value = value * 10 + (text[i] - '0');
  }
  return value;
}

void put(std::string& out, int value, int width) {
  std::array<char, 12> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
  const auto count = static_cast<int>(end - digits.data());
  out.append(static_cast<std::size_t>(std::max(0, width - count)), '0');
  out.append(digits.data(), end);
}

class SystemClock final : public Clock {
 public:
  Timestamp now() const override {
    const auto ns = std::chrono::duration_cast<std::chrono::nanoseconds>(
                        std::chrono::system_clock::now().time_since_epoch())
                        .count();
    return {ns / ns_per_second, static_cast<std::int32_t>(ns % ns_per_second)};
  }
};

// Fraction digits after "hh:mm:ss" up to 'Z', in nanoseconds.
std::optional<std::int32_t> fraction(std::string_view text) {
  if (text.empty()) return 0;
  if (text.front() != '.' || text.size() < 2 || text.size() > 10) return std::nullopt;
  const auto value = number(text, 1, text.size() - 1);
  if (!value) return std::nullopt;
  std::int32_t nanos = *value;
  for (std::size_t i = text.size() - 1; i < 9; ++i) nanos *= 10;
  return nanos;
}

}  // namespace

Timestamp Timestamp::from_ms(std::int64_t time_ms) {
  std::int64_t seconds = time_ms / 1000;
  std::int64_t rest = time_ms % 1000;
  if (rest < 0) {
    rest += 1000;
    --seconds;
  }
  return {seconds, static_cast<std::int32_t>(rest * 1'000'000)};
}

std::int64_t Timestamp::ms() const { return seconds * 1000 + nanos / 1'000'000; }

Timestamp Timestamp::plus_ns(std::int64_t ns) const {
  std::int64_t whole = seconds + ns / ns_per_second;
  std::int64_t rest = nanos + ns % ns_per_second;
  if (rest < 0) {
    rest += ns_per_second;
    --whole;
  } else if (rest >= ns_per_second) {
    rest -= ns_per_second;
    ++whole;
  }
  return {whole, static_cast<std::int32_t>(rest)};
}

std::int64_t Timestamp::ns_since(const Timestamp& other) const {
  std::int64_t delta = 0;
  std::int64_t ns = 0;
  if (__builtin_sub_overflow(seconds, other.seconds, &delta) ||
      __builtin_mul_overflow(delta, ns_per_second, &ns) ||
      __builtin_add_overflow(ns, std::int64_t{nanos} - other.nanos, &ns)) {
    return seconds > other.seconds ? std::numeric_limits<std::int64_t>::max()
                                   : std::numeric_limits<std::int64_t>::min();
  }
  return ns;
}

std::string to_rfc3339(const Timestamp& time) {
  using namespace std::chrono;
  const sys_seconds at{seconds{time.seconds}};
  const auto day = floor<days>(at);
  const year_month_day date{day};
  const hh_mm_ss clock{at - day};
  std::string out;
  put(out, static_cast<int>(date.year()), 4);
  out.push_back('-');
  put(out, static_cast<int>(static_cast<unsigned>(date.month())), 2);
  out.push_back('-');
  put(out, static_cast<int>(static_cast<unsigned>(date.day())), 2);
  out.push_back('T');
  put(out, static_cast<int>(clock.hours().count()), 2);
  out.push_back(':');
  put(out, static_cast<int>(clock.minutes().count()), 2);
  out.push_back(':');
  put(out, static_cast<int>(clock.seconds().count()), 2);
  if (time.nanos != 0) {
    out.push_back('.');
    put(out, time.nanos, 9);
    while (out.back() == '0') out.pop_back();
  }
  out.push_back('Z');
  return out;
}

std::optional<Timestamp> from_rfc3339(std::string_view text) {
  if (text.size() < 20 || text[4] != '-' || text[7] != '-' || text[10] != 'T' || text[13] != ':' ||
      text[16] != ':' || text.back() != 'Z') {
    return std::nullopt;
  }
  const auto y = number(text, 0, 4), mo = number(text, 5, 2), d = number(text, 8, 2);
  const auto h = number(text, 11, 2), mi = number(text, 14, 2), s = number(text, 17, 2);
  const auto nanos = fraction(text.substr(19, text.size() - 20));
  if (!y || !mo || !d || !h || !mi || !s || !nanos) return std::nullopt;
  using namespace std::chrono;
  const year_month_day date{year{*y}, month{static_cast<unsigned>(*mo)}, day{static_cast<unsigned>(*d)}};
  if (*y < 1 || !date.ok() || *h > 23 || *mi > 59 || *s > 59) return std::nullopt;
  const sys_seconds at = sys_days{date} + hours{*h} + minutes{*mi} + seconds{*s};
  return Timestamp{at.time_since_epoch().count(), *nanos};
}

const Clock& system_clock() {
  static const SystemClock clock;
  return clock;
}

}  // namespace wastewatch
