#include "ui/tracking/replay_device.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

#include "geo/degrees.h"
#include "geo/distance.h"
#include "geo/point.h"
#include "geo/shape.h"
#include "geo/simplify.h"
#include "track/stops.h"
#include "ui/records/journey_map.h"

namespace wastewatch::ui {
namespace {

constexpr double tolerance_m = 3;
constexpr float kmh_a_cms = 0.036F;
constexpr double least_move_deg = 1e-5;

geo::Point point_of(const ReplaySample& sample) { return geo::point_at(sample.at.y(), sample.at.x()); }

double metres_apart(QPointF a, QPointF b) {
  return static_cast<double>(geo::distance_m(geo::point_at(a.y(), a.x()), geo::point_at(b.y(), b.x())));
}

ReplaySample sample_of(const track::TrackPoint& point) {
  ReplaySample out;
  const auto place = *point.place();
  out.time_ms = point.time_ms;
  out.at = {geo::lon_degrees(place), geo::lat_degrees(place)};
  if (const auto speed = point.fix.reading.speed_cms) out.speed_kmh = static_cast<float>(*speed) * kmh_a_cms;
  if (const auto dm = point.fix.reading.accuracy_dm) out.accuracy_m = static_cast<float>(*dm) / 10.0F;
  if (const auto wet = point.fix.reading.humidity_permille) out.humidity = static_cast<float>(*wet) / 1000.0F;
  return out;
}

void add_speeds(ReplayDevice& device) {
  for (std::size_t i = 1; i < device.samples.size(); ++i) {
    auto& sample = device.samples[i];
    const auto& before = device.samples[i - 1];
    const qint64 lasted = sample.time_ms - before.time_ms;
    if (sample.speed_kmh || lasted <= 0 || lasted > device.gap_ms) continue;
    const auto metres = static_cast<float>(geo::distance_m(point_of(before), point_of(sample)));
    sample.speed_kmh = metres / static_cast<float>(lasted) * 3'600.0F;
  }
}

ReplayWay way_of(const ReplayDevice& device, std::size_t first, std::size_t end) {
  geo::Line line;
  for (std::size_t i = first; i < end; ++i) line.push_back(point_of(device.samples[i]));
  ReplayWay out;
  out.track.kind = device.kind;
  for (const std::size_t kept : geo::simplified_to(line, tolerance_m, max_track_points)) {
    out.kept.push_back(first + kept);
    out.track.points << device.samples[first + kept].at;
  }
  return out;
}

void add_ways(ReplayDevice& device, Tongue tongue) {
  std::size_t first = 0;
  for (std::size_t i = 1; i <= device.samples.size(); ++i) {
    const bool is_end = i == device.samples.size();
    const qint64 silent = is_end ? 0 : device.samples[i].time_ms - device.samples[i - 1].time_ms;
    if (!is_end && silent <= device.gap_ms) continue;
    auto way = way_of(device, first, i);
    way.track.open_start = first != 0;
    way.track.open_end = !is_end;
    if (!is_end) way.track.end_label = format::age(silent, tongue);
    device.ways.push_back(std::move(way));
    first = i;
  }
}

double heading_between(QPointF from, QPointF to) {
  const double east = (to.x() - from.x()) * std::cos(to.y() * std::numbers::pi / 180);
  const double north = to.y() - from.y();
  return std::fmod(std::atan2(east, north) * 180 / std::numbers::pi + 360, 360);
}

// Of the last move until the sample.
double heading_at(const ReplayDevice& device, std::size_t sample) {
  constexpr std::size_t most_looked = 50;
  const QPointF to = device.samples[sample].at;
  for (std::size_t i = 1; i <= std::min(sample, most_looked); ++i) {
    const QPointF from = device.samples[sample - i].at;
    if (std::hypot(to.x() - from.x(), to.y() - from.y()) >= least_move_deg) return heading_between(from, to);
  }
  return 0;
}

std::optional<float> shade_of(const ReplaySample& sample, PathShade shade, double top_speed_kmh) {
  if (shade == PathShade::humidity) return sample.humidity;
  if (!sample.speed_kmh) return std::nullopt;
  return std::clamp(*sample.speed_kmh / static_cast<float>(top_speed_kmh), 0.0F, 1.0F);
}

}  // namespace

ReplayDevice replay_device(const track::Track& track, const QString& kind, const QString& label,
                           Tongue tongue) {
  ReplayDevice out;
  out.kind = kind;
  out.label = label;
  out.gap_ms = track.gap_ms;
  for (const std::size_t i : track::faultless(track)) out.samples.push_back(sample_of(track.points[i]));
  if (out.samples.empty()) return out;
  add_speeds(out);
  add_ways(out, tongue);
  return out;
}

ReplayPlace place_at(const ReplayDevice& device, qint64 time_ms) {
  const auto next = std::ranges::upper_bound(device.samples, time_ms, {}, &ReplaySample::time_ms);
  if (next == device.samples.begin()) return {};
  ReplayPlace out;
  out.sample = static_cast<std::size_t>(next - device.samples.begin()) - 1;
  const auto& last = device.samples[out.sample];
  out.at = last.at;
  out.silent_ms = time_ms - last.time_ms;
  out.heading = heading_at(device, out.sample);
  const bool joined = next != device.samples.end() && next->time_ms - last.time_ms <= device.gap_ms;
  if (!joined) {
    const bool is_end = next == device.samples.end();
    out.certainty = out.silent_ms == 0 || (is_end && out.silent_ms <= device.gap_ms) ? ReplayPlace::known
                                                                                     : ReplayPlace::silent;
    return out;
  }
  out.certainty = ReplayPlace::known;
  const double share = static_cast<double>(out.silent_ms) / static_cast<double>(next->time_ms - last.time_ms);
  out.at += (next->at - last.at) * share;
  const bool moved = std::hypot(next->at.x() - last.at.x(), next->at.y() - last.at.y()) >= least_move_deg;
  if (moved) out.heading = heading_between(last.at, next->at);
  return out;
}

QList<MapTrack> shaded_tracks(const ReplayDevice& device, PathShade shade, double top_speed_kmh) {
  QList<MapTrack> out;
  for (const auto& way : device.ways) {
    MapTrack track = way.track;
    float last = 0;
    bool measured = false;
    for (const std::size_t kept : way.kept) {
      const auto value =
          shade == PathShade::none ? std::nullopt : shade_of(device.samples[kept], shade, top_speed_kmh);
      measured = measured || value.has_value();
      last = value.value_or(last);
      track.shades << last;
    }
    if (!measured) track.shades.clear();
    out << track;
  }
  return out;
}

QList<MapShape> accuracy_circles(const ReplayDevice& device) {
  QList<MapShape> out;
  for (const auto& sample : device.samples) {
    if (sample.accuracy_m <= 0) continue;
    const bool is_new = out.isEmpty() || sample.accuracy_m < out.last().half_width_m ||
                        metres_apart(out.last().points.front(), sample.at) > out.last().half_width_m / 2;
    if (!is_new) continue;
    MapShape circle;
    circle.kind = QStringLiteral("reach");
    circle.points << sample.at;
    circle.half_width_m = sample.accuracy_m;
    out << std::move(circle);
  }
  return out;
}

}  // namespace wastewatch::ui
