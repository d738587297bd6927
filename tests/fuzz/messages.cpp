// Signed messages of a party on a state with batches, trips, offers and devices in it: whatever they say, the
// block is executed, changes what its receipts say, and no grams appear.
#include "fuzz/support/target.h"
#include "ledger/canonical.h"
#include "ledger/keys.h"
#include "samples.h"

namespace wastewatch::fuzz {
namespace {

using namespace ledger;
using namespace ledger::test;

Stage& stage() {
  static Stage made;
  return made;
}

std::int64_t mass_on_chain(const merkle::Tree& tree) {
  std::int64_t total = 0;
  const Bytes prefix = to_bytes("b/");
  const auto add = [&](BytesView, BytesView value) {
    v1::Batch batch;
    require(parse_canonical(value, batch), "a batch decodes");
    require(batch.mass_g() >= 0 && batch.mass_g() <= 1'000'000'000'000, "a mass is within its limits");
    total += batch.mass_g();
    return true;
  };
  require(tree.visit(prefix, keys::end_of_prefix(prefix), add).has_value(), "batches are read");
  return total;
}

bool makes_mass(const v1::TxBody& body) {
  for (const auto& message : body.messages()) {
    if (message.has_declare_batch() || message.has_accept_custody()) return true;
  }
  return false;
}

void execute(const Bytes& tx, bool may_grow) {
  auto& chain = stage().chain;
  const merkle::Tree before = chain.tree;
  const std::vector<Bytes> txs{tx};
  const auto prepared = prepare_txs(txs, newest_rules(), nullptr, 1);
  merkle::WorkingTree work{before};
  const Hash hash;
  const auto outcome = execute_block(work, {chain.height + 1, chain.now + 5'000, hash, {}}, prepared);
  require(outcome.has_value(), "a block with any transaction is executed");
  const auto after = work.commit(chain.height + 1);
  require(after.has_value(), "its state is committed");
  const auto grown = mass_on_chain(*after) > mass_on_chain(before);
  require(!grown || (may_grow && outcome->results.front().code == 0), "no grams appear");
}

Bytes input_of(std::uint8_t signer, const std::vector<v1::Message>& messages) {
  v1::TxBody body;
  for (const auto& message : messages) *body.add_messages() = message;
  Bytes out{signer};
  append(out, encode(body));
  return out;
}

}  // namespace

// The first byte names the signer; the rest is a TxBody whose envelope is put right and signed.
void run(BytesView input) {
  Pieces pieces(input);
  const auto& signer = stage().party(pieces.byte());
  v1::TxBody body;
  const auto rest = pieces.rest();
  if (!body.ParseFromArray(rest.data(), static_cast<int>(rest.size()))) return;
  body.DiscardUnknownFields();
  std::vector<v1::Message> messages(body.messages().begin(), body.messages().end());
  if (messages.empty() || messages.size() > 16) return;
  execute(stage().chain.sign(signer, std::move(messages), body.lane() % lane_count), makes_mass(body));
}

std::vector<Bytes> seeds() {
  std::vector<Bytes> out;
  for (const Sample& sample : samples()) out.push_back(input_of(sample.signer, sample.messages(stage())));
  return out;
}

}  // namespace wastewatch::fuzz
