#include "node/rpc_call.h"

#include <algorithm>
#include <charconv>

#include "base/encoding.h"

namespace wastewatch::node {
namespace {

std::string_view message_of(RpcErrorCode code) {
  switch (code) {
    case RpcErrorCode::parse_error: return "Parse error. Invalid JSON";
    case RpcErrorCode::invalid_request: return "Invalid Request";
    case RpcErrorCode::method_not_found: return "Method not found";
    case RpcErrorCode::invalid_params: return "Invalid params";
    case RpcErrorCode::internal_error: break;
  }
  return "Internal error";
}

[[noreturn]] void bad_argument(std::string_view name, std::string_view value) {
  throw RouteRefusal{rpc_error_of(
      RpcErrorCode::invalid_params,
      "error converting argument " + std::string(name) + ": " + std::string(value.substr(0, 100)))};
}

bool is_quoted(std::string_view text) {
  return text.size() >= 2 && text.starts_with('"') && text.ends_with('"');
}

std::string_view unquoted(std::string_view text) {
  return is_quoted(text) ? text.substr(1, text.size() - 2) : text;
}

bool is_hex(std::string_view text) { return text.starts_with("0x") || text.starts_with("0X"); }

}  // namespace

chain::RpcError rpc_error_of(RpcErrorCode code, std::string data) {
  return {static_cast<std::int64_t>(code), std::string(message_of(code)), std::move(data)};
}

void refuse(std::string reason) {
  throw RouteRefusal{rpc_error_of(RpcErrorCode::internal_error, std::move(reason))};
}

std::optional<std::string_view> RouteArguments::raw(std::string_view name) const {
  const auto position = static_cast<std::size_t>(std::ranges::find(names_, name) - names_.begin());
  const auto value = request_.parameter(name, position);
  if (value && value->empty()) return std::nullopt;
  return value;
}

std::optional<std::int64_t> RouteArguments::integer(std::string_view name) const {
  const auto value = raw(name);
  if (!value) return std::nullopt;
  const std::string_view digits = form_ == CallForm::uri ? unquoted(*value) : *value;
  std::int64_t out = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), out);
  if (error != std::errc{} || end != digits.data() + digits.size()) bad_argument(name, *value);
  return out;
}

std::int64_t RouteArguments::integer_or(std::string_view name, std::int64_t otherwise) const {
  return integer(name).value_or(otherwise);
}

bool RouteArguments::boolean(std::string_view name) const {
  const auto value = raw(name);
  if (!value || *value == "false") return false;
  if (*value != "true") bad_argument(name, *value);
  return true;
}

Bytes RouteArguments::uri_bytes(std::string_view name, std::string_view value) const {
  if (is_quoted(value)) return to_bytes(unquoted(value));
  if (!is_hex(value)) bad_argument(name, value);
  auto out = from_hex(value.substr(2));
  if (!out) bad_argument(name, value);
  return std::move(*out);
}

std::string RouteArguments::text(std::string_view name) const {
  const auto value = raw(name);
  if (!value) return {};
  if (form_ == CallForm::json) return std::string(*value);
  if (!is_quoted(*value) && !is_hex(*value)) bad_argument(name, *value);
  return std::string(as_text(uri_bytes(name, *value)));
}

Bytes RouteArguments::bytes(std::string_view name) const {
  const auto value = raw(name);
  if (!value) return {};
  if (form_ == CallForm::uri) return uri_bytes(name, *value);
  auto out = from_base64(*value);
  if (!out) bad_argument(name, *value);
  return std::move(*out);
}

Bytes RouteArguments::hex_bytes(std::string_view name) const {
  const auto value = raw(name);
  if (!value) return {};
  if (form_ == CallForm::uri) return uri_bytes(name, *value);
  auto out = from_hex(*value);
  if (!out) bad_argument(name, *value);
  return std::move(*out);
}

}  // namespace wastewatch::node
