#include "rpc/channel.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "chain/json_encode.h"

namespace wastewatch::rpc {
namespace {

std::string url_of(const std::string& address) {
  constexpr std::string_view tcp = "tcp://";
  if (address.starts_with(tcp)) return "http://" + address.substr(tcp.size());
  return address.find("://") == std::string::npos ? "http://" + address : address;
}

nlohmann::json envelope(const Call& call, std::int64_t id) {
  return chain::rpc_request(id, route_info(call.route).method, nlohmann::json::parse(call.parameters));
}

// The refusal of a whole batch: one error without a usable id.
bool refuses_batch(const std::vector<chain::RpcReply>& replies, std::size_t asked) {
  return asked > 1 && replies.size() == 1 && replies.front().error.has_value();
}

Result<std::vector<chain::RpcReply>> in_order(std::vector<chain::RpcReply> replies, std::int64_t first_id,
                                              std::size_t asked) {
  if (replies.size() != asked) return fail(Errc::wrong_id, "another number of answers than questions");
  std::vector<chain::RpcReply> out(asked);
  std::vector<bool> filled(asked, false);
  for (auto& reply : replies) {
    const auto* id = std::get_if<std::int64_t>(&reply.id);
    if (id == nullptr || *id < first_id || *id - first_id >= static_cast<std::int64_t>(asked)) {
      return fail(Errc::wrong_id, "an answer to no question");
    }
    const auto place = static_cast<std::size_t>(*id - first_id);
    if (filled[place]) return fail(Errc::wrong_id, "two answers to one question");
    filled[place] = true;
    out[place] = std::move(reply);
  }
  return out;
}

// A refused request is answered with an id of the node's own (-1 or null), in one reply.
bool adopt_single_error(std::vector<chain::RpcReply>& replies, std::int64_t id) {
  if (replies.size() != 1 || !replies.front().error) return false;
  replies.front().id = id;
  return true;
}

Result<std::vector<chain::RpcReply>> read(const HttpReply& reply, std::int64_t first_id, std::size_t asked,
                                          std::size_t max_bytes) {
  auto replies = chain::parse_rpc_replies(reply.body, {.max_bytes = max_bytes}, asked);
  if (!replies && reply.status >= 400) return fail(Errc::http_status, std::to_string(reply.status));
  if (!replies) return fail(Errc::not_json, replies.error().text());
  if (refuses_batch(*replies, asked)) return fail(Errc::http_status, replies->front().error->text());
  if (asked == 1) adopt_single_error(*replies, first_id);
  return in_order(std::move(*replies), first_id, asked);
}

}  // namespace

Channel::Channel(HttpClient& http, std::string address, std::size_t batch_size)
    : http_(http),
      address_(std::move(address)),
      url_(url_of(address_)),
      batch_size_(std::max<std::size_t>(batch_size, 1)) {}

HttpRequest Channel::request_for(const Batch& batch) const {
  HttpRequest request{.url = url_, .body = {}, .max_reply_bytes = 0, .deadline = {}};
  nlohmann::json body = nlohmann::json::array();
  for (std::size_t i = 0; i < batch.calls.size(); ++i) {
    const auto& info = route_info(batch.calls[i].route);
    request.max_reply_bytes += info.max_reply_bytes;
    request.deadline = std::max(request.deadline, info.deadline);
    body.push_back(envelope(batch.calls[i], batch.first_id + static_cast<std::int64_t>(i)));
  }
  request.body = batch.calls.size() == 1 ? body.front().dump() : body.dump();
  return request;
}

std::vector<Channel::Batch> Channel::batches_of(std::span<const Call> calls) {
  std::vector<Batch> batches;
  const std::size_t size = batch_size_.load();
  while (!calls.empty()) {
    const auto part = calls.first(std::min(size, calls.size()));
    batches.push_back({next_id_.fetch_add(static_cast<std::int64_t>(part.size())), part});
    calls = calls.subspan(part.size());
  }
  return batches;
}

std::vector<Channel::Replies> Channel::send(const std::vector<Batch>& batches, const std::stop_token& stop) {
  std::vector<HttpRequest> requests;
  requests.reserve(batches.size());
  for (const auto& batch : batches) requests.push_back(request_for(batch));
  auto answers = http_.post_all(requests, stop);
  std::vector<Replies> out;
  for (std::size_t i = 0; i < batches.size(); ++i) {
    if (!answers[i]) {
      out.emplace_back(std::unexpected(std::move(answers[i].error())));
      continue;
    }
    out.push_back(
        read(*answers[i], batches[i].first_id, batches[i].calls.size(), requests[i].max_reply_bytes));
  }
  return out;
}

Result<chain::RpcReply> Channel::call(const Call& call, const std::stop_token& stop) {
  auto replies = std::move(send(batches_of({&call, 1}), stop).front());
  if (!replies) return fail(std::move(replies.error()));
  return std::move(replies->front());
}

Channel::Replies Channel::one_by_one(std::span<const Call> calls, const std::stop_token& stop) {
  batch_size_ = 1;
  return call_all(calls, stop);
}

Channel::Replies Channel::call_all(std::span<const Call> calls, const std::stop_token& stop) {
  const auto batches = batches_of(calls);
  auto parts = send(batches, stop);
  std::vector<chain::RpcReply> all;
  all.reserve(calls.size());
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const bool refused = !parts[i] && parts[i].error().is(Errc::http_status) && batches[i].calls.size() > 1;
    if (refused) parts[i] = one_by_one(batches[i].calls, stop);
    if (!parts[i]) return parts[i];
    std::ranges::move(*parts[i], std::back_inserter(all));
  }
  return all;
}

}  // namespace wastewatch::rpc
