#include "watch/gather.h"

#include <algorithm>
#include <tuple>

#include "ledger/keys.h"

namespace wastewatch::watch {
namespace {

namespace v1 = ledger::v1;

constexpr std::int64_t minute_ms = 60'000;

// Fixes are read around the claim and before the newest reading: enough for every rule, and bounded.
constexpr std::int64_t before_claim_ms = 15 * minute_ms;
constexpr std::int64_t after_claim_ms = 45 * minute_ms;
constexpr std::int64_t newest_ms = 30 * minute_ms;

struct Window {
  std::int64_t from_ms = 0;
  std::int64_t to_ms = 0;
};

Window within(Window window, const Tracker& tracker, std::int64_t now_ms) {
  const std::int64_t end = tracker.bound_to_ms != 0 ? tracker.bound_to_ms : now_ms + 1;
  return {std::max(window.from_ms, tracker.bound_from_ms), std::min(window.to_ms, end)};
}

TrackerFix fix_of(const index::Fix& fix) {
  constexpr std::int32_t gnss = 1;
  constexpr std::int32_t differential = 2;
  const auto& reading = fix.reading;
  const auto quality = reading.fix_quality.value_or(0);
  return {reading.time_ms, *reading.lat_e7, *reading.lon_e7, reading.accuracy_dm.value_or(0),
          quality == gnss || quality == differential};
}

Status read_window(const index::Reader& reader, Window window, Tracker& tracker) {
  if (window.from_ms >= window.to_ms) return {};
  const auto track = reader.stated_track(tracker.device, window.from_ms, window.to_ms);
  if (!track) return fail(track.error());
  for (const auto& fix : *track) {
    if (fix.has_position()) tracker.fixes.push_back(fix_of(fix));
  }
  return {};
}

void order(std::vector<TrackerFix>& fixes) {
  const auto place = [](const TrackerFix& fix) { return std::tie(fix.time_ms, fix.lat_e7, fix.lon_e7); };
  std::ranges::stable_sort(fixes, {}, place);
  const auto rest = std::ranges::unique(fixes);
  fixes.erase(rest.begin(), rest.end());
}

Result<std::optional<Tracker>> tracker_of(const index::Reader& reader, const LoadFacts& facts,
                                          const v1::Binding& binding) {
  const auto id = ledger::DeviceId::from(as_bytes(binding.device_id()));
  const auto device = id ? reader.device(*id) : fail(index::Errc::not_found);
  if (!device || device->kind() != v1::DEVICE_LOAD_TRACKER) return std::nullopt;
  Tracker out{.device = *id, .bound_from_ms = binding.from_ms(), .bound_to_ms = binding.to_ms()};
  if (device->interval_s() > 0) out.interval_ms = std::int64_t{device->interval_s()} * 1000;
  out.last_reading_ms = device->head().last_reading_ms();
  const std::int64_t scale = std::max<std::int64_t>(1, facts.time_scale);
  const std::int64_t last =
      std::min(out.last_reading_ms, binding.to_ms() != 0 ? binding.to_ms() : facts.now_ms);
  const auto newest = within({last - newest_ms / scale, last + 1}, out, facts.now_ms);
  if (auto read = read_window(reader, newest, out); !read) return fail(read.error());
  if (facts.batch.journey().has_claim()) {
    const std::int64_t made = facts.batch.journey().claim().made_ms();
    const auto around =
        within({made - before_claim_ms / scale, made + after_claim_ms / scale}, out, facts.now_ms);
    if (auto read = read_window(reader, around, out); !read) return fail(read.error());
  }
  order(out.fixes);
  return out;
}

std::vector<Area> areas_of(const v1::Organisation& destination) {
  std::vector<Area> out;
  for (const auto& site : destination.sites()) {
    if (site.kind() == v1::SITE_OFFICE) continue;
    out.push_back({site.position().lat_e7(), site.position().lon_e7(), site.radius_m()});
  }
  return out;
}

std::int64_t last_time_of(const index::BatchDetail& detail, v1::BatchEventKind kind) {
  std::int64_t out = 0;
  for (const auto& entry : detail.events) {
    if (entry.event.kind() == kind) out = entry.event.time_ms();
  }
  return out;
}

Status add_destination(const index::Reader& reader, LoadFacts& facts) {
  const auto id = ledger::OrganisationId::from(as_bytes(facts.batch.journey().destination()));
  if (!id) return {};
  const auto destination = reader.organisation(*id);
  if (destination) {
    facts.destination = areas_of(*destination);
    return {};
  }
  if (destination.error().is(index::Errc::not_found)) return {};
  return fail(destination.error());
}

}  // namespace

Result<GatherContext> gather_context(const index::Reader& reader) {
  const auto bytes = reader.tree().get(ledger::keys::policy());
  if (!bytes) return fail(bytes.error());
  GatherContext out;
  v1::Policy policy;
  if (*bytes && policy.ParseFromArray((*bytes)->data(), static_cast<int>((*bytes)->size()))) {
    out.time_scale = std::max<std::int64_t>(1, policy.time_scale());
  }
  return out;
}

Result<LoadFacts> gather(const index::Reader& reader, const GatherContext& context,
                         const ledger::BatchId& batch) {
  auto detail = reader.batch_detail(batch);
  if (!detail) return fail(detail.error());
  LoadFacts facts;
  facts.chain_id = reader.chain_id();
  facts.height = reader.height();
  facts.now_ms = reader.block_time().ms();
  facts.time_scale = context.time_scale;
  facts.overdue_since_ms = last_time_of(*detail, v1::EVENT_OVERDUE);
  facts.unconfirmed_since_ms = last_time_of(*detail, v1::EVENT_CLAIM_UNCONFIRMED);
  facts.batch = std::move(detail->batch);
  if (const auto kind = reader.waste_kind(facts.batch.waste_code()); kind && *kind) {
    facts.claim_period_ms = (*kind)->claim_period_ms();
  }
  if (auto added = add_destination(reader, facts); !added) return fail(added.error());
  for (const auto& binding : detail->bindings) {
    auto tracker = tracker_of(reader, facts, binding);
    if (!tracker) return fail(tracker.error());
    if (*tracker) facts.trackers.push_back(std::move(**tracker));
  }
  return facts;
}

}  // namespace wastewatch::watch
