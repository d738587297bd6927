// Where execution stands: the block, the message in it, and who signed it. One thread.
#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <vector>

#include "ledger/devices/telemetry.h"
#include "ledger/ids.h"
#include "ledger/proto/state.pb.h"
#include "ledger/proto/tx.pb.h"
#include "ledger/result_codes.h"
#include "ledger/state/state.h"

namespace wastewatch::ledger {

class Rules;

// Parties, vehicles' owners and parameters as of the block before: changes of them act from the next block.
// Records are decoded once a block.
class Directory {
 public:
  explicit Directory(State& state) : state_(state) {}
  const v1::Key* key(BytesView public_key);
  const v1::Organisation* organisation(BytesView id);
  const v1::WasteKind* waste_kind(const std::string& code);
  const v1::Policy& policy();
  const v1::ChainInfo* chain();

 private:
  template <class Record>
  const Record* find(std::map<Bytes, std::optional<Record>>& cache, Bytes key);

  State& state_;
  std::map<Bytes, std::optional<v1::Key>> keys_;
  std::map<Bytes, std::optional<v1::Organisation>> organisations_;
  std::map<Bytes, std::optional<v1::WasteKind>> waste_kinds_;
  std::map<Bytes, std::optional<v1::Policy>> policy_;
  std::map<Bytes, std::optional<v1::ChainInfo>> chain_;
};

// A telemetry chunk that the block accepted, for those who decode its readings.
struct AcceptedChunk {
  DeviceId device;
  v1::ChunkReference reference;
  v1::BindingSubject bound_to;  // when the block was executed
};

// A moment of a block. At its start, and before a message, the chain itself acts.
struct Moment {
  State& state;
  Directory& directory;
  const Rules& rules;  // of the block
  std::int64_t height = 0;
  std::int64_t time_ms = 0;
  std::uint32_t tx_index = 0;
  std::uint32_t message_index = 0;
};

// A message being executed.
struct Context {
  Moment moment;
  MessageOrigin origin;
  const v1::Key& key;
  const v1::Organisation& organisation;
  OrganisationId self;
  std::span<const ChunkCheck> chunk_checks;  // of the transaction, one for each ReportTelemetry
  v1::MessageReceipt& receipt;
  std::vector<AcceptedChunk>& chunks;

  State& state() const { return moment.state; }
  Directory& directory() const { return moment.directory; }
  std::int64_t now() const { return moment.time_ms; }
  bool is_self(const std::string& id) const { return as_bytes(id).size() == 16 && equal(as_bytes(id), self); }
};

// The typed id in a record's field; zero when the field is empty.
template <class Id>
Id as_id(const std::string& field) {
  return Id::from(as_bytes(field)).value_or(Id{});
}

}  // namespace wastewatch::ledger
