// Internal: one peer of the RPC server, from its first request to its last; HTTP until it upgrades to a
// websocket.
#pragma once

#include <atomic>
#include <optional>
#include <thread>

#include "node/http.h"
#include "node/rpc_routes.h"
#include "node/rpc_server.h"
#include "node/subscriptions.h"
#include "node/websocket.h"

namespace wastewatch::node {

class RpcServer::Connection {
 public:
  Connection(UniqueFd fd, const RpcContext& context, const RpcServerOptions& options);
  void start();
  // Makes the connection look for new blocks, or end when the server stops. Thread safe.
  void wake() { wake_.set(); }
  bool done() const { return done_; }

 private:
  void run();
  bool step();
  bool handle_input();
  bool handle_http();
  bool answer_http(const HttpRequest& request);
  std::string answer_get(const HttpRequest& request, int& status) const;
  bool upgrade(const HttpRequest& request);
  bool handle_websocket();
  bool answer_message(const WebSocketMessage& message);
  bool answer_text(std::string_view text);
  bool send_events();
  bool send(std::string_view bytes);

  UniqueFd fd_;
  RpcContext context_;
  RpcServerOptions options_;
  Wakeup wake_;
  Bytes input_;
  std::optional<WebSocketReader> websocket_;
  Subscriptions subscriptions_;
  std::atomic<bool> done_ = false;
  std::jthread thread_;
};

}  // namespace wastewatch::node
