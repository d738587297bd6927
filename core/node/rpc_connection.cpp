#include "node/rpc_connection.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "chain/json_encode.h"

namespace wastewatch::node {
namespace {

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

RpcServer::Connection::Connection(UniqueFd fd, Peer peer, const Services& services)
    : fd_(std::move(fd)),
      peer_(std::move(peer)),
      services_(services),
      subscriptions_(services.context),
      part_since_(Clock::now()),
      quiet_since_(part_since_),
      state_since_(part_since_.time_since_epoch().count()) {}

void RpcServer::Connection::start() {
  thread_ = std::jthread([this] {
    run();
    done_ = true;
  });
}

void RpcServer::Connection::end() {
  end_.set();
  wake_.set();
}

OpenConnection RpcServer::Connection::described() const {
  return {peer_, state_, Clock::time_point(Clock::duration(state_since_.load()))};
}

void RpcServer::Connection::set_state(ConnectionState state) {
  if (state_.exchange(state) != state) state_since_ = Clock::now().time_since_epoch().count();
}

void RpcServer::Connection::run() {
  while (step()) {
  }
  fd_ = UniqueFd();
}

bool RpcServer::Connection::has_part() const {
  return !input_.empty() || (websocket_ && websocket_->in_message());
}

std::chrono::milliseconds RpcServer::Connection::patience() const {
  const auto& options = services_.options;
  const bool part = has_part() || !asked_before_;
  const auto until = part ? part_since_ + options.request_timeout : quiet_since_ + options.idle_timeout;
  return std::max(std::chrono::milliseconds(0),
                  std::chrono::ceil<std::chrono::milliseconds>(until - Clock::now()));
}

bool RpcServer::Connection::step() {
  const auto ready = wait_readable(fd_.get(), wake_, patience());
  if (ending()) return false;
  if (patience().count() == 0) return out_of_patience();
  if (ready == Ready::timeout) return true;
  if (ready == Ready::woken) {
    wake_.clear();
    return !ending() && send_events();
  }
  const bool was_part = has_part();
  if (!receive_some(fd_.get(), input_, 64UL * 1024)) return false;
  note_input(was_part);
  return handle_input();
}

// What is not finished is refused, who says nothing is left; a websocket is asked first.
bool RpcServer::Connection::out_of_patience() {
  if (has_part() && !websocket_) send(http_response(408, text_type, "", false));
  if (has_part() || !websocket_ || std::exchange(pinged_, true)) return false;
  quiet_since_ = Clock::now();
  return send(websocket_frame(WebSocketOpcode::ping, ""));
}

void RpcServer::Connection::note_input(bool was_part) {
  quiet_since_ = Clock::now();
  if (!was_part && asked_before_) part_since_ = quiet_since_;
  pinged_ = false;
}

// The rest after a whole request is the beginning of another.
bool RpcServer::Connection::handle_input() {
  const std::size_t before = input_.size();
  if (!websocket_) set_state(ConnectionState::answering);
  const bool open = websocket_ ? handle_websocket() : handle_http();
  quiet_since_ = Clock::now();
  asked_before_ = asked_before_ || input_.size() < before;
  const bool in_message = websocket_ && websocket_->in_message();
  if (input_.size() < before && !in_message) part_since_ = quiet_since_;
  set_state(websocket_      ? ConnectionState::websocket
            : asked_before_ ? ConnectionState::waiting
                            : ConnectionState::fresh);
  return open;
}

bool RpcServer::Connection::handle_http() {
  while (!input_.empty()) {
    const HttpParse parsed = parse_http(as_text(input_), services_.options.http);
    if (parsed.state == HttpParse::State::incomplete) return true;
    if (parsed.state == HttpParse::State::refused) {
      send(http_response(parsed.status, text_type, "", false));
      return false;
    }
    input_.erase(input_.begin(), input_.begin() + static_cast<std::ptrdiff_t>(parsed.consumed));
    if (const auto why = refusal(parsed.request, services_.options.access); !why.empty()) {
      send(http_response(403, text_type, why, false));
      return false;
    }
    if (asks_for_websocket(parsed.request)) return upgrade(parsed.request);
    if (!answer_http(parsed.request)) return false;
  }
  return true;
}

bool RpcServer::Connection::answer_http(const HttpRequest& request) {
  int status = 200;
  std::string body;
  std::string_view type = json_type;
  const std::string headers = cross_origin_headers(request, services_.options.access);
  if (request.method == "POST" && request.path == "/") {
    body = answer_post(services_.context, request.body);
  } else if (request.method == "GET" && request.path == "/") {
    type = text_type;
    body = "Wastewatch solo chain: JSON-RPC 2.0 by POST, or GET /status\n";
  } else if (request.method == "GET") {
    body = answer_get(request, status);
  } else {
    status = request.method == "OPTIONS" && !headers.empty() ? 204 : 405;
  }
  return send(http_response(status, type, body, request.keep_alive, headers)) && request.keep_alive;
}

std::string RpcServer::Connection::answer_get(const HttpRequest& request, int& status) const {
  chain::RpcRequest call{
      .id = uri_id, .notification = false, .method = request.path.substr(1), .parameters = {}};
  if (!is_route(call.method)) {
    status = 404;
    return "404 page not found\n";
  }
  for (const auto& [name, value] : request.query) call.parameters.push_back({name, value});
  const auto answer = call_route(services_.context, call, CallForm::uri);
  if (answer.contains("error")) status = 500;
  return dump(answer);
}

bool RpcServer::Connection::upgrade(const HttpRequest& request) {
  if (!services_.claim_websocket(*this)) {
    send(http_response(503, text_type, "Too many websockets.\n", false));
    return false;
  }
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
                                   : dump(call_route(services_.context, request, CallForm::json));
    if (!send(websocket_frame(WebSocketOpcode::text, answer))) return false;
  }
  return send_events();
}

bool RpcServer::Connection::send_events() {
  if (!websocket_) return true;
  while (const auto events = subscriptions_.due()) {
    for (const auto& event : *events) {
      if (!send(websocket_frame(WebSocketOpcode::text, event))) return false;
    }
  }
  return true;
}

bool RpcServer::Connection::send(std::string_view bytes) {
  const auto& options = services_.options;
  const AnswerBudget::Share share(services_.budget, bytes.size());
  if (!share) return false;
  const std::chrono::seconds slowest(bytes.size() / options.slowest_bytes_per_s);
  return send_all(fd_.get(), as_bytes(bytes), end_, options.answer_timeout + slowest);
}

}  // namespace wastewatch::node
