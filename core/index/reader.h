// What screens and the command line ask the verified replica. A Reader is one consistent state: every answer
// comes from the same recomputed block. Cheap to make, make one per question or page. Readers work from any
// thread, several at once; a Reader itself belongs to one thread. Nothing here was shown by a peer:
// everything was recomputed and its root compared with a signed header.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "chain/types.h"
#include "index/batch_order.h"
#include "index/block_store.h"
#include "index/figures.h"
#include "index/telemetry.h"
#include "index/terms.h"
#include "ledger/ids.h"
#include "ledger/proto/state.pb.h"
#include "ledger/proto/tx.pb.h"
#include "merkle/iavl.h"

namespace wastewatch::index {

class Replica;

// Which places a list or figure covers; empty: all.
struct Scope {
  std::vector<std::string> regions;  // region codes of origin; a shorter code covers those it begins
  bool covers(std::string_view region) const;
  bool operator==(const Scope&) const = default;
};

struct BatchQuery {
  Scope scope;
  std::vector<FacetValue> all_of;  // filters; the most selective one's order is read
  std::int64_t declared_from_ms = 0;
  std::int64_t declared_before_ms = 0;  // 0: open
  bool oldest_first = false;
};

struct BatchPage {
  std::vector<ledger::v1::Batch> batches;
  std::optional<Bytes> next;  // cursor of the next page; nothing at the end
};

struct NumberedEvent {
  std::uint32_t number = 0;
  ledger::v1::BatchEvent event;
};

// Everything a batch's page shows, from one block.
struct BatchDetail {
  ledger::v1::Batch batch;
  std::vector<NumberedEvent> events;  // complete, oldest first
  std::optional<ledger::v1::Offer> offer;
  std::vector<ledger::v1::Binding> bindings;  // of devices to this batch, oldest first
  std::optional<ledger::v1::Trip> trip;       // the last one it travelled on
};

struct BlockSummary {
  chain::Header header;
  Hash hash;
  std::uint32_t transactions = 0;
  std::uint32_t signed_by = 0;  // validators whose commit signature was counted
  std::uint32_t validators = 0;
};

struct HashMatch {
  Hash hash;
  bool of_block = false;    // else of a transaction
  std::int64_t height = 0;  // of the block, or of the one that holds the transaction
};

struct CarriedLoad {
  ledger::v1::Batch batch;
  bool aboard = false;  // now
};

struct TransactionDetail {
  Hash hash;
  TransactionPlace place;
  Timestamp block_time;
  Bytes bytes;
  bool decoded = false;  // false: the bytes are no transaction of the ledger
  ledger::v1::SignedTx signed_tx;
  ledger::v1::TxBody body;
  ProvenResult result;
};

class Reader {
 public:
  // The replica must outlive the reader. Errors: not_replayed while nothing is recomputed yet, store_failed.
  static Result<Reader> open(const Replica& replica);
  Reader(Reader&&) noexcept;
  Reader& operator=(Reader&&) noexcept;
  ~Reader();

  std::int64_t height() const;   // recomputed to
  Timestamp block_time() const;  // of that block
  const std::string& chain_id() const;
  const merkle::Tree& tree() const;  // the state, for proofs and rare questions
  std::int64_t utc_offset_minutes() const;

  Result<Figures> figures(const Scope& scope) const;
  // Days ascending, only those with loads, in [from_day, to_day].
  Result<std::vector<std::pair<std::int32_t, DayMass>>> days(const Scope& scope, std::int32_t from_day,
                                                             std::int32_t to_day) const;

  Result<BatchPage> batches(const BatchQuery& query, const std::optional<Bytes>& cursor,
                            std::size_t limit) const;
  // Counts at most `limit` matches.
  Result<std::size_t> count(const BatchQuery& query, std::size_t limit) const;
  Result<ledger::v1::Batch> batch(const ledger::BatchId& id) const;
  Result<BatchDetail> batch_detail(const ledger::BatchId& id) const;

