// The ABCI 2.0 socket server: one thread a connection, answers in request order, Flush answered at once.
// Damage that the application reports becomes an exception response and ends the server. A peer that calls
// out of order, breaks the framing, or does not finish a message in time is disconnected alone. When there
// are too many connections, a new one replaces one that never sent a request.
//
// ABCI does not authenticate: anyone who reaches the socket can change the state. A unix socket is private.
#pragma once

#include <chrono>
#include <condition_variable>
#include <list>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

#include "node/abci_dispatch.h"
#include "node/socket.h"

namespace wastewatch::node {

struct AbciServerOptions {
  std::size_t max_message_bytes = 64UL * 1024 * 1024;  // above CometBFT's blocks and genesis documents in use
  std::size_t max_connections = 32;
  std::chrono::milliseconds message_timeout{60'000};  // from a message's first byte to its last
};

class AbciServer {
 public:
  // Listens and serves until stop(). `application` outlives the server. Errors: those of Listener::open.
  static Result<std::unique_ptr<AbciServer>> start(chain::abci::Application& application,
                                                   const Endpoint& endpoint, AbciServerOptions options = {});
  ~AbciServer();
  const Endpoint& endpoint() const { return listener_.endpoint(); }
  // Ends all connections; async-signal-safe and idempotent.
  void stop() noexcept { stop_.set(); }
  // Blocks until stop() or until the application failed (application_failed).
  Status wait();

 private:
  struct Connection;
  AbciServer(chain::abci::Application& application, Listener listener, AbciServerOptions options);
  void accept_loop();
  void serve(Connection& connection);
  bool answer_all(Connection& connection, Bytes& out);
  void reap();
  bool make_room();

  AbciServerOptions options_;
  AbciDispatcher dispatcher_;
  Listener listener_;
  Wakeup stop_;
  std::mutex mutex_;
  std::optional<Error> failure_;
  std::list<std::unique_ptr<Connection>> connections_;  // accept thread only
  std::jthread acceptor_;
};

}  // namespace wastewatch::node
