// Internal: one peer of the RPC server, from its first request to its last; HTTP until it upgrades to a
// websocket.
#pragma once

#include <atomic>
#include <functional>
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
  // What the server gives all its connections.
  struct Services {
    const RpcContext& context;
    const RpcServerOptions& options;
    AnswerBudget& budget;
    std::function<bool(Connection&)> claim_websocket;
  };
  Connection(UniqueFd fd, Peer peer, const Services& services);
  void start();
  // Counted as a websocket from now on, until it ends. Thread safe, as the next five.
  void become_websocket() { set_state(ConnectionState::websocket); }
  // Makes the connection look for new blocks.
  void wake() { wake_.set(); }
  // Asks it to end, also while it sends.
  void end();
  bool ending() const { return end_.is_set(); }
  bool done() const { return done_; }
  OpenConnection described() const;

 private:
  using Clock = std::chrono::steady_clock;
  void run();
  bool step();
  std::chrono::milliseconds patience() const;
  bool out_of_patience();
  bool has_part() const;
  void note_input(bool was_part);
  void set_state(ConnectionState state);
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
  const Peer peer_;
  Services services_;
  Wakeup wake_;
  Wakeup end_;
  Bytes input_;
  std::optional<WebSocketReader> websocket_;
  Subscriptions subscriptions_;
  Clock::time_point part_since_;   // a request has begun and not ended; the connection at first
  Clock::time_point quiet_since_;  // nothing was asked
  bool asked_before_ = false;
  bool pinged_ = false;
  std::atomic<ConnectionState> state_ = ConnectionState::fresh;
  std::atomic<Clock::rep> state_since_;
  std::atomic<bool> done_ = false;
  std::jthread thread_;
};

}  // namespace wastewatch::node
