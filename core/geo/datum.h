// Coordinates of Chinese maps and devices, brought to WGS-84 and back. GCJ-02 shifts places within China by
// 100 to 700 m; BD-09 (Baidu) shifts GCJ-02 once more. Inside the program everything is WGS-84: convert at
// the border, and show the datum beside every coordinate that leaves it. Pure; thread safe.
//
// Neither datum was published. The formulas and constants are those found in 2006 in a navigation program and
// used since by every open implementation (googollee/eviltransform, wandergis/coordtransform), on the
// ellipsoid of Krasovsky 1940. They hold to a metre or two; ours equal those implementations to 10⁻⁹ degrees.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "geo/point.h"

namespace wastewatch::geo {

enum class Datum : std::uint8_t { wgs84 = 1, gcj02 = 2, bd09 = 3 };

// "WGS-84", "GCJ-02", "BD-09".
std::string_view datum_name(Datum datum);
std::optional<Datum> datum_named(std::string_view name);

struct Degrees {
  double lat = 0;
  double lon = 0;
};

// The box in which GCJ-02 is shifted, as in the implementations above; elsewhere GCJ-02 equals WGS-84.
bool is_shifted(Degrees place);

// Backwards by iteration, to less than a millimetre. Within a kilometre of the edge of the shifted box a
// GCJ-02 place may belong to no or to two WGS-84 places: one of them is taken. Places that are no numbers or
// not on the earth come back as they are.
Degrees converted(Degrees place, Datum from, Datum to);
// Rounded to the nearest 10⁻⁷ degree, about 1 cm.
Point converted(Point place, Datum from, Datum to);

}  // namespace wastewatch::geo
