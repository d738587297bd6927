// The map of one load: the ways of its vehicle and its trackers as simplified tracks with their gaps, where
// they are now, the sites, and the place of trouble. Reader threads.
#pragma once

#include <QList>
#include <optional>
#include <vector>

#include "geo/point.h"
#include "index/reader.h"
#include "track/moment.h"
#include "ui/records/record_context.h"
#include "ui/values/map_values.h"

namespace wastewatch::ui {

// Where the load is, as its tracker that was bound last says.
struct Whereabouts {
  geo::Point at;
  qint64 heard_ms = 0;         // the newest reading that can be right
  qint64 stands_since_ms = 0;  // 0: it moves
  bool operator==(const Whereabouts&) const = default;
};

struct JourneyMap {
  QList<MapTrack> tracks;
  QList<MapSymbol> symbols;
};

// What may say where a load was, and when: positioning devices of its truck, and trackers while bound to it.
struct JourneyDevice {
  ledger::DeviceId id;
  bool vehicle = false;
  qint64 from_ms = 0;
  qint64 to_ms = 0;
};
std::vector<JourneyDevice> journey_devices(const RecordContext& context, const index::BatchDetail& detail);

// The readings with a position of the truck that carried the load, and of its trackers while bound to it.
struct DeviceFixes {
  ledger::DeviceId id;
  bool vehicle = false;
  qint64 gap_ms = 0;                // a longer silence is a gap
  std::vector<index::Fix> fixes{};  // by time, at least one
};
std::vector<DeviceFixes> device_fixes(const RecordContext& context, const index::BatchDetail& detail);
// Of fixes with a position: when measured, and where.
std::vector<track::Moment> moments_of(const std::vector<index::Fix>& fixes);

// Nothing when no tracker reported a position.
std::optional<Whereabouts> whereabouts_of(const std::vector<DeviceFixes>& devices);

// `grade` marks the place of the load's tracker when there is trouble; `devices`: of device_fixes().
JourneyMap journey_map(RecordContext& context, const index::BatchDetail& detail,
                       const std::vector<DeviceFixes>& devices, int grade);

// Sites of an organisation as symbols.
QList<MapSymbol> site_symbols(const RecordContext& context, const ledger::v1::Organisation& organisation);

constexpr qsizetype max_track_points = 2'000;
// Fixes with a position as tracks: split where the device was silent for more than `gap_ms`, points that lie
// on the way within `tolerance_m` left out (Douglas and Peucker 1973).
std::vector<MapTrack> tracks_of(const std::vector<index::Fix>& fixes, const QString& kind, qint64 gap_ms,
                                Tongue tongue, double tolerance_m = 3);

// Compass direction of the last move, degrees from north; 0 when it did not move.
double heading_of(const std::vector<index::Fix>& fixes);

}  // namespace wastewatch::ui
