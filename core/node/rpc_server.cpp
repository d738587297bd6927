#include "node/rpc_server.h"

#include "node/rpc_connection.h"

namespace wastewatch::node {

Result<std::unique_ptr<RpcServer>> RpcServer::start(SoloChain& chain, const Endpoint& endpoint,
                                                    RpcServerOptions options) {
  auto listener = Listener::open(endpoint);
  if (!listener) return std::unexpected(listener.error());
  std::unique_ptr<RpcServer> server(new RpcServer(chain, std::move(*listener), std::move(options)));
  chain.on_block([raw = server.get()](std::int64_t) { raw->wake_all(); });
  server->acceptor_ = std::jthread([raw = server.get()] { raw->accept_loop(); });
  return server;
}

RpcServer::RpcServer(SoloChain& chain, Listener listener, RpcServerOptions options)
    : options_(std::move(options)),
      chain_(chain),
      listener_(std::move(listener)),
      context_{.chain = chain, .rpc_address = listener_.endpoint().text(), .stop = stop_},
      budget_(options_.answer_bytes) {}

RpcServer::~RpcServer() {
  chain_.on_block(nullptr);
  stop_.set();
  if (acceptor_.joinable()) acceptor_.join();
  std::list<std::unique_ptr<Connection>> ending;
  {
    const std::lock_guard lock(mutex_);
    for (const auto& connection : connections_) connection->end();
    ending.swap(connections_);
  }
}

std::string RpcServer::url() const { return "http" + listener_.endpoint().text().substr(3); }

void RpcServer::accept_loop() {
  while (auto peer = listener_.accept(stop_)) take(std::move(*peer));
}

void RpcServer::take(UniqueFd socket) {
  const Peer peer = peer_of(socket.get());
  Connections ended;  // joined when nothing is locked: they may be asking for the lock
  const std::lock_guard lock(mutex_);
  ended = take_out_ended();
  if (!make_room(peer)) return;
  const Connection::Services services{context_, options_, budget_,
                                      [this](Connection& asking) { return claim_websocket(asking); }};
  connections_.emplace_back(std::make_unique<Connection>(std::move(socket), peer, services))->start();
}

// Those that were evicted end within moments, unless they are answering. So that there are never more than
// twice the limit, one of them is waited for.
RpcServer::Connections RpcServer::take_out_ended() {
  Connections out;
  const bool many = connections_.size() >= 2 * options_.admission.connections;
  for (auto at = connections_.begin(); at != connections_.end();) {
    const bool ends = (*at)->ending() && (*at)->described().state != ConnectionState::answering;
    const auto next = std::next(at);
    if ((*at)->done() || (many && ends && out.empty())) out.splice(out.end(), connections_, at);
    at = next;
  }
  return out;
}

bool RpcServer::make_room(const Peer& newcomer) {
  if (connections_.size() >= 2 * options_.admission.connections) return false;
  std::vector<OpenConnection> staying;
  std::vector<Connection*> whose;
  for (const auto& connection : connections_) {
    if (connection->ending()) continue;
    staying.push_back(connection->described());
    whose.push_back(connection.get());
  }
  const Admission admission = admit(staying, newcomer, options_.admission);
  if (admission.evicted) whose[*admission.evicted]->end();
  return admission.admitted;
}

bool RpcServer::claim_websocket(Connection& connection) {
  const std::lock_guard lock(mutex_);
  if (!may_subscribe(open_connections(), connection.described().peer, options_.admission)) return false;
  connection.become_websocket();
  return true;
}

std::vector<OpenConnection> RpcServer::open_connections() const {
  std::vector<OpenConnection> out;
  for (const auto& connection : connections_) out.push_back(connection->described());
  return out;
}

void RpcServer::wake_all() {
  const std::lock_guard lock(mutex_);
  for (const auto& connection : connections_) connection->wake();
}

}  // namespace wastewatch::node
