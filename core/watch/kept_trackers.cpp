#include "watch/kept_trackers.h"

#include <algorithm>

#include "base/wire.h"
#include "index/reader_records.h"
#include "ledger/keys.h"
#include "watch/feed_store.h"
#include "watch/rules/feed_outage.h"

namespace wastewatch::watch {
namespace {

struct TrackerRow {
  ledger::OrganisationId keeper;
  ledger::DeviceId device;
  std::int64_t reach_ms = 0;
  std::int64_t heard_ms = 0;
  bool silent = false;  // then reach_ms is exact, and nothing was heard since
};

Bytes value_of(const TrackerRow& row) {
  Bytes out;
  append_be64(out, static_cast<std::uint64_t>(row.heard_ms));
  out.push_back(row.silent ? 1 : 0);
  return out;
}

std::optional<TrackerRow> row_in(BytesView key, BytesView value) {
  constexpr std::size_t keeper_at = 1, time_at = 17, device_at = 25;
  if (key.size() <= device_at || value.size() != 9) return std::nullopt;
  const auto keeper = ledger::OrganisationId::from(key.subspan(keeper_at, 16));
  const auto device = ledger::DeviceId::from(key.subspan(device_at));
  if (!keeper || !device) return std::nullopt;
  return TrackerRow{*keeper, *device, static_cast<std::int64_t>(read_be64(key.subspan(time_at, 8))),
                    static_cast<std::int64_t>(read_be64(value.first(8))), value[8] != 0};
}

Result<std::int64_t> count_of(const Tallies& tallies, const ledger::OrganisationId& keeper) {
  const auto stored = tallies.get(feed_keys::tracker_count(keeper));
  if (!stored) return fail(stored.error());
  if (!*stored) return 0;
  if ((*stored)->size() != 8) return fail(index::Errc::store_corrupt, "count of trackers");
  return static_cast<std::int64_t>(read_be64(**stored));
}

Status add_to_count(Tallies& tallies, const ledger::OrganisationId& keeper, std::int64_t change) {
  const auto count = count_of(tallies, keeper);
  if (!count) return fail(count.error());
  Bytes value;
  append_be64(value, static_cast<std::uint64_t>(*count + change));
  if (*count + change == 0) {
    tallies.erase(feed_keys::tracker_count(keeper));
  } else {
    tallies.put(feed_keys::tracker_count(keeper), std::move(value));
  }
  return {};
}

void place(Tallies& tallies, const TrackerRow& row) {
  Bytes at = to_bytes(row.keeper.view());
  append_be64(at, static_cast<std::uint64_t>(row.reach_ms));
  tallies.put(feed_keys::tracker(row.keeper, row.reach_ms, row.device), value_of(row));
  tallies.put(feed_keys::tracker_place(row.device), std::move(at));
}

void take_away(Tallies& tallies, const TrackerRow& row) {
  tallies.erase(feed_keys::tracker(row.keeper, row.reach_ms, row.device));
  tallies.erase(feed_keys::tracker_place(row.device));
}

void move(Tallies& tallies, const TrackerRow& from, const TrackerRow& to) {
  take_away(tallies, from);
  place(tallies, to);
}

Status remove(Tallies& tallies, const TrackerRow& row) {
  take_away(tallies, row);
  return add_to_count(tallies, row.keeper, -1);
}

Result<std::optional<TrackerRow>> row_of(const Tallies& tallies, const ledger::DeviceId& device) {
  const auto at = tallies.get(feed_keys::tracker_place(device));
  if (!at) return fail(at.error());
  if (!*at) return std::optional<TrackerRow>{};
  const BytesView place(**at);
  const auto keeper = place.size() == 24 ? ledger::OrganisationId::from(place.first(16))
                                         : std::optional<ledger::OrganisationId>{};
  if (!keeper) return fail(index::Errc::store_corrupt, "place of a tracker");
  const Bytes key =
      feed_keys::tracker(*keeper, static_cast<std::int64_t>(read_be64(place.subspan(16))), device);
  const auto value = tallies.get(key);
  if (!value) return fail(value.error());
  auto row = *value ? row_in(key, **value) : std::nullopt;
  if (!row) return fail(index::Errc::store_corrupt, "row of a tracker");
  return row;
}

// Since when the device has been bound to the load; nothing when it is not.
Result<std::optional<std::int64_t>> bound_since(const index::Reader& reader, const ledger::DeviceId& device,
                                                const std::string& batch) {
  const auto id = ledger::BatchId::from(as_bytes(batch));
  if (!id) return std::optional<std::int64_t>{};
  const auto bindings = index::list_records<ledger::v1::Binding>(
      reader.tree(), ledger::keys::bindings(ledger::keys::subject_of_batch(*id)));
  if (!bindings) return fail(bindings.error());
  for (const auto& binding : *bindings) {
    if (binding.to_ms() == 0 && ledger::DeviceId::from(as_bytes(binding.device_id())) == device)
      return std::optional(binding.from_ms());
  }
  return std::optional<std::int64_t>{};
}

// The row that the device has by its records as of the reader's block, its time exact; nothing: it is at no
// load, or was not heard there, or not for too long.
Result<std::optional<TrackerRow>> true_row(const index::Reader& reader, const GatherContext& context,
                                           const ledger::DeviceId& device) {
  const auto none = std::optional<TrackerRow>{};
  const auto record = reader.device(device);
  if (!record)
    return record.error().is(index::Errc::not_found) ? Result<std::optional<TrackerRow>>(none)
                                                     : fail(record.error());
  if (record->kind() != ledger::v1::DEVICE_LOAD_TRACKER || record->bound_to().batch_id().empty()) return none;
  const auto keeper =
      ledger::OrganisationId::from(as_bytes(record->keeper().empty() ? record->owner() : record->keeper()));
  const auto health = reader.health(device);
  if (!health) return fail(health.error());
  if (!keeper || !*health) return none;
  const std::int64_t now = reader.block_time().ms();
  const std::int64_t heard = (*health)->heard_ms;
  if (heard != now) {
    const auto since = bound_since(reader, device, record->bound_to().batch_id());
    if (!since) return fail(since.error());
    if (!*since || heard < **since) return none;
  }
  const auto parameters = parameters_of<FeedOutage>(context.time_scale);
  const std::int64_t silent =
      heard + FeedOutage::allowed_ms(parameters, std::int64_t{record->interval_s()} * 1'000) + 1;
  if (silent <= now - parameters.kept_ms) return none;
  return std::optional(TrackerRow{*keeper, device, silent, heard, silent <= now});
}

}  // namespace

Result<std::vector<TrackerNews>> note_tracker(Tallies& tallies, const index::Reader& reader,
                                              const GatherContext& context, const ledger::DeviceId& device) {
  const auto known = row_of(tallies, device);
  if (!known) return fail(known.error());
  const auto now = true_row(reader, context, device);
  if (!now) return fail(now.error());
  std::vector<TrackerNews> out;
  if (*known && *now && (*known)->keeper == (*now)->keeper) {
    if (!(*known)->silent) return out;
    move(tallies, **known, **now);
    out.push_back({(*now)->keeper, false, (*now)->reach_ms});
    return out;
  }
  if (*known) {
    if (auto removed = remove(tallies, **known); !removed) return fail(removed.error());
    out.push_back({(*known)->keeper, true, 0});
  }
  if (*now) {
    place(tallies, **now);
    if (auto added = add_to_count(tallies, (*now)->keeper, 1); !added) return fail(added.error());
    out.push_back({(*now)->keeper, true, (*now)->reach_ms});
  }
  return out;
}

namespace {

// The rows whose time has come.
Result<std::vector<TrackerRow>> reached(const Tallies& tallies, const ledger::OrganisationId& keeper,
                                        std::int64_t now_ms) {
  std::vector<TrackerRow> out;
  bool good = true;
  const Bytes prefix = feed_keys::trackers(keeper);
  auto visited = tallies.visit(prefix, prefix, [&](BytesView key, BytesView value) {
    const auto row = row_in(key, value);
    good = row.has_value();
    if (!good || row->reach_ms > now_ms) return false;
    out.push_back(*row);
    return true;
  });
  if (!visited) return fail(visited.error());
  if (!good) return fail(index::Errc::store_corrupt, "row of a tracker");
  return out;
}

Result<std::int64_t> next_reached(const Tallies& tallies, const ledger::OrganisationId& keeper,
                                  std::int64_t now_ms) {
  std::int64_t out = never;
  const Bytes from = feed_keys::tracker(keeper, now_ms + 1, {});
  auto visited = tallies.visit(feed_keys::trackers(keeper), from, [&](BytesView key, BytesView value) {
    if (const auto row = row_in(key, value)) out = row->reach_ms;
    return false;
  });
  if (!visited) return fail(visited.error());
  return out;
}

}  // namespace

Result<TrackersReached> reach_trackers(Tallies& tallies, const index::Reader& reader,
                                       const GatherContext& context, const ledger::OrganisationId& keeper) {
  const std::int64_t now = reader.block_time().ms();
  const std::int64_t kept = parameters_of<FeedOutage>(context.time_scale).kept_ms;
  const auto rows = reached(tallies, keeper, now);
  if (!rows) return fail(rows.error());
  TrackersReached out;
  for (const auto& row : *rows) {
    if (row.silent && row.reach_ms > now - kept) continue;
    const auto exact =
        row.silent ? Result<std::optional<TrackerRow>>(std::nullopt) : true_row(reader, context, row.device);
    if (!exact) return fail(exact.error());
    Status done;
    if (*exact) {
      move(tallies, row, **exact);
      out.news = out.news || (*exact)->silent;
    } else {
      done = remove(tallies, row);
    }
    if (!done) return fail(done.error());
  }
  const auto next = next_reached(tallies, keeper, now);
  if (!next) return fail(next.error());
  out.next_ms = *next;
  return out;
}

Status gather_trackers(const Tallies& tallies, OrganisationFacts& facts) {
  const auto count = count_of(tallies, facts.organisation);
  if (!count) return fail(count.error());
  facts.trackers_at_loads = *count;
  const auto rows = reached(tallies, facts.organisation, facts.now_ms);
  if (!rows) return fail(rows.error());
  for (const auto& row : *rows) facts.silent.push_back({row.device, row.heard_ms, row.reach_ms});
  return {};
}

}  // namespace wastewatch::watch
