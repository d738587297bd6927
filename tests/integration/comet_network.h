// A network of CometBFT validators on loopback whose keys the test holds, each with its own application.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "child_process.h"
#include "crypto/private_key.h"

namespace wastewatch::test {

// An application's command line, of its socket address and its folder; null: CometBFT's built-in key-value
// store.
using ApplicationOf = std::vector<std::string> (*)(const std::string& address, const std::string& home);

struct NetworkPlan {
  std::string cometbft;
  std::filesystem::path folder;
  int validators = 4;
  std::string chain_id = "network-test";
  ApplicationOf application = nullptr;
  std::string app_state = "{}";
};

class CometNetwork {
 public:
  // Makes the folders; starts nothing. Throws std::runtime_error.
  explicit CometNetwork(NetworkPlan plan);
  // A fork: keys, genesis and past of `other`, of which no node may run meanwhile. From then on both sign
  // their own blocks.
  CometNetwork(const CometNetwork& other, const std::filesystem::path& folder);

  // One more node, with an application of its own, that validates nothing and does not run yet. `environment`
  // is added to CometBFT's.
  std::size_t join(ApplicationOf application, std::vector<std::string> environment);
  // Before it starts.
  void use_application(std::size_t node, ApplicationOf application) { nodes_[node].command = application; }

  void start();
  void start(std::size_t node);
  void kill(std::size_t node);   // node and application
  void pause(std::size_t node);  // it answers nobody and takes no part
  void resume(std::size_t node);
  // The node still answers, and executes no block.
  void stop_application(std::size_t node);

  // All that run have `height` before the patience is over.
  bool reaches(std::int64_t height);
  std::int64_t height(std::size_t node) const;
  std::uint16_t port(std::size_t node) const { return nodes_[node].rpc_port; }
  std::string url(std::size_t node) const;
  const std::string& chain_id() const { return plan_.chain_id; }
  const std::vector<crypto::PrivateKey>& keys() const { return keys_; }
  std::string output() const;

 private:
  struct Node {
    std::filesystem::path home;
    std::uint16_t rpc_port = 0;
    std::uint16_t p2p_port = 0;
    std::string id;
    ApplicationOf command = nullptr;
    std::vector<std::string> environment;
    std::unique_ptr<ChildProcess> application;
    std::unique_ptr<ChildProcess> process;
    bool paused = false;
  };
  void make_home(std::size_t node);
  std::string make_genesis() const;
  std::string peers_of(std::size_t node) const;
  std::string application_address(std::size_t node) const;

  NetworkPlan plan_;
  std::vector<crypto::PrivateKey> keys_;
  std::string genesis_;
  std::vector<Node> nodes_;
};

}  // namespace wastewatch::test
