// Notes survive the end of the program, are only ever added, and belong to one chain.
#include "triage/note_store.h"

#include <gtest/gtest.h>

#include "core/triage/notes.h"
#include "index/decisions.h"
#include "support/vectors.h"

namespace wastewatch::triage {
namespace {

using namespace test;

class NoteStoreTest : public testing::Test {
 protected:
  std::unique_ptr<index::Database> open() { return index::open_decisions(folder_.path()).value(); }

 private:
  wastewatch::test::TemporaryFolder folder_;
};

TEST_F(NoteStoreTest, KeepsWhatWasNoted) {
  std::vector<Note> notes = {note(Act::taken), note(Act::dismissed)};
  {
    const auto store = open();
    NoteStore kept(*store, "chain-a");
    ASSERT_TRUE(kept.notes().value().empty());
    ASSERT_TRUE(kept.add(notes));
  }
  EXPECT_EQ(notes[0].number, 1U);
  EXPECT_EQ(notes[1].number, 2U);
  const auto store = open();
  NoteStore kept(*store, "chain-a");
  EXPECT_EQ(kept.notes().value(), notes);
  std::vector<Note> later = {note(Act::reopened)};
  ASSERT_TRUE(kept.add(later));
  EXPECT_EQ(later[0].number, 3U);
  EXPECT_EQ(kept.notes().value().size(), 3U);
}

TEST_F(NoteStoreTest, WhatIsReadBySubjectIsReadOnceAndKnowsWhatWasAdded) {
  const auto store = open();
  NoteStore kept(*store, "a");
  const auto before = kept.by_subject().value();
  EXPECT_TRUE(before->empty());
  EXPECT_EQ(kept.by_subject().value(), before);
  std::vector<Note> notes = {note(Act::taken)};
  ASSERT_TRUE(kept.add(notes));
  const auto after = kept.by_subject().value();
  ASSERT_EQ(after->size(), 1U);
  EXPECT_EQ(after->begin()->second, notes);
  EXPECT_TRUE(before->empty()) << "who reads keeps what he read";
}

TEST_F(NoteStoreTest, OneChainsNotesAreNotAnothers) {
  const auto store = open();
  std::vector<Note> notes = {note(Act::taken)};
  for (const auto* chain : {"a", "ab", "a/12345678", "a\xff"}) {
    NoteStore kept(*store, chain);
    EXPECT_TRUE(kept.notes().value().empty()) << chain;
    ASSERT_TRUE(kept.add(notes));
    EXPECT_EQ(notes[0].number, 1U) << chain;
    EXPECT_EQ(kept.notes().value().size(), 1U) << chain;
  }
}

TEST_F(NoteStoreTest, ADamagedNoteIsToldAndNothingIsAdded) {
  const auto store = open();
  NoteStore kept(*store, "a");
  std::vector<Note> notes = {note(Act::taken)};
  ASSERT_TRUE(kept.add(notes));
  rocksdb::WriteBatch batch;
  batch.Put(store->column(index::DecisionColumn::notes),
            std::string("triage/\x01") + "a" + std::string("\0\0\0\0\0\0\0\x01", 8), "garbage");
  ASSERT_TRUE(store->write(batch));
  EXPECT_TRUE(kept.notes().error().is(index::Errc::decisions_corrupt));
  EXPECT_TRUE(kept.add(notes).error().is(index::Errc::decisions_corrupt));
}

}  // namespace
}  // namespace wastewatch::triage
