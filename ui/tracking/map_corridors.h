// Corridors learned from earlier trips, as shapes of the map. Reader threads.
#pragma once

#include <optional>

#include "ui/records/record_context.h"
#include "ui/tracking/map_things.h"
#include "ui/values/map_values.h"

namespace wastewatch::ui {

// Of one route; nothing when too few trips took it. Errors: index's.
Result<std::optional<MapShape>> map_corridor(RecordContext& context, const MapRoute& route);

}  // namespace wastewatch::ui
