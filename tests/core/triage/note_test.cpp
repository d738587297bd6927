// Notes are kept as they were made; what cannot be kept says why, in both languages.
#include "triage/note.h"

#include <gtest/gtest.h>

#include "core/triage/notes.h"
#include "triage/filter.h"
#include "words/catalogue.h"

namespace wastewatch::triage {
namespace {

using namespace test;

TEST(Note, IsReadAsItWasWritten) {
  for (const Act act : acts()) {
    Note written = note(act);
    written.number = 41;
    const auto read = decode_note(encode(written));
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, written);
  }
}

TEST(Note, DamagedBytesAreNoNote) {
  Note written = note(Act::dismissed);
  written.number = 1;
  const Bytes whole = encode(written);
  for (std::size_t size = 0; size < whole.size(); ++size) {
    const auto read = decode_note(BytesView(whole).first(size));
    EXPECT_TRUE(!read || *read != written) << size;
  }
  Bytes unknown = whole;
  unknown.push_back(0x78);  // field 15
  unknown.push_back(1);
  EXPECT_FALSE(decode_note(unknown));
}

struct Wrong {
  const char* what;
  void (*change)(Note&);
  Act act;
  Fault fault;
};

class WrongNote : public testing::TestWithParam<Wrong> {};

TEST_P(WrongNote, IsNamed) {
  Note changed = note(GetParam().act);
  EXPECT_EQ(check(changed), Fault::none);
  GetParam().change(changed);
  EXPECT_EQ(check(changed), GetParam().fault) << GetParam().what;
}

INSTANTIATE_TEST_SUITE_P(
    Table, WrongNote,
    testing::Values(
        Wrong{"without a name", [](Note& n) { n.by.clear(); }, Act::seen, Fault::nobody},
        Wrong{"a long name", [](Note& n) { n.by.assign(101, 'x'); }, Act::seen, Fault::nobody},
        Wrong{"snoozed without why", [](Note& n) { n.text.clear(); }, Act::snoozed, Fault::no_reason},
        Wrong{"dismissed without why", [](Note& n) { n.reason = Reason::none; }, Act::dismissed,
              Fault::no_reason},
        Wrong{"another reason, not said",
              [](Note& n) {
                n.reason = Reason::other;
                n.text.clear();
              },
              Act::dismissed, Fault::no_reason},
        Wrong{"an empty note", [](Note& n) { n.text.clear(); }, Act::noted, Fault::no_reason},
        Wrong{"a long text", [](Note& n) { n.text.assign(501, 'x'); }, Act::noted, Fault::text_too_long},
        Wrong{"more than a day", [](Note& n) { n.until_ms = n.at_ms + max_snooze_ms + 1; }, Act::snoozed,
              Fault::snooze_too_long},
        Wrong{"until the past", [](Note& n) { n.until_ms = n.at_ms; }, Act::snoozed, Fault::snooze_over},
        Wrong{"nothing to dismiss", [](Note& n) { n.alerts.clear(); }, Act::dismissed,
              Fault::nothing_stands}));

TEST(Note, LengthCountsCharactersNotBytes) {
  Note long_enough = note(Act::noted);
  long_enough.text.clear();
  for (int i = 0; i < 500; ++i) long_enough.text += "废";
  EXPECT_EQ(check(long_enough), Fault::none);
}

TEST(Note, CriticalAlertsAreNotDismissedInBulk) {
  std::vector<Note> several = {note(Act::dismissed), note(Act::dismissed)};
  EXPECT_EQ(check(several), Fault::none);
  several[1].grade = watch::Grade::critical;
  EXPECT_EQ(check(several), Fault::bulk_critical);
  EXPECT_EQ(check(std::span(several).subspan(1)), Fault::none);
  for (auto& one : several) one.act = Act::seen;
  EXPECT_EQ(check(several), Fault::none);
}

TEST(TriageWords, StandInBothLanguages) {
  std::vector<std::string_view> keys;
  for (const Act act : acts()) keys.push_back(word_of(act));
  for (const Reason reason : reasons()) keys.push_back(word_of(reason));
  for (const Show show : shows()) keys.push_back(word_of(show));
  for (int fault = 1; fault <= 7; ++fault) keys.push_back(word_of(static_cast<Fault>(fault)));
  for (const auto key : keys) {
    EXPECT_FALSE(key.empty());
    for (const auto language : {words::Language::english, words::Language::chinese})
      EXPECT_NE(words::text(key, language), key);
  }
}

}  // namespace
}  // namespace wastewatch::triage
