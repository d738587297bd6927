// A node between a client and an honest one: it passes on what that one says, call by call, and lies where a
// test wants it to. Its conduct can be changed from any thread.
#pragma once

#include <functional>
#include <map>
#include <mutex>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>

#include "kit/nodes/scripted_node.h"
#include "rpc/http_client.h"

namespace wastewatch::test {

class LyingRelay {
 public:
  explicit LyingRelay(std::string node) : node_(std::move(node)) {}

  // What it does with one call: `reply` is the honest JSON-RPC answer, already fetched, and may be changed.
  // Another manner than `answer` holds for the whole request.
  using Lie = std::function<Manner(const std::string& method, const nlohmann::json& parameters,
                                   nlohmann::json& reply)>;

  std::string address() const { return server_.address(); }
  void set(Lie lie);
  // Calls of this method never reach the node; the lie makes the reply, from an empty one.
  void withhold(std::string method);
  void be_honest();
  int calls(const std::string& method) const;

 private:
  HttpAnswer answer(const std::string& body);
  Manner change(const nlohmann::json& request, nlohmann::json& reply);
  std::optional<nlohmann::json> empty_reply(const nlohmann::json& request) const;

  std::string node_;
  mutable std::mutex mutex_;
  Lie lie_;                           // guarded by mutex_
  std::string withheld_;              // guarded by mutex_
  std::map<std::string, int> calls_;  // guarded by mutex_
  rpc::NetworkThread thread_;
  rpc::HttpClient http_{thread_};
  ScriptedNode server_{[this](const std::string& body) { return answer(body); }};
};

}  // namespace wastewatch::test
