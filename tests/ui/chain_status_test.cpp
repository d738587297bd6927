// The table of phases, the chain bar's verdict and its sentences.
#include <algorithm>
#include <set>

#include "support/qt_tests.h"
#include "ui/base/singleton.h"
#include "ui/language/language.h"
#include "ui/session/session.h"
#include "ui/session/summary.h"

namespace wastewatch::ui {
namespace {

ChainSummary healthy() {
  ChainSummary summary;
  summary.network = "demo";
  summary.phase = index::FollowPhase::following;
  summary.checked_height = 12'408;
  summary.checked_age_ms = 2'000;
  summary.recomputed_height = 12'407;
  summary.nodes_agree = summary.nodes_compared = 2;
  summary.trust_left_ms = 13LL * 86'400'000;
  return summary;
}

}  // namespace

class ChainStatusTest : public QObject {
  Q_OBJECT

 private slots:
  void every_phase_has_words_and_every_trouble_an_advice_and_an_action() {
    std::set<index::FollowPhase> seen;
    for (const PhaseWords& row : phase_table()) {
      seen.insert(row.phase);
      QVERIFY(!phase_title(row.phase).isEmpty());
      QVERIFY(!phase_sentence(row.phase, {}).isEmpty());
      QCOMPARE(row.banner, row.mark == ChainMark::failed);
      if (!row.banner) continue;
      QVERIFY(!phase_advice(row.phase).isEmpty());
      QCOMPARE_NE(row.action, nullptr);
      QCOMPARE_NE(row.page, nullptr);
    }
    QCOMPARE(seen.size(), static_cast<std::size_t>(index::FollowPhase::failed) + 1);
  }

  void chain_mark_is_good_only_when_everything_holds() {
    QCOMPARE(mark_of(healthy()), ChainMark::good);
    auto behind = healthy();
    behind.recomputed_height = 12'000;
    QCOMPARE(mark_of(behind), ChainMark::pending);
    auto disagreed = healthy();
    disagreed.nodes_agree = 1;
    QCOMPARE(mark_of(disagreed), ChainMark::pending);
    auto ending = healthy();
    ending.trust_fresh = false;
    QCOMPARE(mark_of(ending), ChainMark::pending);
  }

  void chain_mark_is_never_good_without_an_independent_witness() {
    auto alone = healthy();
    alone.nodes_agree = alone.nodes_compared = 0;
    QCOMPARE(mark_of(alone), ChainMark::sound);
  }

  void chain_mark_is_never_good_by_an_agreement_of_long_ago() {
    auto stale = healthy();
    stale.agreed_age_ms = 120'000;
    QCOMPARE(mark_of(stale), ChainMark::pending);
  }

