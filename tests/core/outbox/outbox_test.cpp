#include "outbox/outbox.h"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <fstream>

#include "reports.h"
#include "support/vectors.h"

namespace wastewatch::outbox {
namespace {

class OutboxTest : public testing::Test {
 protected:
  std::unique_ptr<Outbox> open() {
    auto box = Outbox::open(folder_.path() / "outbox");
    EXPECT_TRUE(box) << box.error().text();
    return box ? std::move(*box) : nullptr;
  }
  ledger::v1::TxBody body(const std::string& note, std::uint64_t last_sequence = 4,
                          std::int64_t height = 40) const {
    return ledger::build_tx({"some-chain", height, last_sequence}, signer(),
                            test::report(Bytes(16, 1), note));
  }
  // The sequence of a new one at block 40.
  std::uint64_t next_after(const Outbox& box, std::uint64_t used) const {
    return box.lane({"some-chain", 40, used}, signer()).last_sequence + 1;
  }
  ledger::TxSigner signer() const { return {key_.public_key().bytes, 0}; }
  Task signed_task(Outbox& box, const std::string& note, std::uint64_t last_sequence = 4) {
    return *box.sign(box.prepare(*fresh_task_id(), body(note, last_sequence), "", "")->id, key_);
  }
  static mode_t mode_of(const std::filesystem::path& path) {
    struct stat found{};
    EXPECT_EQ(::stat(path.c_str(), &found), 0) << path;
    return found.st_mode & 0777;
  }

