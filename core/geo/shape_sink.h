// Where the readers of GeoJSON, KML and GPX put what they find: within the limits of geojson.h, every place
// checked. One thread.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "geo/geojson.h"

namespace wastewatch::geo {

// Of a shape that has nothing but a name, or not even that.
std::string properties_named(const std::string& name);

class ShapeSink {
 public:
  // `thing` of the file, counted from 0, is named in errors: "placemark 3".
  void begin(std::string_view thing);
  bool has_shapes() const { return shapes_ > 0; }  // of the thing that was begun last

  // `properties`: a JSON object. Errors: too_large.
  Status add(Shape shape, const std::string& properties);
  // A line with repeated places after each other once. Errors: too_few_points, and add()'s.
  Status add_line(const Line& places, const std::string& properties);
  // Errors: too_large, swapped_axes (where `longitude_first`), off_earth.
  Result<Point> place(double latitude, double longitude, bool longitude_first);
  // A ring without its last place, repeated places after each other once. Errors: unclosed_ring,
  // too_few_points.
  Result<Line> ring(Line places) const;
  std::unexpected<Error> refused(Errc code, std::string_view what) const;

  std::vector<Feature> take() { return std::move(out_); }

 private:
  std::vector<Feature> out_;
  std::string thing_ = "document";
  std::int64_t number_ = -1;
  std::size_t shapes_ = 0;
  std::size_t points_ = 0;
};

}  // namespace wastewatch::geo
