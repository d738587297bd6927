// Each state of a node from what it says and what is known beside it.
#include "ui/chain/node_states.h"

#include "light/errors.h"
#include "support/qt_tests.h"

namespace wastewatch::ui {
namespace {

NodeSample answering() {
  NodeSample sample{.address = "http://a:1", .chain_id = "demo", .height = 100, .block_hash = Bytes(32, 1)};
  return sample;
}

NodeContext known() { return {.chain_id = "demo", .best_height = 100, .verified_hash = Bytes(32, 1)}; }

NodeState state_of(const NodeSample& sample, const NodeContext& context) {
  return node_state(sample, context).state;
}

}  // namespace

class NodeStatesTest : public QObject {
  Q_OBJECT

 private slots:
  void is_healthy_at_the_newest_block() { QCOMPARE(state_of(answering(), known()), NodeState::healthy); }

  void is_offline_without_an_answer() {
    auto sample = answering();
    sample.error = Error::make(light::Errc::no_response);
    QCOMPARE(state_of(sample, known()), NodeState::offline);
  }

  void diverges_with_another_block_than_the_verified_one() {
    auto sample = answering();
    sample.block_hash = Bytes(32, 2);
    QCOMPARE(state_of(sample, known()), NodeState::diverging);
  }

  void diverges_on_another_chain_or_when_the_light_client_found_so() {
    auto other = answering();
    other.chain_id = "other";
    QCOMPARE(state_of(other, known()), NodeState::diverging);
    auto context = known();
    context.witness = light::WitnessState::diverging;
    QCOMPARE(state_of(answering(), context), NodeState::diverging);
  }

  void a_block_that_is_not_verified_here_is_no_divergence() {
    auto context = known();
    context.verified_hash.reset();
    QCOMPARE(state_of(answering(), context), NodeState::healthy);
  }

  void catches_up_when_it_says_so_or_is_far_behind_and_moving() {
    auto sample = answering();
    sample.catching_up = true;
    QCOMPARE(state_of(sample, known()), NodeState::catching_up);
    auto context = known();
    context.best_height = 100 + behind_blocks + 1;
    QCOMPARE(state_of(answering(), context), NodeState::catching_up);
    context.best_height = 100 + behind_blocks;
    QCOMPARE(state_of(answering(), context), NodeState::healthy);
  }

  void is_stalled_when_its_height_stands() {
    auto context = known();
    context.unmoved_ms = stalled_ms;
    QCOMPARE(state_of(answering(), context), NodeState::stalled);
    context.best_height = 1'000;
    QCOMPARE(state_of(answering(), context), NodeState::stalled);
  }

  void round_step_reads_the_round_of_a_consensus_state() {
    const std::string json = R"({"height/round/step":"12408/2/3"})";
    QCOMPARE(round_step(json), (RoundStep{12'408, 2, 3}));
  }

  void what_is_no_round_step_is_refused_data() {
    QTest::addColumn<QByteArray>("json");
    for (const char* wrong : {"", "[]", "{}", R"({"height/round/step":7})", R"({"height/round/step":"1/2"})",
                              R"({"height/round/step":"1/2/3/4"})", R"({"height/round/step":"a/b/c"})"})
      QTest::addRow("'%s'", wrong) << QByteArray(wrong);
  }
  void what_is_no_round_step_is_refused() {
    QFETCH(const QByteArray, json);
    QVERIFY(!round_step(json.toStdString()));
  }
};

}  // namespace wastewatch::ui

WASTEWATCH_QT_TEST(wastewatch::ui::NodeStatesTest)
#include "node_states_test.moc"
