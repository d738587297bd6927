#include "core/watch/facts_builder.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "ledger/canonical.h"
#include "watch/alert_codec.h"
#include "watch/rule_table.h"
#include "words/catalogue.h"

namespace wastewatch::test {
namespace {

namespace v1 = ledger::v1;

constexpr std::int32_t plant_lat_e7 = 306'400'000;
constexpr std::int32_t plant_lon_e7 = 1'205'400'000;
constexpr std::int64_t metres_of_degree = 95'861;

std::int32_t lon_at(std::int64_t metres_east) {
  return plant_lon_e7 + static_cast<std::int32_t>(metres_east * 10'000'000 / metres_of_degree);
}

watch::LoadTracker tracker_of(const watch::Tracker& from) {
  watch::LoadTracker out{
      .device = from.device, .interval_ms = from.interval_ms, .heard_ms = from.last_reading_ms};
  out.bound.push_back({from.bound_from_ms, from.bound_to_ms, ledger::to_string(organisation(2))});
  for (const auto& fix : from.fixes) {
    out.fixes.push_back({fix.time_ms, fix.time_ms, fix.lat_e7, fix.lon_e7, fix.accuracy_dm, fix.satellite});
  }
  return out;
}

watch::Arrival claim_of(const watch::LoadFacts& load) {
  const auto& claim = load.batch.journey().claim();
  watch::Arrival out{.giver = claim.claimant(), .receiver = claim.receiver()};
  out.claim = true;
  out.journey = load.batch.journey().number();
  out.stated_ms = claim.made_ms();
  out.areas = load.destination;
  return out;
}

}  // namespace

watch::BatchFacts facts_of(const watch::LoadFacts& load) {
  watch::BatchFacts out;
  out.chain_id = load.chain_id;
  out.height = load.height;
  out.now_ms = load.now_ms;
  out.time_scale = load.time_scale;
  out.batch = load.batch;
  out.overdue_since_ms = load.overdue_since_ms;
  out.unconfirmed_since_ms = load.unconfirmed_since_ms;
  out.claim_period_ms = load.claim_period_ms;
  out.destination = load.destination;
  out.origin = {{plant_lat_e7, lon_at(-40'000), 150}};
  for (const auto& tracker : load.trackers) out.trackers.push_back(tracker_of(tracker));
  if (load.batch.journey().has_claim()) out.arrivals.push_back(claim_of(load));
  out.batch.set_holder_since_ms(load.batch.collected_ms());
  out.custody.utc_offset_minutes = 480;
  out.custody.acted_ms = load.batch.collected_ms();
  return out;
}

watch::LoadTracker& add_tracker(watch::BatchFacts& facts, std::uint8_t number, std::int64_t bound_ms) {
  watch::LoadTracker tracker;
  tracker.device.data.fill(number);
  tracker.bound.push_back({bound_ms, 0, ledger::to_string(organisation(2))});
  return facts.trackers.emplace_back(std::move(tracker));
}

void report(watch::LoadTracker& tracker, std::int64_t from_ms, std::int64_t to_ms, std::int64_t metres_east) {
  for (std::int64_t at = from_ms; at < to_ms; at += minute) {
    tracker.fixes.push_back({at, at, plant_lat_e7, lon_at(metres_east), 80, true});
    tracker.heard_ms = std::max(tracker.heard_ms, at);
  }
}

void refuse(watch::BatchFacts& facts, v1::RefusalReason reason, std::int64_t at_ms) {
  auto& arrival = facts.arrivals.back();
  arrival.answer = watch::ArrivalAnswer::refused;
  arrival.refusal = reason;
  arrival.answered_ms = at_ms;
  auto& journey = *facts.batch.mutable_journey();
  journey.clear_claim();
  journey.set_number(journey.number() + 1);
  journey.set_is_return(true);
  journey.set_destination(facts.batch.generator());
  journey.set_deliver_by_ms(at_ms + 12 * hour);
  facts.batch.mutable_flags()->set_claim_unconfirmed(false);
  facts.batch.mutable_flags()->set_overdue(false);
  facts.destination = facts.origin;
}

void accept(watch::BatchFacts& facts, std::int64_t at_ms) {
  auto& arrival = facts.arrivals.back();
  arrival.answer = watch::ArrivalAnswer::accepted;
  arrival.answered_ms = at_ms;
  facts.arrivals.erase(facts.arrivals.begin(), facts.arrivals.end() - 1);
  facts.batch.set_state(v1::BATCH_DELIVERED);
  facts.batch.set_delivered_ms(at_ms);
  facts.batch.mutable_journey()->clear_claim();
  facts.batch.mutable_flags()->set_claim_unconfirmed(false);
  facts.batch.mutable_flags()->set_overdue(false);
}

void hand_over(watch::BatchFacts& facts, v1::BatchEventKind kind, std::int64_t after_g) {
  auto& handovers = facts.custody.handovers;
  const auto number = static_cast<std::uint32_t>(2 + handovers.size());
  const std::string giver = handovers.empty() ? facts.batch.generator() : handovers.back().receiver;
  handovers.push_back(
      {number, kind, facts.now_ms, giver, facts.batch.holder(), facts.batch.mass_g(), after_g, false});
  facts.batch.set_mass_g(after_g);
  facts.custody.acted_ms = facts.now_ms;
}

namespace {

// Every alert that a test sees can be stored, read back and shown.
void expect_complete(const watch::Alert& alert) {
  EXPECT_TRUE(watch::decode_alert(watch::encode(alert))) << alert.sentence;
  std::vector<std::string> keys{std::string(alert.sentence), "title." + std::string(alert.sentence),
                                std::string(alert.next_step), std::string(alert.threshold.source),
                                "threshold." + std::string(alert.threshold.name)};
  for (const auto& number : alert.numbers) keys.push_back("number." + std::string(number.name));
  for (const auto& key : keys) EXPECT_TRUE(words::has_text(key)) << key;
  const auto& rule = watch::find_rule_name(alert.rule)->info;
  EXPECT_TRUE(alert.grade >= rule.strongest && alert.grade <= rule.weakest) << alert.rule;
}

}  // namespace

std::string told(const watch::Evaluation& evaluation) {
  std::string out;
  for (const auto& alert : evaluation.alerts) {
    expect_complete(alert);
    if (!out.empty()) out += ", ";
    out += std::string(watch::grade_name(alert.grade)) + " " + std::string(alert.rule);
  }
  return out;
}

std::string told(const watch::BatchFacts& facts) { return told(watch::evaluate(facts)); }

}  // namespace wastewatch::test
