// Places in the search box: towns (ui/basemap/places.h) and districts by name, and the loads from there. What
// a place is called and where it lies is looked up on the GUI thread, its loads by a reader.
#pragma once

#include "ui/basemap/places.h"
#include "ui/records/record_context.h"
#include "ui/status/search_model.h"

namespace wastewatch::ui {

constexpr std::size_t max_search_hits = 40;

}  // namespace wastewatch::ui
