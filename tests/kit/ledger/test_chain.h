// A chain in memory with a small cast: blocks are signed, prepared and executed as on a real one.
#pragma once

#include <string>
#include <vector>

#include "kit/ledger/messages.h"
#include "kit/ledger/party.h"
#include "ledger/envelope/tx.h"
#include "ledger/keys.h"
#include "ledger/rules.h"
#include "ledger/state/records.h"
#include "ledger/state_machine.h"

namespace wastewatch::ledger::test {

inline constexpr std::int64_t minute_ms = 60'000;
inline constexpr std::int64_t hour_ms = 60 * minute_ms;
inline constexpr std::int64_t genesis_ms = 1'750'000'000'000;

// Of the organisation of that number: an operator's key with all roles its kind needs.
Party make_party(char number);
std::string genesis_json();

class TestChain {
 public:
  explicit TestChain(const std::string& genesis = genesis_json(), const Rules& rules = newest_rules());

  // One block of signed transactions, `after_ms` later than the last.
  std::vector<Code> block(const std::vector<Bytes>& txs, std::int64_t after_ms = 5'000);
  // A transaction with the signer's next sequence; executed in a block of its own.
  Code run(const Party& signer, v1::Message message, std::int64_t after_ms = 5'000);
  Code run_all(const Party& signer, std::vector<v1::Message> messages, std::int64_t after_ms = 5'000);
  void pass(std::int64_t ms) { block({}, ms); }
  Bytes sign(const Party& signer, std::vector<v1::Message> messages, std::uint32_t lane = 0);

  // Short cuts that return the id made; they throw std::runtime_error when it is refused.
  BatchId declare(std::int64_t mass_g = 1'000'000, const std::string& code = "kitchen");
  TripId open_trip(const std::string& plate = "浙F10001");
  OfferId offer(const Party& from, const Party& to, const BatchId& batch, const std::string& trip = {});
  Code accept(const Party& who, const BatchId& batch, const OfferId& offer, std::int64_t mass_g = 1'000'000);
  // Declared, collected by the carrier on an open trip.
  BatchId collected(std::int64_t mass_g = 1'000'000);
  std::string last_id() const { return last_id_; }

  // Records of the committed state; list() in the order of keys.
  template <class Record>
  std::optional<Record> find(const Bytes& key) const {
    return find_record<Record>(tree, key).value();
  }
  template <class Record>
  struct Entry {
    Bytes key;
    Record record;
  };
  template <class Record>
  std::vector<Entry<Record>> list(const Bytes& prefix) const {
    std::vector<Entry<Record>> out;
    const auto add = [&](BytesView key, BytesView value) {
      out.push_back({to_bytes(key), decode_record<Record>(value).value()});
      return true;
    };
    tree.visit(prefix, keys::end_of_prefix(prefix), add).value();
    return out;
  }
  std::uint64_t sequence(BytesView key, std::uint32_t lane) const;
  v1::Batch batch(const BatchId& id) const;
  std::vector<v1::BatchEventKind> history(const BatchId& id) const;
  std::size_t count(const Bytes& prefix) const;

  Party generator = make_party('1');
  Party carrier = make_party('2');
  Party plant = make_party('3');
  Party bureau = make_party('4');
  Party rival = make_party('5');
  crypto::PrivateKey tracker = crypto::PrivateKey::from_name(crypto::KeyType::secp256r1, "tracker");

  const Rules& rules;
  merkle::WorkingTree work{merkle::Tree{}};
  merkle::Tree tree;
  std::int64_t height = 0;
  std::int64_t now = genesis_ms;
  BlockOutcome last;

 private:
  std::string last_id_;
};

// As the kit's, with readings that go on where `first` says, from the genesis time on.
Chunk chunk_of(const crypto::PrivateKey& device, std::uint32_t boot, std::uint64_t first,
               std::size_t readings, const Hash& previous);

}  // namespace wastewatch::ledger::test
