// Questions that wait for the connection, give way to newer ones and end with their asker.
#include "ui/session/query.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QThread>
#include <atomic>
#include <chrono>
#include <optional>
#include <thread>

#include "support/qt_tests.h"

namespace wastewatch::ui {
namespace {

constexpr std::chrono::seconds patience{20};

}  // namespace

class QueryTest : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    folder_ = std::make_unique<QTemporaryDir>();
    rpc::Network network;
    network.chain_id = "test";
    network.endpoint = "http://127.0.0.1:1";
    auto opened = Connected::open(network, folder_->path().toStdString());
    QVERIFY2(opened, test::error_of(opened));
    connected_ = *opened;
    pool_ = std::make_unique<QueryPool>(2);
  }
  void cleanup() {
    pool_.reset();
    connected_.reset();
    folder_.reset();
  }

  void waits_for_the_connection_and_answers_on_the_askers_thread() {
    std::optional<int> answer;
    QThread* thread = nullptr;
    Query<int> query(
        [&](Result<int> value) {
          answer = value.value_or(-1);
          thread = QThread::currentThread();
        },
        *pool_);
    query.ask([](const Connected&, const std::stop_token&) -> Result<int> { return 7; });
    QVERIFY(query.busy());
    pool_->connect(connected_);
    QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), patience);
    QCOMPARE(*answer, 7);
    QCOMPARE(thread, QThread::currentThread());
    QVERIFY(!query.busy());
  }

  void says_that_nothing_is_recomputed_yet() {
    std::optional<Error> error;
    Query<int> query([&](Result<int> value) { error = value ? std::nullopt : std::optional(value.error()); },
                     *pool_);
    pool_->connect(connected_);
    query.ask([](const index::Reader&) -> Result<int> { return 1; });
    QTRY_VERIFY_WITH_TIMEOUT(error.has_value(), patience);
    QVERIFY(error->is(index::Errc::not_replayed));
  }

  void the_newest_question_wins() {
    std::vector<int> answers;
    Query<int> query([&](Result<int> value) { answers.push_back(value.value_or(-1)); }, *pool_);
    for (int i = 1; i <= 5; ++i) {
      query.ask([i](const Connected&, const std::stop_token&) -> Result<int> { return i; });
    }
    pool_->connect(connected_);
    QTRY_VERIFY_WITH_TIMEOUT(!query.busy(), patience);
    QCOMPARE(answers, std::vector<int>{5});
  }

  void ends_with_its_asker() {
    bool delivered = false;
    std::atomic<bool> stopped = false;
    std::atomic<bool> started = false;
    pool_->connect(connected_);
    {
      Query<int> query([&](Result<int>) { delivered = true; }, *pool_);
      query.ask([&](const Connected&, const std::stop_token& stop) -> Result<int> {
        started = true;
        while (!stop.stop_requested()) std::this_thread::yield();
        stopped = true;
        return 1;
      });
      QTRY_VERIFY_WITH_TIMEOUT(started.load(), patience);
    }
    QTRY_VERIFY_WITH_TIMEOUT(stopped.load() && pool_->idle(), patience);
    QCoreApplication::processEvents();
    QVERIFY(!delivered);
  }

  void a_closed_pool_answers_nothing_and_harms_nobody() {
    pool_->connect(connected_);
    pool_->close();
    bool answered = false;
    Query<int> query([&](Result<int>) { answered = true; }, *pool_);
    query.ask([](const Connected&, const std::stop_token&) -> Result<int> { return 1; });
    pool_->connect(nullptr);
    QCoreApplication::processEvents();
    QVERIFY(!answered);
  }

  void leaving_a_network_waits_for_nobody_and_its_answers_are_dropped() {
    std::atomic<bool> running = false;
    bool delivered = false;
    Query<int> query([&](Result<int>) { delivered = true; }, *pool_);
    pool_->connect(connected_);
    query.ask([&](const Connected&, const std::stop_token& stop) -> Result<int> {
      running = true;
      while (!stop.stop_requested()) std::this_thread::yield();
      std::this_thread::sleep_for(std::chrono::milliseconds(50));
      return 1;
    });
    QTRY_VERIFY_WITH_TIMEOUT(running.load(), patience);
    pool_->disconnect();
    QVERIFY2(query.busy(), "the answer has not been waited for");
    QTRY_VERIFY_WITH_TIMEOUT(!query.busy(), patience);
    QVERIFY(!delivered);
  }

  void disconnecting_waits_for_what_runs() {
    std::atomic<bool> running = false;
    Query<int> query([](Result<int>) {}, *pool_);
    pool_->connect(connected_);
    query.ask([&](const Connected&, const std::stop_token& stop) -> Result<int> {
      running = true;
      while (!stop.stop_requested()) std::this_thread::yield();
      running = false;
      return 1;
    });
    QTRY_VERIFY_WITH_TIMEOUT(running.load(), patience);
    pool_->connect(nullptr);
    QVERIFY(!running);
    QCOMPARE(connected_.use_count(), 1);
  }

 private:
  std::unique_ptr<QTemporaryDir> folder_;
  std::shared_ptr<Connected> connected_;
  std::unique_ptr<QueryPool> pool_;
};

}  // namespace wastewatch::ui

WASTEWATCH_QT_TEST(wastewatch::ui::QueryTest)
#include "query_test.moc"
