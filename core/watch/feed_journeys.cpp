// The digests of ways that the feed keeps: renewed with a load's history, folded with each chunk, let go when
// nothing waits for them.
#include <algorithm>

#include "watch/feed_block.h"
#include "watch/journey/gather_journey.h"
#include "watch/rules/silence.h"

namespace wastewatch::watch {
namespace {

std::vector<ledger::DeviceId> devices_in(const std::optional<Journey>& journey) {
  std::vector<ledger::DeviceId> out;
  if (!journey) return out;
  for (const auto& device : journey->devices) out.push_back(device.device);
  return out;
}

// A tracker that was silent for so long that something was said about it is heard again.
bool came_back(const GatherContext& context, const index::DeviceHealth& health) {
  const auto parameters = parameters_of<Silence>(context.time_scale);
  return health.heard_ms - health.heard_before_ms > parameters.quiet_ms;
}

}  // namespace

Result<Feed::Block::KeptJourney*> Feed::Block::journey_of(const ledger::BatchId& batch) {
  if (const auto known = journeys_.find(batch); known != journeys_.end()) return &known->second;
  const auto stored = reader.filed(index::Column::feed, feed_keys::journey(batch));
  if (!stored) return fail(stored.error());
  KeptJourney kept;
  if (*stored) {
    kept.before = decode_journey(**stored);
    if (!kept.before) return fail(index::Errc::store_corrupt, "digest of a way");
    kept.now = kept.before;
  }
  return &journeys_.emplace(batch, std::move(kept)).first->second;
}

Status Feed::Block::renew_journey(const ledger::BatchId& batch, bool under_way) {
  const auto kept = journey_of(batch);
  if (!kept) return fail(kept.error());
  auto& journey = (*kept)->now;
  if (!under_way && !journey) return {};
  if (journey) due.insert(subject_of(batch));
  const auto detail = reader.batch_detail(batch);
  if (!detail) return fail(detail.error());
  auto begun = begun_journey(reader, context, *detail);
  if (!begun) return fail(begun.error());
  if (*begun) due.insert(subject_of(batch));
  journey = *begun ? std::optional(continued(std::move(**begun), journey)) : std::nullopt;
  return {};
}

Result<std::vector<ledger::BatchId>> Feed::Block::loads_with(const ledger::DeviceId& device) const {
  std::vector<ledger::BatchId> out;
  const Bytes prefix = feed_keys::riders(device);
  auto visited = reader.for_filed(index::Column::feed, prefix, [&](BytesView key, BytesView) {
    if (const auto batch = ledger::BatchId::from(key.subspan(prefix.size()))) out.push_back(*batch);
    return true;
  });
  if (!visited) return fail(visited.error());
  // Those whose way began with this block.
  for (const auto& [batch, kept] : journeys_) {
    const bool rides = kept.now && std::ranges::contains(devices_in(kept.now), device);
    if (rides && !std::ranges::contains(out, batch)) out.push_back(batch);
  }
  return out;
}

Status Feed::Block::fold_chunks(const ledger::DeviceId& device, const index::DeviceHealth& health) {
  const auto loads = loads_with(device);
  if (!loads) return fail(loads.error());
  for (const auto& load : *loads) {
    const auto kept = journey_of(load);
    if (!kept) return fail(kept.error());
    auto& journey = (*kept)->now;
    if (!journey || is_over(*journey, now_ms(), context)) continue;
    const auto before = signs_of(*journey);
    if (auto folded = fold_block(reader, context, device, *journey); !folded) return folded;
    if (came_back(context, health) || before != signs_of(*journey)) due.insert(subject_of(load));
  }
  return {};
}

Status Feed::Block::make_journey(const ledger::BatchId& batch) {
  const auto detail = reader.batch_detail(batch);
  if (!detail) return fail(detail.error());
  auto begun = begun_journey(reader, context, *detail);
  if (!begun) return fail(begun.error());
  if (*begun) {
    if (auto folded = fold_stored(reader, context, **begun); !folded) return folded;
  }
  journeys_[batch] = {std::nullopt, std::move(*begun)};
  return {};
}

Result<WaySigns> Feed::Block::signs_of_way(const ledger::BatchId& batch) {
  const auto kept = journey_of(batch);
  if (!kept) return fail(kept.error());
  auto& journey = (*kept)->now;
  if (!journey) return WaySigns{};
  auto out = signs_left(*journey, now_ms());
  const bool over = out == WaySigns{} || is_over(*journey, now_ms(), context);
  if (!over) return out;
  journey.reset();
  return WaySigns{};
}

void Feed::Block::store_journeys() {
  for (const auto& [batch, kept] : journeys_) {
    if (kept.before == kept.now) continue;
    const auto before = devices_in(kept.before);
    const auto after = devices_in(kept.now);
    for (const auto& device : before) {
      if (!std::ranges::contains(after, device)) erase(feed_keys::rider(device, batch));
    }
    for (const auto& device : after) {
      if (!std::ranges::contains(before, device)) put(feed_keys::rider(device, batch), {});
    }
    if (kept.now) {
      put(feed_keys::journey(batch), encode(*kept.now));
    } else {
      erase(feed_keys::journey(batch));
    }
  }
  journeys_.clear();
}

}  // namespace wastewatch::watch
