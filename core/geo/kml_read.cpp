#include <algorithm>
#include <array>

#include "geo/xml_node.h"

namespace wastewatch::geo {
namespace {

constexpr std::array<std::string_view, 4> without_shape{"NetworkLink", "GroundOverlay", "ScreenOverlay",
                                                        "PhotoOverlay"};

class KmlReader {
 public:
  explicit KmlReader(ShapeSink& out) : out_(out) {}

  Status read_container(pugi::xml_node container) {
    for (const pugi::xml_node node : container.children()) {
      const auto name = local_name(node);
      Status read;
      if (name == "Placemark") {
        read = read_placemark(node);
      } else if (name == "Document" || name == "Folder") {
        read = read_container(node);
      } else if (std::ranges::contains(without_shape, name)) {
        read = out_.add({}, properties_named({}));
      }
      if (!read) return read;
    }
    return {};
  }

 private:
  Status read_placemark(pugi::xml_node placemark) {
    out_.begin("placemark");
    properties_ = properties_in(placemark);
    if (auto read = read_geometries(placemark); !read) return read;
    return out_.has_shapes() ? Status() : out_.add({}, properties_);
  }

  Status read_geometries(pugi::xml_node parent) {
    for (const pugi::xml_node node : parent.children()) {
      if (auto read = read_geometry(node, local_name(node)); !read) return read;
    }
    return {};
  }

  Status read_geometry(pugi::xml_node node, std::string_view name) {
    if (name == "Point") return read_point(node);
    if (name == "LineString") return read_line(positions(text_in(node, "coordinates")));
    if (name == "LinearRing") return read_area(node, node);
    if (name == "Polygon") return read_polygon(node);
    if (name == "Track") return read_line(track_positions(node));
    if (name == "MultiGeometry" || name == "MultiTrack") return read_geometries(node);
    return {};
  }

  Status read_point(pugi::xml_node node) {
    const auto at = positions(text_in(node, "coordinates"));
    if (!at) return fail(at.error());
    if (at->size() != 1) return out_.refused(Errc::no_position, "has a point without a place");
    return out_.add(at->front(), properties_);
  }

  Status read_line(const Result<Line>& line) {
    return line ? out_.add_line(*line, properties_) : fail(line.error());
  }

  Status read_polygon(pugi::xml_node polygon) {
    for (const pugi::xml_node part : polygon.children()) {
      if (local_name(part) == "outerBoundaryIs") return read_area(polygon, ring_in(part));
    }
    return out_.refused(Errc::too_few_points, "has no ring");
  }

  Status read_area(pugi::xml_node polygon, pugi::xml_node outer) {
    Area area;
    if (auto read = read_ring(outer, area.outer); !read) return read;
    for (const pugi::xml_node part : polygon.children()) {
      if (local_name(part) != "innerBoundaryIs") continue;
      if (auto read = read_ring(ring_in(part), area.holes.emplace_back()); !read) return read;
    }
    return out_.add(std::move(area), properties_);
  }

  static pugi::xml_node ring_in(pugi::xml_node boundary) {
    return boundary.find_child([](pugi::xml_node node) { return local_name(node) == "LinearRing"; });
  }

  Status read_ring(pugi::xml_node node, Line& ring) {
    auto places = positions(text_in(node, "coordinates"));
    if (!places) return fail(places.error());
    auto closed = out_.ring(std::move(*places));
    if (!closed) return fail(closed.error());
    ring = std::move(*closed);
    return {};
  }

  // "lon,lat[,altitude]" with space between.
  Result<Line> positions(std::string_view text) {
    Line out;
    for (auto from = text.find_first_not_of(xml_blanks); from != std::string_view::npos;
         from = text.find_first_not_of(xml_blanks)) {
      text.remove_prefix(from);
      const auto place = position(text.substr(0, text.find_first_of(xml_blanks)), ',');
      if (!place) return fail(place.error());
      out.push_back(*place);
      text.remove_prefix(std::min(text.find_first_of(xml_blanks), text.size()));
    }
    return out;
  }

  Result<Line> track_positions(pugi::xml_node track) {
    Line out;
    for (const pugi::xml_node node : track.children()) {
      if (local_name(node) != "coord") continue;
      const auto place = position(node.text().get(), ' ');
      if (!place) return fail(place.error());
      out.push_back(*place);
    }
    return out;
  }

  Result<Point> position(std::string_view text, char between) {
    text.remove_prefix(std::min(text.find_first_not_of(xml_blanks), text.size()));
    const auto first = text.find(between);
    const auto second = first == std::string_view::npos ? first : text.find(between, first + 1);
    const auto longitude = number_of(text.substr(0, first));
    const auto latitude =
        first == std::string_view::npos
            ? std::nullopt
            : number_of(
                  text.substr(first + 1, second == std::string_view::npos ? second : second - first - 1));
    if (!longitude || !latitude) return out_.refused(Errc::no_position, "has a position without two numbers");
    return out_.place(*latitude, *longitude, true);
  }

  ShapeSink& out_;
  std::string properties_;
};

}  // namespace

Status read_kml(pugi::xml_node root, ShapeSink& out) { return KmlReader(out).read_container(root); }

}  // namespace wastewatch::geo
