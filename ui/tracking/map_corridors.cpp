#include "ui/tracking/map_corridors.h"

#include <QCoreApplication>

#include "track/corridor.h"
#include "track/gather_trips.h"
#include "ui/format/hex.h"
#include "watch/gather.h"

namespace wastewatch::ui {
namespace {

MapShape shape_of(RecordContext& context, const track::LearnedCorridor& learned) {
  MapShape out;
  out.kind = QStringLiteral("corridor");
  out.key = QStringLiteral("corridor-%1-%2").arg(hex_of(learned.origin), hex_of(learned.destination));
  out.label =
      QCoreApplication::translate("MapCorridors", "%1 to %2, from %3 trips")
          .arg(context.organisation_name(learned.origin), context.organisation_name(learned.destination))
          .arg(learned.trips.size());
  for (const auto point : learned.corridor.line)
    out.points << QPointF(geo::lon_degrees(point), geo::lat_degrees(point));
  out.half_width_m = static_cast<double>(learned.corridor.half_width_m);
  return out;
}

}  // namespace

Result<std::optional<MapShape>> map_corridor(RecordContext& context, const MapRoute& route) {
  const auto origin = ledger::OrganisationId::from(route.origin);
  const auto destination = ledger::OrganisationId::from(route.destination);
  if (!origin || !destination) return std::nullopt;
  const auto common = watch::gather_context(context.reader());
  if (!common) return fail(common.error());
  track::PastTripsQuery asked{*origin, *destination};
  asked.time_scale = common->time_scale;
  const auto trips = track::gather_past_trips(context.reader(), asked);
  if (!trips) return fail(trips.error());
  const auto learned = track::learned_corridor(*origin, *destination, *trips, {});
  if (!learned) return std::nullopt;
  return shape_of(context, *learned);
}

}  // namespace wastewatch::ui
