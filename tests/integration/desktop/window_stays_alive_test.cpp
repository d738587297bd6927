// Whatever the node does, the window goes on: nobody at the screen waits for the network or for a database.
// The time is reported; what decides is that it stays below the shortest deadline of a request, which a call
// made by the window's own thread would have to wait for.
#include <algorithm>
#include <array>
#include <cstdio>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "loop_watch.h"
#include "relay.h"
#include "rpc/routes.h"
#include "support/qt_tests.h"
#include "trouble.h"
#include "ui/navigation/navigator.h"
#include "ui/session/session.h"
#include "ui/singleton.h"

namespace wastewatch::test {
namespace {

constexpr int linger_ms = 400;
constexpr int settle_ms = 6'000;  // what is under way when the node changes its conduct runs out

constexpr std::array places = {"wastewatch:page/overview",        "wastewatch:page/alerts",
                               "wastewatch:page/batches",         "wastewatch:page/chain",
                               "wastewatch:page/chain?tab=nodes", "wastewatch:page/chain?tab=verification",
                               "wastewatch:page/chain?tab=state", "wastewatch:page/settings"};

void walk(const std::function<void(const char* place)>& seen = [](const char*) {}) {
  for (const char* place : places) {
    ui::the<ui::Navigator>().open(QString::fromLatin1(place));
    QTest::qWait(linger_ms);
    seen(place);
  }
}

qint64 shortest_deadline_ms() {
  const auto shortest = std::ranges::min_element(rpc::routes(), {}, &rpc::RouteInfo::deadline);
  return shortest->deadline.count();
}

void report(const std::string& what, Gap longest) {
  std::printf("%s: at most %lld ms without the event loop, %lld ms of it not waiting for a processor\n",
              what.c_str(), static_cast<long long>(longest.whole_ms), static_cast<long long>(longest.own_ms));
  QVERIFY2(longest.own_ms < shortest_deadline_ms(), note(what));
}

}  // namespace

class WindowStaysAliveTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    follow_through_the_relay();
    LoopWatch watch;
    walk([&](const char* place) { report(std::string("the first time, opening ") + place, watch.take()); });
  }
  void cleanup() {
    relay_->set(Conduct::passes_on);
    QVERIFY2(demo_.desktop().warnings().isEmpty(), note(demo_.desktop().warnings().join(u'\n')));
  }
  void cleanupTestCase() {
    excursion_.reset();
    relay_.reset();
  }

  void whatever_the_node_does_data() {
    QTest::addColumn<Conduct>("conduct");
    QTest::newRow("the node goes on") << Conduct::passes_on;
    QTest::newRow("the node falls silent") << Conduct::silent;
    QTest::newRow("the node hangs up") << Conduct::hangs_up;
    QTest::newRow("the node sends garbage") << Conduct::garbage;
    QTest::newRow("the node sends nonsense") << Conduct::nonsense;
  }
  void whatever_the_node_does() {
    QFETCH(const Conduct, conduct);
    const std::string name = QTest::currentDataTag();
    LoopWatch watch;
    relay_->set(conduct);
    QTest::qWait(settle_ms);
    report(name + ", nobody touches the window", watch.take());
    walk([&](const char* place) { report(name + ", opening " + place, watch.take()); });
  }

  void when_a_network_is_left_in_the_middle_of_anything() {
    follow_through_the_relay();
    auto& session = ui::the<ui::Session>();
    relay_->set(Conduct::silent);
    QTest::qWait(settle_ms);
    const auto network = session.network();
    LoopWatch watch;
    session.leave();
    QCOMPARE(session.state(), ui::Session::Closed);
    QTest::qWait(linger_ms);
    report("leaving a silent node", watch.take());
    for (int i = 0; i < 5; ++i) {
      session.connect_to(network);
      QTest::qWait(50);
    }
    report("choosing a network again and again", watch.take());
    relay_->set(Conduct::passes_on);
    QVERIFY2(reaches(index::FollowPhase::following), note(how_things_stand()));
    report("following again", watch.take());
    session.deleteDerived();
    QTest::qWait(linger_ms);
    session.setTrustingPeriodHours(session.trusting_period_hours() + 1);
    report("recomputing from the beginning", watch.take());
    QVERIFY2(reaches(index::FollowPhase::following), note(how_things_stand()));
  }

 private:
  void follow_through_the_relay() {
    if (!relay_) relay_ = std::make_unique<Relay>(demo_.network().endpoint);
    if (!excursion_) excursion_.emplace(demo_);
    auto network = demo_.network();
    network.endpoint = relay_->address();
    follow(demo_, network, "data");
    QVERIFY2(reaches(index::FollowPhase::following), note(how_things_stand()));
  }

  WindowOnDemo& demo_ = window_on_demo();
  std::unique_ptr<Relay> relay_;
  std::optional<Excursion> excursion_;
};

}  // namespace wastewatch::test

WASTEWATCH_QT_TEST(wastewatch::test::WindowStaysAliveTest)
#include "window_stays_alive_test.moc"
