// The gateway as a process between simulated trackers and a solo chain: it is killed again and again under
// load, and every reading that was acknowledged is on the chain once.
#include <gtest/gtest.h>

#include <arpa/inet.h>
#include <sys/socket.h>

#include <array>
#include <atomic>
#include <csignal>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <thread>

#include "base/encoding.h"
#include "base/files.h"
#include "base/unique_fd.h"
#include "child_process.h"
#include "crypto/sealed_key.h"
#include "gateway/jt808/fields.h"
#include "gateway/jt808/frame.h"
#include "gateway/jt808/session.h"
#include "http_call.h"
#include "kit/ledger/test_chain.h"
#include "ledger/envelope/tx.h"
#include "support/vectors.h"

namespace wastewatch::test {
namespace {

using namespace std::chrono_literals;
using namespace gateway::jt808;
using ledger::DeviceId;
using nlohmann::json;

constexpr int trackers = 4;
constexpr int kills = 50;
constexpr std::string_view words = "a passphrase of the gateway's test";
constexpr crypto::SealOptions cheap{.memory_kib = 64, .passes = 1, .lanes = 1};
constexpr std::int64_t first_ms = 1'772'323'200'000;

crypto::PrivateKey key_of(int tracker) {
  return crypto::PrivateKey::from_name(crypto::KeyType::secp256r1, "tracker " + std::to_string(tracker));
}
std::string terminal_of(int tracker) { return "01390000000" + std::to_string(tracker); }

// A terminal that reports, waits for the answer, and sends again what was not answered. Written over a plain
// socket; it knows nothing of the gateway.
class Tracker {
 public:
  // `answered` counts the acknowledgements of all trackers.
  Tracker(int number, std::uint16_t port, std::atomic<int>& answered)
      : number_(number), port_(port), answered_(answered) {}

  // Until `stop`: connects, registers, authenticates and reports, anew whenever the connection is lost.
  void run(const std::atomic<bool>& stop) {
    while (!stop) {
      if (connect() && log_in()) {
        while (!stop && report()) {
        }
      }
      fd_ = UniqueFd();
      std::this_thread::sleep_for(20ms);
    }
  }
  const std::set<std::int64_t>& acknowledged() const { return acknowledged_; }

