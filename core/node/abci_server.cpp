#include "node/abci_server.h"

#include <algorithm>
#include <atomic>

#include "node/framing.h"

namespace wastewatch::node {
namespace {

constexpr std::chrono::milliseconds send_timeout{30'000};
constexpr std::chrono::milliseconds forever{-1};

}  // namespace

struct AbciServer::Connection {
  Connection(UniqueFd peer, std::size_t max_message_bytes) : fd(std::move(peer)), frames(max_message_bytes) {}
  UniqueFd fd;
  FrameReader frames;
  Wakeup end;                       // evicted, or the server stops
  std::atomic<bool> asked = false;  // a whole message came
  std::atomic<bool> done = false;
  std::jthread thread;
};

Result<std::unique_ptr<AbciServer>> AbciServer::start(chain::abci::Application& application,
                                                      const Endpoint& endpoint, AbciServerOptions options) {
  auto listener = Listener::open(endpoint);
  if (!listener) return std::unexpected(listener.error());
  std::unique_ptr<AbciServer> server(new AbciServer(application, std::move(*listener), options));
  server->acceptor_ = std::jthread([raw = server.get()] { raw->accept_loop(); });
  return server;
}

AbciServer::AbciServer(chain::abci::Application& application, Listener listener, AbciServerOptions options)
    : options_(options), dispatcher_(application), listener_(std::move(listener)) {}

AbciServer::~AbciServer() { stop(); }

Status AbciServer::wait() {
  if (acceptor_.joinable()) acceptor_.join();
  const std::lock_guard lock(mutex_);
  if (failure_) return fail(Errc::application_failed, failure_->text());
  return {};
}

void AbciServer::accept_loop() {
  while (auto peer = listener_.accept(stop_)) {
    reap();
    if (!make_room()) continue;
    auto& added = *connections_.emplace_back(
        std::make_unique<Connection>(std::move(*peer), options_.max_message_bytes));
    added.thread = std::jthread([this, &added] {
      serve(added);
      added.done = true;
    });
  }
  for (const auto& connection : connections_) connection->end.set();
  connections_.clear();
}

// CometBFT asks on each of its connections as soon as it has it.
bool AbciServer::make_room() {
  if (connections_.size() < options_.max_connections) return true;
  const auto silent = std::ranges::find_if(
      connections_, [](const auto& one) { return !one->asked.load() && !one->end.is_set(); });
  if (silent == connections_.end()) return false;
  (*silent)->end.set();
  connections_.erase(silent);
  return true;
}

void AbciServer::reap() {
  connections_.remove_if([](const auto& connection) { return connection->done.load(); });
}

void AbciServer::serve(Connection& connection) {
  using Clock = std::chrono::steady_clock;
  Bytes out;
  std::optional<Clock::time_point> begun;  // a message whose end has not come
  const auto patience = [&] {
    if (!begun) return forever;
    const auto left =
        std::chrono::ceil<std::chrono::milliseconds>(*begun + options_.message_timeout - Clock::now());
    return std::max(left, std::chrono::milliseconds(0));
  };
  while (wait_readable(connection.fd.get(), connection.end, patience()) == Ready::readable) {
    auto& buffer = connection.frames.buffer();
    if (!receive_some(connection.fd.get(), buffer)) break;
    const std::size_t before = buffer.size();
    if (!answer_all(connection, out)) break;
    if (buffer.size() < before) begun.reset();
    if (!buffer.empty() && !begun) begun = Clock::now();
    if (begun && patience().count() == 0) break;
  }
  connection.fd = UniqueFd();
}

bool AbciServer::answer_all(Connection& connection, Bytes& out) {
  const auto send = [&] {
    const bool sent = send_all(connection.fd.get(), out, connection.end, send_timeout);
    out.clear();
    return sent;
  };
  for (;;) {
    const auto message = connection.frames.next();
    if (!message) return false;
    if (!*message) break;
    connection.asked = true;
    const AbciAnswer answer = dispatcher_.answer(**message);
    append_frame(out, answer.response);
    if (answer.flush && !send()) return false;
    if (answer.refused) return false;
    if (answer.fatal) {
      const std::lock_guard lock(mutex_);
      failure_ = answer.fatal;
      stop();
      return false;
    }
  }
  connection.frames.compact();
  return send();
}

}  // namespace wastewatch::node
