#include <gtest/gtest.h>

#include <sstream>

#include "core/watch/load_builder.h"
#include "watch/custody.h"

namespace wastewatch::test {
namespace {

namespace v1 = ledger::v1;

int number_of(const ledger::OrganisationId& id) { return id.data[0]; }

std::string text_of(const watch::CustodyHandover& handover) {
  std::ostringstream out;
  out << watch::handover_state_name(handover.state) << (handover.claim ? " claim" : "") << " giver "
      << (handover.giver.done ? std::to_string(handover.giver.height) : "-") << " receiver "
      << (handover.receiver.done ? std::to_string(handover.receiver.height) : "-") << " "
      << handover.offered_g << ">" << handover.accepted_g;
  return out.str();
}

// The whole chain as lines, so that a test shows it as a person would draw it.
std::string golden(const watch::CustodyChain& chain) {
  std::ostringstream out;
  for (std::size_t i = 0; i < chain.cards.size(); ++i) {
    const auto& card = chain.cards[i];
    out << watch::role_name(card.role) << " " << number_of(card.organisation) << " " << card.mass_g
        << (card.present ? " present" : "") << (card.expected ? " expected" : "") << "\n";
    if (i >= chain.handovers.size()) continue;
    out << "  " << (chain.handovers[i] ? text_of(*chain.handovers[i]) : "not offered") << "\n";
  }
  for (const auto& attempt : chain.attempts) out << "attempt " << text_of(attempt) << "\n";
  return out.str();
}

HistoryBuilder collected() {
  HistoryBuilder out;
  out.event(v1::EVENT_DECLARED, 1).event(v1::EVENT_OFFERED, 1, 2, 'a').event(v1::EVENT_COLLECTED, 2, 1, 'a');
  out.batch().set_state(v1::BATCH_IN_TRANSIT);
  out.batch().set_collected_ms(noon + 20 * minute);
  return out;
}

TEST(CustodyChain, a_declared_batch_stands_alone_until_a_journey_is_fixed) {
  HistoryBuilder history;
  history.event(v1::EVENT_DECLARED, 1);
  history.batch().clear_journey();
  EXPECT_EQ(golden(watch::custody_chain(history.detail())), "generator 1 8200000 present\n");
}

TEST(CustodyChain, a_delivered_load_shows_both_signatures_of_every_handover) {
  auto history = collected();
  history.event(v1::EVENT_CLAIMED, 2, 3, 'b').event(v1::EVENT_DELIVERED, 3, 2, 'b').mass(8'150'000, -50'000);
  history.batch().set_delivered_ms(noon + 40 * minute);
  const auto chain = watch::custody_chain(history.detail());
  EXPECT_EQ(golden(chain),
            "generator 1 8200000\n"
            "  complete giver 101 receiver 102 8200000>8200000\n"
            "transporter 2 8200000\n"
            "  complete claim giver 103 receiver 104 8200000>8150000\n"
            "destination 3 8150000 present\n");
  EXPECT_EQ(chain.handovers[1]->difference_g, -50'000);
  EXPECT_EQ(chain.cards[1].from_ms, noon + 20 * minute);
  EXPECT_EQ(chain.cards[1].to_ms, noon + 40 * minute);
}

TEST(CustodyChain, a_claim_nobody_answered_shows_the_open_half) {
  auto history = collected();
  history.event(v1::EVENT_CLAIMED, 2, 3, 'b').event(v1::EVENT_CLAIM_UNCONFIRMED, 0);
  EXPECT_EQ(golden(watch::custody_chain(history.detail())),
            "generator 1 8200000\n"
            "  complete giver 101 receiver 102 8200000>8200000\n"
            "transporter 2 8200000 present\n"
            "  open claim giver 103 receiver - 8200000>0\n"
            "destination 3 0 expected\n");
}

TEST(CustodyChain, an_unanswered_claim_stays_when_its_offer_has_expired) {
  auto history = collected();
  history.event(v1::EVENT_CLAIMED, 2, 3, 'b').event(v1::EVENT_OFFER_EXPIRED, 0, 0, 'b');
  history.batch().mutable_journey()->mutable_claim()->set_offer_id(std::string(16, 'b'));
  EXPECT_EQ(golden(watch::custody_chain(history.detail())),
            "generator 1 8200000\n"
            "  complete giver 101 receiver 102 8200000>8200000\n"
            "transporter 2 8200000 present\n"
            "  expired claim giver 103 receiver - 8200000>0\n"
            "destination 3 0 expected\n");
}

TEST(CustodyChain, a_load_on_its_way_expects_its_destination) {
  EXPECT_EQ(golden(watch::custody_chain(collected().detail())),
            "generator 1 8200000\n"
            "  complete giver 101 receiver 102 8200000>8200000\n"
            "transporter 2 8200000 present\n"
            "  not offered\n"
            "destination 3 0 expected\n");
}

TEST(CustodyChain, an_offer_to_a_carrier_expects_the_carrier_and_then_the_destination) {
  HistoryBuilder history;
  history.event(v1::EVENT_DECLARED, 1).event(v1::EVENT_OFFERED, 1, 2, 'a');
  EXPECT_EQ(golden(watch::custody_chain(history.detail())),
            "generator 1 8200000 present\n"
            "  open giver 101 receiver - 8200000>0\n"
            "transporter 2 0 expected\n"
            "  not offered\n"
            "destination 3 0 expected\n");
}

TEST(CustodyChain, attempts_that_moved_nothing_are_kept_apart) {
  auto history = collected();
  history.event(v1::EVENT_CLAIMED, 2, 3, 'b')
      .event(v1::EVENT_WITHDRAWN, 2, 3, 'b')
      .event(v1::EVENT_CLAIMED, 2, 3, 'c')
      .event(v1::EVENT_OFFER_EXPIRED, 0, 0, 'c')
      .event(v1::EVENT_CLAIMED, 2, 3, 'd')
      .event(v1::EVENT_REFUSED, 3, 2, 'd');
  const auto chain = watch::custody_chain(history.detail());
  ASSERT_EQ(chain.attempts.size(), 3U);
  EXPECT_EQ(chain.attempts[0].state, watch::HandoverState::withdrawn);
  EXPECT_EQ(chain.attempts[1].state, watch::HandoverState::expired);
  EXPECT_EQ(chain.attempts[2].state, watch::HandoverState::refused);
  EXPECT_TRUE(chain.cards[1].present);
}

TEST(CustodyChain, a_treated_load_is_spoken_of_by_what_was_treated) {
  v1::Batch batch;
  batch.set_mass_g(8'200'000);
  EXPECT_EQ(watch::mass_of(batch), 8'200'000);
  batch.set_treated_g(3'000'000);
  EXPECT_EQ(watch::mass_of(batch), 8'200'000);
  batch.set_mass_g(0);
  EXPECT_EQ(watch::mass_of(batch), 3'000'000);
}

TEST(CustodyChain, a_return_ends_at_the_origin) {
  auto history = collected();
  history.event(v1::EVENT_CLAIMED, 2, 3, 'b').event(v1::EVENT_REFUSED, 3, 2, 'b');
  history.batch().mutable_journey()->set_is_return(true);
  history.batch().mutable_journey()->set_destination(history.batch().generator());
  const auto chain = watch::custody_chain(history.detail());
  EXPECT_EQ(chain.cards.back().role, watch::CustodyRole::origin);
  EXPECT_TRUE(chain.cards.back().expected);
}

}  // namespace
}  // namespace wastewatch::test