 private:
  bool connect() {
    input_.clear();
    fd_ = UniqueFd(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port_);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const timeval patience{3, 0};
    ::setsockopt(fd_.get(), SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    return ::connect(fd_.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
  }

  std::optional<Message> ask(std::uint16_t message, Bytes body) {
    const auto frame = framed(encode_message(
        {{message, false, 0, from_hex(terminal_of(number_)).value(), ++serial_, {}}, std::move(body)}));
    if (::send(fd_.get(), frame.data(), frame.size(), MSG_NOSIGNAL) != static_cast<ssize_t>(frame.size()))
      return std::nullopt;
    return answer();
  }

  std::optional<Message> answer() {
    for (;;) {
      const auto piece = next_frame(input_);
      if (piece.state == FramePiece::State::complete) {
        const auto content = unframed(piece.inside);
        input_.erase(input_.begin(), input_.begin() + static_cast<std::ptrdiff_t>(piece.consumed));
        return content ? std::optional(decode_message(*content).value()) : std::nullopt;
      }
      std::array<std::uint8_t, 1024> buffer{};
      const auto got = ::recv(fd_.get(), buffer.data(), buffer.size(), 0);
      if (got <= 0) return std::nullopt;
      input_.insert(input_.end(), buffer.begin(), buffer.begin() + got);
    }
  }

  static bool is_done(const std::optional<Message>& answer) {
    return answer && answer->header.message == general_answer && answer->body.size() == 5 &&
           answer->body[4] == 0;
  }

  bool log_in() {
    const auto registered = ask(registration, Bytes(37, 0x30));
    if (!registered || registered->header.message != registration_answer || registered->body.size() < 3 ||
        registered->body[2] != 0)
      return false;
    return is_done(ask(authentication, to_bytes(BytesView(registered->body).subspan(3))));
  }

  // The same report until it is acknowledged.
  bool report() {
    const std::int64_t time = first_ms + 1'000 * next_;
    Bytes body(28, 0);
    body[7] = 0x02;
    body[19] = static_cast<std::uint8_t>(number_);
    std::ranges::copy(bcd_of_time_ms(time, 8), body.end() - 6);
    if (!is_done(ask(location_report, std::move(body)))) return false;
    acknowledged_.insert(time);
    ++next_;
    ++answered_;
    std::this_thread::sleep_for(2ms);
    return true;
  }

  const int number_;
  const std::uint16_t port_;
  std::atomic<int>& answered_;
  UniqueFd fd_;
  Bytes input_;
  std::uint16_t serial_ = 0;
  std::int64_t next_ = 0;
  std::set<std::int64_t> acknowledged_;
};

// What the chain holds: how often each reading, and what refused transactions there are.
struct Recorded {
  std::map<std::pair<DeviceId, std::int64_t>, int> readings;
  int refused = 0;  // transactions
};

class GatewayProcess : public ::testing::Test {
 protected:
  void SetUp() override {
    write("app_state.json", genesis());
    ChildProcess init({WASTEWATCHD, "init", "--home", file("home"), "--app-state", file("app_state.json")},
                      file("init.log"));
    ASSERT_EQ(init.wait(60s), 0) << init.output();
    node_port = free_port();
    node = std::make_unique<ChildProcess>(
        std::vector<std::string>{WASTEWATCHD, "solo", "--home", file("home"), "--rpc",
                                 "127.0.0.1:" + std::to_string(node_port), "--block-interval", "200"},
        file("node.log"));
    ASSERT_TRUE(eventually([&] { return latest_height(node_port) > 1; }, 60s)) << node->output();
    write("words", std::string(words));
    seal("gateway.wwkey", ledger::test::make_party('2').key);
    json devices = json::array();
    for (int i = 0; i < trackers; ++i) {
      const auto name = "tracker" + std::to_string(i) + ".wwkey";
      seal(name, key_of(i));
      devices.push_back({{"key_file", name}, {"terminal", terminal_of(i)}});
    }
    port = free_port();
    http_port = free_port();
    write("gateway.json", json{{"node", "http://127.0.0.1:" + std::to_string(node_port)},
                               {"spool", "spool"},
                               {"key_file", "gateway.wwkey"},
                               {"passphrase_file", "words"},
                               {"chunk_interval_ms", 100},
                               {"listen",
                                {{"jt808_tcp", "127.0.0.1:" + std::to_string(port)},
                                 {"http", "127.0.0.1:" + std::to_string(http_port)}}},
                               {"limits", {{"readings_per_s", 1'000}}},
                               {"devices", devices}}
                              .dump());
  }

  static std::string genesis() {
    auto out = json::parse(ledger::test::genesis_json());
    out["policy"] = {{"chunk_interval_ms", 1}, {"chunk_burst", 100'000}};
    for (int i = 0; i < trackers; ++i)
      out["devices"].push_back({{"key_type", "secp256r1"},
                                {"public_key", ledger::test::public_hex(key_of(i))},
                                {"kind", "load_tracker"},
                                {"owner", ledger::test::credit_code_of('2')}});
    return out.dump();
  }

  std::string file(const std::string& name) const { return (folder.path() / name).string(); }
  void write(const std::string& name, const std::string& content) const {
    ASSERT_TRUE(write_file(file(name), content));
  }
  void seal(const std::string& name, const crypto::PrivateKey& key) const {
    ASSERT_TRUE(crypto::write_key_file(file(name), crypto::seal(key, words, name, cheap).value()));
  }
  std::unique_ptr<ChildProcess> start() const {
    return std::make_unique<ChildProcess>(
        std::vector<std::string>{WASTEWATCH_GATEWAY, "--config", file("gateway.json")}, file("gateway.log"));
  }

  // Reads the blocks that came since the last call.
  void read_new(Recorded& out) {
    const auto tip = latest_height(node_port);
    while (read_to < tip) read_block(++read_to, out);
  }
  void read_block(std::int64_t height, Recorded& out) const {
    const auto block = get_json(node_port, "/block?height=" + std::to_string(height));
    ASSERT_TRUE(block);
    const auto& txs = (*block)["result"]["block"]["data"]["txs"];
    if (txs.empty()) return;
    const auto results = get_json(node_port, "/block_results?height=" + std::to_string(height));
    ASSERT_TRUE(results);
    for (std::size_t i = 0; i < txs.size(); ++i) {
      if ((*results)["result"]["txs_results"][i].value("code", 0) != 0) {
        ++out.refused;
        continue;
      }
      const auto tx = ledger::decode_tx(from_base64(txs[i].get<std::string>()).value());
      const auto chunk = ledger::decode_chunk(as_bytes(tx.body.messages(0).report_telemetry().chunk()));
      ASSERT_TRUE(chunk);
      for (const auto& reading : chunk->readings) ++out.readings[{chunk->device, reading.time_ms}];
    }
  }

  TemporaryFolder folder;
  std::unique_ptr<ChildProcess> node;
  std::uint16_t node_port = 0;
  std::uint16_t http_port = 0;
  std::uint16_t port = 0;
  std::int64_t read_to = 0;
};

TEST_F(GatewayProcess, killed_under_load_it_loses_and_repeats_nothing_it_acknowledged) {
  std::atomic<bool> stop = false;
  std::atomic<int> answered = 0;
  std::vector<std::unique_ptr<Tracker>> all;
  for (int i = 0; i < trackers; ++i) all.push_back(std::make_unique<Tracker>(i, port, answered));
  std::vector<std::jthread> threads;
  for (auto& tracker : all) threads.emplace_back([&stop, &tracker] { tracker->run(stop); });
  for (int i = 0; i < kills; ++i) {
    const auto gateway = start();
    const int enough = answered + 1 + i % 7 * 5;
    const bool worked = eventually([&] { return answered >= enough; }, 30s);
    if (!worked) stop = true;
    ASSERT_TRUE(worked) << read_file(file("gateway.log"));
    gateway->kill_and_wait();
  }
  stop = true;
  threads.clear();
  const auto gateway = start();
  std::size_t acknowledged = 0;
  for (const auto& tracker : all) acknowledged += tracker->acknowledged().size();
  Recorded last;
  eventually(
      [&] {
        read_new(last);
        return last.readings.size() >= acknowledged;
      },
      120s);
  EXPECT_GT(acknowledged, 200U) << read_file(file("gateway.log"));
  for (int i = 0; i < trackers; ++i) {
    const auto device = ledger::device_id(key_of(i).public_key());
    for (const auto time : all[static_cast<std::size_t>(i)]->acknowledged())
      ASSERT_EQ((last.readings[{device, time}]), 1) << "tracker " << i << ", reading " << time;
  }
  for (const auto& [reading, times] : last.readings) ASSERT_EQ(times, 1) << reading.second;
  gateway->send_signal(SIGTERM);
  EXPECT_EQ(gateway->wait(20s), 0) << gateway->output();
}

}  // namespace
}  // namespace wastewatch::test
