// The drawer's proofs: read from links, recomputed from the file's bytes, refused when a byte is another.
#include <memory>

#include "chain/hashes.h"
#include "crypto/hash.h"
#include "evidence/check.h"
#include "evidence/replica_proofs.h"
#include "followed_pages.h"
#include "ledger/keys.h"
#include "support/qt_tests.h"
#include "support/vectors.h"
#include "ui/proving/proof_maker.h"

namespace wastewatch::ui {
namespace {

MadeProof made_of(const evidence::ProofFile& file) {
  MadeProof made;
  made.file = evidence::encode_proof(file);
  return made;
}

}  // namespace

class ProofTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    pages_ = std::make_unique<FollowedPages>(half_a_day);
    blocks_ = std::make_unique<evidence::LocalBlocks>(pages_->reader());
    clock_ = std::make_unique<FixedClock>(pages_->demo().now());
  }
  void cleanupTestCase() {
    blocks_.reset();
    pages_.reset();
  }

  void subjects_are_read_from_links() {
    const QString hash(64, u'a');
    QVERIFY(std::holds_alternative<TransactionSubject>(*proof_subject("wastewatch:tx/" + hash)));
    QCOMPARE(proof_subject("wastewatch:transaction/" + hash), proof_subject("wastewatch:tx/" + hash));
    QCOMPARE(std::get<StateSubject>(*proof_subject("wastewatch:state/622f00")).key, (Bytes{'b', '/', 0}));
    QCOMPARE(std::get<RangeSubject>(*proof_subject("wastewatch:range/622f-6230")),
             (RangeSubject{{'b', '/'}, {'b', '0'}}));
    QVERIFY(std::get<RangeSubject>(*proof_subject("wastewatch:range/622f-")).to.empty());
    QVERIFY(!proof_subject("wastewatch:page/chain"));
  }

  void every_step_is_recomputed_alone() {
    const auto hash = chain::tx_hash(test::busy_block(pages_->reader()).block.txs.front());
    const auto file = evidence::prove_transaction(from(), hash, "t");
    QVERIFY2(file, test::error_of(file));
    const auto made = made_of(*file);
    for (std::size_t step = 0; step < evidence::step_count; ++step) {
      const auto checked = check_step(made, step, {}, *clock_);
      QVERIFY(checked);
      QVERIFY2(checked->verdict == Verdict::Passed, test::note(step));
      QVERIFY(!checked->took.isEmpty());
      QVERIFY(!checked->values.isEmpty());
    }
  }

  void an_altered_file_fails_at_the_step_that_it_touches() {
    const auto hash = chain::tx_hash(test::busy_block(pages_->reader()).block.txs.front());
    auto file = *evidence::prove_transaction(from(), hash, "t");
    std::get<evidence::TransactionFact>(file.fact).tx.front() ^= 1;
    const auto leaf = check_step(made_of(file), 0, {}, *clock_);
    const auto header = check_step(made_of(file), 2, {}, *clock_);
    QVERIFY(leaf && header);
    QVERIFY(leaf->verdict == Verdict::Failed || header->verdict == Verdict::Failed);
  }

  void the_path_is_drawn_from_the_leaf_to_the_root() {
    const auto file = *evidence::prove_state(from(), ledger::keys::policy(), "p");
    const auto steps = proof_steps(evidence::check_proof(file));
    const auto& path = steps[1].path;
    QCOMPARE_GT(path.size(), 3);
    QVERIFY(path.first().proven);
    QVERIFY(path.last().proven);
    for (qsizetype i = 1; i < path.size(); ++i) QCOMPARE_NE(path[i].proven, path[i - 1].proven);
    QVERIFY(!steps[4].path.isEmpty());
  }

  void absence_and_ranges_have_sentences_of_their_own() {
    const auto absent = *evidence::prove_state(from(), ledger::keys::batch(ledger::BatchId{}), "a");
    const auto range = *evidence::prove_range(from(), as_bytes(std::string_view("og/")),
                                              as_bytes(std::string_view("og0")), "r");
    const auto record = *evidence::prove_state(from(), ledger::keys::policy(), "p");
    const QStringList sentences{proof_sentence(evidence::check_proof(absent)),
                                proof_sentence(evidence::check_proof(range)),
                                proof_sentence(evidence::check_proof(record))};
    QCOMPARE(QSet<QString>(sentences.begin(), sentences.end()).size(), 3);
    for (const auto& text : sentences) QVERIFY(!text.contains(u'%'));
  }

  void a_file_is_checked_without_any_network() {
    const test::TemporaryFolder folder;
    const auto file = *evidence::prove_state(from(), ledger::keys::policy(), "p");
    const auto path = folder.path() / "policy.wwproof";
    QVERIFY(evidence::write_proof_file(path, file));
    const auto made = open_proof(path, "file:///policy.wwproof", {}, *clock_);
    QVERIFY2(made, test::error_of(made));
    QVERIFY(made->holds);
    QCOMPARE(made->document.seal, SealState::Checked);
    QVERIFY(!(open_proof(folder.path() / "none.wwproof", "", {}, *clock_)));
  }

 private:
  evidence::LocalProofs from() {
    const auto& reader = pages_->reader();
    auto& demo = pages_->demo();
    return {reader, *blocks_, {1, demo.hash_at(1)}, {}, demo.now(), true, "test"};
  }

  std::unique_ptr<FollowedPages> pages_;
  std::unique_ptr<evidence::LocalBlocks> blocks_;
  std::unique_ptr<FixedClock> clock_;
};

}  // namespace wastewatch::ui

WASTEWATCH_QT_TEST(wastewatch::ui::ProofTest)
#include "proof_test.moc"
