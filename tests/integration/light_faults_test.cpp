// The light client on a real network of four validators while nodes are killed, paused and started again,
// while one lies in every field of what it shows, and while the clock steps.
#include <gtest/gtest.h>

#include <algorithm>
#include <mutex>
#include <nlohmann/json.hpp>
#include <set>

#include "base/encoding.h"
#include "core/light/store_fixture.h"
#include "kit/nodes/scripted_node.h"
#include "light/client.h"
#include "network_suite.h"

namespace wastewatch::test {
namespace {

using namespace std::chrono_literals;
using nlohmann::json;

// Another value of the same form.
json altered(const json& value) {
  if (value.is_number()) return value.get<std::int64_t>() + 1;
  if (!value.is_string()) return value;
  const auto text = value.get<std::string>();
  if (const auto time = from_rfc3339(text)) return to_rfc3339(time->plus_ns(1));
  if (text.empty()) return "AA";
  if (std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; })) {
    return std::to_string(std::stoll(text) + 1);
  }
  std::string out = text;
  out[0] = out[0] == 'A' ? 'B' : 'A';
  return out;
}

// A node that passes on what an honest one says, with one field altered.
class LyingNode {
 public:
  LyingNode(rpc::HttpClient& http, std::string honest)
      : http_(http),
        honest_(std::move(honest)),
        node_([this](const std::string& body) { return answer(body); }) {}

  void lie_in(std::string pointer) {
    const std::scoped_lock lock(mutex_);
    pointer_ = std::move(pointer);
  }
  std::string address() const { return node_.address(); }

 private:
  HttpAnswer answer(const std::string& body) {
    const auto honest = http_.post({.url = honest_, .body = body}, {});
    if (!honest) return {.manner = Manner::close_now};
    json reply = json::parse(honest->body);
    const std::scoped_lock lock(mutex_);
    for (json* one : replies_in(reply)) lie(*one);
    return {.status = honest->status, .body = reply.dump()};
  }
  static std::vector<json*> replies_in(json& reply) {
    std::vector<json*> out;
    if (!reply.is_array()) return {&reply};
    for (auto& one : reply) out.push_back(&one);
    return out;
  }
  void lie(json& reply) const {
    const json::json_pointer at("/result" + pointer_);
    if (!pointer_.empty() && reply.contains(at)) reply[at] = altered(reply[at]);
  }

  rpc::HttpClient& http_;
  std::string honest_;
  std::mutex mutex_;
  std::string pointer_;
  ScriptedNode node_;
};

class LightFaults : public NetworkSuite<LightFaults> {
 public:
  static constexpr std::int64_t first_height = 5;
  static void plan(NetworkPlan& plan) { plan.chain_id = "faults-test"; }

 protected:
  light::Client& open(const light::Peers& peers, const Clock& clock = system_clock()) {
    client_.reset();
    database_ = std::make_unique<StoreFixture>();
    store_ = std::make_unique<light::TrustedStore>(database_->store());
    anchors_ = std::make_unique<light::AnchorStore>(database_->anchors());
    light::ClientOptions options;
    options.chain_id = network_->chain_id();
    options.anchor = anchor();
    client_ = light::Client::open(options, peers, {*store_, *anchors_, clock}).value();
    return *client_;
  }
  // Updates until the trusted height is above `height`.
  bool passes(std::int64_t height) {
    return eventually(
        [&] {
          const auto update = client_->update({});
          return update && update->block.height() > height;
        },
        45s);
  }
  light::PeerState state_of(const std::string& name) const {
    const auto peers = client_->peers()->snapshot().peers;
    return *std::ranges::find(peers, name, &light::PeerState::name);
  }
  std::set<light::PeerEvent> events_of(const std::string& name) const {
    std::set<light::PeerEvent> out;
    for (const auto& record : client_->peers()->snapshot().records) {
      if (record.peer == name) out.insert(record.event);
    }
    return out;
  }
  // Every leaf of the newest commit, and of the validators at the anchor.
  std::vector<std::string> fields() {
    std::vector<std::string> out;
    const auto ask = [&](const std::string& body) {
      const auto reply = http_.post({.url = network_->url(0), .body = body}, {}).value();
      const json result = json::parse(reply.body)["result"];
      const json leaves = result.flatten();
      for (const auto& [pointer, value] : leaves.items()) {
        if (!value.is_boolean() && !value.is_null()) out.push_back(pointer);
      }
    };
    ask(R"({"jsonrpc":"2.0","id":1,"method":"commit","params":{}})");
    ask(R"({"jsonrpc":"2.0","id":1,"method":"validators","params":{"height":"2"}})");
    return out;
  }

