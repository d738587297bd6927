// Zones as the window shows them. Pure but for the language of the screen; GUI thread only.
#pragma once

#include <QString>
#include <optional>

#include "geo/zone.h"
#include "ui/values/map_values.h"
#include "ui/zones/zone_desk.h"

namespace wastewatch::ui {

// A text of context "Zones" in the language of the screen.
QString zone_text(const char* text);
std::optional<geo::ZoneKind> zone_kind_named(const QString& name);
// What an imported zone without a name is called.
QString unnamed_zone(geo::ZoneKind kind);
ZoneRow zone_row(const geo::Zone& zone);
MapShape zone_shape(const geo::Zone& zone);
// Of a zone that is being drawn; empty while it has too few corners.
QString measured_text(const geo::Zone& zone);

}  // namespace wastewatch::ui
