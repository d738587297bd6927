#include "node/rpc_connection.h"

#include <nlohmann/json.hpp>

#include "chain/json_encode.h"

namespace wastewatch::node {
namespace {

constexpr std::chrono::milliseconds send_timeout{10'000};
constexpr std::string_view json_type = "application/json";
constexpr std::string_view text_type = "text/plain; charset=utf-8";
constexpr std::int64_t uri_id = -1;  // CometBFT's id of answers to GET
constexpr std::size_t max_message_bytes = 1'000'000;

std::string dump(const nlohmann::json& value) {
  return value.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

bool asks_for_websocket(const HttpRequest& request) {
  return request.method == "GET" && request.path == "/websocket" &&
         !request.header("sec-websocket-key").empty();
}

}  // namespace

RpcServer::Connection::Connection(UniqueFd fd, const RpcContext& context, const RpcServerOptions& options)
    : fd_(std::move(fd)), context_(context), options_(options), subscriptions_(context) {}

void RpcServer::Connection::start() {
  thread_ = std::jthread([this] {
    run();
    done_ = true;
  });
}

void RpcServer::Connection::run() {
  while (step()) {
  }
  fd_ = UniqueFd();
}

bool RpcServer::Connection::step() {
  switch (wait_readable(fd_.get(), wake_, options_.idle_timeout)) {
    case Ready::readable: return receive_some(fd_.get(), input_, 64UL * 1024) && handle_input();
    case Ready::timeout: return websocket_ && send(websocket_frame(WebSocketOpcode::ping, ""));
    case Ready::woken: break;
  }
  wake_.clear();
  return !context_.stop.is_set() && send_events();
}

bool RpcServer::Connection::handle_input() { return websocket_ ? handle_websocket() : handle_http(); }

bool RpcServer::Connection::handle_http() {
  while (!input_.empty()) {
    const HttpParse parsed = parse_http(as_text(input_), options_.http);
    if (parsed.state == HttpParse::State::incomplete) return true;
    if (parsed.state == HttpParse::State::refused) {
      send(http_response(parsed.status, text_type, "", false));
      return false;
    }
    input_.erase(input_.begin(), input_.begin() + static_cast<std::ptrdiff_t>(parsed.consumed));
    if (asks_for_websocket(parsed.request)) return upgrade(parsed.request);
    if (!answer_http(parsed.request)) return false;
  }
  return true;
}

bool RpcServer::Connection::answer_http(const HttpRequest& request) {
  int status = 200;
  std::string body;
  std::string_view type = json_type;
  if (request.method == "POST" && request.path == "/") {
    body = answer_post(context_, request.body);
  } else if (request.method == "GET" && request.path == "/") {
    type = text_type;
    body = "Wastewatch solo chain: JSON-RPC 2.0 by POST, or GET /status\n";
  } else if (request.method == "GET") {
    body = answer_get(request, status);
  } else {
    status = 405;
  }
  return send(http_response(status, type, body, request.keep_alive)) && request.keep_alive;
}

std::string RpcServer::Connection::answer_get(const HttpRequest& request, int& status) const {
  chain::RpcRequest call{
      .id = uri_id, .notification = false, .method = request.path.substr(1), .parameters = {}};
  if (!is_route(call.method)) {
    status = 404;
    return "404 page not found\n";
  }
  for (const auto& [name, value] : request.query) call.parameters.push_back({name, value});
  const auto answer = call_route(context_, call, CallForm::uri);
  if (answer.contains("error")) status = 500;
  return dump(answer);
}

bool RpcServer::Connection::upgrade(const HttpRequest& request) {
  websocket_.emplace(max_message_bytes);
  const std::string accept = websocket_accept(request.header("sec-websocket-key"));
  return send(
             "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: "
             "Upgrade\r\nSec-WebSocket-Accept: " +
             accept + "\r\n\r\n") &&
         handle_websocket();
}

bool RpcServer::Connection::handle_websocket() {
  for (;;) {
    std::size_t used = 0;
    const auto message = websocket_->next(as_text(input_), used);
    if (!message) {
      send(websocket_frame(WebSocketOpcode::close, ""));
      return false;
    }
    input_.erase(input_.begin(), input_.begin() + static_cast<std::ptrdiff_t>(used));
    if (!*message) return true;
    if (!answer_message(**message)) return false;
  }
}

bool RpcServer::Connection::answer_message(const WebSocketMessage& message) {
  switch (message.opcode) {
    case WebSocketOpcode::ping: return send(websocket_frame(WebSocketOpcode::pong, message.payload));
    case WebSocketOpcode::pong: return true;
    case WebSocketOpcode::close: send(websocket_frame(WebSocketOpcode::close, message.payload)); return false;
    default: return answer_text(message.payload);
  }
}

bool RpcServer::Connection::answer_text(std::string_view text) {
  const auto requests = chain::parse_rpc_requests(text);
  if (!requests) {
    const auto error = chain::rpc_error({}, rpc_error_of(RpcErrorCode::parse_error, requests.error().text()));
    return send(websocket_frame(WebSocketOpcode::text, dump(error)));
  }
  for (const auto& request : *requests) {
    if (request.notification) continue;
    const std::string answer = Subscriptions::handles(request.method)
                                   ? subscriptions_.answer(request)
                                   : dump(call_route(context_, request, CallForm::json));
    if (!send(websocket_frame(WebSocketOpcode::text, answer))) return false;
  }
  return send_events();
}

bool RpcServer::Connection::send_events() {
  if (!websocket_) return true;
  for (const auto& event : subscriptions_.due()) {
    if (!send(websocket_frame(WebSocketOpcode::text, event))) return false;
  }
  return true;
}

bool RpcServer::Connection::send(std::string_view bytes) {
  return send_all(fd_.get(), as_bytes(bytes), context_.stop, send_timeout);
}

}  // namespace wastewatch::node
