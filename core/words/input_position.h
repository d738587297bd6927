// Positions as people and programs write them; input.cpp's table lists the forms. Pure.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace wastewatch::words {

struct WrittenPosition {
  std::int32_t lat_e7 = 0;
  std::int32_t lon_e7 = 0;
  bool operator==(const WrittenPosition&) const = default;
};

// "30.7461, 120.4872", "N30.7461 E120.4872", "30°44'46\"N 120°29'14\"E", "北纬30.7461° 东经120.4872°".
// Without letters latitude comes first, unless it can only be a longitude. Digits after the point are
// required in plain degrees: "30, 120" is no position. Nothing outside of the earth.
std::optional<WrittenPosition> read_position(std::string_view tidied);

}  // namespace wastewatch::words
