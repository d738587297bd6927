#include "track/gather_trips.h"

#include <algorithm>
#include <utility>

#include "index/errors.h"
#include "track/gather_track.h"
#include "track/stops.h"

namespace wastewatch::track {
namespace {

namespace v1 = ledger::v1;

constexpr std::size_t page_size = 200;

bool was_normal(const v1::Batch& batch) {
  const auto& flags = batch.flags();
  const bool arrived = batch.collected_ms() != 0 && batch.delivered_ms() > batch.collected_ms();
  const bool in_trouble = flags.discrepancy() || flags.disputed() || flags.incident() || flags.returning() ||
                          flags.was_overdue() || flags.was_claim_unconfirmed() || flags.telemetry_gap();
  return arrived && !in_trouble && batch.journey().number() <= 1 && !batch.journey().is_return();
}

// Load trackers before the devices of the truck.
std::vector<ledger::DeviceId> witnesses_of(const index::BatchDetail& detail) {
  std::vector<ledger::DeviceId> out;
  const auto add = [&](const std::string& bytes) {
    const auto id = ledger::DeviceId::from(as_bytes(bytes));
    if (id) out.push_back(*id);
  };
  for (const auto& binding : detail.bindings) add(binding.device_id());
  if (!detail.trip) return out;
  for (const auto& device : detail.trip->device_ids()) add(device);
  return out;
}

// Of the first device that was heard without a gap.
Result<std::vector<Moment>> way_of(const index::Reader& reader, const PastTripsQuery& query,
                                   const v1::Batch& batch, const index::BatchDetail& detail) {
  for (const auto& device : witnesses_of(detail)) {
    const auto track = gather_track(
        reader, {device, batch.collected_ms(), batch.delivered_ms() + 1, query.time_scale, query.limits});
    if (!track && track.error().is(index::Errc::not_found)) continue;
    if (!track) return fail(track.error());
    auto moments = moments_of(*track);
    const bool has_gap = !gaps_of(moments, track->gap_ms).empty();
    if (moments.size() >= 2 && !has_gap) return moments;
  }
  return std::vector<Moment>{};
}

}  // namespace

Result<std::vector<PastTrip>> gather_past_trips(const index::Reader& reader, const PastTripsQuery& query) {
  index::BatchQuery asked;
  asked.all_of = {{index::Facet::generator, to_bytes(query.origin.view())},
                  {index::Facet::destination, to_bytes(query.destination.view())}};
  std::vector<PastTrip> out;
  std::optional<Bytes> cursor;
  for (std::size_t looked = 0; looked < query.most_looked && out.size() < query.most_trips;) {
    const auto page = reader.batches(asked, cursor, page_size);
    if (!page) return fail(page.error());
    looked += page->batches.size();
    for (const auto& batch : page->batches) {
      if (out.size() == query.most_trips || !was_normal(batch)) continue;
      const auto id = *ledger::BatchId::from(as_bytes(batch.id()));
      const auto detail = reader.batch_detail(id);
      if (!detail) return fail(detail.error());
      auto way = way_of(reader, query, batch, *detail);
      if (!way) return fail(way.error());
      out.push_back({id, batch.collected_ms(), batch.delivered_ms(), std::move(*way)});
    }
    if (!page->next) break;
    cursor = page->next;
  }
  return out;
}

}  // namespace wastewatch::track
