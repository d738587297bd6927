// Location reports of JT/T 808: the body of 0x0200, and the batch of such bodies in 0x0704. Values as sent;
// reading.h makes readings of them. Pure functions; thread safe.
// Source: JT/T 808-2013 and -2019, clauses 8.18 (0x0200) and 8.49 (0x0704) of the earlier edition.
#pragma once

#include <cstdint>
#include <map>
#include <vector>

#include "base/bytes.h"
#include "gateway/errors.h"

namespace wastewatch::gateway::jt808 {

// Bits of `status` that are read.
inline constexpr std::uint32_t status_fix = 1U << 1U;
inline constexpr std::uint32_t status_south = 1U << 2U;
inline constexpr std::uint32_t status_west = 1U << 3U;
inline constexpr std::uint32_t status_shifted = 1U << 5U;  // by the state's plug-in: GCJ-02

// Extra items that are read.
inline constexpr std::uint8_t extra_temperature = 0x06;  // 2019: WORD, °C, the top bit is the sign

struct Location {
  std::uint32_t alarm = 0;
  std::uint32_t status = 0;
  std::uint32_t latitude_e6 = 0;   // without sign: `status` says which half of the earth
  std::uint32_t longitude_e6 = 0;  // likewise
  std::uint16_t altitude_m = 0;
  std::uint16_t speed_dkmh = 0;  // tenths of km/h
  std::uint16_t course_deg = 0;
  std::int64_t time_ms = 0;  // the device's clock
  std::map<std::uint8_t, Bytes> extras;
  bool extras_cut = false;  // the last item claims more bytes than there are: it is left out
  bool operator==(const Location&) const = default;
};

// Errors: malformed_body (too short), bad_time.
Result<Location> decode_location(BytesView body);

// One batch: each item by itself, so that a bad one costs no other. Errors: malformed_body (the count or a
// length is wrong: the items from there on are unknown).
struct LocationBatch {
  std::vector<Result<Location>> items;
  // What ended it early; then the items before it are good all the same.
  Status whole{};
};
Result<LocationBatch> decode_batch(BytesView body);

}  // namespace wastewatch::gateway::jt808
