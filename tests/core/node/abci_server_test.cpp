#include "node/abci_server.h"

#include <gtest/gtest.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "base/files.h"
#include "node/framing.h"
#include "node/proto/abci.pb.h"
#include "support/key_value_application.h"
#include "support/vectors.h"

namespace wastewatch::node {
namespace {

constexpr std::size_t client_limit = 1U << 20;

// A blocking client of the socket protocol.
class Client {
 public:
  explicit Client(const std::string& path) : fd_(::socket(AF_UNIX, SOCK_STREAM, 0)) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    path.copy(&address.sun_path[0], sizeof address.sun_path - 1);
    connected_ = ::connect(fd_.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    const timeval patience{20, 0};
    ::setsockopt(fd_.get(), SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
  }
  bool connected() const { return connected_; }
  void send_raw(BytesView bytes) {
    ASSERT_TRUE(send_all(fd_.get(), bytes, never_, std::chrono::seconds(20)));
  }
  void send(const pb::Request& request) {
    Bytes frame;
    append_frame(frame, as_bytes(request.SerializeAsString()));
    send_raw(frame);
  }
  std::optional<pb::Response> receive() {
    for (;;) {
      const auto message = frames_.next();
      if (!message) return std::nullopt;
      if (*message) {
        pb::Response response;
        if (!response.ParseFromString(std::string(as_text(**message)))) return std::nullopt;
        return response;
      }
      frames_.compact();
      const std::size_t before = frames_.buffer().size();
      if (!receive_some(fd_.get(), frames_.buffer()) || frames_.buffer().size() == before)
        return std::nullopt;
    }
  }

 private:
  UniqueFd fd_;
  bool connected_ = false;
  Wakeup never_;
  FrameReader frames_{client_limit};
};

pb::Request echo(const std::string& text) {
  pb::Request request;
  request.mutable_echo()->set_message(text);
  return request;
}

class AbciServerTest : public ::testing::Test {
 protected:
  void SetUp() override {
    auto started =
        AbciServer::start(application, endpoint, {.max_message_bytes = 10'000, .max_connections = 8});
    ASSERT_TRUE(started) << started.error().text();
    server = std::move(*started);
  }
  std::string path() const { return endpoint.path; }

  test::TemporaryFolder folder;
  Endpoint endpoint{true, (folder.path() / "abci.sock").string(), {}, 0};
  test::KeyValueApplication application;
  std::unique_ptr<AbciServer> server;
};

TEST_F(AbciServerTest, PipelinedRequestsAreAnsweredInOrder) {
  Client client(path());
  for (int i = 0; i < 200; ++i) client.send(echo(std::to_string(i)));
  for (int i = 0; i < 200; ++i) EXPECT_EQ(client.receive().value().echo().message(), std::to_string(i));
}

TEST_F(AbciServerTest, FlushIsAnswered) {
  Client client(path());
  pb::Request flush;
  flush.mutable_flush();
  client.send(flush);
  EXPECT_TRUE(client.receive().value().has_flush());
}

TEST_F(AbciServerTest, RequestSentByteByByteIsAnswered) {
  Client client(path());
  Bytes frame;
  append_frame(frame, as_bytes(echo("slow").SerializeAsString()));
  for (const auto b : frame) client.send_raw(BytesView(&b, 1));
  EXPECT_EQ(client.receive().value().echo().message(), "slow");
}

TEST_F(AbciServerTest, FourConnectionsAreServedTogether) {
  std::vector<std::unique_ptr<Client>> clients;
  for (int i = 0; i < 4; ++i) clients.push_back(std::make_unique<Client>(path()));
  for (auto& client : clients) client->send(echo("one of four"));
  for (auto& client : clients) EXPECT_EQ(client->receive().value().echo().message(), "one of four");
}

TEST_F(AbciServerTest, GiantLengthEndsOnlyThatConnection) {
  Client bad(path());
  Client good(path());
  bad.send_raw(Bytes{0xff, 0xff, 0xff, 0xff, 0x0f});
  EXPECT_FALSE(bad.receive());
  good.send(echo("still here"));
  EXPECT_EQ(good.receive().value().echo().message(), "still here");
}

TEST_F(AbciServerTest, CorruptionIsAnExceptionAndTheEnd) {
  Client client(path());
  pb::Request request;
  request.mutable_finalize_block()->add_txs("corrupt");
  client.send(request);
  EXPECT_TRUE(client.receive().value().has_exception());
  EXPECT_TRUE(server->wait().error().is(Errc::application_failed));
}

// Any user of the computer can call over tcp.
TEST_F(AbciServerTest, ACallOutOfOrderEndsItsConnectionAlone) {
  Client bad(path());
  Client good(path());
  pb::Request request;
  request.mutable_finalize_block()->add_txs("out of order");
  bad.send(request);
  EXPECT_TRUE(bad.receive().value().has_exception());
  EXPECT_FALSE(bad.receive());
  good.send(echo("still here"));
  EXPECT_EQ(good.receive().value().echo().message(), "still here");
}

TEST_F(AbciServerTest, ConnectionsThatNeverAskGiveWay) {
  std::vector<std::unique_ptr<Client>> silent;
  for (int i = 0; i < 30; ++i) silent.push_back(std::make_unique<Client>(path()));
  Client client(path());
  client.send(echo("asks"));
  EXPECT_EQ(client.receive().value().echo().message(), "asks");
}

TEST_F(AbciServerTest, AMessageHasADeadline) {
  server.reset();
  server = std::move(
      *AbciServer::start(application, endpoint,
                         {.max_message_bytes = 10'000, .message_timeout = std::chrono::milliseconds(200)}));
  Client slow(path());
  slow.send_raw(Bytes{0x20, 0x0a});
  EXPECT_FALSE(slow.receive());
}

TEST_F(AbciServerTest, SecondServerOnALiveSocketIsRefused) {
  EXPECT_TRUE(AbciServer::start(application, endpoint).error().is(Errc::in_use));
}

TEST_F(AbciServerTest, SocketPathIsRemovedAtTheEnd) {
  server.reset();
  EXPECT_FALSE(std::filesystem::exists(path()));
}

TEST(AbciServerStart, StaleSocketIsReplaced) {
  const test::TemporaryFolder folder;
  const Endpoint endpoint{true, (folder.path() / "stale.sock").string(), {}, 0};
  {
    const UniqueFd dead(::socket(AF_UNIX, SOCK_STREAM, 0));
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    endpoint.path.copy(&address.sun_path[0], sizeof address.sun_path - 1);
    ASSERT_EQ(::bind(dead.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
  }
  test::KeyValueApplication application;
  const auto server = AbciServer::start(application, endpoint);
  ASSERT_TRUE(server) << server.error().text();
  EXPECT_TRUE(Client(endpoint.path).connected());
}

TEST(AbciServerStart, WhatIsNoSocketIsLeftAlone) {
  const test::TemporaryFolder folder;
  const auto file = folder.path() / "letter.txt";
  std::ofstream(file) << "kept";
  test::KeyValueApplication application;
  const auto refused = AbciServer::start(application, {true, file.string(), {}, 0});
  EXPECT_TRUE(refused.error().is(FileErrc::already_exists)) << refused.error().text();
  EXPECT_EQ(test::read_file(file), "kept");
}

TEST(AbciServerStart, EachReasonHasItsOwnKind) {
  test::KeyValueApplication application;
  const auto why = [&](const Endpoint& endpoint) { return AbciServer::start(application, endpoint).error(); };
  EXPECT_TRUE(why({true, "/nowhere/at/all.sock", {}, 0}).is(FileErrc::missing));
  EXPECT_TRUE(why({false, {}, "192.0.2.1", 0}).is(Errc::not_local)) << "TEST-NET-1, RFC 5737";
  EXPECT_TRUE(why({false, {}, "host.invalid", 1}).is(Errc::unknown_host)) << "RFC 2606";
  const auto taken = AbciServer::start(application, {false, {}, "127.0.0.1", 0});
  ASSERT_TRUE(taken) << taken.error().text();
  EXPECT_TRUE(why((*taken)->endpoint()).is(Errc::in_use));
}

TEST(EndpointText, FormsAreParsedAndNonsenseRefused) {
  EXPECT_EQ(parse_endpoint("unix:///run/a.sock")->path, "/run/a.sock");
  EXPECT_EQ(parse_endpoint("tcp://127.0.0.1:26658")->port, 26658);
  EXPECT_EQ(parse_endpoint("[::1]:1")->host, "::1");
  for (const auto* bad : {"", "unix://relative", "tcp://host", "tcp://host:", "tcp://host:70000", "host:12x",
                          ":1", "a b:1", "a\x1b:1", "[]:1"}) {
    EXPECT_TRUE(parse_endpoint(bad).error().is(Errc::bad_address)) << bad;
  }
}

TEST(LockFile, SecondHolderIsRefusedUntilTheFirstLetsGo) {
  const test::TemporaryFolder folder;
  const std::string path = (folder.path() / "lock").string();
  {
    const auto first = lock_file(path);
    ASSERT_TRUE(first);
    EXPECT_TRUE(lock_file(path).error().is(Errc::in_use));
  }
  EXPECT_TRUE(lock_file(path));
}

}  // namespace
}  // namespace wastewatch::node
