// The listeners over loopback, with a spool on disk and no chain.
#include "gateway/server/server.h"

#include <arpa/inet.h>
#include <gtest/gtest.h>
#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "base/encoding.h"
#include "base/files.h"
#include "crypto/sealed_key.h"
#include "gateway/jt808/fields.h"
#include "gateway/jt808/frame.h"
#include "gateway/jt808/session.h"
#include "gateway/server/session.h"
#include "support/vectors.h"

namespace wastewatch::gateway {
namespace {

using namespace jt808;
using nlohmann::json;

constexpr std::int64_t start_ms = 1'772'323'200'000;
constexpr std::string_view passphrase = "words of the server's test";
constexpr crypto::SealOptions cheap{.memory_kib = 64, .passes = 1, .lanes = 1};

Bytes location_at(int second) {
  Bytes out(28, 0);
  out[7] = 0x02;
  std::ranges::copy(bcd_of_time_ms(start_ms + 1'000 * second, 8), out.end() - 6);
  return out;
}

// A peer that waits for an answer at most some seconds.
class Peer {
 public:
  Peer(const std::string& address, int type) : fd_(::socket(AF_INET, type | SOCK_CLOEXEC, 0)) {
    sockaddr_in to{};
    to.sin_family = AF_INET;
    to.sin_port = htons(static_cast<std::uint16_t>(std::stoi(address.substr(address.rfind(':') + 1))));
    to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const timeval patience{10, 0};
    ::setsockopt(fd_.get(), SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    ::setsockopt(fd_.get(), SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    EXPECT_EQ(::connect(fd_.get(), reinterpret_cast<const sockaddr*>(&to), sizeof to), 0);
  }
  bool send(BytesView bytes) {
    return ::send(fd_.get(), bytes.data(), bytes.size(), MSG_NOSIGNAL) == static_cast<ssize_t>(bytes.size());
  }
  // False at the end of the stream, and when nothing comes.
  bool receive() {
    std::array<std::uint8_t, 4096> buffer{};
    const auto got = ::recv(fd_.get(), buffer.data(), buffer.size(), 0);
    if (got > 0) input_.insert(input_.end(), buffer.begin(), buffer.begin() + got);
    return got > 0;
  }
  std::string until(std::string_view end) {
    std::size_t at = 0;
    while ((at = as_text(input_).find(end)) == std::string_view::npos) {
      if (!receive()) return "nothing more after " + std::string(as_text(input_));
    }
    std::string out(as_text(input_).substr(0, at + end.size()));
    input_.erase(input_.begin(), input_.begin() + static_cast<std::ptrdiff_t>(out.size()));
    return out;
  }
  Message answer() {
    auto piece = next_frame(input_);
    while (piece.state != FramePiece::State::complete) {
      if (!receive()) return {};
      piece = next_frame(input_);
    }
    auto out = decode_message(unframed(piece.inside).value()).value();
    input_.erase(input_.begin(), input_.begin() + static_cast<std::ptrdiff_t>(piece.consumed));
    return out;
  }

 private:
  UniqueFd fd_;
  Bytes input_;
};

// A terminal of 2013.
class Terminal {
 public:
  Terminal(std::string number, const std::string& address, int type)
      : number_(std::move(number)), peer(address, type) {}
  bool send(std::uint16_t message, Bytes body, std::optional<Subpackage> part = {}) {
    return peer.send(framed(
        encode_message({{message, false, 0, from_hex(number_).value(), ++serial, part}, std::move(body)})));
  }
  Message ask(std::uint16_t message, Bytes body) { return send(message, std::move(body)), peer.answer(); }
  // The result of a general answer; -1 when it is none.
  static int result(const Message& answer) {
    return answer.header.message == general_answer && answer.body.size() == 5 ? answer.body[4] : -1;
  }
  int report(int second) { return result(ask(location_report, location_at(second))); }
  bool log_in() {
    const auto registered = ask(registration, Bytes(37, 0x30));
    if (registered.body.size() < 3 || registered.body[2] != 0) return false;
    return result(ask(authentication, to_bytes(BytesView(registered.body).subspan(3)))) == 0;
  }

 private:
  std::string number_;

 public:
  Peer peer;
  std::uint16_t serial = 0;
};

class ServerTest : public ::testing::Test {
 protected:
  ServerTest() {
    write("words", passphrase);
    for (int i = 0; i < 2; ++i) {
      const auto key = crypto::PrivateKey::from_name(crypto::KeyType::ed25519, "served " + std::to_string(i));
      const auto name = std::to_string(i) + ".wwkey";
      EXPECT_TRUE(
          crypto::write_key_file(folder.path() / name, crypto::seal(key, passphrase, name, cheap).value()));
      ids.push_back(ledger::device_id(key.public_key()));
    }
  }
  void start(const json& limits = json::object(), const json& token = "") {
    const json device0{{"key_file", "0.wwkey"}, {"terminal", "013900000000"}, {"token", token}};
    const json device1{{"key_file", "1.wwkey"}, {"terminal", "013900000001"}};
    const json document{{"node", "http://127.0.0.1:1"},
                        {"spool", "spool"},
                        {"key_file", "0.wwkey"},
                        {"passphrase_file", "words"},
                        {"listen",
                         {{"jt808_tcp", "127.0.0.1:0"},
                          {"jt808_udp", "127.0.0.1:0"},
                          {"lines", "127.0.0.1:0"},
                          {"http", "127.0.0.1:0"}}},
                        {"limits", limits},
                        {"devices", json::array({device0, device1})}};
    config = parse_config(document.dump(), folder.path()).value();
    ring.emplace(KeyRing::open(config).value());
    spool = Spool::open(config.spool, config.spool_limits).value();
    server = Server::start(config, *ring, *spool, [](const std::string&, const Error&) {}).value();
  }
  void write(const std::string& name, std::string_view content) {
    EXPECT_TRUE(write_file(folder.path() / name, content));
  }
  Terminal terminal(int number, const char* port = "jt808_tcp", int type = SOCK_STREAM) {
    return {"01390000000" + std::to_string(number), server->addresses().at(port), type};
  }
  std::string line_of(std::size_t device, int second, const std::string& more = {}) const {
    return R"({"device":")" + to_hex(ids[device]) + R"(","time":)" +
           std::to_string(start_ms + 1'000 * second) + more + "}\n";
  }

  test::TemporaryFolder folder;
  std::vector<ledger::DeviceId> ids;
  Config config;
  std::optional<KeyRing> ring;
  std::unique_ptr<Spool> spool;
  std::unique_ptr<Server> server;
};

TEST_F(ServerTest, a_terminal_reports_over_tcp_and_udp) {
  start();
  for (const auto& [port, type] : {std::pair{"jt808_tcp", SOCK_STREAM}, std::pair{"jt808_udp", SOCK_DGRAM}}) {
    auto one = terminal(0, port, type);
    ASSERT_TRUE(one.log_in()) << port;
    EXPECT_EQ(Terminal::result(one.ask(heartbeat, {})), 0);
    EXPECT_EQ(one.report(type), 0);
    EXPECT_EQ(one.report(type), 0) << "repeated: acknowledged again";
    EXPECT_EQ(Terminal::result(one.ask(0x0704, {})), 2) << "a batch without its fields";
    EXPECT_EQ(Terminal::result(one.ask(0x0900, {1})), 3) << "not supported";
  }
  EXPECT_EQ(spool->waiting(), 2U);
}

TEST_F(ServerTest, nobody_reports_without_having_authenticated) {
  start();
  auto one = terminal(0);
  EXPECT_EQ(one.report(1), 1);
  EXPECT_EQ(Terminal::result(one.ask(authentication, to_bytes("guess"))), 1);
  EXPECT_EQ(one.report(1), 1);
  auto other = terminal(7);
  const auto registered = other.ask(registration, Bytes(37, 0x30));
  ASSERT_EQ(registered.header.message, registration_answer);
  EXPECT_EQ(registered.body.at(2), 4) << "no such terminal";
  EXPECT_EQ(spool->waiting(), 0U);
}

TEST_F(ServerTest, the_code_of_a_terminal_stays_the_same) {
  start();
  const auto code = authentication_code_of(spool->secret(), "13900000000");
  server.reset();
  spool.reset();
  start();
  auto one = terminal(0);
  EXPECT_EQ(Terminal::result(one.ask(authentication, to_bytes(code))), 0);
}

TEST_F(ServerTest, the_parts_of_a_batch_are_answered_when_it_is_whole) {
  start();
  auto one = terminal(0);
  ASSERT_TRUE(one.log_in());
  Bytes batch{0, 2, 1};
  for (int second = 1; second <= 2; ++second) {
    append_word(batch, 28);
    append(batch, location_at(second));
  }
  ASSERT_TRUE(one.send(location_batch, Bytes(batch.begin(), batch.begin() + 20), Subpackage{2, 1}));
  ASSERT_TRUE(one.send(location_batch, Bytes(batch.begin() + 20, batch.end()), Subpackage{2, 2}));
  EXPECT_EQ(Terminal::result(one.peer.answer()), 0);
  EXPECT_EQ(Terminal::result(one.peer.answer()), 0);
  EXPECT_EQ(spool->waiting(), 2U);
}

TEST_F(ServerTest, bad_frames_get_no_answer_and_the_next_good_one_does) {
  start();
  auto one = terminal(0);
  ASSERT_TRUE(one.log_in());
  for (const auto* frame : {"7e0102037e", "7e7d037e", "7e027e", "0000"})
    ASSERT_TRUE(one.peer.send(from_hex(frame).value()));
  EXPECT_EQ(one.report(1), 0);
}

TEST_F(ServerTest, lines_are_answered_one_by_one) {
  start();
  Peer peer(server->addresses().at("lines"), SOCK_STREAM);
  ASSERT_TRUE(peer.send(as_bytes(line_of(0, 1) + line_of(0, 1) + "{}\n" + line_of(1, 1))));
  EXPECT_EQ(peer.until("\n"), "{\"ok\":true}\n");
  EXPECT_EQ(peer.until("\n"), "{\"ok\":true,\"repeated\":true}\n");
  EXPECT_TRUE(peer.until("\n").contains("malformed_line: device"));
  EXPECT_EQ(peer.until("\n"), "{\"ok\":true}\n");
  EXPECT_EQ(spool->waiting(), 2U);
}

TEST_F(ServerTest, a_request_counts_what_became_of_its_lines) {
  start(json::object(), "secret");
  Peer peer(server->addresses().at("http"), SOCK_STREAM);
  const auto post = [&](const std::string& body, const std::string& header) {
    const std::string request = "POST /readings HTTP/1.1\r\nHost: x\r\n" + header +
                                "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
    EXPECT_TRUE(peer.send(as_bytes(request)));
    return peer.until("}\n");
  };
  const auto refused = post(line_of(0, 1), "");
  EXPECT_TRUE(refused.starts_with("HTTP/1.1 400")) << refused;
  EXPECT_TRUE(refused.contains("not_authenticated"));
  const auto taken = post(line_of(0, 1) + line_of(0, 2) + line_of(0, 1), "Authorization: Bearer secret\r\n");
  EXPECT_TRUE(taken.starts_with("HTTP/1.1 200")) << taken;
  EXPECT_TRUE(taken.contains(R"("repeated":1)") && taken.contains(R"("stored":2)")) << taken;
  EXPECT_EQ(spool->waiting(), 2U);
}

TEST_F(ServerTest, a_device_that_floods_is_held_back_alone) {
  constexpr int burst = 50;
  start({{"readings_per_s", 1}, {"burst_readings", burst}});
  auto flooding = terminal(0);
  auto quiet = terminal(1);
  ASSERT_TRUE(flooding.log_in() && quiet.log_in());
  for (int second = 0; second < 10 * burst; ++second)
    ASSERT_TRUE(flooding.send(location_report, location_at(second)));
  for (int i = 0; i < burst; ++i) ASSERT_EQ(Terminal::result(flooding.peer.answer()), 0);
  EXPECT_EQ(quiet.report(1), 0);
  EXPECT_LT(spool->waiting(), 5U * burst) << "one a second beyond the burst";
}

TEST_F(ServerTest, what_does_not_fit_is_not_acknowledged) {
  start({{"device_readings", 1}});
  auto one = terminal(0);
  ASSERT_TRUE(one.log_in());
  EXPECT_EQ(one.report(1), 0);
  EXPECT_EQ(one.report(2), 1);
  EXPECT_EQ(one.report(1), 0);
}

}  // namespace
}  // namespace wastewatch::gateway
