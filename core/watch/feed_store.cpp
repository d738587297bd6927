#include "watch/feed_store.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <tuple>

#include "base/wire.h"
#include "index/reader_records.h"
#include "ledger/keys.h"

namespace wastewatch::watch {
namespace {

constexpr std::string_view damaged = "feed of alerts";

// All alerts that stand, by load and by other subject.
struct Collected {
  std::map<ledger::BatchId, std::vector<Alert>> loads;
  std::map<Subject, std::vector<Alert>> others;  // devices that are bound to no load, organisations
};

void sort_alerts(std::vector<Alert>& alerts) { std::ranges::stable_sort(alerts, {}, &Alert::grade); }

void collect_entry(FeedEntry entry, Collected& out) {
  for (auto& alert : entry.alerts) {
    if (!alert.batch.is_zero()) {
      out.loads[alert.batch].push_back(std::move(alert));
    } else {
      auto& alerts = out.others[alert.subject];
      alerts.push_back(std::move(alert));
    }
  }
}

Result<Collected> collect_all(const index::Reader& reader) {
  Collected out;
  bool good = true;
  auto visited = reader.for_filed(index::Column::feed, feed_keys::entries(), [&](BytesView, BytesView value) {
    auto entry = decode_entry(value);
    good = entry.has_value();
    if (good) collect_entry(std::move(*entry), out);
    return good;
  });
  if (!visited) return fail(visited.error());
  if (!good) return fail(index::Errc::store_corrupt, std::string(damaged));
  return out;
}

Status add_loads(const index::Reader& reader, Collected& found, TroubleList& out) {
  for (auto& [id, alerts] : found.loads) {
    auto batch = reader.batch(id);
    if (!batch) return fail(batch.error());
    sort_alerts(alerts);
    out.troubles.push_back({subject_of(id), std::move(*batch), std::move(alerts)});
  }
  return {};
}

void add_others(Collected& found, TroubleList& out) {
  for (auto& [subject, alerts] : found.others) {
    sort_alerts(alerts);
    out.troubles.push_back({subject, std::nullopt, std::move(alerts)});
  }
}

Result<std::set<ledger::DeviceId>> devices_of(const index::Reader& reader, const ledger::BatchId& batch) {
  const Bytes subject = ledger::keys::subject_of_batch(batch);
  const auto bindings =
      index::list_records<ledger::v1::Binding>(reader.tree(), ledger::keys::bindings(subject));
  if (!bindings) return fail(bindings.error());
  std::set<ledger::DeviceId> out;
  for (const auto& binding : *bindings) {
    if (const auto id = ledger::DeviceId::from(as_bytes(binding.device_id()))) out.insert(*id);
  }
  return out;
}

}  // namespace

Result<std::optional<FeedEntry>> read_entry(const index::Reader& reader, const Subject& subject) {
  const auto stored = reader.filed(index::Column::feed, feed_keys::entry(subject));
  if (!stored) return fail(stored.error());
  if (!*stored) return std::optional<FeedEntry>{};
  auto entry = decode_entry(**stored);
  if (!entry) return fail(index::Errc::store_corrupt, std::string(damaged));
  return entry;
}

bool covers(const index::Reader& reader, const index::Scope& scope, const Trouble& trouble) {
  if (scope.regions.empty()) return true;
  if (trouble.batch) return scope.covers(trouble.batch->origin_region());
  const auto keeper = reader.organisation(trouble.lead().responsible);
  return keeper && scope.covers(keeper->region_code());
}

Result<TroubleList> read_feed(const index::Reader& reader, const index::Scope& scope) {
  TroubleList out;
  const auto height = feed_height(reader);
  if (!height) return fail(height.error());
  out.height = height->value_or(0);
  auto found = collect_all(reader);
  if (!found) return fail(found.error());
  if (auto added = add_loads(reader, *found, out); !added) return fail(added.error());
  add_others(*found, out);
  std::erase_if(out.troubles, [&](const Trouble& trouble) { return !covers(reader, scope, trouble); });
  std::ranges::sort(out.troubles, {}, [](const Trouble& trouble) {
    return std::tuple(trouble.grade(), trouble.since_ms(), encode(trouble.subject));
  });
  return out;
}

namespace {

Result<std::vector<Alert>> own_alerts(const index::Reader& reader, const Subject& subject) {
  auto entry = read_entry(reader, subject);
  if (!entry) return fail(std::move(entry.error()));
  return *entry ? std::move((*entry)->alerts) : std::vector<Alert>{};
}

}  // namespace

Result<std::vector<Alert>> alerts_about(const index::Reader& reader, const Subject& subject) {
  const auto batch = batch_of(subject);
  return batch ? alerts_about(reader, *batch) : own_alerts(reader, subject);
}

Result<std::vector<Alert>> alerts_about(const index::Reader& reader, const ledger::BatchId& batch) {
  auto out = own_alerts(reader, subject_of(batch));
  if (!out) return out;
  const auto devices = devices_of(reader, batch);
  if (!devices) return fail(devices.error());
  for (const auto& device : *devices) {
    const auto more = own_alerts(reader, subject_of(device));
    if (!more) return fail(more.error());
    std::ranges::copy_if(*more, std::back_inserter(*out),
                         [&](const Alert& alert) { return alert.batch == batch; });
  }
  sort_alerts(*out);
  return out;
}

Result<std::vector<FeedChange>> changes_since(const index::Reader& reader, std::int64_t height,
                                              std::size_t limit) {
  std::vector<FeedChange> out;
  bool good = true;
  const Bytes from = feed_keys::change(height + 1, 0);
  auto visited =
      reader.for_filed_from(index::Column::feed, feed_keys::changes(), from, [&](BytesView, BytesView value) {
        if (out.size() == limit) return false;
        auto change = decode_change(value);
        good = change.has_value();
        if (good) out.push_back(std::move(*change));
        return good;
      });
  if (!visited) return fail(visited.error());
  if (!good) return fail(index::Errc::store_corrupt, std::string(damaged));
  return out;
}

Result<std::optional<std::int64_t>> feed_height(const index::Reader& reader) {
  const auto stored = reader.filed(index::Column::feed, feed_keys::height());
  if (!stored) return fail(stored.error());
  if (!*stored || (*stored)->size() != 9 || (**stored)[0] != feed_format)
    return std::optional<std::int64_t>{};
  return std::optional(static_cast<std::int64_t>(read_be64(BytesView(**stored).subspan(1))));
}

}  // namespace wastewatch::watch