  std::unique_ptr<StoreFixture> database_;
  std::unique_ptr<light::TrustedStore> store_;
  std::unique_ptr<light::AnchorStore> anchors_;
  std::unique_ptr<light::Client> client_;
};

TEST_F(LightFaults, APrimaryThatLiesInAnyFieldChangesNothingThatIsTrusted) {
  LyingNode liar(http_, network_->url(0));
  const auto honest = provider(network_->url(2));
  for (const auto& field : fields()) {
    SCOPED_TRACE(field);
    liar.lie_in({});
    open({provider(liar.address()), {provider(network_->url(1)), provider(network_->url(3))}});
    ASSERT_TRUE(client_->update({}));
    liar.lie_in(field);
    const auto update = client_->update({});
    ASSERT_TRUE(update) << update.error().text();
    EXPECT_TRUE(eventually(  // the honest node may still be a block behind
        [&] {
          const auto truth = honest->light_block(update->block.height(), {});
          return truth && truth->signed_header.header == update->block.signed_header.header;
        },
        10s));
    if (field.starts_with("/signed_header/header")) {
      EXPECT_NE(state_of(liar.address()).role, light::PeerRole::primary);
      EXPECT_FALSE(events_of(liar.address()).empty());
    }
  }
}

TEST_F(LightFaults, AWitnessThatLiesInAnyHeaderFieldIsNotBelieved) {
  LyingNode liar(http_, network_->url(0));
  for (const auto& field : fields()) {
    if (!field.starts_with("/signed_header/header")) continue;
    SCOPED_TRACE(field);
    liar.lie_in(field);
    open({provider(network_->url(1)), {provider(liar.address()), provider(network_->url(3))}});
    const auto update = client_->update({});
    ASSERT_TRUE(update) << update.error().text();
    EXPECT_FALSE(events_of(liar.address()).empty());
  }
}

TEST_F(LightFaults, StepsOfTheClockStopTheClientAndBlameNobody) {
  FixedClock clock(system_clock().now());
  open({provider(network_->url(0)), {provider(network_->url(1))}}, clock);
  ASSERT_TRUE(client_->update({}));
  const std::int64_t before = client_->newest()->height();
  ASSERT_TRUE(network_->reaches(before + 2));
  clock.set(system_clock().now().plus_ns(-3'600'000'000'000));
  EXPECT_TRUE(client_->update({}).error().is(light::Errc::header_from_future));
  clock.set(system_clock().now().plus_ns(15LL * 86'400 * 1'000'000'000));
  EXPECT_TRUE(client_->update({}).error().is(light::Errc::expired_trust));
  clock.set(system_clock().now());
  EXPECT_TRUE(client_->update({}));
  EXPECT_TRUE(client_->peers()->snapshot().records.empty());
}

TEST_F(LightFaults, KilledPausedAndRestartedNodesAreReplacedAndTakenBack) {
  open({provider(network_->url(0)), {provider(network_->url(1)), provider(network_->url(2))}});
  ASSERT_TRUE(passes(anchor_height));

  network_->kill(0);
  ASSERT_TRUE(passes(client_->newest()->height())) << "three of four validators go on";
  EXPECT_NE(state_of(network_->url(0)).role, light::PeerRole::primary);
  EXPECT_TRUE(events_of(network_->url(0)).contains(light::PeerEvent::unreachable));

  network_->start(0);
  ASSERT_TRUE(network_->reaches(client_->newest()->height())) << network_->output();
  network_->pause(1);
  ASSERT_TRUE(passes(client_->newest()->height()));
  EXPECT_TRUE(events_of(network_->url(1)).contains(light::PeerEvent::unreachable));
  EXPECT_TRUE(events_of(network_->url(0)).contains(light::PeerEvent::recovered));

  network_->kill(3);
  const auto standing = client_->update({});
  network_->resume(1);
  network_->start(3);
  ASSERT_TRUE(passes(client_->newest()->height())) << network_->output();
  EXPECT_FALSE(client_->divergence());
}

}  // namespace
}  // namespace wastewatch::test
