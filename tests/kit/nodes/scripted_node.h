// A node on the loopback interface that answers as the test wants: HTTP with JSON-RPC, on a thread of its
// own.
#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "chain/types.h"
#include "rpc/network_thread.h"

namespace wastewatch::test {

enum class Manner : std::uint8_t {
  answer,
  hang,       // never answers
  close_now,  // closes without a word
  truncate,   // announces the whole body, sends half, closes
  endless,    // no Content-Length; sends the body over and over for as long as somebody reads
};

struct HttpAnswer {
  int status = 200;
  std::string body{};
  std::string extra_headers{};  // each with \r\n
  Manner manner = Manner::answer;
};

class ScriptedNode {
 public:
  // Called on the node's thread with the body of a request.
  using Script = std::function<HttpAnswer(const std::string& body)>;
  explicit ScriptedNode(Script script);
  ~ScriptedNode();
  ScriptedNode(const ScriptedNode&) = delete;
  ScriptedNode& operator=(const ScriptedNode&) = delete;

  std::string address() const;
  int requests() const { return requests_; }
  int connections() const { return connections_; }
  std::size_t bytes_sent() const { return bytes_sent_; }  // of endless bodies

 private:
  class Server;
  rpc::NetworkThread thread_;
  std::shared_ptr<Server> server_;
  std::atomic<int> requests_{0};
  std::atomic<int> connections_{0};
  std::atomic<std::size_t> bytes_sent_{0};
  int port_ = 0;
};

// What an honest node answers from `blocks`: status, commit, validators, and refusals in CometBFT's words.
// A body may be a batch.
std::string honest_answer(const std::vector<chain::LightBlock>& blocks, const std::string& body);
ScriptedNode::Script honest(const std::vector<chain::LightBlock>& blocks);

}  // namespace wastewatch::test
