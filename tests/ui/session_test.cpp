// What the demonstration prints, the table of phases, the chain bar's verdict, and questions
// that wait, give way and end.
#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QThread>
#include <atomic>
#include <functional>
#include <optional>
#include <set>
#include <thread>

#include "base/encoding.h"
#include "ui/errors.h"
#include "ui/language/language.h"
#include "ui/session/embedded_chain.h"
#include "ui/session/query.h"
#include "ui/session/session.h"
#include "ui/session/summary.h"
#include "ui/singleton.h"

namespace wastewatch::ui {
namespace {

constexpr auto hash_text = "00112233445566778899AABBCCDDEEFF00112233445566778899AABBCCDDEEFF";

TEST(EmbeddedLine, KnowsProgressAndWhereTheChainAnswers) {
  const auto progress = parse_embedded_line(R"({"progress":0.42,"height":12})");
  ASSERT_TRUE(progress);
  EXPECT_DOUBLE_EQ(progress->progress.value_or(-1), 0.42);
  EXPECT_FALSE(progress->network);
  const auto ready = parse_embedded_line(
      QByteArray(R"({"rpc":"http://127.0.0.1:4711","chain_id":"demo","height":1,"hash":")") + hash_text +
      "\"}");
  ASSERT_TRUE(ready && ready->network);
  EXPECT_EQ(ready->network->endpoint, "http://127.0.0.1:4711");
  EXPECT_EQ(ready->network->anchor.height, 1);
  EXPECT_TRUE(ready->network->solo);
}

TEST(EmbeddedLine, RefusesWhatIsNoDescription) {
  EXPECT_FALSE(parse_embedded_line("Segmentation fault"));
  EXPECT_FALSE(
      parse_embedded_line(R"({"rpc":"http://127.0.0.1:1","chain_id":"a/b","height":1,"hash":"00"})"));
}

TEST(EmbeddedChainTest, SaysThatTheProgramIsMissing) {
  const QTemporaryDir folder;
  EmbeddedChain chain(folder.filePath("no-such-program"), folder.filePath("demo"));
  std::optional<Error> error;
  QObject::connect(&chain, &EmbeddedChain::failed, &chain, [&](const Error& e) { error = e; });
  chain.start();
  ASSERT_TRUE(error);
  EXPECT_TRUE(error->is(Errc::demo_missing));
}

TEST(Phases, EveryPhaseHasWordsAndEveryTroubleAnAdviceAndAnAction) {
  std::set<index::FollowPhase> seen;
  for (const PhaseWords& row : phase_table()) {
    seen.insert(row.phase);
    EXPECT_FALSE(phase_title(row.phase).isEmpty());
    EXPECT_FALSE(phase_sentence(row.phase, {}).isEmpty());
    EXPECT_EQ(row.banner, row.mark == ChainMark::failed);
    if (!row.banner) continue;
    EXPECT_FALSE(phase_advice(row.phase).isEmpty());
    ASSERT_NE(row.action, nullptr);
    ASSERT_NE(row.page, nullptr);
  }
  EXPECT_EQ(seen.size(), static_cast<std::size_t>(index::FollowPhase::failed) + 1);
}

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

TEST(ChainMarkTest, IsGoodOnlyWhenEverythingHolds) {
  EXPECT_EQ(mark_of(healthy()), ChainMark::good);
  auto behind = healthy();
  behind.recomputed_height = 12'000;
  EXPECT_EQ(mark_of(behind), ChainMark::pending);
  auto disagreed = healthy();
  disagreed.nodes_agree = 1;
  EXPECT_EQ(mark_of(disagreed), ChainMark::pending);
  auto ending = healthy();
  ending.trust_fresh = false;
  EXPECT_EQ(mark_of(ending), ChainMark::pending);
}

TEST(ChainMarkTest, IsNeverGoodWithoutAnIndependentWitness) {
  auto alone = healthy();
  alone.nodes_agree = alone.nodes_compared = 0;
  EXPECT_EQ(mark_of(alone), ChainMark::sound);
}

TEST(ChainMarkTest, IsNeverGoodByAnAgreementOfLongAgo) {
  auto stale = healthy();
  stale.agreed_age_ms = 120'000;
  EXPECT_EQ(mark_of(stale), ChainMark::pending);
}

TEST(ChainStatusTest, WhatWasFineGrowsOldOnScreen) {
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
  EXPECT_EQ(shown.phase(), "following");
  EXPECT_TRUE(shown.sentences().contains("1 of 1 comparison nodes agree"));
  shown.show(summary_of({}, status, {1'120, 0}));
  EXPECT_EQ(shown.phase(), "quiet");
  EXPECT_TRUE(shown.trouble());
  EXPECT_TRUE(shown.sentences().first().startsWith("No new block since"))
      << shown.sentences().join('|').toStdString();
  EXPECT_TRUE(shown.sentences().contains("1 of 1 comparison nodes agreed, 2 min ago"))
      << shown.sentences().join('|').toStdString();
}

TEST(ChainStatusTest, ANodeIsNotItsOwnComparisonNode) {
  the<Language>().setCode("en");
  rpc::Network network;
  network.endpoint = "http://127.0.0.1:26657";
  network.witnesses = {"http://localhost:26657/", "http://[::1]:26657"};
  index::FollowStatus status;
  status.phase = index::FollowPhase::following;
  status.checked_height = status.replayed_height = 5;
  ChainStatus shown(nullptr);
  shown.show(summary_of(network, status, {}));
  EXPECT_TRUE(shown.sentences().contains("No independent comparison node"));
  EXPECT_NE(shown.mark(), ChainStatus::Good);
  light::WitnessReport alike;
  alike.state = light::WitnessState::agrees;
  alike.independent = false;
  network.witnesses = {"http://10.0.0.2:26657"};
  status.witnesses = {alike};
  shown.show(summary_of(network, status, {}));
  EXPECT_TRUE(shown.sentences().contains("No independent comparison node"));
  EXPECT_NE(shown.mark(), ChainStatus::Good);
}

TEST(ChainStatusTest, SaysTheSentenceOfTheChainBar) {
  the<Language>().setCode("en");
  ChainStatus status(nullptr);
  EXPECT_EQ(status.mark(), ChainStatus::None);
  status.show(healthy());
  EXPECT_EQ(status.sentences().join("|"),
            QString::fromUtf8("Signatures checked to 12,408 · 2 s ago|Recomputed to 12,407|2 of 2 comparison "
                              "nodes agree|Trust expires in 13 d"));
  EXPECT_TRUE(status.badge().isEmpty());
  auto solo = healthy();
  solo.solo = true;
  status.show(solo);
  EXPECT_FALSE(status.badge().isEmpty());
}

TEST(ChainStatusTest, ShowsHowFarAStateIsRestoredAndWhatWasRefused) {
  the<Language>().setCode("en");
  index::FollowStatus status;
  status.phase = index::FollowPhase::catching_up;
  status.checked_height = 12'408;
  status.restore = index::RestoreProgress{12'000, 40, 10, {"http://a", "http://b"}, {}};
  status.restore->refusals.push_back({"http://b", 7, Error::make(index::Errc::wrong_block)});
  ChainStatus shown(nullptr);
  shown.show(summary_of({}, status, {}));
  EXPECT_EQ(shown.restoring(), "State of block 12,000: 10 of 40 pieces verified");
  EXPECT_DOUBLE_EQ(shown.restore_share(), 0.25);
  EXPECT_TRUE(shown.sentences().contains(shown.restoring()));
  ASSERT_EQ(shown.restore_notes().size(), 2);
  EXPECT_TRUE(shown.restore_notes().last().contains("http://b"));
  EXPECT_TRUE(shown.began().isEmpty());

  status.replayed_height = 12'000;
  shown.show(summary_of({}, status, {}, 12'000));
  EXPECT_TRUE(shown.restoring().isEmpty());
  EXPECT_TRUE(shown.began().contains("12,000"));
}

TEST(ChainStatusTest, SaysWhereAHaltedChainStands) {
  the<Language>().setCode("en");
  ChainStatus status(nullptr);
  auto halted = healthy();
  halted.phase = index::FollowPhase::halted;
  halted.stands_since = "14:02";
  status.show(halted);
  EXPECT_EQ(status.sentences().first(),
            "The chain has been at block 12,408 since 14:02. More than two thirds of the "
            "voting power must sign the next block.");
  EXPECT_TRUE(status.trouble());
}

TEST(ChainStatusTest, ShowsBothRootsOfAMismatch) {
  index::FollowStatus status;
  status.phase = index::FollowPhase::mismatch;
  status.mismatch = index::Mismatch{index::Errc::root_mismatch, 9, Bytes(32, 0xAA), Bytes(32, 0xBB)};
  const auto summary = summary_of({}, status, {});
  EXPECT_TRUE(summary.trouble_detail.contains(QString(64, u'A')));
  EXPECT_TRUE(summary.trouble_detail.contains(QString(64, u'B')));
  EXPECT_GE(std::ranges::count_if(summary.trouble_facts, &Fact::hash), 2);
}

bool wait_for(const std::function<bool()>& reached) {
  QElapsedTimer timer;
  timer.start();
  while (!reached() && timer.elapsed() < 20'000) QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
  return reached();
}

class QueryTest : public ::testing::Test {
 protected:
  void SetUp() override {
    rpc::Network network;
    network.chain_id = "test";
    network.endpoint = "http://127.0.0.1:1";
    auto opened = Connected::open(network, folder_.path().toStdString());
    ASSERT_TRUE(opened) << opened.error().text();
    connected_ = *opened;
  }
  QTemporaryDir folder_;
  std::shared_ptr<Connected> connected_;
  QueryPool pool_{2};
};

TEST_F(QueryTest, WaitsForTheConnectionAndAnswersOnTheAskersThread) {
  std::optional<int> answer;
  QThread* thread = nullptr;
  Query<int> query(
      [&](Result<int> value) {
        answer = value.value_or(-1);
        thread = QThread::currentThread();
      },
      pool_);
  query.ask([](const Connected&, const std::stop_token&) -> Result<int> { return 7; });
  EXPECT_TRUE(query.busy());
  pool_.connect(connected_);
  ASSERT_TRUE(wait_for([&] { return answer.has_value(); }));
  EXPECT_EQ(*answer, 7);
  EXPECT_EQ(thread, QThread::currentThread());
  EXPECT_FALSE(query.busy());
}

TEST_F(QueryTest, SaysThatNothingIsRecomputedYet) {
  std::optional<Error> error;
  Query<int> query([&](Result<int> value) { error = value ? std::nullopt : std::optional(value.error()); },
                   pool_);
  pool_.connect(connected_);
  query.ask([](const index::Reader&) -> Result<int> { return 1; });
  ASSERT_TRUE(wait_for([&] { return error.has_value(); }));
  EXPECT_TRUE(error->is(index::Errc::not_replayed));
}

TEST_F(QueryTest, TheNewestQuestionWins) {
  std::vector<int> answers;
  Query<int> query([&](Result<int> value) { answers.push_back(value.value_or(-1)); }, pool_);
  for (int i = 1; i <= 5; ++i) {
    query.ask([i](const Connected&, const std::stop_token&) -> Result<int> { return i; });
  }
  pool_.connect(connected_);
  ASSERT_TRUE(wait_for([&] { return !query.busy(); }));
  EXPECT_EQ(answers, std::vector<int>{5});
}

TEST_F(QueryTest, EndsWithItsAsker) {
  bool delivered = false;
  std::atomic<bool> stopped = false;
  std::atomic<bool> started = false;
  pool_.connect(connected_);
  {
    Query<int> query([&](Result<int>) { delivered = true; }, pool_);
    query.ask([&](const Connected&, const std::stop_token& stop) -> Result<int> {
      started = true;
      while (!stop.stop_requested()) std::this_thread::yield();
      stopped = true;
      return 1;
    });
    ASSERT_TRUE(wait_for([&] { return started.load(); }));
  }
  ASSERT_TRUE(wait_for([&] { return stopped.load() && pool_.idle(); }));
  QCoreApplication::processEvents();
  EXPECT_FALSE(delivered);
}

TEST_F(QueryTest, AClosedPoolAnswersNothingAndHarmsNobody) {
  pool_.connect(connected_);
  pool_.close();
  bool answered = false;
  Query<int> query([&](Result<int>) { answered = true; }, pool_);
  query.ask([](const Connected&, const std::stop_token&) -> Result<int> { return 1; });
  pool_.connect(nullptr);
  QCoreApplication::processEvents();
  EXPECT_FALSE(answered);
}

TEST_F(QueryTest, LeavingANetworkWaitsForNobodyAndItsAnswersAreDropped) {
  std::atomic<bool> running = false;
  bool delivered = false;
  Query<int> query([&](Result<int>) { delivered = true; }, pool_);
  pool_.connect(connected_);
  query.ask([&](const Connected&, const std::stop_token& stop) -> Result<int> {
    running = true;
    while (!stop.stop_requested()) std::this_thread::yield();
    std::this_thread::sleep_for(std::chrono::milliseconds(50));
    return 1;
  });
  ASSERT_TRUE(wait_for([&] { return running.load(); }));
  pool_.disconnect();
  EXPECT_TRUE(query.busy()) << "the answer has not been waited for";
  ASSERT_TRUE(wait_for([&] { return !query.busy(); }));
  EXPECT_FALSE(delivered);
}

TEST_F(QueryTest, DisconnectingWaitsForWhatRuns) {
  std::atomic<bool> running = false;
  Query<int> query([](Result<int>) {}, pool_);
  pool_.connect(connected_);
  query.ask([&](const Connected&, const std::stop_token& stop) -> Result<int> {
    running = true;
    while (!stop.stop_requested()) std::this_thread::yield();
    running = false;
    return 1;
  });
  ASSERT_TRUE(wait_for([&] { return running.load(); }));
  pool_.connect(nullptr);
  EXPECT_FALSE(running);
  EXPECT_EQ(connected_.use_count(), 1);
}

}  // namespace
}  // namespace wastewatch::ui
