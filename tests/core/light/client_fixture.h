// A light client over peers in memory, with a clock and pauses under the test's control.
#pragma once

#include <gtest/gtest.h>

#include <functional>

#include "core/light/chain_fixture.h"
#include "core/light/memory_provider.h"
#include "core/light/store_fixture.h"
#include "light/client.h"

namespace wastewatch::test {

// Waits by moving on what the test wants to see moved.
class ScriptedWaiter final : public light::Waiter {
 public:
  bool wait(std::int64_t, const std::stop_token& stop) override {
    ++waits;
    if (on_wait) on_wait();
    return !stop.stop_requested();
  }
  int waits = 0;
  std::function<void()> on_wait;
};

class LightClientFixture : public testing::Test {
 protected:
  using Witnesses = std::vector<std::shared_ptr<light::Provider>>;

  void start(std::vector<chain::LightBlock> blocks) {
    chain_ = std::move(blocks);
    primary_ = peer("primary");
    witness_ = peer("witness");
    clock_.set(after(chain_.back(), 60));
    options_.chain_id = chain_.front().signed_header.header.chain_id;
    options_.anchor = {1, hash_of(chain_.front())};
    options_.witness_policy = {.patience_ns = 3, .retry_ns = 1};
  }

  std::shared_ptr<MemoryProvider> peer(const std::string& name) {
    return std::make_shared<MemoryProvider>(name, chain_);
  }

  light::Client& open(Witnesses witnesses) {
    auto client = light::Client::open(options_, {primary_, std::move(witnesses)},
                                      {store_, anchors_, clock_, nullptr, waiter_});
    EXPECT_TRUE(client) << client.error().text();
    client_ = std::move(*client);
    return *client_;
  }
  light::Client& open() { return open({witness_}); }

  // What the book says about a peer.
  light::PeerState state_of(const std::string& name) const {
    const auto peers = client_->peers()->snapshot().peers;
    const auto found = std::ranges::find(peers, name, &light::PeerState::name);
    EXPECT_NE(found, peers.end());
    return found == peers.end() ? light::PeerState{} : *found;
  }
  // Events of a peer, in order.
  std::vector<light::PeerEvent> events_of(const std::string& name) const {
    std::vector<light::PeerEvent> out;
    for (const auto& record : client_->peers()->snapshot().records) {
      if (record.peer == name) out.push_back(record.event);
    }
    return out;
  }

  std::vector<chain::LightBlock> chain_;
  std::shared_ptr<MemoryProvider> primary_;
  std::shared_ptr<MemoryProvider> witness_;
  FixedClock clock_{{}};
  ScriptedWaiter waiter_;
  light::ClientOptions options_;
  StoreFixture database_;
  light::TrustedStore store_ = database_.store();
  light::AnchorStore anchors_ = database_.anchors();
  std::unique_ptr<light::Client> client_;
};

}  // namespace wastewatch::test
