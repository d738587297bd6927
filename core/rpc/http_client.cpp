#include "rpc/http_client.h"

#include <QPointer>
#include <QUrl>
#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <optional>

#include "rpc/exchange.h"

namespace wastewatch::rpc {
namespace {

// Where the callers wait. Outlives the exchanges: each holds a share.
class Round {
 public:
  explicit Round(std::size_t count) : results_(count), left_(count) {}

  void put(std::size_t index, Result<HttpReply> result) {
    const std::lock_guard lock(mutex_);
    if (results_[index]) return;
    results_[index] = std::move(result);
    if (--left_ == 0) complete_.notify_all();
  }

  std::vector<Result<HttpReply>> wait() {
    std::unique_lock lock(mutex_);
    complete_.wait(lock, [this] { return left_ == 0; });
    std::vector<Result<HttpReply>> out;
    out.reserve(results_.size());
    for (auto& result : results_) out.push_back(std::move(*result));
    return out;
  }

 private:
  std::mutex mutex_;
  std::condition_variable complete_;
  std::vector<std::optional<Result<HttpReply>>> results_;
  std::size_t left_;
};

// Why no memory was free.
Error without_memory(const std::stop_token& stop) {
  return stop.stop_requested() ? Error::make(Errc::cancelled)
                               : Error::make(Errc::timeout, "other answers take all memory");
}

std::size_t bytes_of(std::span<const HttpRequest> requests) {
  std::size_t bytes = 0;
  for (const auto& request : requests) bytes += request.max_reply_bytes;
  return bytes;
}

bool usable(const std::string& url) {
  const QUrl parsed(QString::fromStdString(url), QUrl::StrictMode);
  const bool scheme = parsed.scheme() == QStringLiteral("http") || parsed.scheme() == QStringLiteral("https");
  return parsed.isValid() && scheme && !parsed.host().isEmpty();
}

}  // namespace

class HttpClient::Sockets : public QObject {
 public:
  using Handles = std::vector<QPointer<Exchange>>;

  Handles start(std::span<const HttpRequest> requests, const std::shared_ptr<Round>& round) {
    Handles handles;
    for (std::size_t i = 0; i < requests.size(); ++i) {
      if (!usable(requests[i].url)) {
        round->put(i, fail(Errc::bad_address, requests[i].url));
        continue;
      }
      const auto done = [round, i](Result<HttpReply> result) { round->put(i, std::move(result)); };
      handles.emplace_back(new Exchange(network_, requests[i], done, this));
    }
    return handles;
  }

 private:
  QNetworkAccessManager network_{this};
};

HttpClient::HttpClient(NetworkThread& thread, std::size_t reply_memory)
    : thread_(thread), memory_(std::make_shared<ReplyMemory>(reply_memory)) {
  thread_.run([this] { sockets_ = std::make_shared<Sockets>(); });
}

HttpClient::~HttpClient() {
  thread_.run([this] { sockets_.reset(); });
}

Result<HttpReply> HttpClient::post(const HttpRequest& request, const std::stop_token& stop) {
  return std::move(post_all({&request, 1}, stop).front());
}

std::vector<Result<HttpReply>> HttpClient::post_all(std::span<const HttpRequest> requests,
                                                    const std::stop_token& stop) {
  const auto round = std::make_shared<Round>(requests.size());
  const auto handles = std::make_shared<Sockets::Handles>();
  const std::vector<HttpRequest> copies(requests.begin(), requests.end());
  if (requests.empty()) return {};
  const auto patience = std::ranges::max_element(requests, {}, &HttpRequest::deadline)->deadline;
  const auto lease = memory_->take(bytes_of(requests), patience, stop);
  if (!lease) return std::vector<Result<HttpReply>>(requests.size(), fail(without_memory(stop)));
  thread_.post(
      [sockets = sockets_.get(), copies, round, handles] { *handles = sockets->start(copies, round); });
  const std::stop_callback cancel(stop, [this, handles] {
    thread_.post([handles] {
      for (const auto& exchange : *handles) {
        if (exchange) exchange->abort(Error::make(Errc::cancelled));
      }
    });
  });
  auto out = round->wait();
  for (auto& answer : out) {
    if (answer) answer->memory = lease;
  }
  return out;
}

}  // namespace wastewatch::rpc
