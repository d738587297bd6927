// Shapes of a file that somebody made elsewhere: GeoJSON, KML or GPX, known by its content and not by its
// name. Pure; thread safe.
#pragma once

#include <string_view>
#include <vector>

#include "geo/geojson.h"

namespace wastewatch::geo {

// Errors: packed_file for a ZIP archive (KMZ), else those of read_xml_shapes() for what begins as XML and
// those of read_geojson().
Result<std::vector<Feature>> read_features(std::string_view file);

}  // namespace wastewatch::geo
