#include "rpc/channel.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "chain/json_encode.h"
#include "rpc/transfer.h"

namespace wastewatch::rpc {
namespace {

using std::chrono::milliseconds;

constexpr std::size_t most_attempts = 3;
constexpr std::size_t spare_batch_share = 2;  // a batch is planned for half of what it may have

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

// RFC 6585 and RFC 9110: too many requests, service unavailable.
bool asks_for_patience(int status) { return status == 429 || status == 503; }

// Whether the same question may help: the node broke off, or did not process it.
bool worth_another_attempt(Route route, const Error& error) {
  if (error.is(Errc::busy)) return true;
  return !route_info(route).sends && (error.is(Errc::unreachable) || error.is(Errc::http_status));
}

}  // namespace

Channel::Channel(HttpClient& http, std::string address, std::size_t batch_size)
    : http_(http),
      address_(std::move(address)),
      url_(url_of(address_)),
      batch_size_(std::max<std::size_t>(batch_size, 1)) {}

HttpRequest Channel::request_for(const Batch& batch, milliseconds time_left) const {
  HttpRequest request{.url = url_, .body = {}, .max_reply_bytes = 0, .deadline = {}};
  nlohmann::json body = nlohmann::json::array();
  for (std::size_t i = 0; i < batch.calls.size(); ++i) {
    request.max_reply_bytes += batch.calls[i].limit();
    request.deadline = std::max(request.deadline, route_info(batch.calls[i].route).deadline);
    body.push_back(envelope(batch.calls[i], batch.first_id + static_cast<std::int64_t>(i)));
  }
  const bool single = batch.calls.size() == 1;
  if (!single) request.max_reply_bytes = std::min(request.max_reply_bytes, max_batch_bytes);
  request.deadline = std::max(std::min(request.deadline, time_left), milliseconds{1});
  request.body = single ? body.front().dump() : body.dump();
  return request;
}

Channel::Batch Channel::batch_of(std::span<const Call> calls) {
  return {next_id_.fetch_add(static_cast<std::int64_t>(calls.size())), calls};
}

std::size_t Channel::batch_size_for(std::span<const Call> calls) const {
  const std::size_t typical = typical_bytes_.at(static_cast<std::size_t>(calls.front().route));
  const std::size_t fitting =
      typical == 0 ? calls.size() : max_batch_bytes / spare_batch_share / std::max<std::size_t>(typical, 1);
  return std::clamp<std::size_t>(fitting, 1, std::min(batch_size_.load(), calls.size()));
}

void Channel::learn(const Batch& batch, std::size_t bytes) {
  auto& typical = typical_bytes_.at(static_cast<std::size_t>(batch.calls.front().route));
  const std::size_t sample = bytes / batch.calls.size();
  const std::size_t before = typical;
  typical = std::max(sample, before - before / 8 + sample / 8);
}

void Channel::shrink_batches() { batch_size_ = std::max<std::size_t>(1, batch_size_ / 2); }

Channel::Replies Channel::read(const Result<HttpReply>& answer, const Batch& batch, std::size_t max_bytes) {
  const std::size_t asked = batch.calls.size();
  if (!answer) {
    if (asked > 1 && answer.error().is(Errc::too_large)) learn(batch, max_bytes * spare_batch_share);
    if (asked > 1 && answer.error().is(Errc::timeout)) shrink_batches();
    return fail(answer.error());
  }
  if (asks_for_patience(answer->status)) {
    pacer_.refused(answer->retry_after);
    return fail(Errc::busy,
                std::to_string(answer->status) + ", for " + std::to_string(pacer_.pause().count()) + " ms");
  }
  auto replies = chain::parse_rpc_replies(answer->body, {.max_bytes = max_bytes}, asked);
  if (!replies && answer->status >= 400) {
    if (answer->status >= 500) pacer_.refused(answer->retry_after);
    if (asked > 1) shrink_batches();
    return fail(Errc::http_status, std::to_string(answer->status));
  }
  if (!replies) return fail(Errc::not_json, replies.error().text());
  pacer_.answered();
  if (refuses_batch(*replies, asked)) {
    shrink_batches();
    return fail(Errc::http_status, replies->front().error->text());
  }
  learn(batch, answer->body.size());
  if (asked == 1) adopt_single_error(*replies, batch.first_id);
  return in_order(std::move(*replies), batch.first_id, asked);
}

std::vector<Channel::Answer> Channel::send(std::span<const Batch> batches, milliseconds time_left,
                                           const std::stop_token& stop) {
  std::vector<HttpRequest> requests;
  requests.reserve(batches.size());
  for (const auto& batch : batches) requests.push_back(request_for(batch, time_left));
  const auto answers = http_.post_all(requests, stop);
  std::vector<Answer> out;
  out.reserve(batches.size());
  for (std::size_t i = 0; i < batches.size(); ++i) {
    out.push_back({read(answers[i], batches[i], requests[i].max_reply_bytes),
                   answers[i] ? answers[i]->body.size() : 0});
  }
  return out;
}

Result<chain::RpcReply> Channel::call(const Call& call, const std::stop_token& stop) {
  const auto& info = route_info(call.route);
  Budget budget({info.deadline * 2, call.limit() * most_attempts, most_attempts});
  return this->call(call, budget, stop);
}

Result<chain::RpcReply> Channel::call(const Call& call, Budget& budget, const std::stop_token& stop) {
  std::optional<Error> failure;
  for (std::size_t attempt = 0; attempt < most_attempts; ++attempt) {
    if (auto taken = budget.take_request(); !taken) return fail(failure.value_or(taken.error()));
    const auto patience = std::min(budget.time_left(), route_info(call.route).deadline);
    if (!pacer_.wait_turn(patience, stop)) {
      if (stop.stop_requested()) return fail(Errc::cancelled);
      return fail(Errc::busy, "for " + std::to_string(pacer_.pause().count()) + " ms");
    }
    const Batch batch = batch_of({&call, 1});
    auto answer = std::move(send({&batch, 1}, budget.time_left(), stop).front());
    if (auto taken = budget.take_bytes(answer.bytes); !taken) return fail(taken.error());
    if (answer.replies) return std::move(answer.replies->front());
    failure = std::move(answer.replies.error());
    if (!worth_another_attempt(call.route, *failure)) break;
  }
  return fail(std::move(*failure));
}

Channel::Replies Channel::call_all(std::span<const Call> calls, const std::stop_token& stop,
                                   std::size_t most_bytes) {
  return Transfer(*this, calls, most_bytes, stop).run();
}

}  // namespace wastewatch::rpc
