// A demonstration chain whose blocks the test makes, its RPC behind a relay that can lie, and a light client
// that verifies what the relay says.
#pragma once

#include <gtest/gtest.h>

#include "index/home.h"
#include "kit/demo/served_demo.h"
#include "kit/nodes/lying_relay.h"
#include "light/client.h"
#include "outbox/sending.h"
#include "reports.h"
#include "rpc/provider.h"

namespace wastewatch::outbox {

class NodeTest : public testing::Test {
 protected:
  static constexpr int minutes = 9 * 60;

  // One chain for all tests of the suite: each adds blocks and reports of its own.
  static void SetUpTestSuite() { shared_ = std::make_unique<test::ServedDemo>(minutes); }
  static void TearDownTestSuite() { shared_.reset(); }

  NodeTest() {
    light::ClientOptions options;
    options.chain_id = demo().chain().genesis().chain_id;
    options.anchor = {1, demo().hash_at(1)};
    options.required_agreement = 0;
    home_ = index::Home::open(folder_.path() / "home", options.chain_id).value();
    client_ =
        light::Client::open(options, {provider_, {}}, {home_->trusted(), home_->anchors(), clock_}).value();
    source_.emplace(*client_, nodes());
    box_ = Outbox::open(folder_.path() / "outbox", clock_).value();
  }

  static test::DemoChain& demo() { return shared_->chain(); }
  ProvenSource::Nodes nodes() { return {provider_->client()}; }

  void make_blocks(int count = 1) {
    shared_->make_blocks(count);
    clock_.set(demo().now());
  }
  static Bytes some_batch() {
    for (std::int64_t height = 1;; ++height) {
      const auto block = demo().chain().store().block(height).value();
      for (const auto& tx : block.txs) {
        const auto decoded = ledger::decode_tx(tx);
        if (decoded.body.messages(0).has_declare_batch())
          return to_bytes(ledger::id_of<ledger::BatchId>(ledger::origin_of(decoded.body, 0)));
      }
    }
  }
  Task signed_report(const std::string& note, Bytes batch = some_batch()) {
    const ledger::TxSigner signer{key_.public_key().bytes, 0};
    auto binding = source_->binding(signer, {});
    EXPECT_TRUE(binding) << binding.error().text();
    binding->last_sequence = box_->lane(*binding, signer).last_sequence;
    const auto body = ledger::build_tx(*binding, signer, test::report(batch, note));
    const auto made = box_->sign(box_->prepare(*fresh_task_id(), body, "", "")->id, key_);
    EXPECT_TRUE(made) << made.error().text();
    return *made;
  }
  Task looked(const Task& task) {
    auto seen = look(*box_, task, *source_, {});
    EXPECT_TRUE(seen) << seen.error().text();
    return seen ? seen->task : task;
  }
  // How many reports with this note the blocks hold.
  static int reports_with(const std::string& note) {
    int found = 0;
    for (std::int64_t height = minutes; height <= demo().chain().height(); ++height) {
      const auto block = demo().chain().store().block(height).value();
      for (const auto& tx : block.txs)
        found += ledger::decode_tx(tx).body.messages(0).raise_incident().note() == note ? 1 : 0;
    }
    return found;
  }

  static inline std::unique_ptr<test::ServedDemo> shared_;
  test::TemporaryFolder folder_;
  crypto::PrivateKey key_ = test::inspector_key();
  FixedClock clock_{demo().now()};
  test::LyingRelay relay_{shared_->url()};
  rpc::NetworkThread thread_;
  rpc::HttpClient http_{thread_};
  std::shared_ptr<rpc::HttpProvider> provider_ = std::make_shared<rpc::HttpProvider>(http_, relay_.address());
  std::unique_ptr<index::Home> home_;
  std::unique_ptr<light::Client> client_;
  std::optional<ProvenSource> source_;
  std::unique_ptr<Outbox> box_;
};

}  // namespace wastewatch::outbox
