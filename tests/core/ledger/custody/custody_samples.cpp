#include "samples.h"

namespace wastewatch::ledger::test {
namespace {

v1::Message first_offer(const Stage& stage) {
  return first_offer_message(stage.chain.carrier, stage.declared, stage.trip, stage.chain.plant,
                             stage.chain.now + hour_ms);
}

v1::Message treatment(const Stage& stage) {
  v1::Message message = treat_message(stage.claimed, 100'000);
  auto& residue = *message.mutable_treat_batch()->add_outputs();
  residue.set_waste_code("residue");
  residue.set_mass_g(10'000);
  return message;
}

}  // namespace

std::vector<Sample> custody_samples() {
  using Messages = std::vector<v1::Message>;
  return {
      {v1::Message::kDeclareBatch, generator,
       [](const Stage&) { return Messages{declare_message(), declare_message(7)}; }},
      {v1::Message::kOfferCustody, generator,
       [](const Stage& stage) { return Messages{first_offer(stage)}; }},
      {v1::Message::kOfferCustody, carrier,
       [](const Stage& stage) {
         return Messages{offer_message(stage.chain.plant, stage.aboard, stage.trip)};
       }},
      {v1::Message::kAcceptCustody, plant,
       [](const Stage& stage) { return Messages{accept_message(stage.claimed, stage.claim, 490'000)}; }},
      {v1::Message::kRefuseCustody, plant,
       [](const Stage& stage) { return Messages{refuse_message(stage.claimed, stage.claim)}; }},
      {v1::Message::kWithdrawOffer, carrier,
       [](const Stage& stage) { return Messages{withdraw_message(stage.claimed, stage.claim)}; }},
      {v1::Message::kTreatBatch, plant,
       [](const Stage& stage) {
         return Messages{accept_message(stage.claimed, stage.claim, 490'000), treatment(stage)};
       }},
  };
}

}  // namespace wastewatch::ledger::test
