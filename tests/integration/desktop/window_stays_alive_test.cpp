// Whatever the node does, the window goes on: nobody at the screen waits for the network or for a database.
// The time is reported; what decides is that it stays below the shortest deadline of a request, which a call
// made by the window's own thread would have to wait for.
#include <gtest/gtest.h>

#include <array>
#include <cstdio>
#include <functional>

#include "loop_watch.h"
#include "relay.h"
#include "rpc/routes.h"
#include "trouble.h"
#include "ui/base/singleton.h"
#include "ui/navigation/navigator.h"
#include "ui/session/session.h"

namespace wastewatch::test {
namespace {

constexpr qint64 linger_ms = 400;
constexpr qint64 settle_ms = 6'000;  // what is under way when the node changes its conduct runs out

constexpr std::array places = {"wastewatch:page/overview",        "wastewatch:page/alerts",
                               "wastewatch:page/batches",         "wastewatch:page/chain",
                               "wastewatch:page/chain?tab=nodes", "wastewatch:page/chain?tab=verification",
                               "wastewatch:page/chain?tab=state", "wastewatch:page/settings"};

void live(qint64 ms) {
  wait_for([] { return false; }, ms);
}

void walk(const std::function<void(const char* place)>& seen = [](const char*) {}) {
  for (const char* place : places) {
    ui::the<ui::Navigator>().open(QString::fromLatin1(place));
    live(linger_ms);
    seen(place);
  }
}

qint64 shortest_deadline_ms() {
  const auto shortest = std::ranges::min_element(rpc::routes(), {}, &rpc::RouteInfo::deadline);
  return shortest->deadline.count();
}

struct Trouble {
  const char* name;
  Conduct conduct;
};
constexpr std::array troubles = {
    Trouble{"the node goes on", Conduct::passes_on},
    Trouble{"the node falls silent", Conduct::silent},
    Trouble{"the node hangs up", Conduct::hangs_up},
    Trouble{"the node sends garbage", Conduct::garbage},
    Trouble{"the node sends nonsense", Conduct::nonsense},
};

class WindowStaysAlive : public ::testing::Test {
 protected:
  void SetUp() override {
    auto network = demo_.network();
    network.endpoint = relay_.address();
    follow(demo_, network, "data");
    ASSERT_TRUE(reaches(index::FollowPhase::following)) << how_things_stand();
    LoopWatch watch;
    walk([&](const char* place) { report(std::string("the first time, opening ") + place, watch.take()); });
  }
  void TearDown() override {
    relay_.set(Conduct::passes_on);
    EXPECT_TRUE(demo_.desktop().warnings().isEmpty()) << demo_.desktop().warnings().join(u'\n').toStdString();
  }
  void report(const std::string& what, Gap longest) {
    std::printf("%s: at most %lld ms without the event loop, %lld ms of it not waiting for a processor\n",
                what.c_str(), static_cast<long long>(longest.whole_ms),
                static_cast<long long>(longest.own_ms));
    EXPECT_LT(longest.own_ms, shortest_deadline_ms()) << what;
  }

  WindowOnDemo& demo_ = window_on_demo();
  Relay relay_{demo_.network().endpoint};
  const Excursion excursion_{demo_};
};

TEST_F(WindowStaysAlive, WhileTheNodeMisbehaves) {
  for (const auto& [name, conduct] : troubles) {
    LoopWatch watch;
    relay_.set(conduct);
    live(settle_ms);
    report(std::string(name) + ", nobody touches the window", watch.take());
    walk([&](const char* place) { report(std::string(name) + ", opening " + place, watch.take()); });
  }
}

TEST_F(WindowStaysAlive, WhenANetworkIsLeftInTheMiddleOfAnything) {
  auto& session = ui::the<ui::Session>();
  relay_.set(Conduct::silent);
  live(settle_ms);
  const auto network = session.network();
  LoopWatch watch;
  session.leave();
  EXPECT_EQ(session.state(), ui::Session::Closed);
  live(linger_ms);
  report("leaving a silent node", watch.take());
  for (int i = 0; i < 5; ++i) {
    session.connect_to(network);
    live(50);
  }
  report("choosing a network again and again", watch.take());
  relay_.set(Conduct::passes_on);
  EXPECT_TRUE(reaches(index::FollowPhase::following)) << how_things_stand();
  report("following again", watch.take());
  session.deleteDerived();
  live(linger_ms);
  session.setTrustingPeriodHours(session.trusting_period_hours() + 1);
  report("recomputing from the beginning", watch.take());
  EXPECT_TRUE(reaches(index::FollowPhase::following)) << how_things_stand();
}

}  // namespace
}  // namespace wastewatch::test
