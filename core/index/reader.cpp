#include "index/reader.h"

#include <algorithm>

#include "base/wire.h"
#include "index/reader_pin.h"
#include "index/reader_records.h"
#include "ledger/keys.h"

namespace wastewatch::index {
namespace {

namespace keys = ledger::keys;
using namespace ledger;

Result<std::int64_t> snapshot_height(const Database& database, const rocksdb::Snapshot* snapshot) {
  const auto value = database.get(database.column(Column::meta), as_bytes("height"), snapshot);
  if (!value) return fail(value.error());
  BytesView in = *value ? as_bytes(**value) : BytesView{};
  const auto height = take_zigzag(in);
  if (!height) return fail(Errc::not_replayed);
  return *height;
}

}  // namespace

bool Scope::covers(std::string_view region) const {
  if (regions.empty()) return true;
  return std::ranges::any_of(regions, [&](const std::string& wanted) { return region.starts_with(wanted); });
}

Reader::Reader(std::unique_ptr<Pin> pin) : pin_(std::move(pin)) {}
Reader::Reader(Reader&&) noexcept = default;
Reader& Reader::operator=(Reader&&) noexcept = default;
Reader::~Reader() = default;

// The snapshot may be one block ahead of what was published when it was taken: the tree follows the snapshot.
Result<Reader> Reader::open(const Replica& replica) {
  auto pin = std::make_unique<Pin>(replica);
  const auto height = snapshot_height(pin->database, pin->snapshot);
  if (!height) return fail(height.error());
  auto known = replica.published();
  if (!known) return fail(Errc::not_replayed);
  pin->state = *known;
  if (known->height != *height) {
    auto tree = replica.state_at(*height);
    if (!tree) return fail(tree.error());
    pin->state.tree = std::move(*tree);
    pin->state.height = *height;
    if (const auto header = replica.blocks().header(*height, pin->snapshot))
      pin->state.block_time = header->time;
  }
  const auto policy = find_record<v1::Policy>(pin->state.tree, keys::policy());
  if (policy && *policy) pin->utc_offset_minutes = (*policy)->utc_offset_minutes();
  return Reader(std::move(pin));
}

std::int64_t Reader::height() const { return pin_->state.height; }
Timestamp Reader::block_time() const { return pin_->state.block_time; }
const std::string& Reader::chain_id() const { return pin_->state.chain_id; }
const merkle::Tree& Reader::tree() const { return pin_->state.tree; }
std::int64_t Reader::utc_offset_minutes() const { return pin_->utc_offset_minutes; }

Result<v1::Batch> Reader::batch(const BatchId& id) const {
  return get_record<v1::Batch>(tree(), keys::batch(id));
}

Result<v1::Organisation> Reader::organisation(const OrganisationId& id) const {
  return get_record<v1::Organisation>(tree(), keys::organisation(id));
}

Result<std::vector<v1::Organisation>> Reader::organisations() const {
  const Bytes prefix = keys::organisations();
  std::vector<v1::Organisation> out;
  auto listed = for_records<v1::Organisation>(
      tree(), prefix, keys::end_of_prefix(prefix), max_listed,
      [&](BytesView, v1::Organisation record) { out.push_back(std::move(record)); },
      schema::Kind::organisation);
  if (!listed) return fail(listed.error());
  return out;
}

Result<v1::Vehicle> Reader::vehicle(std::string_view plate) const {
  return get_record<v1::Vehicle>(tree(), keys::vehicle(normalised_plate(plate)));
}

Result<v1::Device> Reader::device(const DeviceId& id) const {
  return get_record<v1::Device>(tree(), keys::device(id));
}

Result<v1::Trip> Reader::trip(const TripId& id) const { return get_record<v1::Trip>(tree(), keys::trip(id)); }

Result<v1::Incident> Reader::incident(const IncidentId& id) const {
  return get_record<v1::Incident>(tree(), keys::incident(id));
}

Result<std::vector<v1::Incident>> Reader::incidents() const {
  return list_records<v1::Incident>(tree(), keys::incidents());
}

Result<v1::Key> Reader::key(BytesView public_key) const {
  return get_record<v1::Key>(tree(), keys::party_key(public_key));
}

Result<std::optional<v1::WasteKind>> Reader::waste_kind(std::string_view code) const {
  return find_record<v1::WasteKind>(tree(), keys::waste_kind(code));
}

// Parameters' names carry a length byte in front, so the kinds of waste are not one range.
Result<std::vector<v1::WasteKind>> Reader::waste_kinds() const {
  std::vector<v1::WasteKind> out;
  Status outcome;
  const Bytes prefix = keys::parameters();
  auto visited = tree().visit(prefix, keys::end_of_prefix(prefix), [&](BytesView key, BytesView value) {
    if (!schema::is_kind(schema::Kind::waste_kind, key)) return true;
    auto record = decode_record<v1::WasteKind>(value);
    if (!record) outcome = fail(record.error());
    if (record) out.push_back(std::move(*record));
    return outcome.has_value();
  });
  if (!visited) return fail(visited.error());
  if (!outcome) return fail(outcome.error());
  return out;
}

Result<std::vector<v1::CreditEntry>> Reader::credit(const OrganisationId& id) const {
  return list_records<v1::CreditEntry>(tree(), keys::credit_entries(id));
}

Result<std::vector<v1::Batch>> Reader::open_loads(const OrganisationId& transporter) const {
  const Bytes prefix = keys::open_loads(transporter);
  std::vector<BatchId> ids;
  auto listed = for_records<v1::OpenLoad>(tree(), prefix, keys::end_of_prefix(prefix), 100'000,
                                          [&](BytesView key, const v1::OpenLoad&) {
                                            const auto id = schema::id_in<BatchId>(key, schema::Part::batch);
                                            if (id) ids.push_back(*id);
                                          });
  if (!listed) return fail(listed.error());
  std::vector<v1::Batch> out;
  for (const auto& id : ids) {
    auto found = batch(id);
    if (!found) return fail(found.error());
    out.push_back(std::move(*found));
  }
  return out;
}

Result<std::vector<v1::Deadline>> Reader::deadlines(std::int64_t until_ms, std::size_t limit) const {
  std::vector<v1::Deadline> out;
  auto listed =
      for_records<v1::Deadline>(tree(), keys::deadlines(), keys::deadlines_before(until_ms), limit,
                                [&](BytesView, v1::Deadline record) { out.push_back(std::move(record)); });
  if (!listed) return fail(listed.error());
  return out;
}

Result<std::uint64_t> Reader::sequence(BytesView public_key, std::uint32_t lane) const {
  const auto found = find_record<v1::LaneSequence>(tree(), keys::lane_sequence(public_key, lane));
  if (!found) return fail(found.error());
  return *found ? (*found)->last() : 0;
}

Result<std::vector<Fix>> Reader::track(const DeviceId& device, std::int64_t from_ms,
                                       std::int64_t to_ms) const {
  return read_track(pin_->database, pin_->snapshot, {device, from_ms, to_ms});
}

Result<std::vector<Fix>> Reader::received(const DeviceId& device, std::int64_t from_ms,
                                          std::int64_t to_ms) const {
  return read_received(pin_->database, pin_->snapshot, {device, from_ms, to_ms}, height());
}

Result<std::vector<Fix>> Reader::stated_track(const DeviceId& device, std::int64_t from_ms,
                                              std::int64_t to_ms) const {
  return read_stated_track(pin_->database, pin_->snapshot, {device, from_ms, to_ms});
}

Result<std::optional<DeviceHealth>> Reader::health(const DeviceId& device) const {
  return read_health(pin_->database, pin_->snapshot, device);
}

Result<std::optional<Bytes>> Reader::filed(Column column, BytesView key) const {
  const auto found = pin_->database.get(pin_->database.column(column), key, pin_->snapshot);
  if (!found) return fail(found.error());
  return *found ? std::optional(to_bytes(**found)) : std::nullopt;
}

Status Reader::for_filed(Column column, BytesView prefix, const TakeFiled& take) const {
  return for_filed_from(column, prefix, prefix, take);
}

Status Reader::for_filed_from(Column column, BytesView prefix, BytesView from, const TakeFiled& take) const {
  const auto it = pin_->iterate(column);
  for (it->Seek(slice(from)); it->Valid() && it->key().starts_with(slice(prefix)); it->Next()) {
    if (!take(view(it->key()), view(it->value()))) break;
  }
  if (!it->status().ok()) return fail(store_error(it->status()));
  return {};
}

Result<std::vector<LastFix>> Reader::last_fixes() const {
  return read_last_fixes(pin_->database, pin_->snapshot);
}

Result<StoredBlock> Reader::block(std::int64_t height) const {
  return pin_->replica.blocks().block(height, pin_->snapshot);
}

Result<chain::LightBlock> Reader::light_block(std::int64_t height) const {
  return pin_->replica.blocks().light_block(height, pin_->snapshot);
}

Result<std::int64_t> Reader::height_of(const Hash& block_hash) const {
  return pin_->replica.blocks().height_of(block_hash, pin_->snapshot);
}

}  // namespace wastewatch::index
