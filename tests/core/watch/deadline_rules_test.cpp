#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "core/watch/load_builder.h"
#include "watch/alerts.h"
#include "watch/sentences.h"

namespace wastewatch::test {
namespace {

using watch::Certainty;
using watch::Grade;
using watch::Language;
using watch::Voice;

// ---- the table ----

TEST(RuleTable, every_rule_and_parameter_names_its_source) {
  for (const auto& rule : watch::rules()) {
    EXPECT_EQ(watch::find_rule(rule.id), &rule);
    EXPECT_GT(rule.version, 0U);
    for (const auto& parameter : rule.parameters) {
      EXPECT_NE(watch::text_of(parameter.source, Language::english), parameter.source) << parameter.name;
      EXPECT_GT(parameter.value, 0) << parameter.name;
    }
  }
}

TEST(RuleTable, periods_follow_the_chains_time_scale_and_distances_do_not) {
  auto facts = on_the_way();
  facts.time_scale = 60;
  const auto* rule = watch::find_rule("unconfirmed-claim");
  EXPECT_EQ(rule->value("notice_after", facts), 2 * minute);
  EXPECT_EQ(rule->value("margin", facts), 500);
}

TEST(DeadlineRules, a_load_in_time_raises_nothing) { EXPECT_TRUE(watch::alerts_of(on_the_way()).empty()); }

// ---- overdue ----

TEST(Overdue, without_a_tracker_it_is_serious_and_names_the_holder) {
  const auto alert = only_alert(overdue_load(), "overdue");
  EXPECT_EQ(alert.grade, Grade::serious);
  EXPECT_EQ(alert.responsible, organisation(2));
  EXPECT_EQ(alert.since_ms, noon + 4 * hour + 1'000);
  EXPECT_EQ(alert.due_ms, noon + 4 * hour);
  EXPECT_EQ(alert.number("late"), hour);
  EXPECT_EQ(alert.certainty, Certainty::recorded);
  EXPECT_EQ(watch::sentence(alert, Language::english),
            "Collected, never delivered. 1 h past the agreed time.");
}

TEST(Overdue, a_tracker_elsewhere_makes_it_critical) {
  auto facts = overdue_load();
  track(facts, facts.now_ms - 20 * minute, facts.now_ms, 9'400);
  const auto alert = only_alert(facts, "overdue");
  EXPECT_EQ(alert.grade, Grade::critical);
  EXPECT_EQ(alert.backing.device, Voice::contradicts);
  EXPECT_EQ(
      watch::sentence(alert, Language::english),
      "Collected, never delivered. The tracker is 9.4 km from the destination, 1 h past the agreed time.");
}

TEST(Overdue, a_silent_tracker_makes_it_critical) {
  auto facts = overdue_load();
  track(facts, noon, noon + 2 * hour, 9'400);
  const auto alert = only_alert(facts, "overdue");
  EXPECT_EQ(alert.grade, Grade::critical);
  EXPECT_EQ(alert.backing.device, Voice::silent);
  EXPECT_EQ(
      watch::sentence(alert, Language::english),
      "Collected, never delivered. The tracker has been silent for 3 h 1 min, 1 h past the agreed time.");
}

TEST(Overdue, a_tracker_at_the_plant_keeps_it_serious) {
  auto facts = overdue_load();
  track(facts, facts.now_ms - 20 * minute, facts.now_ms, 100);
  const auto alert = only_alert(facts, "overdue");
  EXPECT_EQ(alert.grade, Grade::serious);
  EXPECT_EQ(alert.backing.device, Voice::agrees);
}

TEST(Overdue, at_one_and_a_half_times_the_journeys_time_it_is_critical) {
  auto facts = overdue_load();
  facts.now_ms = noon + 6 * hour - minute;
  EXPECT_EQ(only_alert(facts, "overdue").grade, Grade::serious);
  facts.now_ms = noon + 6 * hour;
  EXPECT_EQ(only_alert(facts, "overdue").grade, Grade::critical);
}

TEST(Overdue, a_single_fix_elsewhere_proves_nothing) {
  auto facts = overdue_load();
  track(facts, facts.now_ms - minute, facts.now_ms, 9'400);
  EXPECT_EQ(only_alert(facts, "overdue").grade, Grade::serious);
}

TEST(Overdue, a_tracker_at_the_plant_keeps_it_serious_however_late) {
  auto facts = overdue_load();
  facts.now_ms = noon + 20 * hour;
  track(facts, facts.now_ms - 20 * minute, facts.now_ms, 100);
  const auto alert = only_alert(facts, "overdue");
  EXPECT_EQ(alert.grade, Grade::serious);
  EXPECT_EQ(alert.next_step, "next.ask_receiver");
}

TEST(Overdue, when_it_leads_a_standing_claim_is_said_first) {
  auto facts = claimed(8 * hour);
  facts.batch.mutable_flags()->set_overdue(true);
  const auto lead = [&facts] { return watch::sentence(watch::alerts_of(facts).front(), Language::english); };
  EXPECT_EQ(lead(), "Reported delivered. Nobody has received it, 5 h past the agreed time.");
  track(facts, noon, noon + 30 * minute, 9'400);
  EXPECT_EQ(lead(),
            "Reported delivered. Nobody has received it. The tracker has been silent for 8 h 31 min.");
}

// ---- claims ----

TEST(ClaimContradicted, the_founding_case) {
  auto facts = claimed(10 * minute);
  track(facts, noon + hour - 10 * minute, facts.now_ms, 9'400);
  const auto alert = watch::alerts_of(facts).front();
  EXPECT_EQ(alert.rule, "claim-contradicted");
  EXPECT_EQ(alert.grade, Grade::critical);
  EXPECT_EQ(alert.certainty, Certainty::measured);
  EXPECT_EQ(alert.responsible, organisation(2));
  EXPECT_EQ(alert.backing, (watch::Backing{Voice::agrees, Voice::silent, Voice::contradicts}));
  EXPECT_EQ(alert.number("distance"), 9'400);
  EXPECT_EQ(watch::sentence(alert, Language::english),
            "Reported delivered. Nobody has received it. The tracker is 9.4 km from the destination.");
  EXPECT_EQ(watch::sentence(alert, Language::chinese), "已声明送达，无人签收。定位器距目的地 9.4 公里。");
}

TEST(ClaimContradicted, must_last_five_minutes) {
  auto facts = claimed(5 * minute);
  track(facts, noon + hour, facts.now_ms, 9'400);  // 0 to 4 min after the claim
  EXPECT_TRUE(watch::alerts_of(facts).empty());
  facts.now_ms += minute;
  track(facts, noon + hour + 5 * minute, facts.now_ms, 9'400);
  EXPECT_EQ(only_alert(facts, "claim-contradicted").grade, Grade::critical);
}

TEST(ClaimContradicted, within_radius_and_margin_nothing_contradicts) {
  auto facts = claimed(30 * minute);
  track(facts, noon + hour, facts.now_ms, 640);
  EXPECT_TRUE(watch::alerts_of(facts).empty());
}

TEST(ClaimContradicted, the_whole_accuracy_circle_must_be_outside) {
  auto facts = claimed(30 * minute);
  track(facts, noon + hour, facts.now_ms, 720, 90);
  EXPECT_TRUE(watch::alerts_of(facts).empty());
}

TEST(ClaimContradicted, inaccurate_fixes_contradict_nothing) {
  auto facts = claimed(30 * minute);
  track(facts, noon + hour, facts.now_ms, 9'400, 400);
  EXPECT_TRUE(watch::alerts_of(facts).empty());
}

TEST(ClaimContradicted, fixes_before_the_statement_contradict_nothing) {
  auto facts = claimed(30 * minute);
  track(facts, noon, noon + hour, 9'400);
  EXPECT_TRUE(watch::alerts_of(facts).empty());
}

TEST(UnconfirmedClaim, after_two_hours_it_is_a_notice_and_inferred) {
  EXPECT_TRUE(watch::alerts_of(claimed(2 * hour - 1)).empty());
  const auto alert = only_alert(claimed(2 * hour), "unconfirmed-claim");
  EXPECT_EQ(alert.grade, Grade::notice);
  EXPECT_EQ(alert.certainty, Certainty::inferred);
}

TEST(UnconfirmedClaim, flagged_by_the_chain_it_is_serious_and_recorded) {
  const auto alert = only_alert(flagged_claim(), "unconfirmed-claim");
  EXPECT_EQ(alert.grade, Grade::serious);
  EXPECT_EQ(alert.certainty, Certainty::recorded);
  EXPECT_EQ(alert.threshold.value, 8 * hour);
  EXPECT_EQ(alert.due_ms, noon + 9 * hour);
}

TEST(UnconfirmedClaim, a_tracker_inside_the_plant_blames_the_plant_and_is_never_above_serious) {
  for (auto facts : {claimed(3 * hour), flagged_claim()}) {
    track(facts, noon + hour - 5 * minute, noon + hour + 20 * minute, 50);
    track(facts, facts.now_ms - 20 * minute, facts.now_ms, 30'000);  // carried away later
    const auto alert = only_alert(facts, "unconfirmed-claim");
    EXPECT_GE(alert.grade, Grade::serious);
    EXPECT_EQ(alert.sentence, "alert.claim.plant_silent");
    EXPECT_EQ(alert.responsible, organisation(3));
    EXPECT_EQ(alert.backing.device, Voice::agrees);
  }
}

TEST(DeadlineRules, among_equal_grades_the_contradicted_claim_leads) {
  auto facts = claimed(8 * hour);
  facts.batch.mutable_flags()->set_overdue(true);
  track(facts, noon + hour, noon + hour + 20 * minute, 9'400);
  const auto alerts = watch::alerts_of(facts);
  ASSERT_EQ(alerts.size(), 3U);
  EXPECT_EQ(alerts[0].grade, alerts[1].grade);
  EXPECT_EQ(alerts[0].sentence, "alert.claim.contradicted");
  EXPECT_EQ(alerts[1].rule, "overdue");
  EXPECT_EQ(alerts[2].rule, "unconfirmed-claim");
  EXPECT_EQ(alerts[0].threshold.name, "margin");
}

TEST(DeadlineRules, the_reasons_of_one_load_stand_strongest_first) {
  auto facts = claimed(4 * hour);
  facts.batch.mutable_flags()->set_overdue(true);
  facts.overdue_since_ms = noon + 4 * hour;
  auto alerts = watch::alerts_of(facts);
  ASSERT_EQ(alerts.size(), 2U);
  EXPECT_EQ(alerts[0].rule, "overdue");
  EXPECT_EQ(alerts[1].rule, "unconfirmed-claim");
  track(facts, facts.now_ms - 10 * minute, facts.now_ms, 9'400);
  facts.batch.mutable_journey()->set_deliver_by_ms(noon + 5 * hour - minute);
  facts.batch.mutable_flags()->set_overdue(false);
  EXPECT_EQ(watch::alerts_of(facts).front().grade, Grade::critical);
}

// ---- properties ----

watch::LoadFacts any_facts() {
  auto facts = *rc::gen::element(overdue_load(), claimed(*rc::gen::inRange<std::int64_t>(0, 12 * hour)),
                                 flagged_claim());
  const auto start = noon + hour + *rc::gen::inRange<std::int64_t>(-20, 20) * minute;
  const auto length = *rc::gen::inRange<std::int64_t>(0, 30) * minute;
  track(facts, start, start + length, *rc::gen::inRange<std::int64_t>(0, 20'000), *rc::gen::inRange(1, 200));
  return facts;
}

RC_GTEST_PROP(DeadlineRules, the_same_facts_give_the_same_bytes, ()) {
  const auto facts = any_facts();
  const auto first = watch::alerts_of(facts);
  const auto second = watch::alerts_of(facts);
  RC_ASSERT(first.size() == second.size());
  for (std::size_t i = 0; i < first.size(); ++i) {
    RC_ASSERT(first[i].id == second[i].id);
    RC_ASSERT(first[i].inputs_hash == second[i].inputs_hash);
    RC_ASSERT(first[i].result_hash == second[i].result_hash);
  }
}

RC_GTEST_PROP(DeadlineRules, a_tracker_seen_at_the_plant_never_leads_to_a_contradiction, ()) {
  auto facts = any_facts();
  facts.trackers.clear();
  track(facts, noon + hour, noon + hour + 2 * minute, 50);
  track(facts, noon + hour + 3 * minute, noon + hour + 40 * minute,
        *rc::gen::inRange<std::int64_t>(0, 20'000));
  for (const auto& alert : watch::alerts_of(facts)) RC_ASSERT(alert.sentence != "alert.claim.contradicted");
}

TEST(TroubledLoads, critical_first_then_the_oldest) {
  const auto load = [](Grade grade, std::int64_t since) {
    watch::TroubledLoad out;
    out.reasons.resize(1);
    out.reasons[0].grade = grade;
    out.reasons[0].since_ms = since;
    return out;
  };
  std::vector<watch::TroubledLoad> loads = {load(Grade::notice, 1), load(Grade::critical, 9),
                                            load(Grade::serious, 2), load(Grade::critical, 3)};
  watch::sort_loads(loads);
  EXPECT_EQ(loads[0].since_ms(), 3);
  EXPECT_EQ(loads[1].since_ms(), 9);
  EXPECT_EQ(loads[2].grade(), Grade::serious);
  EXPECT_EQ(loads[3].grade(), Grade::notice);
}

}  // namespace
}  // namespace wastewatch::test
