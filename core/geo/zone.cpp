#include "geo/zone.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <nlohmann/json.hpp>

#include "base/plain_text.h"
#include "geo/local_plane.h"

namespace wastewatch::geo {
namespace {

using Json = nlohmann::json;

constexpr std::array<std::string_view, 3> kind_names{"zone", "forbidden", "corridor"};

bool is_blank(std::string_view text) {
  return std::ranges::all_of(text, [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; });
}

Status check_shape(const Zone& zone) {
  return zone.kind == ZoneKind::corridor ? check(zone.corridor) : check_simple(zone.area.outer);
}

double ring_area(const Line& ring) {
  if (ring.empty()) return 0;
  const LocalPlane plane(ring.front());
  double twice = 0;
  for (std::size_t i = 0; i < ring.size(); ++i) {
    const Metres a = plane.metres(ring[i]);
    const Metres b = plane.metres(ring[(i + 1) % ring.size()]);
    twice += a.east * b.north - b.east * a.north;
  }
  return std::abs(twice) / 2;
}

double line_length(const Line& line) {
  double out = 0;
  for (std::size_t i = 1; i < line.size(); ++i) {
    const Metres step = LocalPlane(line[i - 1]).metres(line[i]);
    out += std::hypot(step.east, step.north);
  }
  return out;
}

std::string text_of(const Json& properties, const char* name) {
  const auto found = properties.find(name);
  return found != properties.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::int64_t width_of(const Json& properties) {
  const auto found = properties.find("half_width_m");
  if (found == properties.end() || !found->is_number()) return usual_half_width_m;
  const double metres = found->get<double>();
  // Far out of the range of check(), and in that of the integer.
  return std::isfinite(metres) ? std::llround(std::clamp(metres, -1e9, 1e9)) : -1;
}

ZoneKind area_kind(std::string_view name) {
  return name == kind_names[1] ? ZoneKind::forbidden : ZoneKind::zone;
}

// Nothing: the feature is no zone.
std::optional<Zone> zone_of(const Feature& feature) {
  const Json properties = Json::parse(feature.properties, nullptr, false);
  Zone zone;
  if (properties.is_object()) {
    zone.id = text_of(properties, "id");
    zone.name = text_of(properties, "name");
    zone.kind = area_kind(text_of(properties, "kind"));
  }
  if (const auto* area = std::get_if<Area>(&feature.shape)) {
    zone.area = *area;
    return zone;
  }
  const auto* line = std::get_if<Line>(&feature.shape);
  if (line == nullptr) return std::nullopt;
  zone.kind = ZoneKind::corridor;
  zone.corridor = {*line, properties.is_object() ? width_of(properties) : usual_half_width_m};
  return zone;
}

Status check_read(const Zone& zone, std::size_t feature) {
  Status fits = check_shape(zone);
  if (fits && characters_of(zone.name) > most_zone_name) fits = fail(Errc::bad_name);
  if (fits) return {};
  Error error = fits.error();
  error.detail = "feature " + std::to_string(feature);
  return fail(std::move(error));
}

bool has_id(std::span<const Zone> zones, std::string_view id) {
  return std::ranges::any_of(zones, [&](const Zone& zone) { return zone.id == id; });
}

Feature feature_of(const Zone& zone) {
  Json properties = {{"id", zone.id}, {"kind", zone_kind_name(zone.kind)}, {"name", zone.name}};
  Feature feature;
  if (zone.kind == ZoneKind::corridor) {
    properties["half_width_m"] = zone.corridor.half_width_m;
    feature.shape = zone.corridor.line;
  } else {
    feature.shape = zone.area;
  }
  feature.properties = properties.dump(-1, ' ', false, Json::error_handler_t::replace);
  return feature;
}

}  // namespace

std::string_view zone_kind_name(ZoneKind kind) { return kind_names[static_cast<std::size_t>(kind)]; }

Status check(const Zone& zone) {
  if (is_blank(zone.name) || characters_of(zone.name) > most_zone_name) return fail(Errc::bad_name);
  return check_shape(zone);
}

double extent_of(const Zone& zone) {
  if (zone.kind == ZoneKind::corridor) return line_length(zone.corridor.line);
  double out = ring_area(zone.area.outer);
  for (const Line& hole : zone.area.holes) out -= ring_area(hole);
  return std::max(out, 0.0);
}

double length_of(const Zone& zone) {
  if (zone.kind == ZoneKind::corridor) return line_length(zone.corridor.line);
  Line around = zone.area.outer;
  if (!around.empty()) around.push_back(around.front());
  return line_length(around);
}

std::string free_zone_id(std::span<const Zone> zones) {
  for (std::size_t number = zones.size() + 1;; ++number) {
    const std::string id = "z" + std::to_string(number);
    if (!has_id(zones, id)) return id;
  }
}

Result<ReadZones> read_zones(std::string_view geojson) {
  const auto features = read_geojson(geojson);
  if (!features) return fail(features.error());
  return zones_of(*features);
}

Result<ReadZones> zones_of(std::span<const Feature> features) {
  ReadZones out;
  for (std::size_t i = 0; i < features.size(); ++i) {
    auto zone = zone_of(features[i]);
    if (!zone) {
      ++out.skipped;
      continue;
    }
    if (const auto fits = check_read(*zone, i); !fits) return fail(fits.error());
    if (out.zones.size() == most_zones)
      return fail(Errc::too_large, "more than " + std::to_string(most_zones) + " zones");
    if (zone->id.empty() || zone->id.size() > most_zone_name || has_id(out.zones, zone->id))
      zone->id = free_zone_id(out.zones);
    out.zones.push_back(std::move(*zone));
  }
  return out;
}

std::string write_zones(std::span<const Zone> zones) {
  std::vector<Feature> features;
  features.reserve(zones.size());
  for (const Zone& zone : zones) features.push_back(feature_of(zone));
  return write_geojson(features);
}

}  // namespace wastewatch::geo
