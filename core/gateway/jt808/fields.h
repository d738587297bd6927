// The field types of JT/T 808 (clause 4.2): big-endian numbers, and BCD. Any thread.
#pragma once

#include <cstdint>
#include <optional>

#include "base/bytes.h"

namespace wastewatch::gateway::jt808 {

// Takes fields off the front; nothing when there are too few bytes left.
class FieldReader {
 public:
  explicit FieldReader(BytesView in) : rest_(in) {}
  std::optional<std::uint8_t> byte();
  std::optional<std::uint16_t> word();
  std::optional<std::uint32_t> dword();
  std::optional<BytesView> bytes(std::size_t count);
  BytesView rest() const { return rest_; }

 private:
  BytesView rest_;
};

void append_word(Bytes& out, std::uint16_t value);

inline constexpr std::size_t bcd_time_bytes = 6;

// YY-MM-DD-hh-mm-ss of the years 2000 to 2099, in GMT+8 (the standard's zone for all times), as Unix
// milliseconds. Nothing when it is no date and time.
std::optional<std::int64_t> time_ms_of_bcd(BytesView six_bytes);
// The same digits for a time in UTC+`offset_hours`; of years outside of 2000 to 2099 the last two digits.
Bytes bcd_of_time_ms(std::int64_t time_ms, int offset_hours);

}  // namespace wastewatch::gateway::jt808
