#include "watch/journey/gather_journey.h"

#include <algorithm>
#include <tuple>

#include "index/reader_records.h"
#include "ledger/keys.h"
#include "watch/journey/fold.h"

namespace wastewatch::watch {
namespace {

namespace v1 = ledger::v1;

// ---- the way, from the load's history ----

bool is_receipt(v1::BatchEventKind kind) {
  return kind == v1::EVENT_COLLECTED || kind == v1::EVENT_STORED || kind == v1::EVENT_DELIVERED ||
         kind == v1::EVENT_RETURNED;
}

bool is_statement(v1::BatchEventKind kind) { return kind == v1::EVENT_CLAIMED || kind == v1::EVENT_OFFERED; }

struct Way {
  Journey journey;  // times alone
  std::int64_t height = 0;
};

// A refusal at the gate leaves the load on the same way.
std::optional<Way> newest_way(const index::BatchDetail& detail) {
  std::optional<Way> out;
  for (const auto& [number, event] : detail.events) {
    if (event.kind() == v1::EVENT_COLLECTED) {
      out = Way{{.from_ms = event.time_ms()}, event.height()};
    } else if (out && is_receipt(event.kind()) && out->journey.to_ms == 0) {
      out->journey.to_ms = event.time_ms();
    } else if (out && is_statement(event.kind()) && out->journey.until_ms == 0) {
      out->journey.until_ms = event.time_ms();
    }
  }
  return out;
}

WayDevice& device_in(Journey& journey, const ledger::DeviceId& id) {
  const auto known = std::ranges::find(journey.devices, id, &WayDevice::device);
  return known == journey.devices.end() ? journey.devices.emplace_back(WayDevice{.device = id}) : *known;
}

bool is_of_kind(const index::Reader& reader, const ledger::DeviceId& id, v1::DeviceKind kind) {
  const auto device = reader.device(id);
  return device && device->kind() == kind;
}

bool is_during(const Journey& journey, const v1::Binding& binding) {
  const bool ended_before = binding.to_ms() != 0 && binding.to_ms() <= journey.from_ms;
  return !ended_before && (journey.to_ms == 0 || binding.from_ms() < journey.to_ms);
}

void add_trackers(const index::Reader& reader, const index::BatchDetail& detail, Journey& journey) {
  for (const auto& binding : detail.bindings) {
    const auto id = ledger::DeviceId::from(as_bytes(binding.device_id()));
    if (!id || !is_during(journey, binding) || !is_of_kind(reader, *id, v1::DEVICE_LOAD_TRACKER)) continue;
    device_in(journey, *id).bound.push_back({binding.from_ms(), binding.to_ms()});
  }
}

Status add_truck_devices(const index::Reader& reader, const index::BatchDetail& detail, Journey& journey) {
  if (!detail.trip) return {};
  const Bytes subject = ledger::keys::subject_of_plate(detail.trip->plate());
  const auto bindings = index::list_records<v1::Binding>(reader.tree(), ledger::keys::bindings(subject));
  if (!bindings) return fail(bindings.error());
  for (const auto& binding : *bindings) {
    const bool at_pick_up = binding.from_ms() <= journey.from_ms && is_during(journey, binding);
    const auto id = ledger::DeviceId::from(as_bytes(binding.device_id()));
    if (!id || !at_pick_up || !is_of_kind(reader, *id, v1::DEVICE_VEHICLE_GPS)) continue;
    auto& device = device_in(journey, *id);
    device.truck = true;
    device.bound = {{}};
  }
  return {};
}

Result<bool> lacks_blocks(const index::Reader& reader, std::int64_t height) {
  const auto first = reader.first_height();
  if (!first && first.error().is(index::Errc::not_found)) return true;
  if (!first) return fail(first.error());
  return height < *first;
}

// ---- readings ----

std::optional<WayReading> way_reading(const ledger::DeviceId& device, const index::Fix& from) {
  constexpr std::int32_t gnss = 1;
  constexpr std::int32_t differential = 2;
  const auto taken = from.measured_ms();
  if (!taken) return std::nullopt;
  WayReading out{device,       *taken,        from.dating.received_ms,
                 from.boot_id, from.sequence, from.dating.correction_ms};
  const auto quality = from.reading.fix_quality.value_or(0);
  if (from.has_position() && (quality == gnss || quality == differential))
    out.fix =
        WayFix{*taken, {*from.reading.lat_e7, *from.reading.lon_e7}, from.reading.accuracy_dm.value_or(0)};
  return out;
}

auto order_of_receipt(const index::Fix& fix) { return std::tuple(fix.place, fix.sequence); }

}  // namespace

Result<std::optional<Journey>> begun_journey(const index::Reader& reader, const GatherContext& context,
                                             const index::BatchDetail& detail) {
  auto way = newest_way(detail);
  if (!way || is_over(way->journey, reader.block_time().ms(), context)) return std::optional<Journey>{};
  auto& journey = way->journey;
  add_trackers(reader, detail, journey);
  if (journey.devices.empty()) return std::optional<Journey>{};
  if (auto added = add_truck_devices(reader, detail, journey); !added) return fail(added.error());
  const auto lacks = lacks_blocks(reader, way->height);
  if (!lacks) return fail(lacks.error());
  journey.partial = *lacks;
  journey.time_scale = std::max<std::int64_t>(1, context.time_scale);
  return std::optional(std::move(journey));
}

bool is_over(const Journey& journey, std::int64_t now_ms, const GatherContext& context) {
  const std::int64_t kept = way_kept_ms / std::max<std::int64_t>(1, context.time_scale);
  return journey.to_ms != 0 && now_ms >= journey.to_ms + kept;
}

WaySigns signs_left(const Journey& journey, std::int64_t now_ms) {
  auto out = signs_of(journey);
  const bool settled =
      journey.to_ms != 0 && now_ms >= journey.to_ms + way_limits(journey.time_scale).settled_ms;
  return settled && !out.any() ? WaySigns{} : out;
}

Journey continued(Journey begun, const std::optional<Journey>& known) {
  if (!known || known->from_ms != begun.from_ms) return begun;
  for (auto& device : begun.devices) {
    const auto before = std::ranges::find(known->devices, device.device, &WayDevice::device);
    if (before == known->devices.end()) continue;
    auto bound = std::move(device.bound);
    device = *before;
    device.bound = std::move(bound);
  }
  return begun;
}

Status fold_block(const index::Reader& reader, const GatherContext& context, const ledger::DeviceId& device,
                  Journey& journey) {
  const auto limits = way_limits(context.time_scale);
  const std::int64_t now = reader.block_time().ms();
  auto read = reader.received(device, std::max(journey.from_ms, now - limits.latest_ms), now + 1);
  if (!read) return fail(read.error());
  std::ranges::stable_sort(*read, {}, order_of_receipt);
  for (const auto& fix : *read) {
    if (const auto reading = way_reading(device, fix)) fold(journey, limits, *reading);
  }
  return {};
}

Status fold_stored(const index::Reader& reader, const GatherContext& context, Journey& journey) {
  if (journey.partial) return {};
  struct Told {
    ledger::DeviceId device;
    index::Fix fix;
  };
  const std::int64_t end = journey.to_ms == 0 ? reader.block_time().ms() + 1 : journey.to_ms + 1;
  std::vector<Told> told;
  for (const auto& device : journey.devices) {
    auto read = reader.track(device.device, journey.from_ms, end);
    if (!read) return fail(read.error());
    for (const auto& fix : *read) told.push_back({device.device, fix});
  }
  // Within a block as the feed does it: device by device.
  std::ranges::stable_sort(told, {}, [](const Told& one) {
    return std::tuple(one.fix.place.height, one.device, one.fix.place, one.fix.sequence);
  });
  const auto limits = way_limits(context.time_scale);
  for (const auto& one : told) {
    if (const auto reading = way_reading(one.device, one.fix)) fold(journey, limits, *reading);
  }
  return {};
}

Result<WaySigns> gather_signs(const index::Reader& reader, const GatherContext& context,
                              const index::BatchDetail& detail) {
  auto journey = begun_journey(reader, context, detail);
  if (!journey) return fail(journey.error());
  if (!*journey) return WaySigns{};
  if (auto folded = fold_stored(reader, context, **journey); !folded) return fail(folded.error());
  return signs_left(**journey, reader.block_time().ms());
}

}  // namespace wastewatch::watch
