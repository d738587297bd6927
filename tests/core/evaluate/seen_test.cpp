#include "evaluate/seen.h"

#include <gtest/gtest.h>

#include "core/evaluate/hand_made.h"
#include "evaluate/text_table.h"
#include "watch/rule_table.h"

namespace wastewatch::test {
namespace {

using namespace evaluate;
using watch::FeedEvent;
using watch::Grade;

const AlertAt overdue_critical{"overdue", Claim::not_arrived, Grade::critical};

TEST(Spells, last_from_raising_to_ending) {
  const SeenChange changes[] = {raised(5, 1, overdue), raised(6, 2, overdue), ended(9, 1, overdue)};
  const auto spells = spells_of(changes);
  ASSERT_EQ(spells.size(), 2U);
  EXPECT_EQ(spells[0].from_ms, 5 * hour_ms);
  EXPECT_EQ(spells[0].to_ms, 9 * hour_ms);
  EXPECT_EQ(spells[1].batch, load_id(2));
  EXPECT_EQ(spells[1].to_ms, still_standing);
}

TEST(Spells, another_grade_is_another_spell_and_other_numbers_are_not) {
  auto same = change(FeedEvent::changed, 6, 1, overdue);
  same.place = geo::Point{1, 2};
  const SeenChange changes[] = {raised(5, 1, overdue), same,
                                change(FeedEvent::changed, 7, 1, overdue_critical)};
  const auto spells = spells_of(changes);
  ASSERT_EQ(spells.size(), 2U);
  EXPECT_EQ(spells[0].to_ms, 7 * hour_ms);
  EXPECT_EQ(spells[0].places, (std::vector<SeenPlace>{{6 * hour_ms, {1, 2}}}));
  EXPECT_EQ(spells[1].grade, Grade::critical);
}

TEST(Spells, a_rule_that_comes_back_speaks_a_second_time) {
  const SeenChange changes[] = {raised(1, 1, overdue), ended(2, 1, overdue), raised(3, 1, overdue)};
  EXPECT_EQ(spells_of(changes).size(), 2U);
}

TEST(Claims, are_found_by_name_and_by_rule) {
  for (const auto& rule : watch::rule_names()) EXPECT_EQ(claim_of_rule(rule.info.id), rule.info.claim);
  for (const Claim claim : all_claims) EXPECT_EQ(claim_named(claim_name(claim)), claim);
  EXPECT_FALSE(claim_named("lost"));
}

TEST(Tables, align_han_and_latin_letters) {
  EXPECT_EQ(width_of("重要 10 t −"), 11U);
  EXPECT_EQ(table_text({{"等级", "n"}, {"all", "1,000"}}, 1), "  等级      n\n  all   1,000\n");
}

}  // namespace
}  // namespace wastewatch::test
