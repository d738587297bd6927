// Untrusted JSON text, parsed once within limits, and the JSON-RPC 2.0 envelope around CometBFT's answers.
// A JsonValue shares ownership of its document, is immutable and may be read from several threads, one at a
// time.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/error.h"
#include "chain/errors.h"

namespace wastewatch::chain {

struct JsonLimits {
  std::size_t max_bytes = std::size_t{256} * 1024 * 1024;  // a block of 100 MiB in base64, and its envelope
  std::size_t max_depth = 64;
};

struct JsonTree;  // json_reader.h, internal

class JsonValue {
 public:
  JsonValue() = default;
  JsonValue(std::shared_ptr<JsonTree> tree, std::size_t slot) : tree_(std::move(tree)), slot_(slot) {}
  // The value as JSON text without spaces; "null" for a default value.
  std::string text() const;

 private:
  friend class JsonReader;
  std::shared_ptr<JsonTree> tree_;
  std::size_t slot_ = 0;
};

// Errors: too_large, malformed_json.
Result<JsonValue> parse_json(std::string_view text, const JsonLimits& limits = {});

using RpcId = std::variant<std::monostate, std::int64_t, std::string>;

struct RpcError {
  std::int64_t code = 0;  // -32603 is CometBFT's "Internal error"; the reason is in `data`
  std::string message;
  std::string data;
  std::string text() const;
};

// One answer, or one websocket message: those of a subscription repeat the id of its request.
struct RpcReply {
  RpcId id;
  std::optional<RpcError> error;
  JsonValue result;  // when there is no error
};

// A single answer or a batch in its order. Errors: too_large (also above `max_replies`), malformed_json,
// missing_member, wrong_member.
Result<std::vector<RpcReply>> parse_rpc_replies(std::string_view text, const JsonLimits& limits = {},
                                                std::size_t max_replies = 100);

// The decoded result; rpc_error with the node's text when the reply is an error.
template <class T>
Result<T> decode_reply(const RpcReply& reply, Result<T> (*decode)(const JsonValue&)) {
  if (reply.error) return fail(Errc::rpc_error, reply.error->text());
  return decode(reply.result);
}

struct RpcParameter {
  std::string name;  // empty when parameters came as an array
  std::string text;  // strings without quotes, everything else as JSON text
};

struct RpcRequest {
  RpcId id;
  bool notification = false;  // no id: must not be answered
  std::string method;
  std::vector<RpcParameter> parameters;  // null ones are left out of named parameters

  // By name, else by position in an array; nothing when absent.
  std::optional<std::string_view> parameter(std::string_view name, std::size_t position) const;
};

// A single request or a batch. Errors: as parse_rpc_replies.
Result<std::vector<RpcRequest>> parse_rpc_requests(std::string_view text, const JsonLimits& limits = {},
                                                   std::size_t max_requests = 10);

}  // namespace wastewatch::chain
