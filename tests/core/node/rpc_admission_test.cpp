// Who gets a connection: nobody can hold them all, whatever they do with them.
#include "node/rpc_admission.h"

#include <gtest/gtest.h>

#include <vector>

namespace wastewatch::node {
namespace {

using State = ConnectionState;

constexpr AdmissionLimits limits{
    .connections = 10, .kept_for_loopback = 2, .per_peer = 4, .websockets = 3, .websockets_per_peer = 2};
const Peer own{"127.0.0.1", true};

Peer distant(int number) { return {"10.0.0." + std::to_string(number), false}; }

class Connections {
 public:
  Connections& add(const Peer& peer, State state, int count = 1) {
    for (; count > 0; --count)
      list.push_back({peer, state, std::chrono::steady_clock::time_point(std::chrono::seconds(++clock_))});
    return *this;
  }
  std::vector<OpenConnection> list;

 private:
  int clock_ = 0;
};

TEST(Admission, ThereIsRoom) {
  const auto out = admit(Connections().add(distant(1), State::fresh, 3).list, distant(1), limits);
  EXPECT_TRUE(out.admitted);
  EXPECT_FALSE(out.evicted);
}

TEST(Admission, APeerTakesOnlyFromItself) {
  const auto held = Connections().add(distant(2), State::fresh).add(distant(1), State::waiting, 4);
  const auto out = admit(held.list, distant(1), limits);
  EXPECT_TRUE(out.admitted);
  EXPECT_EQ(out.evicted, 1U);
}

TEST(Admission, WhoNeverAskedGoesBeforeWhoDid) {
  const auto held = Connections().add(own, State::waiting, 5).add(own, State::fresh, 5);
  EXPECT_EQ(admit(held.list, own, limits).evicted, 5U);
}

TEST(Admission, AnswersThatAreBeingGivenAreNotCutOff) {
  const auto held = Connections().add(distant(1), State::answering, 4);
  EXPECT_FALSE(admit(held.list, distant(1), limits).admitted);
  const auto full = Connections().add(own, State::answering, 7).add(own, State::websocket, 3);
  EXPECT_FALSE(admit(full.list, own, limits).admitted);
}

TEST(Admission, AShareIsKeptForThisComputer) {
  Connections held;
  for (int peer = 1; peer <= 4; ++peer) held.add(distant(peer), State::answering, 2);
  EXPECT_FALSE(admit(held.list, distant(9), limits).admitted);
  EXPECT_TRUE(admit(held.list, own, limits).admitted);
}

TEST(Admission, WebsocketsLeaveRoomForRequests) {
  Connections held;
  EXPECT_TRUE(may_subscribe(held.add(distant(1), State::websocket).list, distant(1), limits));
  EXPECT_FALSE(may_subscribe(held.add(distant(1), State::websocket).list, distant(1), limits));
  EXPECT_TRUE(may_subscribe(held.list, distant(2), limits));
  EXPECT_FALSE(may_subscribe(held.add(distant(2), State::websocket).list, own, limits));
}

}  // namespace
}  // namespace wastewatch::node
