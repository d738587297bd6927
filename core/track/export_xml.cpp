#include <pugixml.hpp>
#include <sstream>

#include "base/time.h"
#include "geo/degrees_text.h"
#include "track/export.h"

namespace wastewatch::track {
namespace {

std::string utc(std::int64_t time_ms) { return to_rfc3339(Timestamp::from_ms(time_ms)); }

void add_text(pugi::xml_node parent, const char* name, const std::string& text) {
  parent.append_child(name).text().set(text.c_str());
}

std::string written(const pugi::xml_document& document) {
  std::ostringstream out;
  document.save(out, "  ", pugi::format_default, pugi::encoding_utf8);
  return out.str();
}

pugi::xml_node root_of(pugi::xml_document& document, const char* name) {
  auto declaration = document.append_child(pugi::node_declaration);
  declaration.append_attribute("version") = "1.0";
  declaration.append_attribute("encoding") = "UTF-8";
  return document.append_child(name);
}

const std::string& in_wgs84(std::string& text) { return text.append(text.empty() ? "WGS-84" : "; WGS-84"); }

// GPX 1.1 orders what a point holds: time, name, …, extensions.
void add_gpx_point(pugi::xml_node parent, const char* kind, const TrackPoint& point) {
  auto node = parent.append_child(kind);
  const auto place = *point.place();
  node.append_attribute("lat") = geo::degrees_text(place.lat_e7).c_str();
  node.append_attribute("lon") = geo::degrees_text(place.lon_e7).c_str();
  add_text(node, "time", utc(point.time_ms));
  if (point.fault != Fault::none) add_text(node, "name", std::string(fault_name(point.fault)));
}

bool is_on_map(const TrackPoint& point) { return point.place() && geo::is_on_earth(*point.place()); }
bool is_marked(const TrackPoint& point) { return point.fault != Fault::none && is_on_map(point); }

std::string kml_place(const TrackPoint& point, char between) {
  const auto place = *point.place();
  return geo::degrees_text(place.lon_e7) + between + geo::degrees_text(place.lat_e7) + between + "0";
}

void add_kml_track(pugi::xml_node folder, const Track& track, const std::vector<std::size_t>& stretch) {
  auto placemark = folder.append_child("Placemark");
  add_text(placemark, "name", utc(track.points[stretch.front()].time_ms));
  auto node = placemark.append_child("gx:Track");
  add_text(node, "altitudeMode", "clampToGround");
  for (const std::size_t i : stretch) add_text(node, "when", utc(track.points[i].time_ms));
  for (const std::size_t i : stretch) add_text(node, "gx:coord", kml_place(track.points[i], ' '));
}

void add_kml_mark(pugi::xml_node folder, const TrackPoint& point) {
  auto placemark = folder.append_child("Placemark");
  add_text(placemark, "name", std::string(fault_name(point.fault)));
  add_text(placemark.append_child("TimeStamp"), "when", utc(point.time_ms));
  add_text(placemark.append_child("Point"), "coordinates", kml_place(point, ','));
}

}  // namespace

std::string to_gpx(const Track& track, const ExportNames& names) {
  pugi::xml_document document;
  auto root = root_of(document, "gpx");
  root.append_attribute("version") = "1.1";
  root.append_attribute("creator") = "Wastewatch";
  root.append_attribute("xmlns") = "http://www.topografix.com/GPX/1/1";
  std::string source = names.source;
  auto metadata = root.append_child("metadata");
  add_text(metadata, "name", names.title);
  add_text(metadata, "desc", in_wgs84(source));
  for (const auto& point : track.points) {
    if (is_marked(point)) add_gpx_point(root, "wpt", point);
  }
  auto node = root.append_child("trk");
  add_text(node, "name", names.title);
  for (const auto& stretch : stretches_of(track)) {
    auto segment = node.append_child("trkseg");
    for (const std::size_t i : stretch) add_gpx_point(segment, "trkpt", track.points[i]);
  }
  return written(document);
}

std::string to_kml(const Track& track, const ExportNames& names) {
  pugi::xml_document document;
  auto root = root_of(document, "kml");
  root.append_attribute("xmlns") = "http://www.opengis.net/kml/2.2";
  root.append_attribute("xmlns:gx") = "http://www.google.com/kml/ext/2.2";
  std::string source = names.source;
  auto folder = root.append_child("Document");
  add_text(folder, "name", names.title);
  add_text(folder, "description", in_wgs84(source));
  for (const auto& stretch : stretches_of(track)) add_kml_track(folder, track, stretch);
  for (const auto& point : track.points) {
    if (is_marked(point)) add_kml_mark(folder, point);
  }
  return written(document);
}

}  // namespace wastewatch::track
