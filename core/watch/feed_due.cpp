// Which subjects the feed looks at in a block.
#include <algorithm>

#include "base/wire.h"
#include "index/touched.h"
#include "watch/feed_block.h"
#include "watch/feed_look.h"
#include "watch/gather_facts.h"
#include "watch/kept_trackers.h"
#include "watch/kept_weighings.h"
#include "watch/rule_table.h"
#include "watch/rules/overdue.h"
#include "watch/tracker_places.h"

namespace wastewatch::watch {
namespace {

// When the first of these trackers will have been silent for too long.
Result<std::int64_t> silent_at(const index::Reader& reader, const FeedEntry& entry) {
  std::int64_t out = never;
  for (const auto& heard : entry.heard) {
    std::int64_t from = heard.from_ms;
    if (heard.bound) {
      const auto health = reader.health(heard.device);
      if (!health) return fail(health.error());
      if (*health) from = std::max(from, (*health)->heard_ms);
    }
    out = std::min(out, from + heard.allowed_ms + 1);
  }
  return out;
}

}  // namespace

Status Feed::find_touched(Block& block) const {
  const auto stored = block.reader.filed(index::Column::touched, index::touched_key(block.reader.height()));
  if (!stored) return fail(stored.error());
  const auto keys = *stored ? index::decode_touched(**stored) : std::vector<Bytes>{};
  if (!keys) return fail(index::Errc::store_corrupt, "touched records");
  using ledger::schema::Kind;
  for (const auto& key : *keys) {
    const auto batch = named_in<ledger::BatchId>(key, Kind::batch);
    if (!batch) continue;
    if (auto found = find_touched_batch(block, *batch); !found) return found;
  }
  for (const auto& key : *keys) {
    const auto device = named_in<ledger::DeviceId>(key, Kind::device);
    if (!device) continue;
    if (auto found = find_touched_device(block, *device); !found) return found;
  }
  return {};
}

Status Feed::find_touched_batch(Block& block, const ledger::BatchId& batch) const {
  const auto record = gather_record(block.reader, batch);
  if (!record) return record.error().is(index::Errc::not_found) ? Status{} : fail(record.error());
  bool wanted = concerns_any(*record, block.now_ms());
  if (!wanted) {
    const auto entry = read_entry(block.reader, subject_of(batch));
    if (!entry) return fail(entry.error());
    wanted = entry->has_value();
  }
  if (wanted) block.due.insert(subject_of(batch));
  if (record->batch.delivered_ms() == block.now_ms()) {
    if (auto found = find_receivers(block, batch); !found) return found;
  }
  return block.renew_journey(batch, record->batch.state() == ledger::v1::BATCH_IN_TRANSIT);
}

Status Feed::find_receivers(Block& block, const ledger::BatchId& batch) const {
  const auto receivers = note_weighings(block.tallies, block.reader, block.context, batch, block.now_ms());
  if (!receivers) return fail(receivers.error());
  if (!concerns_any(OrganisationNews{.weighings = true}, block.now_ms())) return {};
  for (const auto& receiver : *receivers) block.due.insert(subject_of(receiver));
  return {};
}

Status Feed::find_touched_device(Block& block, const ledger::DeviceId& device) const {
  const auto health = block.reader.health(device);
  if (!health) return fail(health.error());
  if (!*health) return {};
  if (auto found = find_keepers(block, device); !found) return found;
  bool wanted = concerns_any(**health, block.now_ms());
  if (!wanted) {
    const auto entry = read_entry(block.reader, subject_of(device));
    if (!entry) return fail(entry.error());
    wanted = entry->has_value();
  }
  if (wanted) block.due.insert(subject_of(device));
  if ((*health)->heard_ms != block.now_ms()) return {};
  if (auto folded = block.fold_chunks(device, **health); !folded) return folded;
  return find_listeners(block, device, **health);
}

// An organisation is looked at when what its rules count has changed, not with every reading.
Status Feed::find_keepers(Block& block, const ledger::DeviceId& device) const {
  const auto news = note_tracker(block.tallies, block.reader, block.context, device);
  if (!news) return fail(news.error());
  for (const auto& one : *news) {
    const Subject keeper = subject_of(one.keeper);
    if (block.due.contains(keeper)) continue;
    const auto entry = read_entry(block.reader, keeper);
    if (!entry) return fail(entry.error());
    const std::int64_t wake = *entry ? (*entry)->wake_ms : never;
    const bool counts = one.counts && *entry && block.now_ms() < (*entry)->fixes_until_ms;
    const bool stands = *entry && !(*entry)->alerts.empty();
    const bool earlier = one.reach_ms != 0 && one.reach_ms < wake;
    if ((counts || stands || earlier) && concerns_any(OrganisationNews{.trackers = true}, block.now_ms()))
      block.due.insert(keeper);
  }
  return {};
}

Status Feed::find_listeners(Block& block, const ledger::DeviceId& device,
                            const index::DeviceHealth& health) const {
  const Bytes prefix = feed_keys::listeners(device);
  std::vector<Subject> listening;
  auto visited = block.reader.for_filed(index::Column::feed, prefix, [&](BytesView key, BytesView) {
    if (auto subject = decode_subject(key.subspan(prefix.size()))) listening.push_back(std::move(*subject));
    return true;
  });
  if (!visited || listening.empty()) return visited;
  const auto record = block.reader.device(device);
  if (!record) return fail(record.error());
  const auto parameters = parameters_of<Overdue>(block.context.time_scale);
  const std::int64_t allowed = silence_allowed_ms(parameters, std::int64_t{record->interval_s()} * 1'000);
  const bool came_back = block.now_ms() - health.heard_before_ms > allowed;
  for (const auto& subject : listening) {
    const auto entry = read_entry(block.reader, subject);
    if (!entry) return fail(entry.error());
    const bool each = *entry && block.now_ms() < (*entry)->fixes_until_ms;
    if (each || came_back || health.moved_ms == block.now_ms()) block.due.insert(subject);
  }
  return {};
}

Status Feed::find_woken(Block& block) const {
  const Bytes prefix = feed_keys::wakes();
  std::vector<Subject> woken;
  auto visited = block.reader.for_filed(index::Column::feed, prefix, [&](BytesView key, BytesView) {
    const auto time = static_cast<std::int64_t>(read_be64(key.subspan(prefix.size(), 8)));
    if (time > block.now_ms()) return false;
    if (auto subject = decode_subject(key.subspan(prefix.size() + 8))) woken.push_back(std::move(*subject));
    return true;
  });
  if (!visited) return visited;
  for (const auto& subject : woken) {
    if (block.due.contains(subject)) continue;
    auto entry = read_entry(block.reader, subject);
    if (!entry) return fail(entry.error());
    if (!*entry) return fail(index::Errc::store_corrupt, "wake-up queue of alerts");
    if (auto done = wake(block, subject, std::move(**entry)); !done) return done;
  }
  return {};
}

Status Feed::wake(Block& block, const Subject& subject, FeedEntry entry) const {
  std::int64_t at = entry.next_ms;
  bool news = false;
  if (const auto keeper = organisation_of(subject)) {
    const auto reached = reach_trackers(block.tallies, block.reader, block.context, *keeper);
    if (!reached) return fail(reached.error());
    at = std::min(at, reached->next_ms);
    news = reached->news;
  } else {
    const auto silent = silent_at(block.reader, entry);
    if (!silent) return fail(silent.error());
    at = std::min(at, *silent);
  }
  if (news || at <= block.now_ms() || at == never) {
    block.due.insert(subject);
  } else {
    block.requeue(subject, std::move(entry), at);
  }
  return {};
}

}  // namespace wastewatch::watch
