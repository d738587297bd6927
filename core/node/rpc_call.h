// One call of an RPC route: its arguments as CometBFT accepts them, and how a route refuses. Inside the
// routes a refusal is thrown; it is caught where the route was called (rpc_routes.cpp) and leaves as a value.
#pragma once

#include <optional>
#include <span>
#include <string>

#include "base/bytes.h"
#include "chain/json.h"
#include "node/errors.h"

namespace wastewatch::node {

enum class RpcErrorCode : std::int32_t {
  parse_error = -32700,
  invalid_request = -32600,
  method_not_found = -32601,
  invalid_params = -32602,
  internal_error = -32603,  // everything a route refuses
};

chain::RpcError rpc_error_of(RpcErrorCode code, std::string data = {});

struct RouteRefusal {
  chain::RpcError error;
};
[[noreturn]] void refuse(std::string reason);  // internal_error, as CometBFT

// The value, or a refusal with the error's text.
template <class T>
T must(Result<T> result) {
  if (!result) refuse(result.error().text());
  return std::move(*result);
}

enum class CallForm : std::uint8_t {
  json,  // POST and websocket: bytes in base64, 64-bit integers as strings or numbers
  uri,   // GET: bytes as 0x-hexadecimal or a quoted string, text quoted
};

// Typed access to the arguments; each refuses with invalid_params when the argument is not of its type.
class RouteArguments {
 public:
  RouteArguments(const chain::RpcRequest& request, std::span<const std::string_view> names, CallForm form)
      : request_(request), names_(names), form_(form) {}

  std::optional<std::int64_t> integer(std::string_view name) const;
  std::int64_t integer_or(std::string_view name, std::int64_t otherwise) const;
  bool boolean(std::string_view name) const;
  std::string text(std::string_view name) const;
  Bytes bytes(std::string_view name) const;      // JSON: base64
  Bytes hex_bytes(std::string_view name) const;  // JSON: hexadecimal

 private:
  std::optional<std::string_view> raw(std::string_view name) const;
  Bytes uri_bytes(std::string_view name, std::string_view value) const;

  const chain::RpcRequest& request_;
  std::span<const std::string_view> names_;
  CallForm form_;
};

}  // namespace wastewatch::node
