#include "node/rpc_server.h"

#include <arpa/inet.h>
#include <poll.h>
#include <sys/socket.h>

#include <nlohmann/json.hpp>
#include <thread>

#include "chain/json_decode.h"
#include "chain/json_encode.h"
#include "node/websocket.h"
#include "solo_fixture.h"

namespace wastewatch::node {
namespace {

using nlohmann::json;
using namespace std::chrono_literals;

// A blocking client that reads as much as it is told to expect.
class TcpClient {
 public:
  explicit TcpClient(const std::string& url) : fd_(::socket(AF_INET, SOCK_STREAM, 0)) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(std::stoi(url.substr(url.rfind(':') + 1))));
    ::inet_pton(AF_INET, "127.0.0.1", &address.sin_addr);
    const timeval patience{20, 0};
    ::setsockopt(fd_.get(), SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    EXPECT_EQ(::connect(fd_.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
  }
  void send(std::string_view text) {
    EXPECT_TRUE(send_all(fd_.get(), as_bytes(text), never_, std::chrono::seconds(20)));
  }
  // Everything up to and including `end`.
  std::string read_until(std::string_view end) {
    while (!as_text(buffer_).contains(end)) {
      if (!more()) return {};
    }
    return take(as_text(buffer_).find(end) + end.size());
  }
  std::string read_bytes(std::size_t count) {
    while (buffer_.size() < count) {
      if (!more()) return {};
    }
    return take(count);
  }
  bool closed() { return buffer_.empty() && !more(); }
  // The other side has closed within the time that reads take.
  bool ends() {
    read_all();
    return errno != EAGAIN;
  }
  // The other side closes although nothing is read.
  bool is_closed_unread() const {
    pollfd entry{fd_.get(), POLLRDHUP, 0};
    return ::poll(&entry, 1, 20'000) > 0;
  }
  std::string read_all() {
    for (errno = 0; more(); errno = 0) {
    }
    return take(buffer_.size());
  }
  void send_or_give_up(std::string_view text) {
    errno = 0;
    send_all(fd_.get(), as_bytes(text), never_, std::chrono::seconds(1));
  }
  bool has_answer() const {
    return wait_readable(fd_.get(), never_, std::chrono::milliseconds(0)) == Ready::readable;
  }
  // Status line and headers, then the body.
  std::pair<std::string, std::string> read_response() {
    std::string head = read_until("\r\n\r\n");
    const auto at = head.find("Content-Length: ");
    if (at == std::string::npos) return {head, {}};
    return {head, read_bytes(std::stoul(head.substr(at + 16)))};
  }

 private:
  bool more() {
    const std::size_t before = buffer_.size();
    return receive_some(fd_.get(), buffer_) && buffer_.size() > before;
  }
  std::string take(std::size_t count) {
    std::string out(as_text(buffer_).substr(0, count));
    buffer_.erase(buffer_.begin(), buffer_.begin() + static_cast<std::ptrdiff_t>(count));
    return out;
  }
  UniqueFd fd_;
  Wakeup never_;
  Bytes buffer_;
};

std::string post(const std::string& body) {
  return "POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" +
         body;
}

std::string masked(std::string_view payload) {
  std::string out = {static_cast<char>(0x81),
                     static_cast<char>(0x80 | 126),
                     static_cast<char>(payload.size() >> 8),
                     static_cast<char>(payload.size() & 0xff),
                     0,
                     0,
                     0,
                     0};
  return out + std::string(payload);
}

class RpcServerTest : public ::testing::Test {
 protected:
  void SetUp() override {
    node = std::move(*open_solo(folder.path()));
    options.http.max_body_bytes = 5000;
    options.admission = {.connections = 8, .websockets = 3};
    auto started = RpcServer::start(*node->chain, Endpoint{false, {}, "127.0.0.1", 0}, options);
    ASSERT_TRUE(started) << started.error().text();
    server = std::move(*started);
    for (int i = 0; i < 3; ++i) ASSERT_TRUE(node->chain->produce(test_time(i)));
  }
  // Another server on the same chain, whose patience a test can wait for.
  void start_impatient() {
    server.reset();
    options.request_timeout = 300ms;
    options.idle_timeout = 300ms;
    options.answer_timeout = 300ms;
    server = std::move(*RpcServer::start(*node->chain, Endpoint{false, {}, "127.0.0.1", 0}, options));
  }
  bool is_answered() const {
    TcpClient client(server->url());
    client.send("GET /health HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
    return client.read_response().first.starts_with("HTTP/1.1 200");
  }
  test::TemporaryFolder folder;
  std::unique_ptr<SoloNode> node;
  RpcServerOptions options;
  std::unique_ptr<RpcServer> server;
};

TEST_F(RpcServerTest, OneConnectionServesPipelinedRequestsInOrder) {
  TcpClient client(server->url());
  std::string stream;
  for (std::int64_t i = 1; i <= 3; ++i) {
    stream += post(chain::rpc_request(i, "header", {{"height", std::to_string(i)}}).dump());
  }
  client.send(stream);
  for (std::int64_t i = 1; i <= 3; ++i) {
    const auto replies = chain::parse_rpc_replies(client.read_response().second).value();
    EXPECT_EQ(chain::decode_reply(replies.front(), chain::header_reply_from_json)->height, i);
  }
}

TEST_F(RpcServerTest, GetAnswersRoutesAndRefusesOthers) {
  TcpClient client(server->url());
  client.send("GET /commit?height=2 HTTP/1.1\r\n\r\n");
  const auto [head, body] = client.read_response();
  EXPECT_TRUE(head.starts_with("HTTP/1.1 200"));
  EXPECT_EQ(json::parse(body)["result"]["canonical"], true);
  client.send("GET /commit?height=99 HTTP/1.1\r\n\r\n");
  EXPECT_TRUE(client.read_response().first.starts_with("HTTP/1.1 500"));
  client.send("GET /nothing HTTP/1.1\r\n\r\n");
  EXPECT_TRUE(client.read_response().first.starts_with("HTTP/1.1 404"));
  client.send("DELETE / HTTP/1.1\r\n\r\n");
  EXPECT_TRUE(client.read_response().first.starts_with("HTTP/1.1 405"));
}

TEST_F(RpcServerTest, OversizedBodyIsRefusedAndTheConnectionClosed) {
  TcpClient client(server->url());
  client.send("POST / HTTP/1.1\r\nContent-Length: 5001\r\n\r\n");
  EXPECT_TRUE(client.read_response().first.starts_with("HTTP/1.1 413"));
  EXPECT_TRUE(client.closed());
}

TEST_F(RpcServerTest, SubscriberGetsAConfirmationAndThenEveryNewBlock) {
  TcpClient client(server->url());
  client.send(
      "GET /websocket HTTP/1.1\r\nUpgrade: websocket\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
  EXPECT_TRUE(client.read_until("\r\n\r\n").contains("s3pPLMBiTxaQ9kYGzzhZRbK+xOo="));
  const auto next = [&] {
    const auto head = client.read_bytes(2);
    if (head.size() < 2) return chain::RpcReply{};
    std::size_t size = static_cast<std::uint8_t>(head[1]);
    if (size == 126) {
      const auto more = client.read_bytes(2);
      size = static_cast<std::size_t>(static_cast<std::uint8_t>(more[0])) << 8 |
             static_cast<std::uint8_t>(more[1]);
    }
    return chain::parse_rpc_replies(client.read_bytes(size))->front();
  };
  client.send(
      masked(chain::rpc_request(std::int64_t{4}, "subscribe", {{"query", "tm.event='NewBlock'"}}).dump()));
  EXPECT_FALSE(chain::new_block_event_from_json(next().result).value());
  client.send(masked(chain::rpc_request(std::int64_t{5}, "subscribe", {{"query", "tm.event='Tx'"}}).dump()));
  EXPECT_EQ(std::get<std::int64_t>(next().id), 5);

  ASSERT_TRUE(node->chain->broadcast(tx("event=1")));
  ASSERT_TRUE(node->chain->produce(test_time(50)));
  const auto block = next();
  EXPECT_EQ(std::get<std::int64_t>(block.id), 4);
  const auto event = chain::new_block_event_from_json(block.result).value();
  ASSERT_TRUE(event);
  EXPECT_EQ(event->block.block->header.height, 4);
  const auto tx_event = next();
  EXPECT_EQ(std::get<std::int64_t>(tx_event.id), 5);
  EXPECT_TRUE(tx_event.result.text().contains("tendermint/event/Tx"));
}

constexpr std::string_view upgrade_request =
    "GET /websocket HTTP/1.1\r\nUpgrade: websocket\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";

// Each byte used to begin the patience anew.
TEST_F(RpcServerTest, ARequestHasADeadlineAsAWhole) {
  start_impatient();
  TcpClient slow(server->url());
  std::string seen;
  const auto begun = std::chrono::steady_clock::now();
  while (seen.empty() && std::chrono::steady_clock::now() - begun < 20s) {
    slow.send_or_give_up("G");
    std::this_thread::sleep_for(20ms);
    if (slow.has_answer()) seen = slow.read_until("\r\n");
  }
  EXPECT_TRUE(seen.starts_with("HTTP/1.1 408")) << seen;
}

TEST_F(RpcServerTest, HeldConnectionsStopNobody) {
  std::vector<std::unique_ptr<TcpClient>> held;
  for (int i = 0; i < 40; ++i) {
    held.push_back(std::make_unique<TcpClient>(server->url()));
    held.back()->send("POST / HTTP/1.1\r\nContent-Le");
    EXPECT_TRUE(is_answered()) << i;
  }
}

TEST_F(RpcServerTest, SilentConnectionsAndWebsocketsEnd) {
  start_impatient();
  TcpClient silent(server->url());
  TcpClient between(server->url());
  between.send("GET /health HTTP/1.1\r\n\r\n");
  EXPECT_TRUE(between.read_response().first.starts_with("HTTP/1.1 200"));
  TcpClient deaf(server->url());
  deaf.send(upgrade_request);
  EXPECT_FALSE(deaf.read_until("\r\n\r\n").empty());
  EXPECT_TRUE(silent.ends());
  EXPECT_TRUE(between.ends());
  EXPECT_EQ(deaf.read_bytes(2), std::string("\x89\x00", 2)) << "asked whether it is there";
  EXPECT_TRUE(deaf.ends());
}

TEST_F(RpcServerTest, AWebsocketMessageHasADeadlineToo) {
  start_impatient();
  TcpClient client(server->url());
  client.send(upgrade_request);
  EXPECT_FALSE(client.read_until("\r\n\r\n").empty());
  // The first fragment of a message that never ends, kept alive by pongs.
  client.send(std::string("\x01\x81\x00\x00\x00\x00[", 7));
  const auto begun = std::chrono::steady_clock::now();
  while (!client.has_answer() && std::chrono::steady_clock::now() - begun < 20s) {
    client.send_or_give_up(std::string("\x8a\x80\x00\x00\x00\x00", 6));
    std::this_thread::sleep_for(20ms);
  }
  EXPECT_TRUE(client.ends());
}

TEST_F(RpcServerTest, WebsocketsLeaveRoomForRequests) {
  std::vector<std::unique_ptr<TcpClient>> subscribers;
  for (int i = 0; i < 3; ++i) {
    subscribers.push_back(std::make_unique<TcpClient>(server->url()));
    subscribers.back()->send(upgrade_request);
    EXPECT_TRUE(subscribers.back()->read_until("\r\n\r\n").starts_with("HTTP/1.1 101"));
  }
  TcpClient another(server->url());
  another.send(upgrade_request);
  EXPECT_TRUE(another.read_response().first.starts_with("HTTP/1.1 503"));
  EXPECT_TRUE(is_answered());
}

// An answer that nobody takes: the sockets' buffers fill, then the deadline.
TEST_F(RpcServerTest, WhoDoesNotReadIsLeft) {
  start_impatient();
  TcpClient client(server->url());
  json batch = json::array();
  for (std::int64_t i = 0; i < 10; ++i) batch.push_back(chain::rpc_request(i, "genesis", json::object()));
  const std::string one = post(batch.dump());
  constexpr std::size_t requests = 4'000;
  std::string many;
  for (std::size_t i = 0; i < requests; ++i) many += one;
  client.send_or_give_up(many);
  EXPECT_TRUE(client.is_closed_unread());
  EXPECT_TRUE(is_answered());
}

TEST_F(RpcServerTest, PagesAndReboundNamesAreRefusedBeforeAnythingIsDone) {
  const auto status = [&](const std::string& request) {
    TcpClient client(server->url());
    client.send(request);
    return client.read_response().first.substr(0, 12);
  };
  EXPECT_EQ(status("GET /status HTTP/1.1\r\nHost: evil.example\r\n\r\n"), "HTTP/1.1 403");
  EXPECT_EQ(status("GET /status HTTP/1.1\r\nHost: 127.0.0.1\r\nOrigin: https://evil.example\r\n\r\n"),
            "HTTP/1.1 403");
  EXPECT_EQ(status("GET /broadcast_tx_async?tx=%22page=1%22 HTTP/1.1\r\nHost: 127.0.0.1\r\nSec-Fetch-Site: "
                   "cross-site\r\n\r\n"),
            "HTTP/1.1 403");
  EXPECT_EQ(node->chain->mempool().size().txs, 0U);
  EXPECT_EQ(status("GET /websocket HTTP/1.1\r\nHost: evil.example\r\nUpgrade: websocket\r\n"
                   "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"),
            "HTTP/1.1 403");
}

TEST_F(RpcServerTest, AConfiguredPageMayAsk) {
  server.reset();
  options.access.origins = {"https://explorer.example"};
  server = std::move(*RpcServer::start(*node->chain, Endpoint{false, {}, "127.0.0.1", 0}, options));
  TcpClient client(server->url());
  client.send("OPTIONS / HTTP/1.1\r\nHost: 127.0.0.1\r\nOrigin: https://explorer.example\r\n\r\n");
  EXPECT_TRUE(client.read_response().first.starts_with("HTTP/1.1 204"));
  client.send("GET /health HTTP/1.1\r\nHost: 127.0.0.1\r\nOrigin: https://explorer.example\r\n\r\n");
  const auto head = client.read_response().first;
  EXPECT_TRUE(head.starts_with("HTTP/1.1 200"));
  EXPECT_TRUE(head.contains("Access-Control-Allow-Origin: https://explorer.example\r\n")) << head;
}

TEST_F(RpcServerTest, EndsWhileClientsAreConnected) {
  TcpClient client(server->url());
  server.reset();
  EXPECT_TRUE(client.closed());
}

}  // namespace
}  // namespace wastewatch::node
