// Zones and corridors that an office draws: named shapes, kept and exchanged as GeoJSON (RFC 7946); KML and
// GPX are read as well. Properties "id", "kind" ("zone", "forbidden" or "corridor"), "name" and
// "half_width_m" are ours; other programs' files are read by their geometries. Pure; thread safe.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "geo/geojson.h"
#include "geo/shape.h"

namespace wastewatch::geo {

enum class ZoneKind : std::uint8_t { zone, forbidden, corridor };
// As in the files.
std::string_view zone_kind_name(ZoneKind kind);

struct Zone {
  std::string id;
  ZoneKind kind = ZoneKind::zone;
  std::string name;
  Area area{};          // of a zone; empty for a corridor
  Corridor corridor{};  // of a corridor; empty for a zone
  bool operator==(const Zone&) const = default;
};

inline constexpr std::size_t most_zones = 500;
inline constexpr std::size_t most_zone_name = 80;        // characters
inline constexpr std::int64_t usual_half_width_m = 200;  // of a line without a width

// Errors: bad_name; of an area those of check_simple(), of a corridor those of check().
Status check(const Zone& zone);
// Square metres of an area without its holes; metres of a corridor's line. Good to 1 %, in the plane.
double extent_of(const Zone& zone);
// Metres of an area's outer edge, or of a corridor's line.
double length_of(const Zone& zone);

struct ReadZones {
  std::vector<Zone> zones;
  std::size_t skipped = 0;  // points and features without a geometry
};
// An area becomes a zone, a line a corridor of the usual width, unless their properties say otherwise. Names
// that are missing are left blank, ids that are missing or repeated are made anew. Errors: read_geojson()'s;
// too_large for more than most_zones; check()'s, but for a blank name. The detail names the feature, counted
// from 0.
Result<ReadZones> zones_of(std::span<const Feature> features);
Result<ReadZones> read_zones(std::string_view geojson);
std::string write_zones(std::span<const Zone> zones);

// An id that none of them has.
std::string free_zone_id(std::span<const Zone> zones);

}  // namespace wastewatch::geo
