// What the list shows, and how a view is kept.
#include "triage/filter.h"

#include <gtest/gtest.h>

#include "core/triage/notes.h"

namespace wastewatch::triage {
namespace {

using namespace test;

bool listed(Show show, std::vector<Note> notes, std::string_view me = "Officer A") {
  const Standing standing = standing_of(notes, trouble().reasons, noon + minute);
  return matches({.show = show}, trouble(), standing, me);
}

TEST(Filter, OpenLeavesOutWhatIsPutAside) {
  EXPECT_TRUE(listed(Show::open, {}));
  EXPECT_TRUE(listed(Show::open, {note(Act::taken)}));
  EXPECT_FALSE(listed(Show::open, {note(Act::snoozed)}));
  EXPECT_FALSE(listed(Show::open, {note(Act::dismissed)}));
  EXPECT_TRUE(listed(Show::snoozed, {note(Act::snoozed)}));
  EXPECT_TRUE(listed(Show::dismissed, {note(Act::dismissed)}));
  EXPECT_TRUE(listed(Show::all, {note(Act::dismissed)}));
}

TEST(Filter, MineIsWhatITook) {
  EXPECT_TRUE(listed(Show::mine, {note(Act::taken)}));
  EXPECT_FALSE(listed(Show::mine, {note(Act::taken)}, "Officer B"));
  EXPECT_FALSE(listed(Show::mine, {note(Act::seen)}));
}

TEST(Filter, GradeAndRuleNarrow) {
  const Standing fresh;
  EXPECT_TRUE(matches({.weakest = watch::Grade::serious}, trouble(), fresh, ""));
  EXPECT_FALSE(matches({.weakest = watch::Grade::critical}, trouble(), fresh, ""));
  EXPECT_TRUE(matches({.rule = "unconfirmed-claim"}, trouble(), fresh, ""));
  EXPECT_FALSE(matches({.rule = "device-clock"}, trouble(), fresh, ""));
}

TEST(Filter, IsReadAsItWasWritten) {
  for (const Show show : shows()) {
    for (const auto grade : {watch::Grade::critical, watch::Grade::serious, watch::Grade::notice}) {
      for (const auto* rule : {"", "overdue"}) {
        const Filter filter{show, grade, rule};
        EXPECT_EQ(decode_filter(encode(filter)), filter);
      }
    }
  }
  EXPECT_EQ(encode(Filter{}), "");
}

TEST(Filter, UnknownWordsAreRefused) {
  for (const auto* text :
       {"show", "show=", "show=none", "grade=high", "rule=nonsense", "colour=red", "&", "="})
    EXPECT_FALSE(decode_filter(text)) << text;
}

}  // namespace
}  // namespace wastewatch::triage
