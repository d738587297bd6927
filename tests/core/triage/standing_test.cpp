// What an official decided holds until something new joins, something becomes stronger, or time is up.
#include "triage/standing.h"

#include <gtest/gtest.h>

#include "core/triage/notes.h"

namespace wastewatch::triage {
namespace {

using namespace test;

Standing after(const std::vector<Note>& notes, const std::vector<watch::Alert>& standing,
               std::int64_t now = noon + minute) {
  return standing_of(notes, standing, now);
}

TEST(Standing, WithoutANoteIsNew) {
  EXPECT_EQ(after({}, trouble().reasons).state, State::fresh);
  EXPECT_TRUE(after({}, trouble().reasons).open());
}

TEST(Standing, FollowsTheNewestAct) {
  const std::vector<Note> notes = {note(Act::seen), note(Act::taken), note(Act::noted)};
  const Standing out = after(notes, trouble().reasons);
  EXPECT_EQ(out.state, State::taken);
  EXPECT_EQ(out.last, &notes[1]);
  EXPECT_EQ(out.notes, 3U);
}

TEST(Standing, LookingAgainUndoesNothing) {
  for (const Act act : {Act::taken, Act::snoozed, Act::dismissed}) {
    const std::vector<Note> notes = {note(act), note(Act::seen)};
    EXPECT_EQ(after(notes, trouble().reasons).last, notes.data()) << static_cast<int>(act);
  }
}

TEST(Standing, ReopeningUndoesADismissal) {
  const std::vector<Note> notes = {note(Act::dismissed), note(Act::reopened)};
  EXPECT_EQ(after(notes, trouble().reasons).state, State::seen);
}

class PutAside : public testing::TestWithParam<Act> {};

TEST_P(PutAside, HoldsWhileNothingNewStands) {
  const std::vector<Note> notes = {note(GetParam())};
  EXPECT_FALSE(after(notes, trouble().reasons).open());
  EXPECT_FALSE(after(notes, {trouble().reasons[1]}).open()) << "one reason ended";
}

TEST_P(PutAside, ComesBackWhenAReasonJoins) {
  const std::vector<Note> notes = {note(GetParam())};
  auto standing = trouble().reasons;
  standing.push_back(alert(3, watch::Grade::notice));
  const Standing out = after(notes, standing);
  EXPECT_EQ(out.state, State::fresh);
  EXPECT_TRUE(out.came_back);
  EXPECT_EQ(out.last, notes.data());
}

TEST_P(PutAside, ComesBackWhenItBecomesStronger) {
  const std::vector<Note> notes = {note(GetParam())};
  auto standing = trouble().reasons;
  standing[0].grade = watch::Grade::critical;
  EXPECT_TRUE(after(notes, standing).came_back);
}

INSTANTIATE_TEST_SUITE_P(Acts, PutAside, testing::Values(Act::snoozed, Act::dismissed));

TEST(Snooze, EndsAtItsTime) {
  const std::vector<Note> notes = {note(Act::snoozed)};
  EXPECT_EQ(after(notes, trouble().reasons, noon + hour - 1).state, State::snoozed);
  EXPECT_TRUE(after(notes, trouble().reasons, noon + hour).came_back);
}

TEST(Snooze, DoesNotLastForEverWhenTheClockIsSetBack) {
  const std::vector<Note> notes = {note(Act::snoozed)};
  EXPECT_TRUE(after(notes, trouble().reasons, noon - 2 * max_snooze_ms).came_back);
}

TEST(NoteAbout, WhatStandsNoMoreNamesNoAlert) {
  watch::Trouble over = trouble();
  over.reasons.clear();
  const Note about = note_about(over, Act::noted);
  EXPECT_EQ(about.subject, over.subject);
  EXPECT_TRUE(about.alerts.empty());
  EXPECT_EQ(about.grade, watch::Grade::notice);
}

TEST(NotesBySubject, KeepTheOrderInWhichTheyWereMade) {
  std::vector<Note> notes = {note(Act::taken), note(Act::seen)};
  notes[0].number = 9;
  notes[1].number = 3;
  const auto sorted = by_subject(notes);
  ASSERT_EQ(sorted.size(), 1U);
  EXPECT_EQ(sorted.begin()->second.front().number, 3U);
}

}  // namespace
}  // namespace wastewatch::triage
