// States that no genesis and no message of version 1 can make, and what their rules answer all the same: keys
// with an end, frozen organisations, retired devices, revoked permits, states of batches that are reserved.
// Later versions will write such records, and version 1 must go on reading them as it does.
#include <functional>

#include "base/encoding.h"
#include "cast.h"
#include "chain_writer.h"
#include "crypto/hash.h"
#include "ledger/canonical.h"
#include "ledger/keys.h"
#include "ledger/proto/state.pb.h"
#include "ledger/rules.h"
#include "ledger/state_machine.h"
#include "parts.h"

namespace wastewatch::record {
namespace {

using nlohmann::json;
namespace keys = ledger::keys;

constexpr const char* chain_id = "v1-amended";

class Amended {
 public:
  Amended() {
    chain::abci::InitChain request;
    request.chain_id = chain_id;
    request.time = Timestamp::from_ms(genesis_ms);
    request.app_state = to_bytes(app_state_);
    need(ledger::init_chain(work_, request));
  }

  template <class Record>
  void amend(const Bytes& key, const std::function<void(Record&)>& alter) {
    Record record;
    const auto before = need(genesis_tree().get(key));
    if (before && !record.ParseFromArray(before->data(), static_cast<int>(before->size())))
      throw std::runtime_error("record");
    alter(record);
    const Bytes value = ledger::encode(record);
    records_.push_back({to_hex(key), to_hex(value)});
    values_.emplace_back(key, value);
  }
  void begin() {
    for (const auto& [key, value] : values_) need(work_.set(key, value));
    tree_ = need(work_.commit(0));
    root_ = to_hex(tree_.root_hash());
  }
  std::string add(std::string label, const Party& by, v1::Message message) {
    v1::TxBody body;
    body.set_chain_id(chain_id);
    body.set_signer(ledger::to_string(by.key.public_key().bytes));
    body.set_sequence(sequences_[by.key_name] + 1);
    body.set_valid_until_height(height_ + 100);
    *body.add_messages() = std::move(message);
    waiting_.push_back({std::move(label), need(ledger::sign_tx(by.key, body))});
    senders_.push_back(by.key_name);
    return ledger::to_string(ledger::message_id(ledger::origin_of(body, 0)));
  }
  void close();
  void write(const std::filesystem::path& file) const {
    const json out{{"chain_id", chain_id},    {"genesis_ms", genesis_ms},
                   {"app_state", app_state_}, {"records", records_},
                   {"root", root_},           {"blocks", blocks_}};
    write_file(file, as_bytes(out.dump(1) + "\n"));
  }

 private:
  merkle::Tree genesis_tree() const {
    merkle::WorkingTree copy{merkle::Tree{}};
    chain::abci::InitChain request;
    request.chain_id = chain_id;
    request.time = Timestamp::from_ms(genesis_ms);
    request.app_state = to_bytes(app_state_);
    need(ledger::init_chain(copy, request));
    return need(copy.commit(0));
  }

