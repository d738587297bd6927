// What a person's decision about a conflict does to the network that is followed.
#include "ui/session/settlement.h"

#include "support/qt_tests.h"

namespace wastewatch::ui {
namespace {

rpc::Network network() {
  rpc::Network out;
  out.endpoint = "http://a";
  out.witnesses = {"http://b", "http://c"};
  return out;
}

const Dispute dispute{.primary = "http://a", .witness = "http://b", .with_store = false, .height = 7};

light::WitnessReport agreeing(const char* name) {
  light::WitnessReport out;
  out.name = name;
  out.state = light::WitnessState::agrees;
  return out;
}

}  // namespace

class SettlementTest : public QObject {
  Q_OBJECT

 private slots:
  void the_denied_node_is_no_longer_asked_and_the_others_stay() {
    const auto out = settled(network(), dispute, light::AttackSide::primary);
    QCOMPARE(out.endpoint, "http://a");
    QCOMPARE(out.witnesses, std::vector<std::string>{"http://c"});
  }

  void the_comparison_node_is_followed_when_it_is_believed() {
    const auto out = settled(network(), dispute, light::AttackSide::witness);
    QCOMPARE(out.endpoint, "http://b");
    QCOMPARE(out.witnesses, std::vector<std::string>{"http://c"});
  }

  void a_node_that_was_followed_for_another_one_becomes_a_comparison_node() {
    auto promoted = dispute;
    promoted.primary = "http://c";
    const auto out = settled(network(), promoted, light::AttackSide::primary);
    QCOMPARE(out.endpoint, "http://c");
    QCOMPARE(out.witnesses, std::vector<std::string>{"http://a"});
  }

  void a_conflict_with_what_was_checked_earlier_is_not_settled_by_choosing_a_node() {
    light::Divergence found;
    found.primary = "http://a";
    found.witness = light::own_store;
    const auto with_store = dispute_of(found);
    QVERIFY(with_store.with_store);
    QCOMPARE(settled(network(), with_store, light::AttackSide::witness), network());
  }

  void the_disputing_comparison_node_no_longer_agrees() {
    index::FollowStatus status;
    status.witnesses = {agreeing("http://b"), agreeing("http://c")};
    note_dispute(status, dispute);
    QCOMPARE(status.witnesses[0].state, light::WitnessState::diverging);
    QCOMPARE(status.witnesses[1].state, light::WitnessState::agrees);
    status.witnesses.clear();
    note_dispute(status, dispute);
    QCOMPARE(status.witnesses.size(), 1U);  // found before anything was agreed on
    QCOMPARE(status.witnesses[0].name, "http://b");
  }
};

}  // namespace wastewatch::ui

WASTEWATCH_QT_TEST(wastewatch::ui::SettlementTest)
#include "settlement_test.moc"
