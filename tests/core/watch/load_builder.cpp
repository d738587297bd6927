#include "core/watch/load_builder.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "ledger/canonical.h"

namespace wastewatch::test {
namespace {

namespace v1 = ledger::v1;

constexpr std::int32_t plant_lat = 306'400'000;
constexpr std::int32_t plant_lon = 1'205'400'000;
// Length of a degree of longitude at the plant's latitude: 95,861 m on WGS-84.
constexpr std::int64_t metres_a_degree = 95'861;

std::string bytes_of(const ledger::OrganisationId& id) { return ledger::to_string(id); }

}  // namespace

ledger::OrganisationId organisation(std::uint8_t number) {
  ledger::OrganisationId out;
  out.data.fill(number);
  return out;
}

ledger::BatchId batch_id() {
  ledger::BatchId out;
  out.data.fill(0xb0);
  return out;
}

watch::LoadFacts on_the_way() {
  watch::LoadFacts facts;
  facts.chain_id = "watch-test";
  facts.height = 1'000;
  facts.now_ms = noon + hour;
  facts.claim_period_ms = 8 * hour;
  facts.destination = {{plant_lat, plant_lon, 150}};
  auto& batch = facts.batch;
  batch.set_id(ledger::to_string(batch_id()));
  batch.set_state(v1::BATCH_IN_TRANSIT);
  batch.set_generator(bytes_of(organisation(1)));
  batch.set_holder(bytes_of(organisation(2)));
  batch.set_mass_g(8'200'000);
  batch.set_declared_ms(noon - hour);
  batch.set_collected_ms(noon);
  auto& journey = *batch.mutable_journey();
  journey.set_number(1);
  journey.set_destination(bytes_of(organisation(3)));
  journey.set_deliver_by_ms(noon + 4 * hour);
  journey.set_armed(true);
  return facts;
}

watch::LoadFacts overdue_load() {
  auto facts = on_the_way();
  facts.now_ms = noon + 5 * hour;
  facts.overdue_since_ms = noon + 4 * hour + 1'000;
  facts.batch.mutable_flags()->set_overdue(true);
  return facts;
}

watch::LoadFacts claimed(std::int64_t waited_ms) {
  auto facts = on_the_way();
  facts.now_ms = noon + hour + waited_ms;
  auto& claim = *facts.batch.mutable_journey()->mutable_claim();
  claim.set_offer_id(std::string(16, 'o'));
  claim.set_claimant(bytes_of(organisation(2)));
  claim.set_receiver(bytes_of(organisation(3)));
  claim.set_made_ms(noon + hour);
  claim.set_due_ms(noon + hour + facts.claim_period_ms);
  return facts;
}

watch::LoadFacts flagged_claim() {
  auto facts = claimed(9 * hour);
  facts.batch.mutable_flags()->set_claim_unconfirmed(true);
  facts.unconfirmed_since_ms = noon + 9 * hour + 1'000;
  facts.batch.mutable_journey()->set_deliver_by_ms(noon + 24 * hour);
  return facts;
}

void track(watch::LoadFacts& facts, std::int64_t from_ms, std::int64_t to_ms, std::int64_t metres_east,
           std::int32_t accuracy_m) {
  if (facts.trackers.empty()) facts.trackers.emplace_back().bound_from_ms = noon - hour;
  auto& tracker = facts.trackers.back();
  const auto shift = static_cast<std::int32_t>(metres_east * 10'000'000 / metres_a_degree);
  for (std::int64_t at = from_ms; at < to_ms; at += minute) {
    tracker.fixes.push_back({at, plant_lat, plant_lon + shift, accuracy_m * 10, true});
    tracker.last_reading_ms = std::max(tracker.last_reading_ms, at);
  }
}

watch::Alert only_alert(const watch::LoadFacts& facts, std::string_view rule) {
  const auto alerts = watch::alerts_of(facts);
  const auto found = std::ranges::find(alerts, rule, &watch::Alert::rule);
  if (found != alerts.end()) return *found;
  ADD_FAILURE() << "no alert of " << rule;
  return {};
}

HistoryBuilder::HistoryBuilder() {
  auto& batch = detail_.batch;
  batch.set_id(ledger::to_string(batch_id()));
  batch.set_generator(bytes_of(organisation(1)));
  batch.set_declared_ms(noon);
  batch.set_declared_mass_g(8'200'000);
  batch.mutable_journey()->set_destination(bytes_of(organisation(3)));
}

HistoryBuilder& HistoryBuilder::event(v1::BatchEventKind kind, std::uint8_t actor, std::uint8_t counterparty,
                                      char offer) {
  v1::BatchEvent event;
  const auto number = static_cast<std::uint32_t>(detail_.events.size());
  event.set_kind(kind);
  event.set_height(100 + number);
  event.set_time_ms(noon + number * 10 * minute);
  event.set_mass_g(8'200'000);
  if (actor != 0) {
    event.set_actor(bytes_of(organisation(actor)));
    event.set_signer(std::string(33, static_cast<char>(actor)));
  }
  if (counterparty != 0) event.set_counterparty(bytes_of(organisation(counterparty)));
  if (offer != 0) event.set_reference(std::string(16, offer));
  detail_.events.push_back({number, std::move(event)});
  return *this;
}

HistoryBuilder& HistoryBuilder::mass(std::int64_t mass_g, std::int64_t adjustment_g) {
  detail_.events.back().event.set_mass_g(mass_g);
  detail_.events.back().event.set_adjustment_g(adjustment_g);
  return *this;
}

}  // namespace wastewatch::test
