// Random sequences of valid and invalid messages against a simple model: mass, one holder, deadlines,
// sequences.
#include <gtest/gtest.h>

#include <rapidcheck.h>
#include <map>
#include <optional>

#include "kit/ledger/test_chain.h"
#include "ledger/canonical.h"
#include "ledger/keys.h"

namespace wastewatch::ledger::test {
namespace {

// Even choice whatever the size of the case, which RapidCheck lets grow slowly.
int pick(int count) { return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(0, count)); }

const Party& random_party(const TestChain& chain) {
  return **rc::gen::element(&chain.generator, &chain.carrier, &chain.plant, &chain.rival);
}

const Party& party_of(const TestChain& chain, const std::string& id) {
  for (const Party* party : {&chain.generator, &chain.carrier, &chain.plant}) {
    if (party->id_text == id) return *party;
  }
  return chain.rival;
}

// Mostly who should sign the message, sometimes anyone.
const Party& random_signer(const TestChain& chain, const v1::Message& message) {
  if (pick(8) == 0) return random_party(chain);
  const auto batch_id = [&]() -> std::string {
    if (message.has_offer_custody()) return message.offer_custody().batch_id();
    if (message.has_withdraw_offer()) return message.withdraw_offer().batch_id();
    if (message.has_accept_custody()) return message.accept_custody().batch_id();
    if (message.has_refuse_custody()) return message.refuse_custody().batch_id();
    return message.treat_batch().batch_id();
  }();
  if (message.has_declare_batch()) return chain.generator;
  if (message.has_open_trip()) return chain.carrier;
  const auto id = as_id<BatchId>(batch_id);
  const auto offer = chain.find<v1::Offer>(keys::offer(id));
  if (offer && (message.has_accept_custody() || message.has_refuse_custody()))
    return party_of(chain, offer->to());
  const auto batch = chain.find<v1::Batch>(keys::batch(id));
  return batch ? party_of(chain, batch->holder()) : random_party(chain);
}

// The one who would come next most often, so that batches get somewhere.
const Party& random_receiver(const TestChain& chain, const std::optional<v1::Batch>& batch) {
  if (!batch || pick(4) == 0) return random_party(chain);
  return batch->state() == v1::BATCH_IN_TRANSIT ? party_of(chain, batch->journey().destination())
                                                : chain.carrier;
}

// One message about one of the batches, right or wrong.
v1::Message random_message(const TestChain& chain, const std::vector<BatchId>& batches) {
  const BatchId id = batches.empty() ? BatchId{} : *rc::gen::elementOf(batches);
  const auto offer = chain.find<v1::Offer>(keys::offer(id));
  const OfferId offer_id = offer ? as_id<OfferId>(offer->id()) : OfferId{};
  const auto vehicle = chain.find<v1::Vehicle>(keys::vehicle("浙F10001"));
  const std::int64_t mass = *rc::gen::element<std::int64_t>(-1, 400'000, 900'000, 1'000'000);
  switch (pick(12)) {
    case 0: return declare_message(mass);
    case 1: return open_trip_message();
    case 2: return accept_message(id, offer_id, mass);
    case 3: return accept_message(id, offer_id, mass);
    case 4: return refuse_message(id, offer_id);
    case 5: return withdraw_message(id, offer_id);
    case 6: return treat_message(id, mass);
    default: break;
  }
  const auto batch = chain.find<v1::Batch>(keys::batch(id));
  auto message = offer_message(random_receiver(chain, batch), id, vehicle ? vehicle->open_trip() : "");
  message.mutable_offer_custody()->set_destination(chain.plant.id_text);
  message.mutable_offer_custody()->set_deliver_by_ms(chain.now + hour_ms);
  if (batch && batch->state() != v1::BATCH_DECLARED) {
    message.mutable_offer_custody()->clear_destination();
    message.mutable_offer_custody()->clear_deliver_by_ms();
    if (message.offer_custody().to_organisation() != chain.carrier.id_text) {
      message.mutable_offer_custody()->clear_trip_id();
    }
  }
  return message;
}

void check_batches(const TestChain& chain, const std::vector<BatchId>& batches) {
  std::size_t deadlines = 0;
  std::size_t held = 0;
  for (const BatchId& id : batches) {
    const v1::Batch batch = chain.batch(id);
    RC_ASSERT(batch.mass_g() == batch.declared_mass_g() + batch.adjustment_g() - batch.treated_g());
    RC_ASSERT(batch.mass_g() >= 0);
    RC_ASSERT(batch.event_count() == chain.history(id).size());
    const bool open = batch.state() != v1::BATCH_TREATED;
    const auto holding = chain.tree.get(keys::holding(as_id<OrganisationId>(batch.holder()), id)).value();
    RC_ASSERT(holding.has_value() == open);
    held += open ? 1 : 0;
    deadlines += static_cast<std::size_t>(batch.deadlines_size());
    const bool carried = batch.state() == v1::BATCH_IN_TRANSIT;
    const auto load = chain.tree.get(
        keys::open_load(as_id<OrganisationId>(batch.holder()), batch.journey().deliver_by_ms(), id));
    RC_ASSERT(load.value().has_value() == carried);
    const bool armed = std::ranges::any_of(batch.deadlines(), [](const auto& ref) {
      return ref.kind() == v1::DEADLINE_DELIVER_BY || ref.kind() == v1::DEADLINE_RETURN_BY;
    });
    RC_ASSERT(armed == (carried && !batch.flags().overdue()));
    for (const auto& ref : batch.deadlines()) {
      const auto key = keys::deadline(ref.due_ms(), static_cast<std::uint8_t>(ref.kind()), id);
      RC_ASSERT(chain.tree.get(key).value().has_value());
    }
  }
  RC_ASSERT(chain.count(to_bytes("ho/")) == held);
  std::size_t trips = 0;
  const auto open_deadlines = chain.list<v1::Deadline>(keys::deadlines());
  for (const auto& entry : open_deadlines) {
    trips += entry.record.kind() == v1::DEADLINE_TRIP_EXPIRY ? 1 : 0;
  }
  RC_ASSERT(chain.count(to_bytes("du/")) == deadlines + trips);
}

TEST(Model, RandomMessagesKeepMassHolderAndDeadlines) {
  rc::check([] {
    TestChain chain;
    std::vector<BatchId> batches;
    std::map<std::string, std::uint64_t> sequences;
    const int steps = 20 + pick(80);
    for (int i = 0; i < steps; ++i) {
      const v1::Message message = random_message(chain, batches);
      const Party& signer = random_signer(chain, message);
      const Code code =
          chain.run(signer, message, *rc::gen::element<std::int64_t>(1'000, 5'000, 40 * minute_ms));
      if (message.has_declare_batch() && code == Code::ok) batches.push_back(as_id<BatchId>(chain.last_id()));
      const auto& key = signer.key.public_key().bytes;
      RC_ASSERT(chain.sequence(key, 0) == ++sequences[signer.credit_code]);
    }
    check_batches(chain, batches);
    const auto reached = [&](v1::BatchState state) {
      return std::ranges::any_of(batches,
                                 [&](const BatchId& id) { return chain.batch(id).state() == state; });
    };
    RC_CLASSIFY(reached(v1::BATCH_IN_TRANSIT), "carried");
    RC_CLASSIFY(std::ranges::any_of(batches,
                                    [&](const BatchId& id) { return chain.batch(id).flags().was_overdue(); }),
                "overdue");
    RC_CLASSIFY(std::ranges::any_of(batches,
                                    [&](const BatchId& id) { return chain.batch(id).journey().is_return(); }),
                "returning");
    RC_CLASSIFY(reached(v1::BATCH_DELIVERED) || reached(v1::BATCH_TREATED), "delivered");
  });
}

}  // namespace
}  // namespace wastewatch::ledger::test