  test::TemporaryFolder folder_;
  crypto::PrivateKey key_ = test::inspector_key();
};

TEST_F(OutboxTest, WhatWasSignedIsThereAfterARestart) {
  auto box = open();
  const auto prepared = box->prepare(*fresh_task_id(), body("first"), "wastewatch:batch/01", "Inspector 1");
  ASSERT_TRUE(prepared);
  const auto made = box->sign(prepared->id, key_);
  ASSERT_TRUE(made) << made.error().text();
  box.reset();
  box = open();
  const auto found = box->find(made->id);
  ASSERT_TRUE(found);
  EXPECT_EQ(found->state, TaskState::signed_);
  EXPECT_EQ(found->tx, made->tx);
  EXPECT_EQ(found->about, "wastewatch:batch/01");
}

TEST_F(OutboxTest, WhatWasReportedAsSignedSurvivesAKill) {
  int pipes[2];
  ASSERT_EQ(::pipe(pipes), 0);
  const pid_t child = ::fork();
  if (child == 0) {
    auto box = Outbox::open(folder_.path() / "outbox");
    const Hash hash = signed_task(**box, "just before the power went").hash();
    [[maybe_unused]] const auto told = ::write(pipes[1], hash.data.data(), hash.data.size());
    ::kill(::getpid(), SIGKILL);
  }
  Hash told;
  ASSERT_EQ(::read(pipes[0], told.data.data(), told.data.size()), ssize_t{32});
  int status = 0;
  ::waitpid(child, &status, 0);
  ::close(pipes[0]);
  ::close(pipes[1]);
  ASSERT_TRUE(WIFSIGNALED(status));
  const auto tasks = open()->tasks();
  ASSERT_EQ(tasks.size(), 1U);
  EXPECT_EQ(tasks.front().hash(), told);
}

TEST_F(OutboxTest, FolderAndFilesArePrivateWhateverTheMask) {
  const mode_t before = ::umask(0);
  auto box = open();
  const auto task = signed_task(*box, "n");
  ::umask(before);
  EXPECT_EQ(mode_of(box->folder()), 0700U);
  EXPECT_EQ(mode_of(box->file_of(task.id)), 0600U);
}

TEST_F(OutboxTest, OneProgramAtATime) {
  const auto box = open();
  const auto second = Outbox::open(folder_.path() / "outbox");
  ASSERT_FALSE(second);
  EXPECT_TRUE(second.error().is(Errc::locked));
}

TEST_F(OutboxTest, TheSameRequestIsFoundUntilItEndedInVain) {
  auto box = open();
  const Hash intent = ledger::intent_of(body("found by a farmer", 77));
  EXPECT_FALSE(box->find_same(intent, 40));
  Task task = signed_task(*box, "found by a farmer");
  ASSERT_TRUE(box->find_same(intent, 40));
  EXPECT_EQ(box->find_same(intent, 40)->id, task.id);
  task.state = TaskState::proven;
  ASSERT_TRUE(box->keep(task));
  EXPECT_TRUE(box->find_same(intent, 40));
  Task second = signed_task(*box, "n", 5);
  second.state = TaskState::lapsed;
  ASSERT_TRUE(box->keep(second));
  EXPECT_FALSE(box->find_same(ledger::intent_of(body("n")), 40));
}

TEST_F(OutboxTest, TasksOnOneLaneFollowEachOther) {
  auto box = open();
  EXPECT_EQ(next_after(*box, 4), 5U);
  Task first = signed_task(*box, "first", 4);
  EXPECT_EQ(next_after(*box, 4), 6U);
  EXPECT_EQ(box->lane({"some-chain", 40, 4}, {signer().public_key, 1}).last_sequence, 4U);
  EXPECT_EQ(box->lane({"other-chain", 40, 4}, signer()).last_sequence, 4U);
  const auto prepared_too_early = box->prepare(*fresh_task_id(), body("second", 4), "", "");
  const auto refused = box->sign(prepared_too_early->id, key_);
  ASSERT_FALSE(refused);
  EXPECT_TRUE(refused.error().is(Errc::outdated));
  ASSERT_TRUE(box->prepare(prepared_too_early->id, body("second", 5), "", ""));
  EXPECT_TRUE(box->sign(prepared_too_early->id, key_));
  EXPECT_EQ(next_after(*box, 4), 7U);
}

TEST_F(OutboxTest, ASequenceThatNobodyUsesAnyMoreIsUsedAgain) {
  auto box = open();
  Task first = signed_task(*box, "first", 4);
  const Task second = signed_task(*box, "second", 5);
  first.state = TaskState::lapsed;
  ASSERT_TRUE(box->keep(first));
  const auto lane = box->lane({"some-chain", 40, 4}, signer());
  EXPECT_EQ(lane.last_sequence, 4U) << "the second one would wait for it until it lapses";
  ASSERT_EQ(lane.set_aside.size(), 1U);
  EXPECT_EQ(lane.set_aside.front().id, second.id);
  signed_task(*box, "in the place of the first", 4);
  EXPECT_EQ(next_after(*box, 4), 7U) << "the second one comes after it";
}

TEST_F(OutboxTest, ALastBlockBeyondWhatTheChainTakesHoldsNothingUp) {
  auto box = open();
  const auto stuck =
      *box->sign(box->prepare(*fresh_task_id(), body("inflated", 4, 99'999), "", "")->id, key_);
  EXPECT_EQ(next_after(*box, 4), 5U);
  EXPECT_EQ(box->lane({"some-chain", 40, 4}, signer()).set_aside.size(), 1U);
  EXPECT_FALSE(box->find_same(ledger::intent_of(body("inflated")), 40)) << "it may be signed again";
  EXPECT_TRUE(box->find_same(ledger::intent_of(body("inflated")), 99'999));
  const auto sound = signed_task(*box, "verified", 4);
  EXPECT_EQ(next_after(*box, 4), 6U);
  EXPECT_TRUE(before(box->tasks(), sound).empty()) << "it is not sent first";
  EXPECT_EQ(box->lane({"some-chain", 99'999, 4}, signer()).last_sequence, 5U) << "where its time has come";
}

TEST_F(OutboxTest, TheLastBlockThatTheChainTakesCounts) {
  auto box = open();
  const std::int64_t furthest = 40 + ledger::max_valid_blocks - ledger::valid_blocks;
  const auto just = *box->sign(box->prepare(*fresh_task_id(), body("just", 4, furthest), "", "")->id, key_);
  EXPECT_FALSE(is_barred(just.body, 40));
  EXPECT_TRUE(is_barred(just.body, 39));
  EXPECT_EQ(next_after(*box, 4), 6U);
}

TEST_F(OutboxTest, AWithdrawnOneIsForgottenUnlessABlockHasIt) {
  auto box = open();
  Task task = signed_task(*box, "n");
  ASSERT_TRUE(box->withdraw(task.id));
  EXPECT_FALSE(std::filesystem::exists(box->file_of(task.id)));
  EXPECT_EQ(next_after(*box, 4), 5U);
  EXPECT_TRUE(box->withdraw(task.id).error().is(Errc::unknown_task));
  Task executed = signed_task(*box, "m");
  executed.state = TaskState::in_block;
  ASSERT_TRUE(box->keep(executed));
  EXPECT_TRUE(box->withdraw(executed.id).error().is(Errc::unsettled));
  executed.state = TaskState::proven;
  ASSERT_TRUE(box->keep(executed));
  EXPECT_FALSE(box->withdraw(executed.id));
  EXPECT_TRUE(box->find(executed.id));
}

TEST_F(OutboxTest, OnlyThePreparedBodyIsSignedAndOnlyByItsKey) {
  auto box = open();
  const auto task = box->prepare(*fresh_task_id(), body("n"), "", "");
  const auto stranger = crypto::PrivateKey::from_name(crypto::KeyType::secp256k1, "stranger");
  EXPECT_TRUE(box->sign(task->id, stranger).error().is(Errc::wrong_body));
  const auto made = box->sign(task->id, key_);
  ASSERT_TRUE(made);
  EXPECT_EQ(ledger::encode(made->body), ledger::encode(task->body));
  EXPECT_TRUE(box->sign(task->id, key_).error().is(Errc::unsettled)) << "signed once";
  EXPECT_TRUE(box->prepare(task->id, body("m"), "", "").error().is(Errc::unsettled));
}

TEST_F(OutboxTest, SignedBytesThatMayStillArriveAreNotThrownAway) {
  auto box = open();
  Task task = signed_task(*box, "n");
  EXPECT_TRUE(box->forget(task.id).error().is(Errc::unsettled));
  task.state = TaskState::proven;
  ASSERT_TRUE(box->keep(task));
  EXPECT_TRUE(box->forget(task.id));
  EXPECT_FALSE(std::filesystem::exists(box->file_of(task.id)));
}

TEST_F(OutboxTest, ASettledTaskDoesNotGoBack) {
  auto box = open();
  Task task = signed_task(*box, "n");
  task.state = TaskState::proven;
  ASSERT_TRUE(box->keep(task));
  task.state = TaskState::sent;
  ASSERT_TRUE(box->keep(task));
  EXPECT_EQ(box->find(task.id)->state, TaskState::proven);
}

TEST_F(OutboxTest, ADamagedFileIsNamedAndLeftAlone) {
  auto box = open();
  const auto good = signed_task(*box, "n");
  const auto bad = signed_task(*box, "m", 5);
  const auto file = box->file_of(bad.id);
  box.reset();
  std::ofstream(file, std::ios::trunc) << "half a file";
  box = open();
  EXPECT_EQ(box->damaged(), std::vector{file});
  EXPECT_EQ(box->tasks().size(), 1U);
  EXPECT_TRUE(box->find(good.id));
  EXPECT_TRUE(std::filesystem::exists(file));
}

TEST_F(OutboxTest, WhatCannotBeWrittenIsNotSigned) {
  auto box = open();
  const auto task = box->prepare(*fresh_task_id(), body("n"), "", "");
  std::filesystem::rename(box->folder(), folder_.path() / "moved away");
  const auto made = box->sign(task->id, key_);
  ASSERT_FALSE(made);
  EXPECT_TRUE(made.error().is(Errc::io));
  EXPECT_EQ(box->find(task->id)->state, TaskState::prepared);
}

}  // namespace
}  // namespace wastewatch::outbox
