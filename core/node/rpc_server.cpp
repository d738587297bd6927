#include "node/rpc_server.h"

#include "node/rpc_connection.h"

namespace wastewatch::node {

Result<std::unique_ptr<RpcServer>> RpcServer::start(SoloChain& chain, const Endpoint& endpoint,
                                                    RpcServerOptions options) {
  auto listener = Listener::open(endpoint);
  if (!listener) return std::unexpected(listener.error());
  std::unique_ptr<RpcServer> server(new RpcServer(chain, std::move(*listener), options));
  chain.on_block([raw = server.get()](std::int64_t) { raw->wake_all(); });
  server->acceptor_ = std::jthread([raw = server.get()] { raw->accept_loop(); });
  return server;
}

RpcServer::RpcServer(SoloChain& chain, Listener listener, RpcServerOptions options)
    : options_(options),
      chain_(chain),
      listener_(std::move(listener)),
      context_{.chain = chain, .rpc_address = listener_.endpoint().text(), .stop = stop_} {}

RpcServer::~RpcServer() {
  chain_.on_block(nullptr);
  stop_.set();
  if (acceptor_.joinable()) acceptor_.join();
  wake_all();
  connections_.clear();
}

std::string RpcServer::url() const { return "http" + listener_.endpoint().text().substr(3); }

void RpcServer::accept_loop() {
  while (auto peer = listener_.accept(stop_)) {
    const std::lock_guard lock(mutex_);
    connections_.remove_if([](const auto& connection) { return connection->done(); });
    if (connections_.size() >= options_.max_connections) continue;
    connections_.emplace_back(std::make_unique<Connection>(std::move(*peer), context_, options_))->start();
  }
}

void RpcServer::wake_all() {
  const std::lock_guard lock(mutex_);
  for (const auto& connection : connections_) connection->wake();
}

}  // namespace wastewatch::node
