#include "kit/nodes/lying_relay.h"

namespace wastewatch::test {
namespace {

using nlohmann::json;

constexpr std::size_t max_reply_bytes = std::size_t{64} << 20;

}  // namespace

void LyingRelay::set(Lie lie) {
  const std::scoped_lock lock(mutex_);
  lie_ = std::move(lie);
}

void LyingRelay::withhold(std::string method) {
  const std::scoped_lock lock(mutex_);
  withheld_ = std::move(method);
}

void LyingRelay::be_honest() {
  const std::scoped_lock lock(mutex_);
  lie_ = {};
  withheld_.clear();
}

int LyingRelay::calls(const std::string& method) const {
  const std::scoped_lock lock(mutex_);
  const auto found = calls_.find(method);
  return found == calls_.end() ? 0 : found->second;
}

Manner LyingRelay::change(const json& request, json& reply) {
  const std::string method = request.value("method", "");
  const std::scoped_lock lock(mutex_);
  ++calls_[method];
  return lie_ ? lie_(method, request.value("params", json::object()), reply) : Manner::answer;
}

std::optional<json> LyingRelay::empty_reply(const json& request) const {
  const std::scoped_lock lock(mutex_);
  if (withheld_.empty() || !request.is_object() || request.value("method", "") != withheld_)
    return std::nullopt;
  return json{{"jsonrpc", "2.0"}, {"id", request["id"]}};
}

HttpAnswer LyingRelay::answer(const std::string& body) {
  const json request = json::parse(body);
  auto reply = empty_reply(request);
  int status = 200;
  if (!reply) {
    const auto honest = http_.post({.url = node_, .body = body, .max_reply_bytes = max_reply_bytes}, {});
    if (!honest) return {.manner = Manner::close_now};
    status = honest->status;
    reply = json::parse(honest->body);
  }
  Manner manner = Manner::answer;
  if (!request.is_array()) {
    manner = change(request, *reply);
  } else {
    for (std::size_t i = 0; i < request.size() && manner == Manner::answer; ++i)
      manner = change(request[i], (*reply)[i]);
  }
  return {.status = status, .body = reply->dump(), .manner = manner};
}

}  // namespace wastewatch::test
