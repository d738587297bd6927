// Server side of the WebSocket protocol (RFC 6455): the handshake's accept value, frames in, frames out. Pure
// functions and one small state machine; sockets are elsewhere.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "node/errors.h"

namespace wastewatch::node {

// base64(SHA-1(key ‖ the RFC's GUID)).
std::string websocket_accept(std::string_view key);

enum class WebSocketOpcode : std::uint8_t {
  continuation = 0,
  text = 1,
  binary = 2,
  close = 8,
  ping = 9,
  pong = 10
};

struct WebSocketMessage {
  WebSocketOpcode opcode = WebSocketOpcode::text;
  std::string payload;
};

// An unmasked, unfragmented frame, as servers send them.
std::string websocket_frame(WebSocketOpcode opcode, std::string_view payload);

// Joins frames into messages. Not thread safe.
class WebSocketReader {
 public:
  explicit WebSocketReader(std::size_t max_message_bytes) : max_(max_message_bytes) {}
  // Takes the next whole message off the front of `buffer` and says how many bytes it used; nothing when more
  // are needed. Control frames come out between the fragments of a message, as the protocol allows. Errors:
  // malformed_message (unmasked, reserved bits, bad fragmentation), message_too_large.
  Result<std::optional<WebSocketMessage>> next(std::string_view buffer, std::size_t& used);
  // Whether a message has begun whose end has not come.
  bool in_message() const { return fragmented_; }

 private:
  std::size_t max_;
  bool fragmented_ = false;
  WebSocketMessage partial_;
};

}  // namespace wastewatch::node
