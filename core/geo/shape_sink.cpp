#include "geo/shape_sink.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <nlohmann/json.hpp>
#include <utility>

#include "geo/degrees.h"

namespace wastewatch::geo {

std::string properties_named(const std::string& name) {
  if (name.empty()) return "{}";
  return nlohmann::json{{"name", name}}.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

void ShapeSink::begin(std::string_view thing) {
  thing_ = thing;
  ++number_;
  shapes_ = 0;
}

std::unexpected<Error> ShapeSink::refused(Errc code, std::string_view what) const {
  return fail(code, thing_ + " " + std::to_string(number_) + " " + std::string(what));
}

Status ShapeSink::add(Shape shape, const std::string& properties) {
  if (out_.size() == most_geojson_shapes)
    return fail(Errc::too_large, "more than " + std::to_string(most_geojson_shapes) + " shapes");
  out_.push_back({std::move(shape), properties});
  ++shapes_;
  return {};
}

Status ShapeSink::add_line(const Line& places, const std::string& properties) {
  Line line;
  std::ranges::unique_copy(places, std::back_inserter(line));
  if (line.size() < 2) return refused(Errc::too_few_points, "has a line of one place");
  return add(std::move(line), properties);
}

Result<Point> ShapeSink::place(double latitude, double longitude, bool longitude_first) {
  if (++points_ > most_geojson_points)
    return fail(Errc::too_large, "more than " + std::to_string(most_geojson_points) + " points");
  if (longitude_first && std::abs(longitude) <= 90 && std::abs(latitude) > 90 && std::abs(latitude) <= 180)
    return refused(Errc::swapped_axes, "states latitude first");
  if (!(std::abs(latitude) <= 90) || !(std::abs(longitude) <= 180))
    return refused(Errc::off_earth, "leaves the earth");
  return point_at(latitude, longitude);
}

Result<Line> ShapeSink::ring(Line places) const {
  const auto repeated = std::ranges::unique(places);
  places.erase(repeated.begin(), repeated.end());
  if (!places.empty() && places.front() != places.back())
    return refused(Errc::unclosed_ring, "has a ring that is not closed");
  if (places.size() < 4) return refused(Errc::too_few_points, "has a ring of fewer than three places");
  places.pop_back();
  return places;
}

}  // namespace wastewatch::geo
