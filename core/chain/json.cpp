#include "chain/json.h"

#include <limits>

#include "chain/json_reader.h"

namespace wastewatch::chain {
namespace {

constexpr std::int64_t lowest = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t highest = std::numeric_limits<std::int64_t>::max();
constexpr std::size_t max_parameters = 32;

void read_id(JsonReader in, RpcId& out) {
  if (!in.present()) return;
  if (in.minified().front() == '"') {
    out = in.text(256);
  } else {
    out = in.number(lowest, highest);
  }
}

void read_error(JsonReader in, std::optional<RpcError>& out) {
  if (!in.present()) return;
  out.emplace();
  out->code = in.member("code").number(lowest, highest);
  out->message = in.member("message").text(65'536);
  if (const auto data = in.maybe("data"); data.present()) out->data = data.text(65'536);
}

void read_version(const JsonReader& in) {
  const auto version = in.member("jsonrpc");
  if (version.view(8) != "2.0") version.refuse(Errc::wrong_member, "not 2.0");
}

void read_reply(JsonReader in, const JsonValue& owner, RpcReply& out) {
  read_version(in);
  read_id(in.maybe("id"), out.id);
  read_error(in.maybe("error"), out.error);
  if (!out.error) out.result = in.member("result").value(owner);
}

std::string plain_text(const JsonReader& in) {
  const std::string text = in.minified();
  return text.front() == '"' ? in.text(std::numeric_limits<std::size_t>::max()) : text;
}

void read_parameters(JsonReader in, std::vector<RpcParameter>& out) {
  if (!in.present()) return;
  if (in.is_array()) {
    in.each(max_parameters, [&](const JsonReader& entry) { out.push_back({{}, plain_text(entry)}); });
    return;
  }
  in.members(max_parameters, [&](std::string_view name, const JsonReader& entry) {
    std::string text = plain_text(entry);
    if (text != "null") out.push_back({std::string(name.substr(0, 64)), std::move(text)});
  });
}

void read_request(JsonReader in, RpcRequest& out) {
  read_version(in);
  const auto id = in.maybe("id");
  out.notification = !id.present();
  read_id(id, out.id);
  out.method = in.member("method").text(64);
  read_parameters(in.maybe("params"), out.parameters);
}

template <class T, class Read>
Result<std::vector<T>> single_or_batch(std::string_view text, const JsonLimits& limits,
                                       std::size_t max_entries, Read read) {
  const auto root = parse_json(text, limits);
  if (!root) return fail(root.error());
  return read_json<std::vector<T>>(*root, [&](const JsonReader& in, std::vector<T>& out) {
    const auto one = [&](const JsonReader& entry) { read(entry, *root, out.emplace_back()); };
    in.is_array() ? in.each(max_entries, one) : one(in);
  });
}

}  // namespace

std::string JsonValue::text() const {
  if (!tree_) return "null";
  return simdjson::minify(tree_->slots[slot_]);
}

std::string RpcError::text() const {
  std::string out = std::to_string(code) + " " + message;
  if (!data.empty()) out.append(": ").append(data);
  return out;
}

Result<JsonValue> parse_json(std::string_view text, const JsonLimits& limits) {
  if (text.size() > limits.max_bytes)
    return fail(Errc::too_large, std::to_string(text.size()) + " bytes of JSON");
  auto tree = std::make_shared<JsonTree>();
  simdjson::dom::element root;
  auto error = tree->parser.allocate(std::max<std::size_t>(text.size(), 64), limits.max_depth);
  if (error == simdjson::SUCCESS) error = tree->parser.parse(text.data(), text.size()).get(root);
  if (error != simdjson::SUCCESS) return fail(Errc::malformed_json, simdjson::error_message(error));
  tree->slots.push_back(root);
  return JsonValue(std::move(tree), 0);
}

Result<std::vector<RpcReply>> parse_rpc_replies(std::string_view text, const JsonLimits& limits,
                                                std::size_t max_replies) {
  return single_or_batch<RpcReply>(text, limits, max_replies, read_reply);
}

Result<std::vector<RpcRequest>> parse_rpc_requests(std::string_view text, const JsonLimits& limits,
                                                   std::size_t max_requests) {
  return single_or_batch<RpcRequest>(
      text, limits, max_requests,
      [](const JsonReader& in, const JsonValue&, RpcRequest& out) { read_request(in, out); });
}

std::optional<std::string_view> RpcRequest::parameter(std::string_view name, std::size_t position) const {
  for (const auto& parameter : parameters) {
    if (parameter.name == name) return parameter.text;
  }
  if (position >= parameters.size() || !parameters[position].name.empty()) return std::nullopt;
  if (parameters[position].text == "null") return std::nullopt;
  return parameters[position].text;
}

}  // namespace wastewatch::chain