  std::string app_state_ = messages_genesis({}).dump();
  merkle::WorkingTree work_{merkle::Tree{}};
  merkle::Tree tree_;
  std::string root_;
  json records_ = json::array();
  json blocks_ = json::array();
  std::vector<std::pair<Bytes, Bytes>> values_;
  std::map<std::string, std::uint64_t> sequences_;
  std::vector<Labelled> waiting_;
  std::vector<std::string> senders_;
  std::int64_t height_ = 0;
};

void Amended::close() {
  std::vector<Bytes> txs;
  for (const auto& one : waiting_) txs.push_back(one.tx);
  ++height_;
  const Hash hash = crypto::sha256(as_bytes("v1 amended " + std::to_string(height_)));
  const std::int64_t time_ms = genesis_ms + height_ * 5'000;
  const ledger::TreeKeys directory(tree_);
  const auto outcome = need(ledger::execute_block(
      work_, {height_, time_ms, hash, {}}, ledger::prepare_txs(txs, *ledger::find_rules(1), &directory, 1)));
  tree_ = need(work_.commit(height_));
  json rows = json::array();
  for (std::size_t i = 0; i < txs.size(); ++i) {
    const auto& result = outcome.results[i];
    // A good envelope uses its sequence, whatever its messages did.
    if (result.code == 0 || result.code >= 20) ++sequences_[senders_[i]];
    rows.push_back({waiting_[i].label, to_hex(txs[i]), result.code, to_hex(result.data), result.gas_wanted});
  }
  blocks_.push_back(
      {{"time_ms", time_ms}, {"hash", to_hex(hash)}, {"txs", rows}, {"app_hash", to_hex(tree_.root_hash())}});
  waiting_.clear();
  senders_.clear();
}

void keys_with_an_end(Amended& a) {
  const auto alter = [&a](const Party& who, const std::function<void(v1::Key&)>& change) {
    a.amend<v1::Key>(keys::party_key(who.key.public_key().bytes), change);
  };
  alter(party('1'), [](v1::Key& key) { key.set_valid_from_height(3); });
  alter(party('7'), [](v1::Key& key) { key.set_valid_to_height(3); });
  alter(party('8'), [](v1::Key& key) {
    key.set_revoked_at_height(2);
    key.set_revocation_reason("lost");
    key.set_previous_key(std::string(33, 'k'));
  });
  alter(party('2', "office"), [](v1::Key& key) { key.clear_roles(); });
}

void organisations(Amended& a) {
  const auto alter = [&a](char number, v1::OrganisationStatus status) {
    a.amend<v1::Organisation>(keys::organisation(party(number).id),
                              [status](v1::Organisation& who) { who.set_status(status); });
  };
  alter('5', v1::ORGANISATION_FROZEN);
  alter('9', v1::ORGANISATION_EXPELLED);
  alter('6', v1::ORGANISATION_STATUS_UNSPECIFIED);
}

ledger::DeviceId id_of(crypto::KeyType type, const char* name) {
  return ledger::device_id(device(type, name).public_key());
}

void devices(Amended& a) {
  const auto alter = [&a](crypto::KeyType type, const char* name, v1::DeviceStatus status) {
    a.amend<v1::Device>(keys::device(id_of(type, name)),
                        [status](v1::Device& one) { one.set_status(status); });
  };
  alter(crypto::KeyType::secp256r1, "tracker r1", v1::DEVICE_RETIRED);
  alter(crypto::KeyType::secp256k1, "verdicts k1", v1::DEVICE_LOST);
  alter(crypto::KeyType::ed25519, "tracker ed", v1::DEVICE_COMPROMISED);
  alter(crypto::KeyType::secp256r1, "verdicts r1", v1::DEVICE_STATUS_UNSPECIFIED);
}

std::string batch_text(int state) { return std::string(15, 'B') + static_cast<char>('0' + state); }

void batches(Amended& a) {
  for (int state = 1; state <= 9; ++state) {
    a.amend<v1::Batch>(keys::batch(ledger::as_id<ledger::BatchId>(batch_text(state))),
                       [state](v1::Batch& batch) {
                         batch.set_id(batch_text(state));
                         batch.set_waste_code("kitchen");
                         batch.set_state(static_cast<v1::BatchState>(state));
                         batch.set_generator(party('3').id_text);
                         batch.set_holder(party('3').id_text);
                         batch.set_mass_g(1'000);
                         batch.mutable_flags()->set_disputed(true);
                         batch.add_parents()->set_mass_g(7);
                       });
  }
}

void permits(Amended& a) {
  a.amend<v1::Permit>(keys::permit(party('3').id, v1::PERMIT_TREAT, "kitchen", "T-1"),
                      [](v1::Permit& permit) { permit.set_revoked(true); });
}

void same_for_each_height(Amended& a, int block) {
  const auto name = [block](const char* what) {
    return std::string(what) + ", block " + std::to_string(block);
  };
  a.add(name("key valid from 3"), party('1'), declare_message());
  a.add(name("key valid to 3"), party('7'), declare_message());
  a.add(name("key revoked at 2"), party('8'), declare_message());
  a.close();
}

void run(Amended& a) {
  for (int block = 1; block <= 4; ++block) same_for_each_height(a, block);
  a.add("key without roles", party('2', "office"), open_trip_message("浙F10001"));
  a.add("frozen organisation", party('5'), open_trip_message("浙E20001"));
  a.add("expelled organisation", party('9'), open_trip_message("浙E30001"));
  a.add("organisation without a status", party('6'), treat_message(batch_text(4), 1));
  a.close();
  for (int state = 1; state <= 9; ++state) {
    const auto name = [state](const char* what) {
      return std::string(what) + " in state " + std::to_string(state);
    };
    a.add(name("offer to the frozen"), party('3'),
          first_offer_message(party('5'), batch_text(state), "", party('3'), genesis_ms + hour_ms));
    a.close();
    a.add(name("offer to the carrier"), party('3'),
          first_offer_message(party('2'), batch_text(state), std::string(16, 't'), party('3'),
                              genesis_ms + hour_ms));
    a.close();
    a.add(name("treat"), party('3'), treat_message(batch_text(state), 1));
    a.close();
    a.add(name("bind the scale"), party('3'),
          bind_to_batch_message(device_id(device(crypto::KeyType::secp256r1, "scale")), batch_text(state)));
    a.close();
    a.add(name("unbind the scale"), party('3'),
          unbind_message(device_id(device(crypto::KeyType::secp256r1, "scale"))));
    a.close();
  }
  for (const auto& [type, name] : {std::pair{crypto::KeyType::secp256r1, "tracker r1"},
                                   std::pair{crypto::KeyType::secp256k1, "verdicts k1"},
                                   std::pair{crypto::KeyType::ed25519, "tracker ed"},
                                   std::pair{crypto::KeyType::secp256r1, "verdicts r1"}}) {
    const auto one = device(type, name);
    a.add(std::string("bind ") + name, party('2'), bind_to_plate_message(device_id(one), "浙F10001"));
    a.close();
    a.add(std::string("report of ") + name, party('2'),
          telemetry_message(one, chunk_of(one, 1, 0, 3, Hash{}, genesis_ms)));
    a.close();
  }
}

}  // namespace

void record_amended(const Job& job) {
  Amended a;
  keys_with_an_end(a);
  organisations(a);
  devices(a);
  batches(a);
  permits(a);
  a.begin();
  run(a);
  a.write(job.folder / "amended.json");
}

}  // namespace wastewatch::record
