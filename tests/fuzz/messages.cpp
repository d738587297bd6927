// Signed messages of a party on a state with batches, trips, offers and devices in it: whatever they say, the
// block is executed, changes what its receipts say, and no grams appear.
#include <array>

#include "fuzz/support/target.h"
#include "ledger/canonical.h"
#include "ledger/keys.h"
#include "test_chain.h"

namespace wastewatch::fuzz {
namespace {

using namespace ledger;
using namespace ledger::test;

struct Stage {
  TestChain chain;
  BatchId declared;
  BatchId aboard;
  BatchId claimed;
  std::string trip;
  OfferId claim;

  Stage() {
    declared = chain.declare();
    aboard = chain.collected();
    trip = chain.batch(aboard).trip_id();
    claimed = chain.declare(500'000);
    const OfferId pick_up = chain.offer(chain.generator, chain.carrier, claimed, trip);
    static_cast<void>(chain.accept(chain.carrier, claimed, pick_up, 500'000));
    claim = chain.offer(chain.carrier, chain.plant, claimed, trip);
  }
};

Stage& stage() {
  static Stage made;
  return made;
}

const Party& party(std::uint8_t number) {
  auto& chain = stage().chain;
  const std::array all{&chain.generator, &chain.carrier, &chain.plant, &chain.bureau, &chain.rival};
  return *all[number % all.size()];
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
  const auto prepared = prepare_txs(txs, nullptr, 1);
  merkle::WorkingTree work{before};
  const Hash hash;
  const auto outcome = execute_block(work, {chain.height + 1, chain.now + 5'000, hash, {}}, prepared);
  require(outcome.has_value(), "a block with any transaction is executed");
  const auto after = work.commit(chain.height + 1);
  require(after.has_value(), "its state is committed");
  const auto grown = mass_on_chain(*after) > mass_on_chain(before);
  require(!grown || (may_grow && outcome->results.front().code == 0), "no grams appear");
}

Bytes input_of(std::uint8_t signer, std::initializer_list<v1::Message> messages) {
  v1::TxBody body;
  for (const auto& message : messages) *body.add_messages() = message;
  Bytes out{signer};
  append(out, encode(body));
  return out;
}

v1::Message incident() {
  v1::Message out;
  out.mutable_raise_incident()->set_kind(v1::IncidentKind(1));
  out.mutable_raise_incident()->set_batch_id(to_string(stage().aboard));
  return out;
}

v1::Message binding() {
  v1::Message out;
  out.mutable_bind_device()->set_device_id(to_string(device_id(stage().chain.tracker.public_key())));
  out.mutable_bind_device()->mutable_subject()->set_batch_id(to_string(stage().aboard));
  return out;
}

v1::Message closing() {
  v1::Message out;
  out.mutable_close_trip()->set_trip_id(stage().trip);
  return out;
}

}  // namespace

// The first byte names the signer; the rest is a TxBody whose envelope is put right and signed.
void run(BytesView input) {
  Pieces pieces(input);
  const Party& signer = party(pieces.byte());
  v1::TxBody body;
  const auto rest = pieces.rest();
  if (!body.ParseFromArray(rest.data(), static_cast<int>(rest.size()))) return;
  body.DiscardUnknownFields();
  std::vector<v1::Message> messages(body.messages().begin(), body.messages().end());
  if (messages.empty() || messages.size() > 16) return;
  execute(stage().chain.sign(signer, std::move(messages), body.lane() % lane_count), makes_mass(body));
}

std::vector<Bytes> seeds() {
  auto& s = stage();
  auto& chain = s.chain;
  const auto telemetry = telemetry_message(chain.tracker, chunk_of(chain.tracker, 1, 0, 4, Hash{}));
  auto first_offer = offer_message(chain.carrier, s.declared, s.trip);
  first_offer.mutable_offer_custody()->set_destination(chain.plant.id_text);
  first_offer.mutable_offer_custody()->set_deliver_by_ms(chain.now + hour_ms);
  return {input_of(0, {declare_message(), declare_message(7)}),
          input_of(0, {first_offer}),
          input_of(1, {open_trip_message("浙F10002")}),
          input_of(1, {offer_message(chain.plant, s.aboard, s.trip)}),
          input_of(1, {withdraw_message(s.claimed, s.claim)}),
          input_of(1, {closing()}),
          input_of(1, {binding(), telemetry}),
          input_of(2, {accept_message(s.claimed, s.claim, 490'000), treat_message(s.claimed, 1'000)}),
          input_of(2, {refuse_message(s.claimed, s.claim)}),
          input_of(3, {incident()})};
}

}  // namespace wastewatch::fuzz
