#include "kit/ledger/test_chain.h"

#include <stdexcept>

#include <nlohmann/json.hpp>

#include "crypto/hash.h"
#include "kit/need.h"
#include "ledger/canonical.h"
#include "ledger/keys.h"

namespace wastewatch::ledger::test {
namespace {

using wastewatch::test::need;

using nlohmann::json;

json organisation_json(char number, const char* kind) {
  return {{"credit_code", credit_code_of(number)},
          {"kind", kind},
          {"name", {{"en", std::string("Party ") + number}, {"zh", "单位"}}},
          {"region", "330483"},
          {"duty_phone", "0573-1"},
          {"sites", json::array({{{"number", 1},
                                  {"kind", "plant"},
                                  {"name", {{"en", "Site"}, {"zh", "场所"}}},
                                  {"lat_e7", 307'460'000},
                                  {"lon_e7", 1'204'860'000},
                                  {"radius_m", 100}}})}};
}

json permit_json(const char* activity, std::int64_t yearly) {
  return {{"number", std::string("P-") + activity},
          {"activity", activity},
          {"waste_codes", {"kitchen", "residue"}},
          {"yearly_mass_g", yearly},
          {"from_ms", 0},
          {"to_ms", 4'102'444'800'000}};
}

json waste_json(const char* code) {
  return {{"code", code},
          {"name", {{"en", code}, {"zh", "废物"}}},
          {"family", "household"},
          {"deliver_by_max_ms", 12 * hour_ms},
          {"claim_period_ms", 8 * hour_ms},
          {"return_period_ms", 12 * hour_ms},
          {"treat_within_ms", 48 * hour_ms},
          {"tolerance_permille", 100},
          {"tolerance_g", 20'000}};
}

void expect_ok(Code code) {
  if (code != Code::ok) throw std::runtime_error("result " + std::to_string(static_cast<int>(code)));
}

}  // namespace

Party make_party(char number) { return make_party(number, std::string("party ") + number); }

std::string genesis_json() {
  json out{{"format", 1}, {"policy", {{"deadlines_per_block", 2}}}};
  out["waste_kinds"] = json::array({waste_json("kitchen"), waste_json("residue")});
  auto plant = organisation_json('3', "processor");
  plant["permits"] = json::array({permit_json("treat", 100'000'000)});
  auto carrier = organisation_json('2', "transporter");
  carrier["permits"] = json::array({permit_json("carry", 0)});
  auto rival = organisation_json('5', "transporter");
  out["organisations"] = json::array(
      {organisation_json('1', "generator"), carrier, plant, organisation_json('4', "regulator"), rival});
  out["keys"] = json::array();
  for (const char number : {'1', '2', '3', '4', '5'}) {
    const Party party = make_party(number);
    const json roles = number == '4' ? json{"inspector", "gateway"} : json{"operator", "driver", "gateway"};
    out["keys"].push_back(
        {{"public_key", public_hex(party.key)}, {"organisation", party.credit_code}, {"roles", roles}});
  }
  out["vehicles"] = json::array();
  for (const char* plate : {"浙F10001", "浙F10002"}) {
    out["vehicles"].push_back(
        {{"plate", plate}, {"owner", credit_code_of('2')}, {"kind", "truck"}, {"maximum_load_g", 8'000'000}});
  }
  const auto tracker = crypto::PrivateKey::from_name(crypto::KeyType::secp256r1, "tracker");
  out["devices"] = json::array({{{"key_type", "secp256r1"},
                                 {"public_key", public_hex(tracker)},
                                 {"kind", "load_tracker"},
                                 {"owner", credit_code_of('2')}}});
  return out.dump();
}

TestChain::TestChain(const std::string& genesis, const Rules& under) : rules(under) {
  chain::abci::InitChain request;
  request.chain_id = "test-chain";
  request.time = Timestamp::from_ms(genesis_ms);
  request.app_state = to_bytes(genesis);
  need(init_chain(work, request, rules.version()));
  tree = work.commit(0).value();
}

Bytes TestChain::sign(const Party& signer, std::vector<v1::Message> messages, std::uint32_t lane) {
  v1::TxBody body;
  body.set_chain_id("test-chain");
  body.set_lane(lane);
  body.set_sequence(sequence(signer.key.public_key().bytes, lane) + 1);
  body.set_valid_until_height(height + 100);
  for (auto& message : messages) *body.add_messages() = std::move(message);
  body.set_signer(to_string(signer.key.public_key().bytes));
  last_id_ = to_string(message_id(origin_of(body, 0)));
  return sign_tx(signer.key, body).value();
}

std::vector<Code> TestChain::block(const std::vector<Bytes>& txs, std::int64_t after_ms) {
  const TreeKeys keys(tree);
  const auto prepared = prepare_txs(txs, rules, &keys, 1);
  now += after_ms;
  ++height;
  const Hash hash = crypto::sha256(as_bytes(std::to_string(height)));
  last = need(execute_block(work, {height, now, hash, {}, &rules}, prepared));
  tree = work.commit(height).value();
  std::vector<Code> codes;
  for (const auto& result : last.results) codes.push_back(static_cast<Code>(result.code));
  return codes;
}

Code TestChain::run(const Party& signer, v1::Message message, std::int64_t after_ms) {
  return run_all(signer, {std::move(message)}, after_ms);
}

Code TestChain::run_all(const Party& signer, std::vector<v1::Message> messages, std::int64_t after_ms) {
  return block({sign(signer, std::move(messages))}, after_ms).front();
}

BatchId TestChain::declare(std::int64_t mass_g, const std::string& code) {
  expect_ok(run(generator, declare_message(mass_g, code)));
  return as_id<BatchId>(last_id_);
}

TripId TestChain::open_trip(const std::string& plate) {
  expect_ok(run(carrier, open_trip_message(plate)));
  return as_id<TripId>(last_id_);
}

OfferId TestChain::offer(const Party& from, const Party& to, const BatchId& id, const std::string& trip) {
  v1::Message message = offer_message(to, id, trip);
  if (batch(id).state() == v1::BATCH_DECLARED) {
    message.mutable_offer_custody()->set_destination(plant.id_text);
    message.mutable_offer_custody()->set_deliver_by_ms(now + 4 * hour_ms);
  }
  expect_ok(run(from, message));
  return as_id<OfferId>(last_id_);
}

Code TestChain::accept(const Party& who, const BatchId& id, const OfferId& offer, std::int64_t mass_g) {
  return run(who, accept_message(id, offer, mass_g));
}

BatchId TestChain::collected(std::int64_t mass_g) {
  const BatchId id = declare(mass_g);
  const TripId trip = open_trip();
  const OfferId first = offer(generator, carrier, id, to_string(trip));
  expect_ok(accept(carrier, id, first, mass_g));
  return id;
}

std::uint64_t TestChain::sequence(BytesView key, std::uint32_t lane) const {
  const auto found = find<v1::LaneSequence>(keys::lane_sequence(key, lane));
  return found ? found->last() : 0;
}

v1::Batch TestChain::batch(const BatchId& id) const { return find<v1::Batch>(keys::batch(id)).value(); }

std::vector<v1::BatchEventKind> TestChain::history(const BatchId& id) const {
  std::vector<v1::BatchEventKind> kinds;
  const auto events = list<v1::BatchEvent>(keys::batch_events(id));
  for (const auto& entry : events) kinds.push_back(entry.record.kind());
  return kinds;
}

std::size_t TestChain::count(const Bytes& prefix) const {
  std::size_t found = 0;
  const auto counter = [&](BytesView, BytesView) { return ++found != 0; };
  need(tree.visit(prefix, keys::end_of_prefix(prefix), counter));
  return found;
}

Chunk chunk_of(const crypto::PrivateKey& device, std::uint32_t boot, std::uint64_t first,
               std::size_t readings, const Hash& previous) {
  Reading like;
  like.speed_cms = 1'200;
  const auto from_ms = genesis_ms + static_cast<std::int64_t>(first) * 10'000;
  return chunk_of(device, boot, first, readings, previous, from_ms, like);
}

}  // namespace wastewatch::ledger::test
