// HTTP POST for worker threads: calls block until the answer is there, the deadline has passed or the stop
// token was triggered. Connections are kept alive and shared; several requests may be in flight. Bodies are
// bounded, one by one and all in flight together (ReplyMemory); redirects are not followed, cookies and
// compression are not used. Thread safe.
#pragma once

#include <chrono>
#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

#include "base/error.h"
#include "rpc/errors.h"
#include "rpc/network_thread.h"
#include "rpc/reply_memory.h"

namespace wastewatch::rpc {

struct HttpRequest {
  std::string url;   // http:// or https://
  std::string body;  // JSON
  std::size_t max_reply_bytes = std::size_t{1} << 20;
  std::chrono::milliseconds deadline{10'000};
  // A 2xx answer is one even if its body is too large, cut off or late: what arrived of it is given back.
  bool status_is_enough = false;
};

struct HttpReply {
  int status = 0;  // also 4xx and 5xx: CometBFT explains itself in the body
  std::string body;
  // Of a Retry-After header, seconds or a date.
  std::optional<std::chrono::milliseconds> retry_after{};
  ReplyMemory::Lease memory{};  // shared by the answers of one call; give them up before the next call
};

// Of all answers in flight, of all nodes: a wave of the follower and the largest answer to each of the
// questions of a screen, so that a slow node never makes the others wait.
inline constexpr std::size_t default_reply_memory = std::size_t{128} << 20;

class HttpClient {
 public:
  // The thread must outlive the client.
  explicit HttpClient(NetworkThread& thread, std::size_t reply_memory = default_reply_memory);
  // No call may be under way.
  ~HttpClient();
  HttpClient(const HttpClient&) = delete;
  HttpClient& operator=(const HttpClient&) = delete;

  // Errors: bad_address, unreachable, timeout, too_large, redirected, cancelled.
  Result<HttpReply> post(const HttpRequest& request, const std::stop_token& stop);
  // All at once; answers in the order of the requests. First waits until the sum of their limits is free,
  // for as long as the longest deadline.
  std::vector<Result<HttpReply>> post_all(std::span<const HttpRequest> requests, const std::stop_token& stop);

 private:
  class Sockets;
  NetworkThread& thread_;
  std::shared_ptr<ReplyMemory> memory_;
  std::shared_ptr<Sockets> sockets_;  // lives on the thread
};

}  // namespace wastewatch::rpc
