// Places in the search box: towns of the base map and districts by name, and the loads from there. What a
// place is called and where it lies is looked up on the GUI thread, its loads by a reader.
#pragma once

#include <QString>
#include <vector>

#include "ui/map/projection.h"
#include "ui/records/record_context.h"
#include "ui/status/search_model.h"

namespace wastewatch::ui {

struct NamedPlace {
  QString name;
  GeoPoint at;
};

constexpr std::size_t max_search_hits = 40;
constexpr std::size_t most_places = 4;
constexpr std::size_t least_place_letters = 2;  // of a name typed so far

// Towns whose name begins so, in either language. GUI thread only.
std::vector<NamedPlace> places_named(const QString& typed, Tongue tongue);

}  // namespace wastewatch::ui
