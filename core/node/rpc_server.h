// The solo chain's RPC over HTTP and websocket: POST / (JSON-RPC 2.0, batches), GET /<route>?arguments,
// /websocket. One thread a connection, keep-alive, everything bounded.
#pragma once

#include <list>
#include <memory>
#include <mutex>
#include <thread>

#include "node/http.h"
#include "node/rpc_routes.h"

namespace wastewatch::node {

struct RpcServerOptions {
  HttpLimits http;
  std::size_t max_connections = 256;
  std::chrono::milliseconds idle_timeout{120'000};  // of a connection without requests
};

class RpcServer {
 public:
  // Listens and serves until destroyed; takes the chain's on_block listener. Start it before blocks are made.
  // `chain` outlives the server. Errors: those of Listener::open.
  static Result<std::unique_ptr<RpcServer>> start(SoloChain& chain, const Endpoint& endpoint,
                                                  RpcServerOptions options = {});
  ~RpcServer();
  // "http://127.0.0.1:26657"
  std::string url() const;

 private:
  class Connection;
  RpcServer(SoloChain& chain, Listener listener, RpcServerOptions options);
  void accept_loop();
  void wake_all();

  RpcServerOptions options_;
  SoloChain& chain_;
  Listener listener_;
  Wakeup stop_;
  RpcContext context_;
  std::mutex mutex_;
  std::list<std::unique_ptr<Connection>> connections_;
  std::jthread acceptor_;
};

}  // namespace wastewatch::node
