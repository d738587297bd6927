#include "gateway/jt808/fields.h"

#include <array>
#include <chrono>

namespace wastewatch::gateway::jt808 {
namespace {

using namespace std::chrono;

constexpr hours zone{8};

std::optional<int> two_digits(std::uint8_t byte) {
  const int tens = byte >> 4;
  const int ones = byte & 0x0f;
  if (tens > 9 || ones > 9) return std::nullopt;
  return 10 * tens + ones;
}

std::uint8_t bcd_byte(int value) { return static_cast<std::uint8_t>((value / 10) << 4 | value % 10); }

std::optional<std::array<int, bcd_time_bytes>> numbers_of(BytesView bcd) {
  std::array<int, bcd_time_bytes> out{};
  if (bcd.size() != out.size()) return std::nullopt;
  for (std::size_t i = 0; i < out.size(); ++i) {
    const auto number = two_digits(bcd[i]);
    if (!number) return std::nullopt;
    out[i] = *number;
  }
  return out;
}

}  // namespace

std::optional<std::uint8_t> FieldReader::byte() {
  const auto taken = bytes(1);
  return taken ? std::optional((*taken)[0]) : std::nullopt;
}

std::optional<std::uint16_t> FieldReader::word() {
  const auto taken = bytes(2);
  if (!taken) return std::nullopt;
  return static_cast<std::uint16_t>((*taken)[0] << 8U | (*taken)[1]);
}

std::optional<std::uint32_t> FieldReader::dword() {
  const auto high = word();
  const auto low = high ? word() : std::nullopt;
  if (!low) return std::nullopt;
  return std::uint32_t{*high} << 16U | *low;
}

std::optional<BytesView> FieldReader::bytes(std::size_t count) {
  if (rest_.size() < count) return std::nullopt;
  const auto out = rest_.first(count);
  rest_ = rest_.subspan(count);
  return out;
}

void append_word(Bytes& out, std::uint16_t value) {
  out.push_back(static_cast<std::uint8_t>(value >> 8U));
  out.push_back(static_cast<std::uint8_t>(value));
}

std::optional<std::int64_t> time_ms_of_bcd(BytesView six_bytes) {
  const auto numbers = numbers_of(six_bytes);
  if (!numbers) return std::nullopt;
  const auto [yy, mm, dd, hour, min, sec] = *numbers;
  const year_month_day date{year{2'000 + yy}, month{static_cast<unsigned>(mm)},
                            day{static_cast<unsigned>(dd)}};
  if (!date.ok() || hour > 23 || min > 59 || sec > 59) return std::nullopt;
  const auto local = sys_days{date} + hours{hour} + minutes{min} + seconds{sec};
  return duration_cast<milliseconds>((local - zone).time_since_epoch()).count();
}

Bytes bcd_of_time_ms(std::int64_t time_ms, int offset_hours) {
  const auto local = sys_time<milliseconds>{milliseconds{time_ms}} + hours{offset_hours};
  const auto midnight = floor<days>(local);
  const year_month_day date{midnight};
  const hh_mm_ss<milliseconds> clock{local - midnight};
  const int years = (static_cast<int>(date.year()) % 100 + 100) % 100;
  return {bcd_byte(years),
          bcd_byte(static_cast<int>(static_cast<unsigned>(date.month()))),
          bcd_byte(static_cast<int>(static_cast<unsigned>(date.day()))),
          bcd_byte(static_cast<int>(clock.hours().count())),
          bcd_byte(static_cast<int>(clock.minutes().count())),
          bcd_byte(static_cast<int>(clock.seconds().count()))};
}

}  // namespace wastewatch::gateway::jt808
