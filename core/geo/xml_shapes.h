// KML 2.2 (OGC 07-147r2, with Google's gx:Track) and GPX 1.1 (topografix.com/GPX/1/1): points, lines and
// areas with their names. Coordinates of both are WGS-84. Pure; thread safe.
//
// Read with pugixml, which follows no entity and no address of a document; one that declares a document type
// is refused all the same, and so is an encoding other than UTF-8, UTF-16, ASCII and Latin-1. Limits are
// those of geojson.h, and elements are nested at most most_xml_depth deep.
//
// KML: each geometry of a placemark is a shape of its own; a lone LinearRing is an area. Placemarks without a
// geometry, overlays and network links are kept without a shape; nothing is fetched. GPX: each segment of a
// track and each route is a line, unless it holds fewer than two places: then it is kept without a shape;
// waypoints are points. Times and elevations are dropped.
#pragma once

#include <string_view>
#include <vector>

#include "geo/geojson.h"

namespace wastewatch::geo {

inline constexpr int most_xml_depth = 64;

// Errors: malformed_xml, too_large, no_position, off_earth, swapped_axes (KML), unclosed_ring,
// too_few_points. The detail names the placemark, track, route or waypoint, counted from 0.
Result<std::vector<Feature>> read_xml_shapes(std::string_view text);

}  // namespace wastewatch::geo
