// The solo chain's RPC over HTTP and websocket: POST / (JSON-RPC 2.0, batches), GET /<route>?arguments,
// /websocket. One thread a connection, keep-alive. Everything is bounded, whatever peers do: a request and an
// answer in time as a whole, the connections of a peer, what waits for slow readers. Web pages are refused
// unless they are configured (rpc_access.h).
#pragma once

#include <list>
#include <memory>
#include <mutex>
#include <thread>

#include "node/answer_budget.h"
#include "node/http.h"
#include "node/rpc_access.h"
#include "node/rpc_admission.h"
#include "node/rpc_routes.h"

namespace wastewatch::node {

struct RpcServerOptions {
  HttpLimits http;
  AdmissionLimits admission;
  RpcAccess access;
  // From the connection, or from a request's first byte, to the request's last byte.
  std::chrono::milliseconds request_timeout{10'000};
  // Between two requests. A websocket is then pinged, and given as long to answer.
  std::chrono::milliseconds idle_timeout{60'000};
  // For an answer to be taken: this long, and longer by a second for each of these bytes.
  std::chrono::milliseconds answer_timeout{10'000};
  std::size_t slowest_bytes_per_s = 64UL * 1024;
  std::size_t answer_bytes = 256UL * 1024 * 1024;  // of all answers that are being sent
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
  void take(UniqueFd socket);
  using Connections = std::list<std::unique_ptr<Connection>>;
  Connections take_out_ended();
  bool make_room(const Peer& newcomer);
  bool claim_websocket(Connection& connection);
  std::vector<ConnectionView> views() const;
  void wake_all();

  RpcServerOptions options_;
  SoloChain& chain_;
  Listener listener_;
  Wakeup stop_;
  RpcContext context_;
  AnswerBudget budget_;
  std::mutex mutex_;
  Connections connections_;
  std::jthread acceptor_;
};

}  // namespace wastewatch::node
