// Reading records out of a committed tree: what the index and the screens use. Pure; thread safe.
// A record that is not there is nothing; errors are the store's, or state_corrupt.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "ledger/errors.h"
#include "ledger/ids.h"
#include "ledger/proto/state.pb.h"
#include "merkle/iavl.h"

namespace wastewatch::ledger::view {

template <class Record>
using Found = Result<std::optional<Record>>;

Found<v1::ChainInfo> chain(const merkle::Tree& tree);
Found<v1::Policy> policy(const merkle::Tree& tree);
Found<v1::HeaderFrontier> header_frontier(const merkle::Tree& tree);  // height and block time of the state
Found<v1::WasteKind> waste_kind(const merkle::Tree& tree, std::string_view code);
Found<v1::Organisation> organisation(const merkle::Tree& tree, const OrganisationId& id);
Found<v1::Key> key(const merkle::Tree& tree, BytesView public_key);
// Last used sequence of a lane; 0 when none was.
Result<std::uint64_t> last_sequence(const merkle::Tree& tree, BytesView public_key, std::uint32_t lane);
Found<v1::Vehicle> vehicle(const merkle::Tree& tree, std::string_view plate);
Found<v1::Device> device(const merkle::Tree& tree, const DeviceId& id);
Found<v1::DeviceDay> device_day(const merkle::Tree& tree, const DeviceId& id, std::uint32_t day);
Found<v1::Batch> batch(const merkle::Tree& tree, const BatchId& id);
Found<v1::BatchEvent> batch_event(const merkle::Tree& tree, const BatchId& id, std::uint32_t n);
Found<v1::Offer> offer(const merkle::Tree& tree, const BatchId& id);
Found<v1::Trip> trip(const merkle::Tree& tree, const TripId& id);
Found<v1::Incident> incident(const merkle::Tree& tree, const IncidentId& id);

template <class Record>
struct Entry {
  Bytes key;
  Record record;
};
template <class Record>
using Listed = Result<std::vector<Entry<Record>>>;

// In key order, at most `limit`. To go on, ask with the last entry's key followed by a zero byte as `from`.
Listed<v1::Organisation> organisations(const merkle::Tree& tree, std::size_t limit, const Bytes& from = {});
Listed<v1::BatchEvent> batch_events(const merkle::Tree& tree, const BatchId& id, std::size_t limit,
                                    const Bytes& from = {});
Listed<v1::Holding> holdings(const merkle::Tree& tree, const OrganisationId& id, std::size_t limit,
                             const Bytes& from = {});
Listed<v1::OpenLoad> open_loads(const merkle::Tree& tree, const OrganisationId& id, std::size_t limit,
                                const Bytes& from = {});
Listed<v1::Deadline> deadlines(const merkle::Tree& tree, std::size_t limit, const Bytes& from = {});
Listed<v1::TripLoad> trip_loads(const merkle::Tree& tree, const TripId& id, std::size_t limit,
                                const Bytes& from = {});
Listed<v1::PlatePeriod> plate_periods(const merkle::Tree& tree, std::string_view plate, std::size_t limit,
                                      const Bytes& from = {});
Listed<v1::Binding> bindings(const merkle::Tree& tree, BytesView subject, std::size_t limit,
                             const Bytes& from = {});
Listed<v1::CreditEntry> credit_entries(const merkle::Tree& tree, const OrganisationId& id, std::size_t limit,
                                       const Bytes& from = {});
Listed<v1::ValidatorRecord> validators(const merkle::Tree& tree, std::size_t limit, const Bytes& from = {});

}  // namespace wastewatch::ledger::view