  Result<ledger::v1::Organisation> organisation(const ledger::OrganisationId& id) const;
  Result<std::vector<ledger::v1::Organisation>> organisations() const;
  Result<ledger::v1::Vehicle> vehicle(std::string_view plate) const;
  Result<ledger::v1::Device> device(const ledger::DeviceId& id) const;
  Result<ledger::v1::Trip> trip(const ledger::TripId& id) const;
  Result<ledger::v1::Incident> incident(const ledger::IncidentId& id) const;
  Result<std::vector<ledger::v1::Incident>> incidents() const;
  Result<ledger::v1::Key> key(BytesView public_key) const;
  Result<std::optional<ledger::v1::WasteKind>> waste_kind(std::string_view code) const;
  Result<std::vector<ledger::v1::WasteKind>> waste_kinds() const;
  Result<std::vector<ledger::v1::CreditEntry>> credit(const ledger::OrganisationId& id) const;
  // Loads a transporter has collected and not delivered, earliest deadline first.
  Result<std::vector<ledger::v1::Batch>> open_loads(const ledger::OrganisationId& transporter) const;
  // What a vehicle carries and carried, newest trip first; of each batch once. `plate` without marks.
  Result<std::vector<CarriedLoad>> loads_of_plate(std::string_view plate, std::size_t limit) const;
  Result<std::vector<ledger::v1::Deadline>> deadlines(std::int64_t until_ms, std::size_t limit) const;
  // The last used sequence of a key on a lane; 0 when it never signed.
  Result<std::uint64_t> sequence(BytesView public_key, std::uint32_t lane) const;

  // Readings of a device taken in [from_ms, to_ms), ascending; telemetry.h says when a reading was taken.
  Result<std::vector<Fix>> track(const ledger::DeviceId& device, std::int64_t from_ms,
                                 std::int64_t to_ms) const;
  // Of those the ones that this reader's block recorded, in no particular order.
  Result<std::vector<Fix>> received(const ledger::DeviceId& device, std::int64_t from_ms,
                                    std::int64_t to_ms) const;
  // Readings dated by what the device says: for version 1 of the alert rules.
  Result<std::vector<Fix>> stated_track(const ledger::DeviceId& device, std::int64_t from_ms,
                                        std::int64_t to_ms) const;
  // Nothing for a device that was never heard.
  Result<std::optional<DeviceHealth>> health(const ledger::DeviceId& device) const;
  // The newest position of every device.
  Result<std::vector<LastFix>> last_fixes() const;

  // The lowest block that is held: after a start from a snapshot it is the snapshot's own, and a chain need
  // not begin at 1. Errors: not_found when none is.
  Result<std::int64_t> first_height() const;
  // The first held block at or after `time`; the newest one when all are earlier. Errors as above.
  Result<std::int64_t> height_at(const Timestamp& time) const;
  // Descending from `from_height` (0: newest).
  Result<std::vector<BlockSummary>> blocks(std::int64_t from_height, std::size_t limit) const;
  Result<StoredBlock> block(std::int64_t height) const;
  Result<chain::LightBlock> light_block(std::int64_t height) const;
  Result<std::int64_t> height_of(const Hash& block_hash) const;
  // Blocks and transactions whose hash begins with hexadecimal digits and ends with others, at most `limit`
  // of each. Errors: bad_query for fewer than four digits.
  Result<std::vector<HashMatch>> hashes_beginning(std::string_view digits, std::string_view end,
                                                  std::size_t limit) const;
  // Those whose hash ends so. Reads all of them: for a question that `stop` can end. Errors: bad_query for
  // fewer than four digits.
  Result<std::vector<HashMatch>> hashes_ending(std::string_view end, std::size_t limit,
                                               const std::stop_token& stop) const;
  Result<TransactionDetail> transaction(const Hash& hash) const;

  // What higher layers derived and stored in their own column: one value; and the entries whose keys begin
  // with `prefix`, ascending, until `take` says false. Errors: store_failed.
  Result<std::optional<Bytes>> filed(Column column, BytesView key) const;
  using TakeFiled = std::function<bool(BytesView key, BytesView value)>;
  Status for_filed(Column column, BytesView prefix, const TakeFiled& take) const;
  // From this key on.
  Status for_filed_from(Column column, BytesView prefix, BytesView from, const TakeFiled& take) const;

  // Things whose folded terms begin with the text, at most `limit`, each thing once.
  Result<std::vector<Term>> find(std::string_view text, std::size_t limit) const;

 private:
  struct Pin;
  explicit Reader(std::unique_ptr<Pin> pin);
  std::unique_ptr<Pin> pin_;
};

}  // namespace wastewatch::index
