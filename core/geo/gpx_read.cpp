#include "geo/xml_node.h"

namespace wastewatch::geo {
namespace {

Result<Point> gpx_place(pugi::xml_node node, ShapeSink& out) {
  const auto latitude = number_of(node.attribute("lat").value());
  const auto longitude = number_of(node.attribute("lon").value());
  if (!latitude || !longitude) return out.refused(Errc::no_position, "has a position without two numbers");
  return out.place(*latitude, *longitude, false);
}

// A receiver that starts again leaves segments of one fix.
Status read_gpx_line(pugi::xml_node parent, std::string_view point, const std::string& properties,
                     ShapeSink& out) {
  Line line;
  for (const pugi::xml_node node : parent.children()) {
    if (local_name(node) != point) continue;
    const auto place = gpx_place(node, out);
    if (!place) return fail(place.error());
    if (line.empty() || line.back() != *place) line.push_back(*place);
  }
  return line.size() < 2 ? out.add({}, properties) : out.add_line(line, properties);
}

Status read_track(pugi::xml_node track, ShapeSink& out) {
  out.begin("track");
  const std::string properties = properties_in(track);
  for (const pugi::xml_node node : track.children()) {
    if (local_name(node) != "trkseg") continue;
    if (auto read = read_gpx_line(node, "trkpt", properties, out); !read) return read;
  }
  return out.has_shapes() ? Status() : out.add({}, properties);
}

Status read_route(pugi::xml_node route, ShapeSink& out) {
  out.begin("route");
  return read_gpx_line(route, "rtept", properties_in(route), out);
}

Status read_waypoint(pugi::xml_node waypoint, ShapeSink& out) {
  out.begin("waypoint");
  const auto place = gpx_place(waypoint, out);
  return place ? out.add(*place, properties_in(waypoint)) : fail(place.error());
}

}  // namespace

Status read_gpx(pugi::xml_node root, ShapeSink& out) {
  for (const pugi::xml_node node : root.children()) {
    const auto name = local_name(node);
    Status read;
    if (name == "trk") read = read_track(node, out);
    if (name == "rte") read = read_route(node, out);
    if (name == "wpt") read = read_waypoint(node, out);
    if (!read) return read;
  }
  return {};
}

}  // namespace wastewatch::geo
