// Every change of state against every alert that may be open: what it takes away and what it must not. The
// table is the decision; docs/alerts.md tells it in words.
#include <gtest/gtest.h>

#include <functional>

#include "core/watch/facts_builder.h"
#include "ledger/canonical.h"
#include "watch/arrivals.h"
#include "watch/sentences.h"

namespace wastewatch::test {
namespace {

namespace v1 = ledger::v1;
using watch::BatchFacts;

constexpr std::int64_t claimed_at = noon + hour;

// Claimed an hour ago with the tracker 43 km away.
BatchFacts contradicted() {
  auto load = claimed(hour);
  track(load, noon - 20 * minute, noon, -40'000);
  track(load, claimed_at - 10 * minute, load.now_ms, 43'000);
  return facts_of(load);
}

// The chain has flagged the claim; no tracker.
BatchFacts unconfirmed() { return facts_of(flagged_claim()); }

// Late, the tracker silent for two hours.
BatchFacts late_and_silent() {
  auto load = overdue_load();
  track(load, noon - 20 * minute, load.now_ms - 2 * hour, -40'000);
  return facts_of(load);
}

void withdraw(BatchFacts& facts) {
  facts.arrivals.back().withdrawn = true;
  facts.batch.mutable_journey()->mutable_claim()->set_withdrawn(true);
}

void offer_again(BatchFacts& facts) {
  withdraw(facts);
  facts.arrivals.back().withdrawn = false;
  facts.batch.mutable_journey()->mutable_claim()->set_withdrawn(false);
}

void to_another_carrier(BatchFacts& facts) { facts.batch.set_holder(ledger::to_string(organisation(4))); }

void unbind(BatchFacts& facts) {
  for (auto& tracker : facts.trackers) tracker.bound.back().to_ms = facts.now_ms - minute;
}

void refuse_not_here(BatchFacts& facts) { refuse(facts, v1::REFUSED_NOT_PRESENT, facts.now_ms); }
void refuse_full(BatchFacts& facts) { refuse(facts, v1::REFUSED_NO_CAPACITY, facts.now_ms); }
void sign_receipt(BatchFacts& facts) { accept(facts, facts.now_ms); }

void treat(BatchFacts& facts) {
  accept(facts, facts.now_ms);
  facts.batch.set_state(v1::BATCH_TREATED);
}

void claim_the_return(BatchFacts& facts) {
  refuse_not_here(facts);
  watch::Arrival back = facts.arrivals.back();
  back = {.giver = back.giver, .receiver = facts.batch.generator(), .claim = true, .journey = 2};
  back.stated_ms = facts.now_ms;
  back.areas = facts.origin;
  facts.arrivals.push_back(back);
  facts.batch.mutable_journey()->mutable_claim()->set_made_ms(facts.now_ms);
}

void close_the_trip(BatchFacts& facts) { facts.batch.clear_trip_id(); }

struct Row {
  const char* name;
  BatchFacts (*open)();
  void (*change)(BatchFacts&);
  const char* told;
};

void nothing(BatchFacts&) {}

class Transitions : public testing::TestWithParam<Row> {};

TEST_P(Transitions, TakeAwayOnlyWhatTheyDisprove) {
  BatchFacts facts = GetParam().open();
  GetParam().change(facts);
  EXPECT_EQ(told(facts), GetParam().told);
}

INSTANTIATE_TEST_SUITE_P(
    Table, Transitions,
    testing::Values(
        Row{"contradicted", contradicted, nothing, "critical claim-contradicted"},
        Row{"contradicted_withdrawn", contradicted, withdraw, "critical claim-contradicted"},
        Row{"contradicted_offered_again", contradicted, offer_again, "critical claim-contradicted"},
        Row{"contradicted_to_another_carrier", contradicted, to_another_carrier,
            "critical claim-contradicted"},
        Row{"contradicted_unbound", contradicted, unbind, "critical claim-contradicted"},
        Row{"contradicted_trip_closed", contradicted, close_the_trip, "critical claim-contradicted"},
        Row{"contradicted_refused_not_here", contradicted, refuse_not_here,
            "critical refused-not-here, critical claim-contradicted"},
        Row{"contradicted_refused_for_want_of_room", contradicted, refuse_full,
            "critical claim-contradicted"},
        Row{"contradicted_return_claimed", contradicted, claim_the_return,
            "critical refused-not-here, critical claim-contradicted"},
        Row{"contradicted_accepted", contradicted, sign_receipt, "critical phantom-delivery"},
        Row{"contradicted_treated", contradicted, treat, "critical phantom-delivery"},
        Row{"unconfirmed", unconfirmed, nothing, "serious unconfirmed-claim"},
        Row{"unconfirmed_withdrawn", unconfirmed, withdraw, "serious unconfirmed-claim"},
        Row{"unconfirmed_offered_again", unconfirmed, offer_again, "serious unconfirmed-claim"},
        Row{"unconfirmed_to_another_carrier", unconfirmed, to_another_carrier, "serious unconfirmed-claim"},
        Row{"unconfirmed_refused_not_here", unconfirmed, refuse_not_here, "serious refused-not-here"},
        Row{"unconfirmed_refused_for_want_of_room", unconfirmed, refuse_full, ""},
        Row{"unconfirmed_accepted", unconfirmed, sign_receipt, ""},
        Row{"late_and_silent", late_and_silent, nothing, "critical overdue"},
        Row{"late_and_silent_unbound", late_and_silent, unbind, "critical overdue"},
        Row{"late_and_silent_to_another_carrier", late_and_silent, to_another_carrier, "critical overdue"},
        Row{"late_and_silent_trip_closed", late_and_silent, close_the_trip, "critical overdue"}),
    [](const auto& info) { return std::string(info.param.name); });

TEST(RefusedNotHere, SaysThatTheTrackerWasElsewhereAndNamesTheHolder) {
  auto facts = contradicted();
  refuse_not_here(facts);
  const auto lead = watch::evaluate(facts).alerts.front();
  EXPECT_EQ(
      watch::sentence(lead, watch::Language::english),
      "Reported delivered. The receiver signed that the load is not there; the tracker was 43 km away.");
  EXPECT_EQ(lead.responsible, organisation(2));
  EXPECT_EQ(lead.backing.receiver, watch::Voice::contradicts);
}

TEST(Unbinding, ATrackerThatWasUnboundIsSilentFromThenOn) {
  auto load = overdue_load();
  track(load, noon - 20 * minute, noon, -40'000);
  track(load, noon + 30 * minute, load.now_ms, 9'400);
  auto facts = facts_of(load);
  EXPECT_EQ(told(facts), "critical overdue");  // elsewhere
  facts.trackers[0].bound.back().to_ms = facts.now_ms - 2 * hour;
  std::erase_if(facts.trackers[0].fixes,
                [&](const watch::PlacedFix& fix) { return fix.taken_ms >= facts.now_ms - 2 * hour; });
  EXPECT_EQ(told(facts), "critical overdue");  // silent
}

// ---- from the history ----

watch::Receiver station(const std::string&) { return {false, {{306'400'000, 1'205'400'000, 150}}}; }

TEST(Arrivals, WithdrawingAndOfferingAgainKeepsTheFirstStatement) {
  HistoryBuilder history;
  history.event(v1::EVENT_DECLARED, 1)
      .event(v1::EVENT_OFFERED, 1, 2, 'a')
      .event(v1::EVENT_COLLECTED, 2, 1, 'a')
      .event(v1::EVENT_CLAIMED, 2, 3, 'b')
      .event(v1::EVENT_WITHDRAWN, 2, 3, 'b')
      .event(v1::EVENT_CLAIMED, 2, 3, 'c');
  const auto arrivals = watch::arrivals_of(history.detail().events, station);
  ASSERT_EQ(arrivals.size(), 1U);
  EXPECT_EQ(arrivals[0].stated_ms, noon + 30 * minute);
  EXPECT_FALSE(arrivals[0].withdrawn);
  EXPECT_TRUE(arrivals[0].claim);
}

TEST(Arrivals, ARefusalIsKeptUntilTheLoadIsReceivedAtAFixedPlace) {
  HistoryBuilder history;
  history.event(v1::EVENT_DECLARED, 1)
      .event(v1::EVENT_OFFERED, 1, 2, 'a')
      .event(v1::EVENT_COLLECTED, 2, 1, 'a')
      .event(v1::EVENT_CLAIMED, 2, 3, 'b')
      .event(v1::EVENT_REFUSED, 3, 2, 'b')
      .event(v1::EVENT_CLAIMED, 2, 1, 'c');
  auto arrivals = watch::arrivals_of(history.detail().events, station);
  ASSERT_EQ(arrivals.size(), 2U);
  EXPECT_EQ(arrivals[0].answer, watch::ArrivalAnswer::refused);
  EXPECT_EQ(arrivals[1].journey, 2U);
  history.event(v1::EVENT_RETURNED, 1, 2, 'c');
  arrivals = watch::arrivals_of(history.detail().events, station);
  ASSERT_EQ(arrivals.size(), 1U);
  EXPECT_EQ(arrivals[0].answer, watch::ArrivalAnswer::accepted);
}

TEST(Arrivals, APickUpByAnotherCarrierTakesNoClaimBack) {
  HistoryBuilder history;
  history.event(v1::EVENT_DECLARED, 1)
      .event(v1::EVENT_OFFERED, 1, 2, 'a')
      .event(v1::EVENT_COLLECTED, 2, 1, 'a')
      .event(v1::EVENT_CLAIMED, 2, 3, 'b')
      .event(v1::EVENT_WITHDRAWN, 2, 3, 'b')
      .event(v1::EVENT_OFFERED, 2, 4, 'c')
      .event(v1::EVENT_COLLECTED, 4, 2, 'c');
  const auto arrivals = watch::arrivals_of(history.detail().events, station);
  ASSERT_EQ(arrivals.size(), 1U);
  EXPECT_TRUE(arrivals[0].withdrawn);
}

}  // namespace
}  // namespace wastewatch::test
