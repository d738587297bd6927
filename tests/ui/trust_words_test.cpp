// What the light client found and decided, in words: conflicts with their proofs, nodes with their scores and
// reasons.

#include "support/qt_tests.h"
#include "ui/chain/attack_entries.h"
#include "ui/chain/peers_page.h"

namespace wastewatch::ui {
namespace {

light::Divergence conflict(light::AttackKind kind) {
  light::Divergence out;
  out.primary = "http://a";
  out.witness = "http://b";
  out.kind = kind;
  out.found_at = Timestamp{1'718'150'400, 0};
  out.against_primary.emplace();
  out.against_witness.emplace();
  return out;
}

}  // namespace

class TrustWordsTest : public QObject {
  Q_OBJECT

 private slots:
  void attacks_every_kind_has_a_title_and_a_meaning() {
    for (const auto kind :
         {light::AttackKind::lunatic, light::AttackKind::equivocation, light::AttackKind::amnesia}) {
      const auto entry = attack_entry(conflict(kind), true, {});
      QVERIFY(!entry.title.isEmpty());
      QVERIFY(!entry.meaning.isEmpty());
      QCOMPARE(entry.proofs.size(), 2);
    }
  }

  void attacks_what_no_node_has_accepted_can_be_sent_again() {
    auto found = conflict(light::AttackKind::equivocation);
    QVERIFY(attack_entry(found, true, {}).unsent);
    QVERIFY2(!attack_entry(found, false, {}).unsent, "decided");
    found.reports = {
        {.peer = "http://b", .against = light::AttackSide::primary, .accepted = true},
        {.peer = "http://a", .against = light::AttackSide::witness, .accepted = false, .refusal = "no"}};
    auto entry = attack_entry(found, true, {});
    QVERIFY(entry.unsent);
    QVERIFY(entry.handed.contains("http://b"));
    QCOMPARE(entry.proofs.size(), 4);
    found.reports[1].accepted = true;
    QVERIFY(!attack_entry(found, true, {}).unsent);
  }

  void attacks_a_proof_that_chains_do_not_take_is_kept_and_not_offered() {
    const auto entry = attack_entry(conflict(light::AttackKind::amnesia), true, {});
    QVERIFY(!entry.unsent);
    QVERIFY(entry.handed.contains("not sent"));
  }

  void attacks_neither_side_is_called_false_before_a_person_decided() {
    const auto entry = attack_entry(conflict(light::AttackKind::lunatic), true, {});
    for (const Fact& fact : entry.facts) QVERIFY2(fact.seal != SealState::Failed, test::note(fact.key));
  }

  void peers_every_event_has_a_word() {
    for (const auto& event : light::peer_events()) {
      QVERIFY2(!peer_event_word(event.event).isEmpty(), test::note(event.id));
    }
  }

  void peers_why_a_node_is_not_asked_is_said_with_it() {
    const Timestamp now{1'000, 0};
    light::PeersSnapshot snapshot;
    snapshot.peers.push_back(
        {.name = "http://a", .role = light::PeerRole::primary, .score = 12, .answers = 12});
    snapshot.peers.push_back({.name = "http://b",
                              .role = light::PeerRole::witness,
                              .score = -10,
                              .rests_until = Timestamp{1'060, 0},
                              .failure = light::PeerEvent::unreachable});
    snapshot.peers.push_back(
        {.name = "http://c", .role = light::PeerRole::excluded, .failure = light::PeerEvent::diverging});
    snapshot.records.push_back({.number = 1, .peer = "http://b", .event = light::PeerEvent::unreachable});
    const auto view = peers_page(snapshot, {}, now);
    QCOMPARE(view.peers.size(), 3);
    QCOMPARE(view.peers[0].score, "+12");
    QCOMPARE(view.peers[0].grade, Grade::None);
    QVERIFY(view.peers[1].state.contains("gave no usable answer"));
    QCOMPARE(view.peers[1].grade, Grade::Notice);
    QVERIFY(view.peers[2].state.contains("showed another validly signed block"));
    QCOMPARE(view.peers[2].grade, Grade::Critical);
    QCOMPARE(view.records.size(), 1U);
    QVERIFY(view.report.contains("wastewatch/peers"));
    QCOMPARE(peers_page(snapshot, {}, Timestamp{1'061, 0}).peers[1].grade, Grade::None);  // rested enough
  }
};

}  // namespace wastewatch::ui

WASTEWATCH_QT_TEST(wastewatch::ui::TrustWordsTest)
#include "trust_words_test.moc"
