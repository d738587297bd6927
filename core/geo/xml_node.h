// What the readers of KML and GPX share: elements of a parsed document. Pure.
#pragma once

#include <optional>
#include <pugixml.hpp>
#include <string>
#include <string_view>

#include "geo/shape_sink.h"

namespace wastewatch::geo {

// Without the prefix of its namespace: "coord" of "gx:coord".
std::string_view local_name(pugi::xml_node node);
inline constexpr std::string_view xml_blanks = " \t\r\n";
// The text of the first such child, without space around it.
std::string text_in(pugi::xml_node node, std::string_view child);
// Of a placemark, track, route or waypoint: its name.
std::string properties_in(pugi::xml_node node);
// The whole text as a number; a sign may precede it.
std::optional<double> number_of(std::string_view text);

Status read_kml(pugi::xml_node root, ShapeSink& out);
Status read_gpx(pugi::xml_node root, ShapeSink& out);

}  // namespace wastewatch::geo
