// The transaction envelope: one permitted encoding, and nobody signs for another.
#include <set>

#include "fuzz/support/target.h"
#include "ledger/canonical.h"
#include "ledger/envelope/tx.h"

namespace wastewatch::fuzz {
namespace {

using namespace ledger;

v1::Message message(int kind) {
  v1::Message out;
  const std::string id(16, 'i');
  switch (kind) {
    case 0: out.mutable_declare_batch()->set_mass_g(1'000); break;
    case 1: out.mutable_open_trip()->set_plate("浙F10001"); break;
    case 2: out.mutable_offer_custody()->set_batch_id(id); break;
    case 3: out.mutable_accept_custody()->set_offer_id(id); break;
    case 4: out.mutable_treat_batch()->add_outputs()->set_recovered(true); break;
    case 5: out.mutable_report_telemetry()->set_chunk("chunk"); break;
    case 6: out.mutable_raise_incident()->mutable_place()->set_radius_m(50); break;
    default: out.mutable_bind_device()->mutable_subject()->set_plate("浙F10001"); break;
  }
  return out;
}

struct Signed {
  std::vector<Bytes> txs;
  std::set<Hash> digests;
};

Signed make() {
  Signed out;
  const auto key = crypto::PrivateKey::from_name(crypto::KeyType::secp256k1, "fuzz");
  for (int kind = 0; kind < 8; ++kind) {
    v1::TxBody body;
    body.set_chain_id("fuzz-chain");
    body.set_lane(static_cast<std::uint32_t>(kind));
    body.set_sequence(static_cast<std::uint64_t>(kind) + 1);
    body.set_valid_until_height(100);
    for (int i = 0; i <= kind; ++i) *body.add_messages() = message((kind + i) % 8);
    out.txs.push_back(sign_tx(key, body).value());
    out.digests.insert(decode_tx(out.txs.back()).digest);
  }
  return out;
}

const Signed& signed_txs() {
  static const Signed all = make();
  return all;
}

}  // namespace

void run(BytesView input) {
  PreparedTx tx = decode_tx(input);
  if (tx.code != Code::ok) return;
  v1::SignedTx again;
  again.set_body(to_string(encode(tx.body)));
  again.set_signature(to_string(tx.signature));
  require(equal(encode(again), input), "an envelope has one form");
  require(tx.work > 0 && tx.body.messages_size() <= max_messages, "an envelope is within its limits");
  verify_signatures(tx, nullptr);
  require(!tx.signature_ok.value_or(false) || signed_txs().digests.contains(tx.digest), "nobody forges");
}

std::vector<Bytes> seeds() { return signed_txs().txs; }

}  // namespace wastewatch::fuzz
