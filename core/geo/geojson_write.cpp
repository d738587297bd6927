#include <algorithm>
#include <cstdlib>
#include <nlohmann/json.hpp>

#include "geo/degrees_text.h"
#include "geo/geojson.h"

namespace wastewatch::geo {
namespace {

// Twice the signed area in square degrees; above zero: counterclockwise.
double signed_area(const Line& ring) {
  double sum = 0;
  for (std::size_t i = 0; i < ring.size(); ++i) {
    const Point a = ring[i];
    const Point b = ring[(i + 1) % ring.size()];
    sum += (lon_degrees(a) - lon_degrees(ring[0])) * (lat_degrees(b) - lat_degrees(ring[0])) -
           (lon_degrees(b) - lon_degrees(ring[0])) * (lat_degrees(a) - lat_degrees(ring[0]));
  }
  return sum;
}

void append_position(std::string& out, Point point) {
  out.append("[")
      .append(degrees_text(point.lon_e7))
      .append(",")
      .append(degrees_text(point.lat_e7))
      .append("]");
}

void append_positions(std::string& out, const Line& line) {
  out.append("[");
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (i > 0) out.append(",");
    append_position(out, line[i]);
  }
  out.append("]");
}

enum class Turn : std::uint8_t { counterclockwise, clockwise };

void append_ring(std::string& out, Line ring, Turn turn) {
  const double area = signed_area(ring);
  const bool is_wrong = turn == Turn::counterclockwise ? area < 0 : area > 0;
  if (is_wrong) std::ranges::reverse(ring);
  if (!ring.empty()) ring.push_back(ring.front());
  append_positions(out, ring);
}

struct GeometryWriter {
  std::string& out;

  void operator()(std::monostate) const { out.append("null"); }
  void operator()(Point point) const {
    out.append(R"({"type":"Point","coordinates":)");
    append_position(out, point);
    out.append("}");
  }
  void operator()(const Line& line) const {
    out.append(R"({"type":"LineString","coordinates":)");
    append_positions(out, line);
    out.append("}");
  }
  void operator()(const Area& area) const {
    out.append(R"({"type":"Polygon","coordinates":[)");
    append_ring(out, area.outer, Turn::counterclockwise);
    for (const auto& hole : area.holes) {
      out.append(",");
      append_ring(out, hole, Turn::clockwise);
    }
    out.append("]}");
  }
};

std::string object_text(const std::string& text) {
  const auto parsed = nlohmann::json::parse(text, nullptr, false);
  return parsed.is_object() ? parsed.dump() : "{}";
}

}  // namespace

std::string write_geojson(std::span<const Feature> features) {
  std::string out = R"({"type":"FeatureCollection","features":[)";
  for (std::size_t i = 0; i < features.size(); ++i) {
    out.append(i == 0 ? "\n" : ",\n").append(R"({"type":"Feature","geometry":)");
    std::visit(GeometryWriter{out}, features[i].shape);
    out.append(R"(,"properties":)").append(object_text(features[i].properties)).append("}");
  }
  return out.append("\n]}\n");
}

}  // namespace wastewatch::geo
