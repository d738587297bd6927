#include "index/projection.h"

#include <algorithm>
#include <array>

#include "index/batch_order.h"
#include "index/telemetry.h"
#include "index/terms.h"
#include "index/touched.h"
#include "ledger/keys.h"

namespace wastewatch::index {

namespace schema = ledger::schema;
using ledger::v1::Batch;

struct Projection::Change {
  BytesView key;
  std::optional<Bytes> before;
  std::optional<Bytes> after;
  rocksdb::WriteBatch& batch;
};

namespace {

template <class Record>
Result<std::optional<Record>> record(const std::optional<Bytes>& bytes) {
  if (!bytes) return std::optional<Record>{};
  Record out;
  if (!out.ParseFromArray(bytes->data(), static_cast<int>(bytes->size()))) {
    return fail(Errc::store_corrupt, "state record");
  }
  return std::optional(std::move(out));
}

void put_terms(const Database& database, const std::vector<Term>& terms, rocksdb::WriteBatch& batch) {
  for (const auto& term : terms) {
    batch.Put(database.column(Column::terms), slice(term_key(term)), term.shown);
  }
}

void order_entries(const Database& database, const Batch& record, bool insert, rocksdb::WriteBatch& batch) {
  const auto id = ledger::BatchId::from(as_bytes(record.id()));
  if (!id) return;
  for (const auto& facet : facets_of(record)) {
    const Bytes key = order_key(facet, record.declared_ms(), *id);
    if (insert) {
      batch.Put(database.column(Column::batch_order), slice(key), {});
    } else {
      batch.Delete(database.column(Column::batch_order), slice(key));
    }
  }
}

}  // namespace

const std::array<Projection::Row, 4> Projection::rows{
    {{schema::Kind::batch, &Projection::stage_batch},
     {schema::Kind::organisation, &Projection::stage_organisation},
     {schema::Kind::vehicle, &Projection::stage_vehicle},
     {schema::Kind::device, &Projection::stage_device}}};

Status Projection::project(const merkle::Tree& state) {
  for (const auto& row : rows) {
    if (auto done = project_kind(state, row.kind); !done) return done;
  }
  return {};
}

Status Projection::project_kind(const merkle::Tree& state, schema::Kind kind) {
  const BytesView prefix = as_bytes(schema::row_of(kind).prefix);
  constexpr std::size_t keys_per_batch = 5'000;
  const Bytes end = ledger::keys::end_of_prefix(prefix);
  Bytes from = to_bytes(prefix);
  for (;;) {
    std::vector<Bytes> keys;
    auto listed = state.visit(from, end, [&](BytesView key, BytesView) {
      keys.push_back(to_bytes(key));
      return keys.size() < keys_per_batch;
    });
    if (!listed) return listed;
    if (keys.empty()) return {};
    rocksdb::WriteBatch batch;
    if (auto staged = stage_state(merkle::Tree(), state, keys, batch); !staged) return staged;
    if (auto written = database_.write(batch); !written) return written;
    from = std::move(keys.back());
    from.push_back(0);  // the next key there can be
  }
}

Status Projection::renew_batch_terms(const merkle::Tree& state) {
  constexpr std::size_t batches_at_once = 5'000;
  const Bytes prefix = to_bytes("b/");
  rocksdb::WriteBatch batch;
  Status outcome;
  std::size_t staged = 0;
  auto visited = state.visit(prefix, ledger::keys::end_of_prefix(prefix), [&](BytesView, BytesView value) {
    Batch record;
    if (!record.ParseFromArray(value.data(), static_cast<int>(value.size()))) {
      outcome = fail(Errc::store_corrupt, "state record");
      return false;
    }
    put_terms(database_, terms_of(record), batch);
    if (++staged % batches_at_once != 0) return true;
    outcome = database_.write(batch);
    batch.Clear();
    return outcome.has_value();
  });
  if (!visited) return visited;
  return outcome ? database_.write(batch) : outcome;
}

Status Projection::stage_state(const merkle::Tree& before, const merkle::Tree& after,
                               const std::vector<Bytes>& changed_keys, rocksdb::WriteBatch& batch) {
  if (!policy_read_) {
    if (auto read = read_policy(after); !read) return read;
  }
  for (const auto& key : changed_keys) {
    const auto* kind = schema::find_row(key);
    for (const auto& row : rows) {
      if (kind == nullptr || row.kind != kind->kind) continue;
      auto old_value = before.get(key);
      if (!old_value) return fail(old_value.error());
      auto new_value = after.get(key);
      if (!new_value) return fail(new_value.error());
      auto staged = (this->*row.stage)({key, std::move(*old_value), std::move(*new_value), batch});
      if (!staged) return staged;
    }
  }
  return write_numbers(batch);
}

Status Projection::stage_batch(const Change& change) {
  const auto before = record<Batch>(change.before);
  const auto after = record<Batch>(change.after);
  if (!before) return fail(before.error());
  if (!after) return fail(after.error());
  struct Side {
    const std::optional<Batch>& value;
    int sign;
  };
  for (const auto& [value, sign] : {Side{*before, -1}, Side{*after, +1}}) {
    if (!value) continue;
    order_entries(database_, *value, sign > 0, change.batch);
    if (auto added = add(value->origin_region(), contribution(*value, sign)); !added) return added;
    if (const auto day = day_contribution(*value, utc_offset_minutes_, sign)) {
      if (auto added = add(value->origin_region(), day->first, day->second); !added) return added;
    }
  }
  if (*after && !*before) put_terms(database_, terms_of(**after), change.batch);
  return {};
}

Status Projection::stage_organisation(const Change& change) {
  const auto after = record<ledger::v1::Organisation>(change.after);
  if (!after) return fail(after.error());
  if (*after) put_terms(database_, terms_of(**after), change.batch);
  return {};
}

Status Projection::stage_vehicle(const Change& change) {
  const auto after = record<ledger::v1::Vehicle>(change.after);
  if (!after) return fail(after.error());
  if (*after && !change.before) put_terms(database_, terms_of(**after), change.batch);
  return {};
}

Status Projection::stage_device(const Change& change) {
  if (change.before) return {};
  const auto after = record<ledger::v1::Device>(change.after);
  if (!after) return fail(after.error());
  if (*after) put_terms(database_, terms_of(**after), change.batch);
  return {};
}

Status Projection::add(std::string_view region, const Figures& figures) {
  const Bytes key = figures_key(region);
  auto at = figures_.find(key);
  if (at == figures_.end()) {
    auto stored = database_.get(database_.column(Column::figures), key);
    if (!stored) return fail(stored.error());
    const auto known = *stored ? decode_figures(as_bytes(**stored)) : Figures{};
    if (!known) return fail(Errc::store_corrupt, "figures");
    at = figures_.emplace(key, *known).first;
  }
  at->second += figures;
  return {};
}

Status Projection::add(std::string_view region, std::int32_t day, const DayMass& mass) {
  const Bytes key = day_key(region, day);
  auto at = days_.find(key);
  if (at == days_.end()) {
    auto stored = database_.get(database_.column(Column::days), key);
    if (!stored) return fail(stored.error());
    const auto known = *stored ? decode_day(as_bytes(**stored)) : DayMass{};
    if (!known) return fail(Errc::store_corrupt, "day masses");
    at = days_.emplace(key, *known).first;
  }
  at->second += mass;
  return {};
}

// Numbers are kept only until the block is durable: the next block reads them again.
Status Projection::write_numbers(rocksdb::WriteBatch& batch) {
  for (const auto& [key, figures] : figures_) {
    batch.Put(database_.column(Column::figures), slice(key), slice(encode(figures)));
  }
  for (const auto& [key, day] : days_)
    batch.Put(database_.column(Column::days), slice(key), slice(encode(day)));
  discard();
  return {};
}

void Projection::discard() {
  figures_.clear();
  days_.clear();
}

Status Projection::read_policy(const merkle::Tree& tree) {
  auto value = tree.get(ledger::keys::policy());
  if (!value) return fail(value.error());
  const auto policy = record<ledger::v1::Policy>(*value);
  if (!policy) return fail(policy.error());
  if (*policy) {
    utc_offset_minutes_ = (*policy)->utc_offset_minutes();
    time_scale_ = std::max<std::int64_t>(1, (*policy)->time_scale());
  }
  policy_read_ = policy->has_value();
  return {};
}

// What is kept of a device, while a block's chunks are taken in.
struct Projection::DeviceNews {
  std::optional<Bytes> last_fix;
  bool new_fix = false;
  DeviceHealth health;
};

Result<Projection::DeviceNews*> Projection::news_of(News& news, const ledger::DeviceId& device) const {
  Bytes key = to_bytes(device.view());
  if (const auto found = news.find(key); found != news.end()) return &found->second;
  DeviceNews out;
  auto last = database_.get(database_.column(Column::last_fixes), key);
  if (!last) return fail(last.error());
  if (*last) out.last_fix = to_bytes(**last);
  const auto health = read_health(database_, nullptr, device);
  if (!health) return fail(health.error());
  out.health = health->value_or(DeviceHealth{});
  return &news.emplace(std::move(key), std::move(out)).first->second;
}

void Projection::write_news(const News& news, rocksdb::WriteBatch& batch) const {
  for (const auto& [device, of] : news) {
    if (of.new_fix) batch.Put(database_.column(Column::last_fixes), slice(device), slice(*of.last_fix));
    batch.Put(database_.column(Column::device_health), slice(device), slice(encode(of.health)));
  }
}

namespace {

// Collected a while ago, and no delivery reported yet.
bool is_on_the_way(const Batch& batch, std::int64_t now_ms, std::int64_t time_scale) {
  constexpr std::int64_t loading_ms = 600'000;
  return batch.state() == ledger::v1::BATCH_IN_TRANSIT && !batch.journey().has_claim() &&
         now_ms - batch.holder_since_ms() >= loading_ms / time_scale;
}

}  // namespace

Status Projection::note_marks(const merkle::Tree& after, const ledger::AcceptedChunk& accepted,
                              const ledger::Chunk& chunk, std::int64_t received_ms, DeviceNews& news) const {
  if (accepted.reference.outcome() == ledger::v1::TELEMETRY_CONFLICT) {
    note_conflict(news.health.marks, received_ms);
    return {};
  }
  const auto load = ledger::BatchId::from(as_bytes(accepted.bound_to.batch_id()));
  if (!load || !has_tamper_flags(chunk)) return {};
  const auto stored = after.get(ledger::keys::batch(*load));
  if (!stored) return fail(stored.error());
  const auto of = record<Batch>(*stored);
  if (!of) return fail(of.error());
  if (*of && is_on_the_way(**of, received_ms, time_scale_))
    note_tampering(news.health.marks, chunk, *load, received_ms);
  return {};
}

Status Projection::stage_telemetry(const merkle::Tree& after,
                                   const std::vector<ledger::AcceptedChunk>& chunks,
                                   const std::vector<ledger::PreparedTx>& txs, std::int64_t received_ms,
                                   rocksdb::WriteBatch& batch) {
  News news;
  for (const auto& accepted : chunks) {
    const auto& at = accepted.reference;
    if (at.tx_index() >= txs.size()) return fail(Errc::store_corrupt, "chunk reference");
    const auto& body = txs[at.tx_index()].body;
    const BytesView bytes =
        as_bytes(body.messages(static_cast<int>(at.message_index())).report_telemetry().chunk());
    const auto chunk = ledger::decode_chunk(bytes);
    if (!chunk) continue;
    const auto device = news_of(news, accepted.device);
    if (!device) return fail(device.error());
    auto& of = **device;
    if (auto noted = note_marks(after, accepted, *chunk, received_ms, of); !noted) return noted;
    if (at.outcome() == ledger::v1::TELEMETRY_CONFLICT) continue;
    const bool in_order = at.outcome() != ledger::v1::TELEMETRY_LATE;
    const ChunkDating dating{received_ms,
                             note_chunk(of.health, *chunk, {received_ms, in_order, time_scale_})};
    auto newest = stage_chunk(database_, *chunk, bytes, {at.height(), at.tx_index(), at.message_index()},
                              dating, of.last_fix, batch);
    if (!newest) continue;
    of.last_fix = std::move(newest);
    of.new_fix = true;
  }
  write_news(news, batch);
  return {};
}

void Projection::stage_touched(std::int64_t height, const std::vector<Bytes>& changed_keys,
                               rocksdb::WriteBatch& batch) const {
  const Bytes value = encode_touched(changed_keys);
  if (!value.empty()) batch.Put(database_.column(Column::touched), slice(touched_key(height)), slice(value));
}

}  // namespace wastewatch::index
