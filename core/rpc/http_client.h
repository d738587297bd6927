// HTTP POST for worker threads: calls block until the answer is there, the deadline has passed or the stop
// token was triggered. Connections are kept alive and shared; several requests may be in flight. Bodies are
// bounded, redirects are not followed, cookies and compression are not used. Thread safe.
#pragma once

#include <chrono>
#include <cstddef>
#include <memory>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

#include "base/error.h"
#include "rpc/errors.h"
#include "rpc/network_thread.h"

namespace wastewatch::rpc {

struct HttpRequest {
  std::string url;   // http:// or https://
  std::string body;  // JSON
  std::size_t max_reply_bytes = std::size_t{1} << 20;
  std::chrono::milliseconds deadline{10'000};
};

struct HttpReply {
  int status = 0;  // also 4xx and 5xx: CometBFT explains itself in the body
  std::string body;
};

class HttpClient {
 public:
  // The thread must outlive the client.
  explicit HttpClient(NetworkThread& thread);
  // No call may be under way.
  ~HttpClient();
  HttpClient(const HttpClient&) = delete;
  HttpClient& operator=(const HttpClient&) = delete;

  // Errors: bad_address, unreachable, timeout, too_large, redirected, cancelled.
  Result<HttpReply> post(const HttpRequest& request, const std::stop_token& stop);
  // All at once; answers in the order of the requests.
  std::vector<Result<HttpReply>> post_all(std::span<const HttpRequest> requests, const std::stop_token& stop);

 private:
  class Sockets;
  NetworkThread& thread_;
  std::shared_ptr<Sockets> sockets_;  // lives on the thread
};

}  // namespace wastewatch::rpc
