// The transaction's envelope: encoding, limits, sequence, quota; CheckTx and FinalizeBlock judge alike.
#include <gtest/gtest.h>

#include <rapidcheck.h>

#include "kit/ledger/test_chain.h"
#include "ledger/canonical.h"

namespace wastewatch::ledger::test {
namespace {

v1::TxBody body_for(const TestChain& chain, const Party& signer) {
  v1::TxBody body;
  body.set_chain_id("test-chain");
  body.set_sequence(1);
  body.set_valid_until_height(chain.height + 10);
  *body.add_messages() = declare_message();
  body.set_signer(to_string(signer.key.public_key().bytes));
  return body;
}

Code run(TestChain& chain, const Party& signer, const v1::TxBody& body) {
  return chain.block({sign_tx(signer.key, body).value()}).front();
}

TEST(Envelope, RefusesAnotherChainUnknownKeysAndBadHeights) {
  TestChain chain;
  auto body = body_for(chain, chain.generator);
  body.set_chain_id("other");
  EXPECT_EQ(run(chain, chain.generator, body), Code::wrong_chain);
  EXPECT_EQ(run(chain, make_party('9'), body_for(chain, make_party('9'))), Code::unknown_key);
  body = body_for(chain, chain.generator);
  body.set_valid_until_height(chain.height);
  EXPECT_EQ(run(chain, chain.generator, body), Code::expired);
  body.set_valid_until_height(chain.height + 1 + max_valid_blocks + 1);
  EXPECT_EQ(run(chain, chain.generator, body), Code::valid_too_long);
  body = body_for(chain, chain.generator);
  body.set_lane(16);
  EXPECT_EQ(run(chain, chain.generator, body), Code::bad_lane);
}

TEST(Envelope, ABadOneChangesNothingTheSequenceIncluded) {
  TestChain chain;
  auto body = body_for(chain, chain.generator);
  body.set_sequence(2);
  EXPECT_EQ(run(chain, chain.generator, body), Code::wrong_sequence);
  EXPECT_EQ(chain.sequence(as_bytes(body.signer()), 0), 0U);
}

TEST(Envelope, AFailedMessageUsesTheSequenceOnly) {
  TestChain chain;
  EXPECT_EQ(chain.run(chain.generator, declare_message(5, "no-such-kind")), Code::unknown_waste_kind);
  EXPECT_EQ(chain.sequence(chain.generator.key.public_key().bytes, 0), 1U);
}

TEST(Envelope, LanesCountApartAndABlockMayHoldSeveralOfOneLane) {
  TestChain chain;
  auto first = body_for(chain, chain.generator);
  auto second = first;
  second.set_sequence(2);
  auto other_lane = first;
  other_lane.set_lane(3);
  const auto sign = [&](const v1::TxBody& body) { return sign_tx(chain.generator.key, body).value(); };
  const std::vector<Code> expected{Code::ok, Code::ok, Code::ok, Code::wrong_sequence};
  EXPECT_EQ(chain.block({sign(first), sign(second), sign(other_lane), sign(first)}), expected);
}

TEST(Envelope, AnyChangedByteIsRefused) {
  TestChain chain;
  const Bytes good = sign_tx(chain.generator.key, body_for(chain, chain.generator)).value();
  rc::check([&] {
    Bytes bad = good;
    const auto at = *rc::gen::resize(rc::kNominalSize, rc::gen::inRange<std::size_t>(0, bad.size()));
    bad[at] ^= static_cast<std::uint8_t>(1U << *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(0U, 8U)));
    PreparedTx tx = decode_tx(bad);
    verify_signatures(tx, nullptr);
    RC_ASSERT(tx.code != Code::ok || !tx.signature_ok.value_or(false));
  });
}

TEST(Envelope, RandomBytesNeverCrashAndNeverPass) {
  rc::check([](const std::vector<std::uint8_t>& bytes) {
    const PreparedTx tx = decode_tx(bytes);
    RC_ASSERT(tx.code != Code::ok);
    RC_ASSERT(!chunk_facts(bytes) || !bytes.empty());
  });
}

TEST(Envelope, RefusesUnknownFieldsDefaultsAndOversize) {
  TestChain chain;
  Bytes tx = sign_tx(chain.generator.key, body_for(chain, chain.generator)).value();
  Bytes unknown = tx;
  append(unknown, Bytes{0x78, 0x01});  // field 15
  EXPECT_EQ(decode_tx(unknown).code, Code::malformed);
  EXPECT_EQ(decode_tx(Bytes(max_tx_bytes + 1)).code, Code::too_large);
  v1::TxBody empty = body_for(chain, chain.generator);
  empty.clear_messages();
  EXPECT_EQ(decode_tx(sign_tx(chain.generator.key, empty).value()).code, Code::no_messages);
  for (int i = 0; i < 17; ++i) *empty.add_messages() = declare_message();
  EXPECT_EQ(decode_tx(sign_tx(chain.generator.key, empty).value()).code, Code::too_many_messages);
}

TEST(Proposal, KeepsOnlyGoodEnvelopesAndRefusesOthers) {
  TestChain chain;
  auto bad = body_for(chain, chain.generator);
  bad.set_sequence(7);
  const std::vector<Bytes> txs{sign_tx(chain.generator.key, body_for(chain, chain.generator)).value(),
                               sign_tx(chain.generator.key, bad).value()};
  const auto prepared = prepare_txs(txs, newest_rules(), nullptr, 2);
  EXPECT_EQ(choose_txs(chain.tree, chain.height + 1, txs, prepared, 1'000'000).size(), 1U);
  EXPECT_TRUE(choose_txs(chain.tree, chain.height + 1, txs, prepared, 10).empty());
  EXPECT_FALSE(accept_proposal(chain.tree, chain.height + 1, prepared));
  EXPECT_TRUE(accept_proposal(chain.tree, chain.height + 1, std::span(prepared).first(1)));
}

TEST(Execution, TheSameBlocksGiveTheSameRoots) {
  TestChain a;
  TestChain b;
  const auto play = [](TestChain& chain) {
    const BatchId id = chain.collected();
    chain.accept(chain.plant, id, chain.offer(chain.carrier, chain.plant, id));
    chain.pass(hour_ms);
  };
  play(a);
  play(b);
  EXPECT_EQ(a.tree.root_hash(), b.tree.root_hash());
}

TEST(Execution, RefusesABlockThatDoesNotFollow) {
  TestChain chain;
  const auto outcome = execute_block(chain.work, {5, chain.now, Hash{}, {}}, {});
  ASSERT_FALSE(outcome);
  EXPECT_TRUE(outcome.error().is(Errc::wrong_height));
}

}  // namespace
}  // namespace wastewatch::ledger::test
