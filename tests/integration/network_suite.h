// Tests of a light client on one real network, started once for all tests of a suite and asked over HTTP.
// They skip where no CometBFT is installed.
//
//   class Faults : public NetworkSuite<Faults> {
//    public:
//     static constexpr std::int64_t first_height = 5;  // which a test begins with at least
//     static void plan(NetworkPlan& plan) { plan.chain_id = "faults-test"; }
//   };
#pragma once

#include <gtest/gtest.h>

#include <memory>

#include "chain/hashes.h"
#include "comet_network.h"
#include "cometbft.h"
#include "light/client.h"
#include "rpc/provider.h"

namespace wastewatch::test {

template <class Suite>
class NetworkSuite : public ::testing::Test {
 protected:
  static void SetUpTestSuite() {
    const auto cometbft = find_cometbft();
    if (!cometbft) return;
    folder_ = std::make_unique<TemporaryFolder>();
    NetworkPlan plan{.cometbft = *cometbft, .folder = folder_->path()};
    Suite::plan(plan);
    network_ = std::make_unique<CometNetwork>(std::move(plan));
    network_->start();
  }
  static void TearDownTestSuite() {
    network_.reset();
    folder_.reset();
  }
  void SetUp() override {
    WASTEWATCH_COMETBFT_OR_SKIP(cometbft);
    ASSERT_TRUE(network_->reaches(Suite::first_height)) << network_->output();
  }

  static constexpr std::int64_t anchor_height = 2;
  // Where the light clients of the suite begin.
  light::AnchorPoint anchor() {
    const auto block = provider(network_->url(1))->light_block(anchor_height, {}).value();
    return {anchor_height, chain::header_hash(block.signed_header.header)};
  }
  std::shared_ptr<rpc::HttpProvider> provider(const std::string& address) {
    return std::make_shared<rpc::HttpProvider>(http_, address);
  }

  static inline std::unique_ptr<TemporaryFolder> folder_;
  static inline std::unique_ptr<CometNetwork> network_;
  rpc::NetworkThread thread_;
  rpc::HttpClient http_{thread_};
};

}  // namespace wastewatch::test
