#include "gateway/jt808/reading.h"

#include <optional>

#include "gateway/jt808/fields.h"

namespace wastewatch::gateway::jt808 {
namespace {

constexpr std::uint32_t pole_e6 = 90'000'000;
constexpr std::uint32_t half_turn_e6 = 180'000'000;
constexpr std::uint16_t below_zero = 0x8000;

std::int32_t signed_e7(std::uint32_t value_e6, bool negative) {
  const auto value_e7 = static_cast<std::int32_t>(value_e6 * 10);
  return negative ? -value_e7 : value_e7;
}

std::optional<geo::Point> place_of(const Location& location, geo::Datum datum) {
  if (location.latitude_e6 > pole_e6 || location.longitude_e6 > half_turn_e6) return std::nullopt;
  const geo::Point sent{signed_e7(location.latitude_e6, (location.status & status_south) != 0),
                        signed_e7(location.longitude_e6, (location.status & status_west) != 0)};
  const bool shifted = (location.status & status_shifted) != 0;
  return geo::converted(sent, shifted ? geo::Datum::gcj02 : datum, geo::Datum::wgs84);
}

std::int32_t tamper_flags_of(std::uint32_t alarm) {
  std::int32_t out = 0;
  for (const auto& row : alarm_rows) {
    if ((alarm & row.alarm) != 0) out |= row.tamper_flag;
  }
  return out;
}

std::int32_t cms_of_dkmh(std::int32_t dkmh) {
  constexpr std::int32_t cm_per_s = 25;  // 0.9 km/h
  constexpr std::int32_t dkmh_of_those = 9;
  return (dkmh * cm_per_s + dkmh_of_those / 2) / dkmh_of_those;
}

std::optional<std::int32_t> temperature_cdeg_of(const Location& location) {
  const auto item = location.extras.find(extra_temperature);
  if (item == location.extras.end() || item->second.size() != 2) return std::nullopt;
  const std::uint16_t sent = *FieldReader(item->second).word();
  const std::int32_t degrees = sent & static_cast<std::uint16_t>(~below_zero);
  return ((sent & below_zero) != 0 ? -degrees : degrees) * 100;
}

}  // namespace

ledger::Reading reading_of(const Location& location, geo::Datum datum) {
  ledger::Reading out;
  out.time_ms = location.time_ms;
  const auto place = place_of(location, datum);
  if (place) out.lat_e7 = place->lat_e7;
  if (place) out.lon_e7 = place->lon_e7;
  out.fix_quality = place && (location.status & status_fix) != 0 ? 1 : 0;
  out.speed_cms = cms_of_dkmh(location.speed_dkmh);
  out.temperature_cdeg = temperature_cdeg_of(location);
  out.tamper_flags = tamper_flags_of(location.alarm);
  return out;
}

}  // namespace wastewatch::gateway::jt808
