// The way of a signed report over a node that loses answers, refuses and lies.
#include "outbox/sending.h"

#include "chain/json_encode.h"
#include "merkle/errors.h"
#include "node_fixture.h"

namespace wastewatch::outbox {
namespace {

using nlohmann::json;
using test::Manner;

class SendingTest : public NodeTest {
 protected:
  // Sent and in a block whose result is committed to.
  void carry(const Task& task) {
    ASSERT_TRUE(post(*box_, task, nodes(), {}));
    make_blocks(2);
  }
};

json not_found() { return {{"code", -32603}, {"message", "Internal error"}, {"data", "tx not found"}}; }

TEST_F(SendingTest, AReportIsSentThenInABlockThenProven) {
  Task task = signed_report("step by step");
  EXPECT_EQ(looked(task).state, TaskState::signed_);
  task = post(*box_, task, nodes(), {}).value();
  EXPECT_EQ(task.state, TaskState::sent);
  make_blocks();
  task = looked(task);
  EXPECT_EQ(task.state, TaskState::in_block);
  EXPECT_EQ(task.height, demo().chain().height());
  make_blocks();
  task = looked(task);
  EXPECT_EQ(task.state, TaskState::proven);
  EXPECT_EQ(task.code, 0U);
  EXPECT_EQ(box_->find(task.id)->state, TaskState::proven) << "kept";
}

TEST_F(SendingTest, ALostAnswerMakesNoSecondReport) {
  const Task first = signed_report("the answer was lost");
  relay_.set([](const std::string& method, const json&, json&) {
    return method == "broadcast_tx_sync" ? Manner::close_now : Manner::answer;
  });
  EXPECT_FALSE(post(*box_, first, nodes(), {}));
  make_blocks(2);

  box_.reset();  // the program ends here; the same request is made by the next one
  box_ = Outbox::open(folder_.path() / "outbox", clock_).value();
  const auto found = box_->find_same(ledger::intent_of(first.body), demo().chain().height());
  ASSERT_TRUE(found);
  EXPECT_EQ(looked(*found).state, TaskState::proven);
  EXPECT_EQ(reports_with("the answer was lost"), 1);
}

TEST_F(SendingTest, TheSameBytesSentTwiceAreOneReport) {
  const Task task = signed_report("sent twice");
  ASSERT_TRUE(post(*box_, task, nodes(), {}));
  const auto again = post(*box_, task, nodes(), {});
  ASSERT_TRUE(again) << again.error().text();
  EXPECT_EQ(again->state, TaskState::sent);
  make_blocks(2);
  EXPECT_EQ(looked(task).state, TaskState::proven);
  EXPECT_EQ(reports_with("sent twice"), 1);
}

TEST_F(SendingTest, TwoReportsGoOneAfterTheOther) {
  const Task first = signed_report("one of two");
  const Task second = signed_report("two of two");
  EXPECT_EQ(second.body.sequence(), first.body.sequence() + 1);
  ASSERT_TRUE(post(*box_, first, nodes(), {}));
  carry(second);
  EXPECT_EQ(looked(first).state, TaskState::proven);
  EXPECT_EQ(looked(second).state, TaskState::proven);
}

TEST_F(SendingTest, AnInventedBlockIsNotBelieved) {
  const Task task = signed_report("never sent");
  make_blocks(2);
  const auto height = demo().chain().height() - 1;
  relay_.set([&](const std::string& method, const json&, json& reply) {
    if (method != "tx") return Manner::answer;
    const std::vector<Bytes> leaves{to_bytes(task.hash().view())};
    chain::TxReply said{
        .hash = leaves.front(),
        .height = height,
        .index = 0,
        .tx_result = {},
        .tx = task.tx,
        .proof = chain::TxProof{merkle::simple_root(leaves), task.tx, merkle::simple_proof(leaves, 0)}};
    reply.erase("error");
    reply["result"] = chain::json_of(said);
    return Manner::answer;
  });
  const auto seen = look(*box_, task, *source_, {});
  ASSERT_FALSE(seen);
  EXPECT_EQ(box_->find(task.id)->state, TaskState::signed_);
  EXPECT_EQ(reports_with("never sent"), 0);
}

TEST_F(SendingTest, ABlockThatCannotHoldItIsNotEvenLookedAt) {
  const Task task = signed_report("in the first block");
  relay_.set([&](const std::string& method, const json&, json& reply) {
    if (method != "tx") return Manner::answer;
    reply.erase("error");
    reply["result"] = chain::json_of(chain::TxReply{.hash = to_bytes(task.hash().view()),
                                                    .height = 999'999'999,
                                                    .index = 0,
                                                    .tx_result = {},
                                                    .tx = task.tx,
                                                    .proof = chain::TxProof{}});
    return Manner::answer;
  });
  const auto seen = look(*box_, task, *source_, {});
  ASSERT_FALSE(seen);
  EXPECT_TRUE(seen.error().is(Errc::other_content)) << seen.error().text();
}

TEST_F(SendingTest, AChangedResultIsNotBelieved) {
  const Task task = signed_report("about a load nobody declared", Bytes(16, 9));
  carry(task);
  relay_.set([](const std::string& method, const json&, json& reply) {
    if (method == "block_results")
      for (auto& result : reply["result"]["txs_results"]) result["code"] = 0;
    return Manner::answer;
  });
  EXPECT_FALSE(look(*box_, task, *source_, {}));
  relay_.be_honest();
  const Task refused = looked(task);
  EXPECT_EQ(refused.state, TaskState::refused);
  EXPECT_EQ(refused.code, 40U) << "unknown_batch";
}

TEST_F(SendingTest, AHiddenBlockIsNoLapse) {
  const Task task = signed_report("hidden");
  carry(task);
  relay_.set([](const std::string& method, const json&, json& reply) {
    if (method == "tx") reply = {{"jsonrpc", "2.0"}, {"id", reply["id"]}, {"error", not_found()}};
    return Manner::answer;
  });
  make_blocks(static_cast<int>(ledger::valid_blocks) + 2);
  const auto seen = look(*box_, task, *source_, {});
  ASSERT_FALSE(seen);
  EXPECT_TRUE(seen.error().is(Errc::not_shown)) << seen.error().text();
  relay_.be_honest();
  EXPECT_EQ(looked(task).state, TaskState::proven);
}

TEST_F(SendingTest, WhatNoBlockTookInTimeHasLapsed) {
  const Task task = signed_report("nobody took it");
  make_blocks(static_cast<int>(ledger::valid_blocks));
  EXPECT_EQ(looked(task).state, TaskState::signed_) << "no header states yet what its last block did";
  make_blocks(1);
  EXPECT_EQ(looked(task).state, TaskState::lapsed);
  EXPECT_FALSE(box_->find_same(ledger::intent_of(task.body), demo().chain().height()))
      << "it may be signed anew";
}

TEST_F(SendingTest, ARefusalByANodeIsNotTheLastWord) {
  const Task task = signed_report("refused by a liar");
  relay_.set([](const std::string& method, const json&, json& reply) {
    if (method == "broadcast_tx_sync") reply["result"]["code"] = 9;  // and passes it on all the same
    return Manner::answer;
  });
  const auto sent = post(*box_, task, nodes(), {});
  ASSERT_FALSE(sent);
  EXPECT_TRUE(sent.error().is(Errc::not_taken));
  const auto kept = box_->find(task.id);
  EXPECT_TRUE(kept->open());
  EXPECT_EQ(kept->node_code, 9U);
  make_blocks(2);
  const Task found = looked(*kept);
  EXPECT_EQ(found.state, TaskState::proven);
  EXPECT_EQ(found.node_code, 0U);
}

TEST_F(SendingTest, WhatIsSignedComesFromVerifiedDataOnly) {
  relay_.set([](const std::string& method, const json&, json& reply) {
    if (method != "status") return Manner::answer;
    reply["result"]["sync_info"]["latest_block_height"] = "99999";
    reply["result"]["node_info"]["network"] = "another-chain";
    return Manner::answer;
  });
  const auto body = signed_report("inflated").body;
  EXPECT_EQ(body.chain_id(), demo().chain().genesis().chain_id);
  EXPECT_EQ(body.valid_until_height(), demo().chain().height() + ledger::valid_blocks);
}

TEST_F(SendingTest, WhatALiarsHeightMadeImpossibleIsFoundSoAndLapsesWithItsSequence) {
  relay_.set([](const std::string& method, const json&, json& reply) {
    if (method == "status") reply["result"]["sync_info"]["latest_block_height"] = "99999";
    return Manner::answer;
  });
  NodeSource word(provider_->client());
  const ledger::TxSigner signer{key_.public_key().bytes, 0};
  const auto lied = word.binding(signer, {});
  ASSERT_TRUE(lied) << lied.error().text();
  const auto body = ledger::build_tx(*lied, signer, test::report(some_batch(), "for block 99,999"));
  const auto stuck = *box_->sign(box_->prepare(*fresh_task_id(), body, "", "", Ground::node_word)->id, key_);
  relay_.be_honest();
  EXPECT_TRUE(post(*box_, stuck, nodes(), {}).error().is(Errc::not_taken));
  const auto seen = look(*box_, stuck, *source_, {});
  ASSERT_TRUE(seen) << seen.error().text();
  EXPECT_EQ(seen->said, (Whereabouts{Whereabouts::Place::barred, 99'999 + 200 - 1'000}));
  EXPECT_TRUE(seen->task.open());
  const Task sound = signed_report("verified, after it");
  EXPECT_EQ(sound.body.sequence(), stuck.body.sequence());
  carry(sound);
  EXPECT_EQ(looked(sound).state, TaskState::proven);
  EXPECT_EQ(looked(seen->task).state, TaskState::lapsed) << "its sequence is used";
}

TEST_F(SendingTest, AnotherChainsTaskIsNotJudgedByThisOne) {
  const ledger::TxSigner signer{key_.public_key().bytes, 0};
  const auto body = ledger::build_tx({"another-chain", 40, 0}, signer, test::report(some_batch(), "there"));
  const auto task = *box_->sign(box_->prepare(*fresh_task_id(), body, "", "")->id, key_);
  const auto seen = look(*box_, task, *source_, {});
  ASSERT_FALSE(seen);
  EXPECT_TRUE(seen.error().is(Errc::wrong_chain));
  EXPECT_TRUE(box_->find(task.id)->open());
}

TEST_F(SendingTest, AFalseSequenceIsNotSigned) {
  carry(signed_report("so that a sequence exists"));
  relay_.set([](const std::string& method, const json&, json& reply) {
    if (method == "abci_query") reply["result"]["response"]["value"] = "CGM=";  // 99
    return Manner::answer;
  });
  const ledger::TxSigner signer{key_.public_key().bytes, 0};
  EXPECT_FALSE(source_->binding(signer, {}));
  relay_.set([](const std::string& method, const json&, json& reply) {
    if (method == "abci_query") reply["result"]["response"].erase("proofOps");
    return Manner::answer;
  });
  EXPECT_FALSE(source_->binding(signer, {})) << "without a proof";
}

TEST_F(SendingTest, ANodesBareWordMovesNothing) {
  const Task task = signed_report("by word of mouth");
  carry(task);
  NodeSource word(provider_->client());
  EXPECT_FALSE(word.verified());
  const auto seen = look(*box_, task, word, {});
  ASSERT_TRUE(seen) << seen.error().text();
  EXPECT_EQ(seen->said.place, Whereabouts::Place::executed);
  EXPECT_EQ(seen->task.state, TaskState::signed_);
  EXPECT_TRUE(box_->find(task.id)->open());
}

}  // namespace
}  // namespace wastewatch::outbox