  void chain_status_what_was_fine_grows_old_on_screen() {
    the<Language>().setCode("en");
    index::FollowStatus status;
    status.phase = index::FollowPhase::following;
    status.checked_height = status.replayed_height = 12'408;
    status.checked_at = status.heard_at = status.witnesses_at = {1'000, 0};
    status.checked_block_time = {1'000, 0};
    light::WitnessReport agreeing;
    agreeing.state = light::WitnessState::agrees;
    status.witnesses = {agreeing};
    ChainStatus shown(nullptr);
    shown.show(summary_of({}, status, {1'010, 0}));
    QCOMPARE(shown.phase(), "following");
    QVERIFY(shown.sentences().contains("1 of 1 comparison nodes agree"));
    shown.show(summary_of({}, status, {1'120, 0}));
    QCOMPARE(shown.phase(), "quiet");
    QVERIFY(shown.trouble());
    QVERIFY2(shown.sentences().first().startsWith("No new block since"),
             test::note(shown.sentences().join('|')));
    QVERIFY2(shown.sentences().contains(QStringLiteral("1 of 1 comparison nodes agreed, 2\u00A0min ago")),
             test::note(shown.sentences().join('|')));
  }

  void chain_status_a_node_is_not_its_own_comparison_node() {
    the<Language>().setCode("en");
    rpc::Network network;
    network.endpoint = "http://127.0.0.1:26657";
    network.witnesses = {"http://localhost:26657/", "http://[::1]:26657"};
    index::FollowStatus status;
    status.phase = index::FollowPhase::following;
    status.checked_height = status.replayed_height = 5;
    ChainStatus shown(nullptr);
    shown.show(summary_of(network, status, {}));
    QVERIFY(shown.sentences().contains("No independent comparison node"));
    QCOMPARE_NE(shown.mark(), ChainStatus::Good);
    light::WitnessReport alike;
    alike.state = light::WitnessState::agrees;
    alike.independent = false;
    network.witnesses = {"http://10.0.0.2:26657"};
    status.witnesses = {alike};
    shown.show(summary_of(network, status, {}));
    QVERIFY(shown.sentences().contains("No independent comparison node"));
    QCOMPARE_NE(shown.mark(), ChainStatus::Good);
  }

  void chain_status_says_the_sentence_of_the_chain_bar() {
    the<Language>().setCode("en");
    ChainStatus status(nullptr);
    QCOMPARE(status.mark(), ChainStatus::None);
    status.show(healthy());
    QCOMPARE(status.sentences().join("|"),
             QString::fromUtf8(
                 "Signatures checked to 12,408 · 2\u00A0s ago|Recomputed to 12,407|2 of 2 comparison "
                 "nodes agree|Trust expires in 13\u00A0d"));
    QVERIFY(status.badge().isEmpty());
    auto solo = healthy();
    solo.solo = true;
    status.show(solo);
    QVERIFY(!status.badge().isEmpty());
  }

  void chain_status_shows_how_far_a_state_is_restored_and_what_was_refused() {
    the<Language>().setCode("en");
    index::FollowStatus status;
    status.phase = index::FollowPhase::catching_up;
    status.checked_height = 12'408;
    status.restore = index::RestoreProgress{12'000, 40, 10, {"http://a", "http://b"}, {}};
    status.restore->refusals.push_back({"http://b", 7, Error::make(index::Errc::wrong_block)});
    ChainStatus shown(nullptr);
    shown.show(summary_of({}, status, {}));
    QCOMPARE(shown.restoring(), "State of block 12,000: 10 of 40 pieces verified");
    QCOMPARE(shown.restore_share(), 0.25);
    QVERIFY(shown.sentences().contains(shown.restoring()));
    QCOMPARE(shown.restore_notes().size(), 2);
    QVERIFY(shown.restore_notes().last().contains("http://b"));
    QVERIFY(shown.began().isEmpty());

    status.replayed_height = 12'000;
    shown.show(summary_of({}, status, {}, 12'000));
    QVERIFY(shown.restoring().isEmpty());
    QVERIFY(shown.began().contains("12,000"));
  }

  void chain_status_says_where_a_halted_chain_stands() {
    the<Language>().setCode("en");
    ChainStatus status(nullptr);
    auto halted = healthy();
    halted.phase = index::FollowPhase::halted;
    halted.stands_since = "14:02";
    status.show(halted);
    QCOMPARE(status.sentences().first(),
             "The chain has been at block 12,408 since 14:02. More than two thirds of the "
             "voting power must sign the next block.");
    QVERIFY(status.trouble());
  }

  void chain_status_shows_both_roots_of_a_mismatch() {
    index::FollowStatus status;
    status.phase = index::FollowPhase::mismatch;
    status.mismatch = index::Mismatch{index::Errc::root_mismatch, 9, Bytes(32, 0xAA), Bytes(32, 0xBB)};
    const auto summary = summary_of({}, status, {});
    QVERIFY(summary.trouble_detail.contains(QString(64, u'A')));
    QVERIFY(summary.trouble_detail.contains(QString(64, u'B')));
    QCOMPARE_GE(std::ranges::count_if(summary.trouble_facts, &Fact::hash), 2);
  }
};

}  // namespace wastewatch::ui

WASTEWATCH_QT_TEST(wastewatch::ui::ChainStatusTest)
#include "chain_status_test.moc"
