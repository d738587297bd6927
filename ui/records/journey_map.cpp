#include "ui/records/journey_map.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "geo/degrees.h"
#include "geo/shape.h"
#include "geo/simplify.h"
#include "track/moment.h"
#include "track/plausible.h"
#include "track/stops.h"
#include "ui/records/batch_words.h"
#include "watch/gather.h"

namespace wastewatch::ui {
namespace {

namespace v1 = ledger::v1;

constexpr double degrees(std::int32_t e7) { return e7 / 1e7; }

QPointF point_of(const index::Fix& fix) {
  return {degrees(*fix.reading.lon_e7), degrees(*fix.reading.lat_e7)};
}

geo::Point place_of(QPointF point) { return geo::point_at(point.y(), point.x()); }

QList<QPointF> simplified(const QList<QPointF>& points, double tolerance_m) {
  geo::Line line;
  line.reserve(static_cast<std::size_t>(points.size()));
  for (const QPointF point : points) line.push_back(place_of(point));
  QList<QPointF> out;
  for (const std::size_t kept : geo::simplified_to(line, tolerance_m, max_track_points))
    out << points[static_cast<qsizetype>(kept)];
  return out;
}

const char* site_kind(v1::SiteKind kind) {
  switch (kind) {
    case v1::SITE_TRANSFER_STATION: return "station";
    case v1::SITE_PLANT: return "plant";
    default: return "generator";
  }
}

// When the load was under way, with a little before and after.
struct Span {
  qint64 from_ms = 0;
  qint64 to_ms = 0;
};
Span travel_span(const RecordContext& context, const v1::Batch& batch) {
  constexpr qint64 margin = 10LL * 60'000;
  const qint64 from = batch.collected_ms() == 0 ? batch.declared_ms() : batch.collected_ms();
  const qint64 to = batch.delivered_ms() == 0 ? context.now_ms() : batch.delivered_ms();
  return {from - margin, to + margin};
}

// Positioning devices that are bound to the truck.
std::vector<ledger::DeviceId> devices_on(const RecordContext& context, const std::string& plate) {
  std::vector<ledger::DeviceId> out;
  const auto heard = context.reader().last_fixes();
  if (!heard || plate.empty()) return out;
  for (const auto& last : *heard) {
    const auto device = context.reader().device(last.device);
    if (device && device->bound_to().plate() == plate) out.push_back(last.device);
  }
  return out;
}

qint64 gap_of(const RecordContext& context, const ledger::DeviceId& id) {
  constexpr qint64 least = 15LL * 60'000;
  const auto device = context.reader().device(id);
  return device ? std::max<qint64>(least, 5'000LL * device->interval_s()) : least;
}

MapSymbol device_symbol(const DeviceFixes& device, const QString& label) {
  const index::Fix& last = device.fixes.back();
  MapSymbol symbol;
  symbol.kind = device.vehicle ? QStringLiteral("truck") : QStringLiteral("tracker");
  symbol.longitude = point_of(last).x();
  symbol.latitude = point_of(last).y();
  symbol.heading = device.vehicle ? heading_of(device.fixes) : 0;
  symbol.label = label;
  return symbol;
}

void add_device(const RecordContext& context, const DeviceFixes& device, const index::BatchDetail& detail,
                JourneyMap& map) {
  const auto kind = device.vehicle ? QStringLiteral("truck") : QStringLiteral("tracker");
  for (auto& track : tracks_of(device.fixes, kind, device.gap_ms, context.look().tongue))
    map.tracks << std::move(track);
  const QString label =
      device.vehicle ? format::plate(detail.trip->plate()) : format::short_id(hex_of(device.id));
  map.symbols << device_symbol(device, label);
}

// Positions that cannot be right are no part of a track.
std::vector<index::Fix> without_faults(const std::vector<index::Fix>& fixes, std::int64_t time_scale) {
  std::vector<track::Moment> places;
  std::vector<index::Fix> located;
  for (const auto& fix : fixes) {
    const auto taken = fix.measured_ms();
    if (!fix.is_located() || !taken) continue;
    places.push_back({*taken, {*fix.reading.lat_e7, *fix.reading.lon_e7}});
    located.push_back(fix);
  }
  std::vector<index::Fix> out;
  for (const std::size_t i : track::reachable({}, time_scale, places)) out.push_back(located[i]);
  return out;
}

}  // namespace

std::vector<JourneyDevice> journey_devices(const RecordContext& context, const index::BatchDetail& detail) {
  const Span travel = travel_span(context, detail.batch);
  std::vector<JourneyDevice> out;
  if (detail.trip) {
    const qint64 ended = detail.trip->ended_ms() == 0 ? travel.to_ms : detail.trip->ended_ms();
    for (const auto& id : devices_on(context, detail.trip->plate()))
      out.push_back({id, true, travel.from_ms, std::min(travel.to_ms, ended)});
  }
  for (const auto& binding : detail.bindings) {
    const qint64 end = binding.to_ms() == 0 ? travel.to_ms : binding.to_ms();
    if (const auto device = ledger::DeviceId::from(as_bytes(binding.device_id())))
      out.push_back({*device, false, binding.from_ms(), end});
  }
  return out;
}

std::vector<track::Moment> moments_of(const std::vector<index::Fix>& fixes) {
  std::vector<track::Moment> out;
  out.reserve(fixes.size());
  for (const auto& fix : fixes)
    out.push_back({fix.measured_ms().value_or(0), {*fix.reading.lat_e7, *fix.reading.lon_e7}});
  return out;
}

std::vector<DeviceFixes> device_fixes(const RecordContext& context, const index::BatchDetail& detail) {
  const auto common = watch::gather_context(context.reader());
  const std::int64_t scale = common ? common->time_scale : 1;
  std::vector<DeviceFixes> out;
  for (const auto& device : journey_devices(context, detail)) {
    auto fixes = context.reader().track(device.id, device.from_ms, device.to_ms);
    if (!fixes) continue;
    auto right = without_faults(*fixes, scale);
    if (!right.empty())
      out.push_back({device.id, device.vehicle, gap_of(context, device.id), std::move(right)});
  }
  return out;
}

std::vector<MapTrack> tracks_of(const std::vector<index::Fix>& fixes, const QString& kind, qint64 gap_ms,
                                Tongue tongue, double tolerance_m) {
  std::vector<MapTrack> out;
  qint64 last_ms = 0;
  for (const auto& fix : fixes) {
    const auto taken = fix.measured_ms();
    if (!fix.is_located() || !taken) continue;
    const qint64 silent = *taken - last_ms;
    if (out.empty() || silent > gap_ms) {
      MapTrack next;
      next.kind = kind;
      next.open_start = !out.empty();
      if (!out.empty()) {
        out.back().open_end = true;
        out.back().end_label = format::age(silent, tongue);
      }
      out.push_back(std::move(next));
    }
    out.back().points << point_of(fix);
    last_ms = *taken;
  }
  for (auto& track : out) track.points = simplified(track.points, tolerance_m);
  return out;
}

double heading_of(const std::vector<index::Fix>& fixes) {
  constexpr double least_move_deg = 0.0002;
  for (std::size_t i = fixes.size(); i > 1; --i) {
    const QPointF to = point_of(fixes.back());
    const QPointF from = point_of(fixes[i - 2]);
    const double east = (to.x() - from.x()) * std::cos(to.y() * std::numbers::pi / 180);
    const double north = to.y() - from.y();
    if (std::hypot(east, north) < least_move_deg) continue;
    return std::fmod(std::atan2(east, north) * 180 / std::numbers::pi + 360, 360);
  }
  return 0;
}

QList<MapSymbol> site_symbols(const RecordContext& context, const v1::Organisation& organisation) {
  QList<MapSymbol> out;
  for (const auto& site : organisation.sites()) {
    MapSymbol symbol;
    symbol.kind = QLatin1String(site_kind(site.kind()));
    symbol.longitude = degrees(site.position().lon_e7());
    symbol.latitude = degrees(site.position().lat_e7());
    symbol.label = context.name(organisation.name());
    out << symbol;
  }
  return out;
}

std::optional<Whereabouts> whereabouts_of(const std::vector<DeviceFixes>& devices) {
  const auto tracker = std::ranges::find(devices.rbegin(), devices.rend(), false, &DeviceFixes::vehicle);
  if (tracker == devices.rend()) return std::nullopt;
  const auto moments = moments_of(tracker->fixes);
  const auto& last = moments.back();
  const auto stops = track::stops_of(moments, {.gap_ms = tracker->gap_ms});
  const bool stands = !stops.empty() && stops.back().end == moments.size();
  return Whereabouts{last.place, last.time_ms, stands ? stops.back().span.from_ms : 0};
}

JourneyMap journey_map(RecordContext& context, const index::BatchDetail& detail,
                       const std::vector<DeviceFixes>& devices, int grade) {
  JourneyMap map;
  for (const std::string& id : {detail.batch.generator(), detail.batch.journey().destination()}) {
    if (const auto* organisation = context.organisation(as_bytes(id)))
      map.symbols << site_symbols(context, *organisation);
  }
  for (const auto& device : devices) add_device(context, device, detail, map);
  if (grade == Grade::None) return map;
  const auto newest = std::ranges::find_if(map.symbols.rbegin(), map.symbols.rend(), [](const MapSymbol& s) {
    return s.kind == QLatin1String("tracker");
  });
  if (newest == map.symbols.rend()) return map;
  newest->kind = QStringLiteral("alert");
  newest->grade = grade;
  return map;
}

}  // namespace wastewatch::ui
