// A light client and a replica in a temporary folder, following a demonstration chain in memory.
#pragma once

#include <memory>

#include "index/follower.h"
#include "index/reader.h"
#include "kit/demo/demo_chain.h"

namespace wastewatch::test {

class Following {
 public:
  // Throws std::runtime_error when a store cannot be opened; so does open().
  explicit Following(DemoChain& demo);
  ~Following();
  Following(const Following&) = delete;
  Following& operator=(const Following&) = delete;

  void open();
  void close();
  // Bodies and the rest come from `source`; headers still from the peer.
  void follow_with(index::BlockSource& source, index::FollowerOptions options = {.chunk = 50});
  // To the newest block.
  Status follow();

  index::Reader reader();
  ChainPeer& peer() { return *peer_; }
  index::Replica& replica() { return *replica_; }
  index::Follower& follower() { return *follower_; }
  index::Database& derived() { return *derived_; }

 private:
  void open_client();

  DemoChain& demo_;
  TemporaryFolder folder_;
  std::shared_ptr<ChainPeer> peer_;
  std::unique_ptr<index::Database> derived_;
  std::unique_ptr<index::Database> decisions_;
  std::unique_ptr<light::TrustedStore> store_;
  std::unique_ptr<light::AnchorStore> anchors_;
  std::unique_ptr<FixedClock> clock_;
  std::unique_ptr<light::Client> client_;
  std::unique_ptr<index::Replica> replica_;
  std::unique_ptr<index::Follower> follower_;
};

}  // namespace wastewatch::test
