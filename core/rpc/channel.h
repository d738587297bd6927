// JSON-RPC 2.0 to one node: single calls and batches, answers matched to questions by id. A node that refuses
// batches is asked singly from then on. Thread safe.
#pragma once

#include <atomic>
#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

#include "chain/json.h"
#include "rpc/http_client.h"
#include "rpc/routes.h"

namespace wastewatch::rpc {

// CometBFT's default max_request_batch_size.
inline constexpr std::size_t default_batch_size = 10;

struct Call {
  Route route{};
  std::string parameters;  // a JSON object
};

class Channel {
 public:
  // `address`: http://host:port, also tcp:// as CometBFT writes it. The client must outlive the channel.
  Channel(HttpClient& http, std::string address, std::size_t batch_size = default_batch_size);

  const std::string& address() const { return address_; }

  // The answer, also when it is a refusal of the node (RpcReply::error).
  // Errors: those of HttpClient, http_status, not_json, wrong_id.
  Result<chain::RpcReply> call(const Call& call, const std::stop_token& stop);
  // Many calls in batches of the batch size, all in flight at once; answers in the order of the calls.
  // The first failing batch decides the error.
  Result<std::vector<chain::RpcReply>> call_all(std::span<const Call> calls, const std::stop_token& stop);

  // One route, decoded. Errors: as call(), rpc_error, wrong_content.
  template <class T>
  Result<T> ask(const Call& what, Result<T> (*decode)(const chain::JsonValue&), const std::stop_token& stop) {
    auto reply = call(what, stop);
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
  using Replies = Result<std::vector<chain::RpcReply>>;
  struct Batch {
    std::int64_t first_id = 0;
    std::span<const Call> calls;
  };
  HttpRequest request_for(const Batch& batch) const;
  std::vector<Batch> batches_of(std::span<const Call> calls);
  // Sends all at once; one entry a batch.
  std::vector<Replies> send(const std::vector<Batch>& batches, const std::stop_token& stop);
  Replies one_by_one(std::span<const Call> calls, const std::stop_token& stop);

  HttpClient& http_;
  std::string address_;
  std::string url_;
  std::atomic<std::size_t> batch_size_;
  std::atomic<std::int64_t> next_id_{1};
};

}  // namespace wastewatch::rpc
