// One device of a replay: where it was at each moment, what it measured, and its way as tracks of the map.
// Nothing is assumed about a gap. Pure; the GUI thread asks it at every frame.
#pragma once

#include <QList>
#include <QString>
#include <optional>
#include <vector>

#include "track/track.h"
#include "ui/format/format.h"
#include "ui/values/map_values.h"

namespace wastewatch::ui {

enum class PathShade : std::uint8_t { none, speed, humidity };

// A faultless reading.
struct ReplaySample {
  qint64 time_ms = 0;
  QPointF at;                      // degrees: x longitude, y latitude
  std::optional<float> speed_kmh;  // stated by the device, else from the reading before without a gap between
  std::optional<float> humidity;   // 0 to 1
  float accuracy_m = 0;            // stated by the device; 0: not known
};

// Of a stretch between gaps.
struct ReplayWay {
  MapTrack track;
  std::vector<std::size_t> kept;  // the sample of each of its points
};

struct ReplayDevice {
  QString kind;   // "truck" or "tracker"
  QString label;  // plate, short id
  qint64 gap_ms = 0;
  std::vector<ReplaySample> samples;  // by time
  std::vector<ReplayWay> ways;
};

ReplayDevice replay_device(const track::Track& track, const QString& kind, const QString& label,
                           Tongue tongue);

struct ReplayPlace {
  enum Certainty { before, known, silent };
  Certainty certainty = before;  // known: at a reading, or between two without a gap
  QPointF at;                    // silent: where it was last
  double heading = 0;
  qint64 silent_ms = 0;    // since the last reading
  std::size_t sample = 0;  // the newest reading by then
};
// Between neighbours on the straight line.
ReplayPlace place_at(const ReplayDevice& device, qint64 time_ms);

// Its ways, in the colours of a measure where it was measured; `top_speed_kmh` is the end of the scale.
QList<MapTrack> shaded_tracks(const ReplayDevice& device, PathShade shade, double top_speed_kmh);

// The circles in which the device says it was, a reading each. One whose middle lies within half the radius
// of the circle before, and that is no smaller, says nothing new and is left out: a device that stands for
// hours would paint over the map.
QList<MapShape> accuracy_circles(const ReplayDevice& device);

}  // namespace wastewatch::ui
