// What the map page shows and lists: vehicles, load trackers, sites, and loads in trouble, each once. Built
// on a reader thread from one recomputed block. Values.
#pragma once

#include <QList>
#include <QString>
#include <cstddef>
#include <vector>

#include "index/reader.h"
#include "ui/records/record_context.h"
#include "ui/tracking/headings.h"
#include "ui/values/map_values.h"

namespace wastewatch::ui {

enum class MapLayer : std::uint8_t { alerts, trucks, trackers, sites, corridors };
inline constexpr int map_layer_count = 5;

// One thing on the map. A few hundred bytes, whatever it reported before.
struct MapThing {
  QString key;  // "device-" or "site-", and its identifier
  MapLayer layer = MapLayer::sites;
  QString title;            // plate, short id, name of the site
  QString note;             // load, holder, and how old its position is
  QString age;              // of the newest position: "12 s ago"
  QString searched;         // what the search looks through, folded
  int grade = Grade::None;  // worst alert about what it carries
  bool old = false;         // silent for longer than a gap
  bool doubtful = false;    // the newest position cannot be right
  MapSymbol symbol;         // its link is the thing's key
  QString load;             // link of the load that it carries; empty: none

  // The symbol as a mark of its grade when it carries a load in trouble. A truck keeps its own.
  MapSymbol marked() const;
};

// Where an open load travels: corridors are learned for these.
struct MapRoute {
  Bytes origin, destination;  // organisations
  auto operator<=>(const MapRoute&) const = default;
};

struct MapThings {
  std::vector<MapThing> things;  // all of them, as in_order() puts them
  std::vector<MapRoute> routes;  // of loads on the way, each once, at most most_map_routes
  qint64 height = 0;             // of the block
};

inline constexpr std::size_t most_map_routes = 12;
// That a map draws of them. Trouble comes first, so that what is not drawn is in none.
inline constexpr qsizetype most_map_symbols = 5'000;

// `headings`: what is known from earlier questions. Errors: index's.
Result<MapThings> map_things(RecordContext& context, Headings& headings);

// In trouble first, the worst first; then those that were heard lately, by layer and title.
void in_order(std::vector<MapThing>& things);

// As search texts are compared: lower case, without marks and spaces.
QString folded(const QString& text);

}  // namespace wastewatch::ui
