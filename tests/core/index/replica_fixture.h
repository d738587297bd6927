// A light client and a replica in a temporary folder, following a demonstration chain in memory.
#pragma once

#include <gtest/gtest.h>

#include "index/follower.h"
#include "index/reader.h"
#include "support/demo_chain.h"

namespace wastewatch::index {

class Following {
 public:
  explicit Following(test::DemoChain& demo) : demo_(demo), peer_(std::make_shared<test::ChainPeer>(demo)) {
    open();
  }

  void open() {
    derived_ = *Database::open_derived(folder_.path() / "derived");
    decisions_ = *Database::open_decisions(folder_.path() / "decisions");
    const auto& db = *derived_;
    store_ = std::make_unique<light::TrustedStore>(
        db.db(),
        light::TrustedStore::Columns{db.column(Column::light_blocks), db.column(Column::light_validators),
                                     db.column(Column::light_trace), db.column(Column::light_meta)});
    anchors_ =
        std::make_unique<light::AnchorStore>(decisions_->db(), decisions_->column(DecisionColumn::anchors));
    light::ClientOptions options;
    options.chain_id = demo_.chain().genesis().chain_id;
    options.anchor = {1, demo_.hash_at(1)};
    options.required_agreement = 0;
    clock_ = std::make_unique<FixedClock>(demo_.now());
    auto client = light::Client::open(options, {peer_, {}}, {*store_, *anchors_, *clock_});
    ASSERT_TRUE(client) << client.error().text();
    client_ = std::move(*client);
    auto replica = Replica::open(db, options.chain_id);
    ASSERT_TRUE(replica) << replica.error().text();
    replica_ = std::move(*replica);
    follow_with(*peer_);
  }

  // Bodies and the rest come from `source`; headers still from the peer.
  void follow_with(BlockSource& source) {
    FollowerOptions follow;
    follow.chunk = 50;
    follower_ = std::make_unique<Follower>(*client_, *replica_, source, follow, *clock_);
  }

  void close() {
    follower_.reset();
    replica_.reset();
    client_.reset();
    store_.reset();
    anchors_.reset();
    derived_.reset();
    decisions_.reset();
  }

  Status follow() {
    clock_->set(demo_.now());
    return follower_->once({});
  }

  Reader reader() {
    auto out = Reader::open(*replica_);
    if (!out) throw std::runtime_error(out.error().text());
    return std::move(*out);
  }

  test::ChainPeer& peer() { return *peer_; }
  Replica& replica() { return *replica_; }
  Follower& follower() { return *follower_; }
  Database& derived() { return *derived_; }

 private:
  test::DemoChain& demo_;
  test::TemporaryFolder folder_;
  std::shared_ptr<test::ChainPeer> peer_;
  std::unique_ptr<Database> derived_;
  std::unique_ptr<Database> decisions_;
  std::unique_ptr<light::TrustedStore> store_;
  std::unique_ptr<light::AnchorStore> anchors_;
  std::unique_ptr<FixedClock> clock_;
  std::unique_ptr<light::Client> client_;
  std::unique_ptr<Replica> replica_;
  std::unique_ptr<Follower> follower_;
};

}  // namespace wastewatch::index
