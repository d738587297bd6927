// The drawer's proofs: read from links, recomputed from the file's bytes, refused when a byte is another.
#include "chain/hashes.h"
#include "crypto/hash.h"
#include "evidence/check.h"
#include "evidence/replica_proofs.h"
#include "followed_demo.h"
#include "ledger/keys.h"
#include "support/vectors.h"
#include "ui/proving/proof_maker.h"

namespace wastewatch::ui {
namespace {

class Proofs : public FollowedDemo {
 protected:
  evidence::LocalProofs from() {
    return {reader_, blocks_, {1, demo().hash_at(1)}, {}, demo().now(), true, "test"};
  }

  static MadeProof made_of(const evidence::ProofFile& file) {
    MadeProof made;
    made.file = evidence::encode_proof(file);
    return made;
  }

  evidence::LocalBlocks blocks_{reader_};
  FixedClock clock_{demo().now()};
};

TEST(ProofSubjects, AreReadFromLinks) {
  const QString hash(64, u'a');
  EXPECT_TRUE(std::holds_alternative<TransactionSubject>(*proof_subject("wastewatch:tx/" + hash)));
  EXPECT_EQ(proof_subject("wastewatch:transaction/" + hash), proof_subject("wastewatch:tx/" + hash));
  EXPECT_EQ(std::get<StateSubject>(*proof_subject("wastewatch:state/622f00")).key, (Bytes{'b', '/', 0}));
  EXPECT_EQ(std::get<RangeSubject>(*proof_subject("wastewatch:range/622f-6230")),
            (RangeSubject{{'b', '/'}, {'b', '0'}}));
  EXPECT_TRUE(std::get<RangeSubject>(*proof_subject("wastewatch:range/622f-")).to.empty());
  EXPECT_FALSE(proof_subject("wastewatch:page/chain"));
}

TEST_F(Proofs, EveryStepIsRecomputedAlone) {
  const auto hash = chain::tx_hash(busy_block().block.txs.front());
  const auto file = evidence::prove_transaction(from(), hash, "t");
  ASSERT_TRUE(file) << file.error().text();
  const auto made = made_of(*file);
  for (std::size_t step = 0; step < evidence::step_count; ++step) {
    const auto checked = check_step(made, step, {}, clock_);
    ASSERT_TRUE(checked);
    EXPECT_EQ(checked->verdict, Verdict::Passed) << step;
    EXPECT_FALSE(checked->took.isEmpty());
    EXPECT_FALSE(checked->values.isEmpty());
  }
}

TEST_F(Proofs, AnAlteredFileFailsAtTheStepThatItTouches) {
  const auto hash = chain::tx_hash(busy_block().block.txs.front());
  auto file = *evidence::prove_transaction(from(), hash, "t");
  std::get<evidence::TransactionFact>(file.fact).tx.front() ^= 1;
  const auto leaf = check_step(made_of(file), 0, {}, clock_);
  const auto header = check_step(made_of(file), 2, {}, clock_);
  ASSERT_TRUE(leaf && header);
  EXPECT_TRUE(leaf->verdict == Verdict::Failed || header->verdict == Verdict::Failed);
}

TEST_F(Proofs, ThePathIsDrawnFromTheLeafToTheRoot) {
  const auto file = *evidence::prove_state(from(), ledger::keys::policy(), "p");
  const auto steps = proof_steps(evidence::check_proof(file));
  const auto& path = steps[1].path;
  ASSERT_GT(path.size(), 3);
  EXPECT_TRUE(path.first().proven);
  EXPECT_TRUE(path.last().proven);
  for (qsizetype i = 1; i < path.size(); ++i) EXPECT_NE(path[i].proven, path[i - 1].proven);
  EXPECT_FALSE(steps[4].path.isEmpty());
}

TEST_F(Proofs, AbsenceAndRangesHaveSentencesOfTheirOwn) {
  const auto absent = *evidence::prove_state(from(), ledger::keys::batch(ledger::BatchId{}), "a");
  const auto range = *evidence::prove_range(from(), as_bytes(std::string_view("og/")),
                                            as_bytes(std::string_view("og0")), "r");
  const auto record = *evidence::prove_state(from(), ledger::keys::policy(), "p");
  const QStringList sentences{proof_sentence(evidence::check_proof(absent)),
                              proof_sentence(evidence::check_proof(range)),
                              proof_sentence(evidence::check_proof(record))};
  EXPECT_EQ(QSet<QString>(sentences.begin(), sentences.end()).size(), 3);
  for (const auto& text : sentences) EXPECT_FALSE(text.contains(u'%'));
}

TEST_F(Proofs, AFileIsCheckedWithoutAnyNetwork) {
  const test::TemporaryFolder folder;
  const auto file = *evidence::prove_state(from(), ledger::keys::policy(), "p");
  const auto path = folder.path() / "policy.wwproof";
  ASSERT_TRUE(evidence::write_proof_file(path, file));
  const auto made = open_proof(path, "file:///policy.wwproof", {}, clock_);
  ASSERT_TRUE(made) << made.error().text();
  EXPECT_TRUE(made->holds);
  EXPECT_EQ(made->document.seal, SealState::Checked);
  EXPECT_FALSE(open_proof(folder.path() / "none.wwproof", "", {}, clock_));
}

}  // namespace
}  // namespace wastewatch::ui
