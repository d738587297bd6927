#include "rpc/subscription.h"

#include <gtest/gtest.h>

#include <QWebSocket>
#include <QWebSocketServer>
#include <condition_variable>
#include <map>
#include <mutex>
#include <nlohmann/json.hpp>

#include "chain/json_encode.h"
#include "core/light/chain_fixture.h"

namespace wastewatch::rpc {
namespace {

using namespace std::chrono_literals;

// A websocket that confirms a subscription and says what the test wants.
class EventServer {
 public:
  EventServer() {
    thread_.run([this] {
      server_ = std::make_unique<QWebSocketServer>(QStringLiteral("test"), QWebSocketServer::NonSecureMode);
      server_->listen(QHostAddress::LocalHost, 0);
      QObject::connect(server_.get(), &QWebSocketServer::newConnection, server_.get(), [this] { accept(); });
    });
  }
  ~EventServer() {
    thread_.run([this] { server_.reset(); });
  }
  EventServer(const EventServer&) = delete;
  EventServer& operator=(const EventServer&) = delete;

  std::string address() const { return "http://127.0.0.1:" + std::to_string(server_->serverPort()); }
  void say(const std::string& text) {
    thread_.run([&] {
      if (socket_ != nullptr) socket_->sendTextMessage(QString::fromStdString(text));
    });
  }
  void drop() {
    thread_.run([this] { socket_->abort(); });
  }

 private:
  void accept() {
    socket_ = server_->nextPendingConnection();
    socket_->setParent(server_.get());
    QObject::connect(socket_, &QWebSocket::textMessageReceived, server_.get(), [this] {
      socket_->sendTextMessage(QStringLiteral(R"({"jsonrpc":"2.0","id":1,"result":{}})"));
    });
  }

  NetworkThread thread_;
  std::unique_ptr<QWebSocketServer> server_;
  QWebSocket* socket_ = nullptr;  // owned by the server
};

class Hints {
 public:
  void add(const Hint& hint) {
    const std::lock_guard lock(mutex_);
    if (hint.source == HintSource::event) ++events_[hint.height];
    if (hint.source == HintSource::poll) ++polls_;
    changed_.notify_all();
  }
  // Waits long; a test that gets here in vain has failed anyway.
  bool wait_event(std::int64_t height) {
    std::unique_lock lock(mutex_);
    return changed_.wait_for(lock, 30s, [&] { return events_.contains(height); });
  }
  // Until something happens, or a moment has passed.
  void wait_any() {
    std::unique_lock lock(mutex_);
    changed_.wait_for(lock, 10ms);
  }
  int polls() {
    const std::lock_guard lock(mutex_);
    return polls_;
  }
  bool wait_polls(int goal) {
    std::unique_lock lock(mutex_);
    return changed_.wait_for(lock, 30s, [&] { return polls_ >= goal; });
  }

 private:
  std::mutex mutex_;
  std::condition_variable changed_;
  std::map<std::int64_t, int> events_;
  int polls_ = 0;
};

std::string event_of(std::int64_t height) {
  static const auto chain = test::build(test::steady(1), 5);
  chain::Block block;
  block.header = chain[static_cast<std::size_t>(height) - 1].signed_header.header;
  block.last_commit = chain[0].signed_header.commit;
  const chain::BlockReply reply{chain[0].signed_header.commit.block_id, block};
  return chain::rpc_result(std::int64_t{1},
                           chain::json_of(chain::NewBlockEvent{"tm.event='NewBlock'", reply}))
      .dump();
}

class Subscription : public testing::Test {
 protected:
  SubscriptionOptions quick() const {
    return {.first_pause = 5ms, .longest_pause = 20ms, .poll_interval = 10ms, .silence_allowed = 20s};
  }
  BlockSubscription::Listener listener() {
    return [this](const Hint& hint) { hints_.add(hint); };
  }
  // Events may be lost while nobody listens: say it until it is heard.
  bool heard(EventServer& server, const BlockSubscription& subscription, std::int64_t height) {
    for (int i = 0; i < 3000 && !subscription.connected(); ++i) hints_.wait_any();
    server.say(event_of(height));
    return hints_.wait_event(height);
  }

  Hints hints_;
  NetworkThread thread_;
};

TEST_F(Subscription, TellsOfNewBlocks) {
  EventServer server;
  const BlockSubscription subscription(thread_, server.address(), listener(), quick());
  EXPECT_TRUE(heard(server, subscription, 3));
  EXPECT_TRUE(subscription.connected());
}

TEST_F(Subscription, ConnectsAgainAfterADrop) {
  EventServer server;
  const BlockSubscription subscription(thread_, server.address(), listener(), quick());
  ASSERT_TRUE(heard(server, subscription, 2));
  const int before = hints_.polls();
  server.drop();
  ASSERT_TRUE(hints_.wait_polls(before + 1)) << "without a connection hints come by the clock";
  EXPECT_TRUE(heard(server, subscription, 4));
}

TEST_F(Subscription, GarbageDropsTheConnectionAndNothingElse) {
  EventServer server;
  const BlockSubscription subscription(thread_, server.address(), listener(), quick());
  ASSERT_TRUE(heard(server, subscription, 2));
  const int before = hints_.polls();
  server.say("garbage");
  ASSERT_TRUE(hints_.wait_polls(before + 1));
  EXPECT_TRUE(heard(server, subscription, 5));
}

TEST_F(Subscription, PollsWhenNobodyAnswers) {
  const BlockSubscription subscription(thread_, "http://127.0.0.1:1", listener(), quick());
  EXPECT_TRUE(hints_.wait_polls(3));
  EXPECT_FALSE(subscription.connected());
}

}  // namespace
}  // namespace wastewatch::rpc
