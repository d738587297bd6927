#include "outbox/task.h"

#include <gtest/gtest.h>

#include "chain/hashes.h"
#include "reports.h"

namespace wastewatch::outbox {
namespace {

Task prepared() {
  Task out;
  out.id.data[3] = 7;
  const auto key = test::inspector_key();
  out.body = ledger::build_tx({"some-chain", 40, 2}, {key.public_key().bytes, 3},
                              test::report(Bytes(16, 1), "by the canal"));
  out.about = "wastewatch:batch/01";
  out.key_label = "Inspector 1";
  out.made_ms = 1'772'380'800'000;
  return out;
}

Task signed_task() {
  Task out = prepared();
  out.tx = *ledger::sign_tx(test::inspector_key(), out.body);
  out.state = TaskState::refused;
  out.height = 41;
  out.code = 40;
  out.node_code = 9;
  out.node_log = "valid too long";
  return out;
}

void expect_same(const Task& a, const Task& b) {
  EXPECT_EQ(encode(a), encode(b));
  EXPECT_EQ(ledger::encode(a.body), ledger::encode(b.body));
  EXPECT_EQ(a.hash(), b.hash());
}

TEST(Task, APreparedAndASignedOneAreReadAsTheyWereWritten) {
  for (const auto& task : {prepared(), signed_task()}) {
    const auto read = decode_task(encode(task));
    ASSERT_TRUE(read) << read.error().text();
    expect_same(task, *read);
  }
}

TEST(Task, ANodesWordIsMarkedAndWhatWasKeptBeforeReadsAsVerified) {
  Task task = signed_task();
  const Bytes before = encode(task);
  EXPECT_EQ(decode_task(before)->ground, Ground::verified);
  task.ground = Ground::node_word;
  EXPECT_EQ(decode_task(encode(task))->ground, Ground::node_word);
  EXPECT_GT(encode(task).size(), before.size()) << "a verified one is written as it always was";
}

TEST(Task, ItsHashIsThatOfTheSignedBytes) {
  EXPECT_TRUE(prepared().hash().is_zero());
  EXPECT_EQ(signed_task().hash(), chain::tx_hash(signed_task().tx));
}

TEST(Task, AnyChangedBitIsFound) {
  const Bytes file = encode(signed_task());
  for (std::size_t bit = 0; bit < file.size() * 8; ++bit) {
    Bytes changed = file;
    changed[bit / 8] ^= static_cast<std::uint8_t>(1U << (bit % 8));
    ASSERT_FALSE(decode_task(changed)) << bit;
  }
  for (std::size_t size = 0; size < file.size(); ++size)
    ASSERT_FALSE(decode_task(BytesView(file).first(size)));
}

TEST(Task, ASignedStateWithoutSignedBytesIsNone) {
  Task task = prepared();
  task.state = TaskState::sent;
  EXPECT_FALSE(decode_task(encode(task)));
  task = signed_task();
  task.state = TaskState::prepared;
  EXPECT_FALSE(decode_task(encode(task)));
}

TEST(Task, OnlyWhatIsSignedAndNotSettledIsOpen) {
  Task task = signed_task();
  for (const auto& [state, open] : {std::pair{TaskState::signed_, true},
                                    {TaskState::sent, true},
                                    {TaskState::in_block, true},
                                    {TaskState::proven, false},
                                    {TaskState::refused, false},
                                    {TaskState::lapsed, false}}) {
    task.state = state;
    EXPECT_EQ(task.open(), open) << state_name(state);
  }
  EXPECT_FALSE(prepared().open());
}

}  // namespace
}  // namespace wastewatch::outbox
