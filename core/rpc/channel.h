// JSON-RPC 2.0 to one node: single calls and batches, answers matched to questions by id. A node that asks to
// wait is given time (pacer.h); one that refuses or cannot answer a batch gets smaller ones; answers that
// arrived are kept when the rest was refused. Thread safe.
#pragma once

#include <array>
#include <atomic>
#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

#include "chain/json.h"
#include "rpc/budget.h"
#include "rpc/http_client.h"
#include "rpc/pacer.h"
#include "rpc/routes.h"

namespace wastewatch::rpc {

// CometBFT's default max_request_batch_size.
inline constexpr std::size_t default_batch_size = 10;
// The answer to a batch may have so many bytes; a single call what its route allows.
inline constexpr std::size_t max_batch_bytes = std::size_t{2} << 20;
// Limits of requests that one call_all() has under way at once, and answers that it collects before it
// returns those it has.
inline constexpr std::size_t max_wave_bytes = std::size_t{16} << 20;
inline constexpr std::size_t max_collected_bytes = std::size_t{16} << 20;

struct Call {
  Route route{};
  std::string parameters;           // a JSON object
  std::size_t max_reply_bytes = 0;  // 0: the route's

  std::size_t limit() const {
    return max_reply_bytes != 0 ? max_reply_bytes : route_info(route).max_reply_bytes;
  }
};

class Channel {
 public:
  using Replies = Result<std::vector<chain::RpcReply>>;

  // `address`: http://host:port, also tcp:// as CometBFT writes it. The client must outlive the channel.
  Channel(HttpClient& http, std::string address, std::size_t batch_size = default_batch_size);

  const std::string& address() const { return address_; }
  const Pacer& pacer() const { return pacer_; }

  // The answer, also when it is a refusal of the node (RpcReply::error). Reading is tried again when the node
  // breaks off or asks for patience, within the budget or, without one, within twice the route's deadline.
  // Errors: those of HttpClient, busy, http_status, not_json, wrong_id, those of the budget.
  Result<chain::RpcReply> call(const Call& call, const std::stop_token& stop);
  Result<chain::RpcReply> call(const Call& call, Budget& budget, const std::stop_token& stop);
  // Many calls in batches, several in flight: the leading answers, in the order of the calls. Fewer than
  // asked when the rest failed, took too long in all, or is larger than `most_bytes` in all; the error when
  // there is none.
  Replies call_all(std::span<const Call> calls, const std::stop_token& stop,
                   std::size_t most_bytes = max_collected_bytes);

  // One route, decoded. Errors: as call(), rpc_error, wrong_content.
  template <class T>
  Result<T> ask(const Call& what, Result<T> (*decode)(const chain::JsonValue&), const std::stop_token& stop) {
    auto reply = call(what, stop);
    if (!reply) return fail(std::move(reply.error()));
    return decoded(*reply, decode);
  }
  template <class T>
  Result<T> ask(const Call& what, Result<T> (*decode)(const chain::JsonValue&), Budget& budget,
                const std::stop_token& stop) {
    auto reply = call(what, budget, stop);
    if (!reply) return fail(std::move(reply.error()));
    return decoded(*reply, decode);
  }

  template <class T>
  static Result<T> decoded(const chain::RpcReply& reply, Result<T> (*decode)(const chain::JsonValue&)) {
    if (reply.error) return fail(Errc::rpc_error, reply.error->text());
    auto value = decode(reply.result);
    if (!value) return fail(Errc::wrong_content, value.error().text());
    return value;
  }

 private:
  friend class Transfer;
  struct Batch {
    std::int64_t first_id = 0;
    std::span<const Call> calls;
  };
  struct Answer {
    Replies replies;
    std::size_t bytes = 0;  // of the answer's text
  };
  HttpRequest request_for(const Batch& batch, std::chrono::milliseconds time_left) const;
  Batch batch_of(std::span<const Call> calls);
  // How many of the calls one batch takes.
  std::size_t batch_size_for(std::span<const Call> calls) const;
  // Sends all at once; one entry a batch. Tells the pacer, and learns how large answers are.
  std::vector<Answer> send(std::span<const Batch> batches, std::chrono::milliseconds time_left,
                           const std::stop_token& stop);
  Replies read(const Result<HttpReply>& answer, const Batch& batch, std::size_t max_bytes);
  void learn(const Batch& batch, std::size_t bytes);
  void shrink_batches();

  HttpClient& http_;
  std::string address_;
  std::string url_;
  Pacer pacer_;
  std::atomic<std::size_t> batch_size_;
  std::array<std::atomic<std::size_t>, route_count> typical_bytes_{};  // of an answer, by route
  std::atomic<std::int64_t> next_id_{1};
};

}  // namespace wastewatch::rpc
