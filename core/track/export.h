// A track as files for other programs. GPX, KML and GeoJSON are WGS-84 by their definition and say so; CSV
// may be in another datum and names it in every row. Pure; thread safe.
//
//   GPX 1.1     one trkseg for each stretch between gaps; what is faulty as a waypoint that names the fault
//   KML 2.2     a gx:Track with times for each stretch between gaps, faulty places as placemarks
//   GeoJSON     a line for each stretch, with property coordTimes as GPX converters write it, and a point for
//               each faulty place
//   CSV         RFC 4180, a row for every reading, faulty or not, and for every conflict; the last two
//   columns
//               name the track and its source in each row, because the format knows no comments
// Readings without a position stand in the CSV alone.
#pragma once

#include <string>
#include <vector>

#include "geo/datum.h"
#include "track/track.h"

namespace wastewatch::track {

struct ExportNames {
  std::string title;   // of the track: a plate, a device
  std::string source;  // network, height and block time it was taken from
};

std::string to_gpx(const Track& track, const ExportNames& names);
std::string to_kml(const Track& track, const ExportNames& names);
std::string to_geojson(const Track& track, const ExportNames& names);
std::string to_csv(const Track& track, geo::Datum datum, const ExportNames& names);

// The stretches between gaps, of faultless points, as indices into track.points.
std::vector<std::vector<std::size_t>> stretches_of(const Track& track);

}  // namespace wastewatch::track
