// How a session ends: the table of endings, and what the screen is told on each way out.
#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTemporaryDir>
#include <utility>
#include <vector>

#include "ui/session/connected.h"
#include "ui/session/session.h"

namespace wastewatch::ui {
namespace {

constexpr auto all_states = {SessionState::closed, SessionState::preparing, SessionState::open,
                             SessionState::failed};

rpc::Network network_called(const std::string& chain_id) {
  rpc::Network out;
  out.chain_id = chain_id;
  out.endpoint = "http://127.0.0.1:1";
  out.anchor = {1, Hash{}};
  return out;
}

class SessionEndTest : public ::testing::Test {
 protected:
  SessionEndTest() {
    session_.set_data_folder(folder_.path());
    QObject::connect(&session_, &Session::statusChanged, &session_,
                     [this] { states_.push_back(session_.state()); });
  }
  // States the screen was told of since the last call.
  std::vector<int> told() { return std::exchange(states_, {}); }

  QTemporaryDir folder_;
  Session session_{nullptr};
  std::vector<int> states_;
};

TEST(Endings, EveryReasonHasItsRow) {
  ASSERT_EQ(endings().size(), static_cast<std::size_t>(SessionEnd::gone) + 1);
  for (std::size_t i = 0; i < endings().size(); ++i)
    EXPECT_EQ(endings()[i].reason, static_cast<SessionEnd>(i));
}

TEST(Endings, OnlyWhatIsOpenedAgainAtOnceKeepsItsState) {
  for (const Ending& row : endings()) EXPECT_EQ(!row.next, row.reason == SessionEnd::reopened);
}

TEST(Endings, APersonCanLeaveAnyState) {
  for (const auto state : all_states) {
    const auto at = static_cast<std::size_t>(state);
    EXPECT_TRUE(ending_of(SessionEnd::left).from.at(at));
    EXPECT_TRUE(ending_of(SessionEnd::closed).from.at(at));
    EXPECT_TRUE(ending_of(SessionEnd::replaced).from.at(at));
  }
}

TEST(Endings, NothingFailsThatDoesNotRun) {
  EXPECT_FALSE(ending_of(SessionEnd::failed).from.at(static_cast<std::size_t>(SessionState::closed)));
  EXPECT_FALSE(ending_of(SessionEnd::failed).from.at(static_cast<std::size_t>(SessionState::failed)));
}

TEST_F(SessionEndTest, LeavingForgetsTheNetworkAndSaysSo) {
  session_.connect_to(network_called("one"));
  EXPECT_EQ(told(), std::vector<int>{Session::Open});
  const QSignalSpy networks(&session_, &Session::networkChanged);
  session_.leave();
  EXPECT_EQ(told(), std::vector<int>{Session::Closed});
  EXPECT_EQ(networks.count(), 1);
  EXPECT_TRUE(session_.chain_id().isEmpty());
}

TEST_F(SessionEndTest, AnotherNetworkDoesNotShowTheFirstStartBetween) {
  session_.connect_to(network_called("one"));
  told();
  const QSignalSpy networks(&session_, &Session::networkChanged);
  session_.connect_to(network_called("two"));
  EXPECT_EQ(told(), std::vector<int>{Session::Open});
  EXPECT_EQ(networks.count(), 1);
  EXPECT_EQ(session_.chain_id(), "two");
}

TEST_F(SessionEndTest, ChoosingOtherNodesKeepsTheChainAndItsAnchor) {
  session_.connect_to(network_called("one"));
  told();
  EXPECT_EQ(session_.chooseNodes("http://127.0.0.1:2", {}), QString());
  EXPECT_EQ(told(), std::vector<int>{Session::Open});
  EXPECT_EQ(session_.chain_id(), "one");
  EXPECT_EQ(session_.node(), "http://127.0.0.1:2");
  EXPECT_EQ(session_.network().anchor.height, 1);
}

TEST_F(SessionEndTest, WithoutANetworkThereIsNothingToOpenAgain) {
  session_.deleteDerived();
  session_.recomputeKept();
  session_.repair();
  EXPECT_EQ(told(), std::vector<int>{});
  EXPECT_EQ(session_.state(), Session::Closed);
}

TEST_F(SessionEndTest, AnEmbeddedChainThatCannotStartFailsOnceAndCanBeLeft) {
  session_.exploreDemonstration();
  EXPECT_EQ(session_.state(), Session::Failed);
  EXPECT_FALSE(session_.problem().isEmpty());
  session_.leave();
  EXPECT_EQ(session_.state(), Session::Closed);
  EXPECT_TRUE(session_.problem().isEmpty());
}

TEST(Endings, ADestroyedSessionTellsNobody) {
  int told = 0;
  {
    const QTemporaryDir folder;
    Session session(nullptr);
    session.set_data_folder(folder.path());
    session.connect_to(network_called("one"));
    QObject::connect(&session, &Session::statusChanged, [&] { ++told; });
  }
  EXPECT_EQ(told, 0);
}

TEST_F(SessionEndTest, ClosingWaitsSoThatTheFolderCanBeOpenedAnew) {
  session_.connect_to(network_called("one"));
  session_.close();
  EXPECT_EQ(session_.state(), Session::Closed);
  const auto folder = folder_.filePath(QStringLiteral("one")).toStdString();
  EXPECT_TRUE(Connected::open(network_called("one"), folder)) << "the databases are let go";
}

}  // namespace
}  // namespace wastewatch::ui
