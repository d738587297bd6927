#include "ledger/state_view.h"

#include <algorithm>

#include "ledger/keys.h"

namespace wastewatch::ledger::view {
namespace {

using merkle::Tree;

template <class Record>
Result<Record> decode(BytesView value) {
  Record record;
  if (record.ParseFromArray(value.data(), static_cast<int>(value.size()))) return record;
  return fail(Errc::state_corrupt, "record does not decode");
}

template <class Record>
Found<Record> find(const Tree& tree, const Bytes& key) {
  const auto value = tree.get(key);
  if (!value) return fail(value.error());
  if (!*value) return std::optional<Record>{};
  auto record = decode<Record>(**value);
  if (!record) return fail(record.error());
  return *std::move(record);
}

template <class Record>
Listed<Record> list(const Tree& tree, const Bytes& prefix, std::size_t limit, const Bytes& from) {
  std::vector<Entry<Record>> out;
  std::optional<Error> error;
  const auto visitor = [&](BytesView key, BytesView value) {
    if (out.size() >= limit) return false;
    auto record = decode<Record>(value);
    if (!record) error = record.error();
    if (record) out.push_back({to_bytes(key), *std::move(record)});
    return !error;
  };
  const auto status = tree.visit(std::max(prefix, from), keys::end_of_prefix(prefix), visitor);
  if (!status) return fail(status.error());
  if (error) return fail(*error);
  return out;
}

}  // namespace

Found<v1::ChainInfo> chain(const Tree& tree) { return find<v1::ChainInfo>(tree, keys::chain_info()); }
Found<v1::Policy> policy(const Tree& tree) { return find<v1::Policy>(tree, keys::policy()); }
Found<v1::HeaderFrontier> header_frontier(const Tree& tree) {
  return find<v1::HeaderFrontier>(tree, keys::header_frontier());
}
Found<v1::WasteKind> waste_kind(const Tree& tree, std::string_view code) {
  return find<v1::WasteKind>(tree, keys::waste_kind(code));
}
Found<v1::Organisation> organisation(const Tree& tree, const OrganisationId& id) {
  return find<v1::Organisation>(tree, keys::organisation(id));
}
Found<v1::Key> key(const Tree& tree, BytesView public_key) {
  return find<v1::Key>(tree, keys::party_key(public_key));
}
Result<std::uint64_t> last_sequence(const Tree& tree, BytesView public_key, std::uint32_t lane) {
  const auto found = find<v1::LaneSequence>(tree, keys::lane_sequence(public_key, lane));
  if (!found) return fail(found.error());
  return *found ? (*found)->last() : 0;
}
Found<v1::Vehicle> vehicle(const Tree& tree, std::string_view plate) {
  return find<v1::Vehicle>(tree, keys::vehicle(plate));
}
Found<v1::Device> device(const Tree& tree, const DeviceId& id) {
  return find<v1::Device>(tree, keys::device(id));
}
Found<v1::DeviceDay> device_day(const Tree& tree, const DeviceId& id, std::uint32_t day) {
  return find<v1::DeviceDay>(tree, keys::device_day(id, day));
}
Found<v1::Batch> batch(const Tree& tree, const BatchId& id) { return find<v1::Batch>(tree, keys::batch(id)); }
Found<v1::BatchEvent> batch_event(const Tree& tree, const BatchId& id, std::uint32_t n) {
  return find<v1::BatchEvent>(tree, keys::batch_event(id, n));
}
Found<v1::Offer> offer(const Tree& tree, const BatchId& id) { return find<v1::Offer>(tree, keys::offer(id)); }
Found<v1::Trip> trip(const Tree& tree, const TripId& id) { return find<v1::Trip>(tree, keys::trip(id)); }
Found<v1::Incident> incident(const Tree& tree, const IncidentId& id) {
  return find<v1::Incident>(tree, keys::incident(id));
}

// An organisation's counts stand beside its record, one byte longer: they are left out of the list.
Listed<v1::Organisation> organisations(const Tree& tree, std::size_t limit, const Bytes& from) {
  const std::size_t key_size = keys::organisation(OrganisationId{}).size();
  std::vector<Entry<v1::Organisation>> out;
  std::optional<Error> error;
  const auto visitor = [&](BytesView key, BytesView value) {
    if (key.size() != key_size) return true;
    if (out.size() >= limit) return false;
    auto record = decode<v1::Organisation>(value);
    if (!record) error = record.error();
    if (record) out.push_back({to_bytes(key), *std::move(record)});
    return !error;
  };
  const Bytes prefix = keys::organisations();
  const auto status = tree.visit(std::max(prefix, from), keys::end_of_prefix(prefix), visitor);
  if (!status) return fail(status.error());
  if (error) return fail(*error);
  return out;
}
Listed<v1::BatchEvent> batch_events(const Tree& tree, const BatchId& id, std::size_t limit,
                                    const Bytes& from) {
  return list<v1::BatchEvent>(tree, keys::batch_events(id), limit, from);
}
Listed<v1::Holding> holdings(const Tree& tree, const OrganisationId& id, std::size_t limit,
                             const Bytes& from) {
  return list<v1::Holding>(tree, keys::holdings(id), limit, from);
}
Listed<v1::OpenLoad> open_loads(const Tree& tree, const OrganisationId& id, std::size_t limit,
                                const Bytes& from) {
  return list<v1::OpenLoad>(tree, keys::open_loads(id), limit, from);
}
Listed<v1::Deadline> deadlines(const Tree& tree, std::size_t limit, const Bytes& from) {
  return list<v1::Deadline>(tree, keys::deadlines(), limit, from);
}
Listed<v1::TripLoad> trip_loads(const Tree& tree, const TripId& id, std::size_t limit, const Bytes& from) {
  return list<v1::TripLoad>(tree, keys::trip_loads(id), limit, from);
}
Listed<v1::PlatePeriod> plate_periods(const Tree& tree, std::string_view plate, std::size_t limit,
                                      const Bytes& from) {
  return list<v1::PlatePeriod>(tree, keys::plate_periods(plate), limit, from);
}
Listed<v1::Binding> bindings(const Tree& tree, BytesView subject, std::size_t limit, const Bytes& from) {
  return list<v1::Binding>(tree, keys::bindings(subject), limit, from);
}
Listed<v1::CreditEntry> credit_entries(const Tree& tree, const OrganisationId& id, std::size_t limit,
                                       const Bytes& from) {
  return list<v1::CreditEntry>(tree, keys::credit_entries(id), limit, from);
}
Listed<v1::ValidatorRecord> validators(const Tree& tree, std::size_t limit, const Bytes& from) {
  return list<v1::ValidatorRecord>(tree, keys::validators(), limit, from);
}

}  // namespace wastewatch::ledger::view
