// GeoJSON (RFC 7946): points, lines and areas with their properties, read with limits and written with
// 10⁻⁷ degrees. Coordinates are WGS-84, as the RFC demands. Pure; thread safe.
//
// Read: FeatureCollection, Feature, bare geometries and GeometryCollection; multi-geometries become one shape
// each; elevations are dropped. A feature whose geometry is null is kept without a shape. A repeated point
// after itself counts once. Refused by name: a coordinate that is no number, off the earth, latitude first
// where that is certain (a second value beyond 90 while the first is not), an unclosed ring, too few points.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "geo/shape.h"

namespace wastewatch::geo {

inline constexpr std::size_t most_geojson_bytes = 16U << 20U;
inline constexpr std::size_t most_geojson_points = 200'000;
inline constexpr std::size_t most_geojson_shapes = 20'000;
inline constexpr int most_geojson_depth = 32;

// std::monostate: a feature without a geometry.
using Shape = std::variant<std::monostate, Point, Line, Area>;

struct Feature {
  Shape shape;
  std::string properties = "{}";  // a JSON object, as it stood
};

// Errors: malformed_json, too_large, no_position, off_earth, swapped_axes, unclosed_ring, too_few_points,
// unsupported_shape. The detail names the feature, counted from 0.
Result<std::vector<Feature>> read_geojson(std::string_view text);

// A FeatureCollection. Rings are closed, the outer counterclockwise and holes clockwise, as the RFC demands.
// Properties that are no JSON object are written as an empty one.
std::string write_geojson(std::span<const Feature> features);

}  // namespace wastewatch::geo
