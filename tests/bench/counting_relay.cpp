#include "counting_relay.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>

#include "measure.h"
#include "process.h"

namespace wastewatch::bench {
namespace {

constexpr int look_ms = 100;  // at the stop token

void without_delay(int fd) {
  const int on = 1;
  setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

bool send_all(int fd, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t sent = send(fd, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (sent <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(sent));
  }
  return true;
}

}  // namespace

std::uint64_t Occurrences::seen_in(std::string_view piece) {
  tail_.append(piece);
  std::uint64_t out = 0;
  std::size_t from = 0;
  for (std::size_t at = 0; (at = tail_.find(text_, from)) != std::string::npos; from = at + text_.size())
    ++out;
  from = std::max(from, tail_.size() - std::min(tail_.size(), text_.size() - 1));
  tail_.erase(0, from);
  return out;
}

struct CountingRelay::Pair {
  int client = -1;
  int node = -1;
  Occurrences requests{" HTTP/1.1\r\n"};
  Occurrences calls{"\"method\""};
  ~Pair() {
    close(client);
    close(node);
  }
};

CountingRelay::CountingRelay(int node_port) : node_port_(node_port) {
  listening_ = listen_on_loopback(port_);
  thread_ = std::jthread([this](const std::stop_token& stop) {
    pin_off_first();
    run(stop);
  });
}

CountingRelay::~CountingRelay() {
  thread_.request_stop();
  thread_.join();
  close(listening_);
}

std::string CountingRelay::url() const { return "http://127.0.0.1:" + std::to_string(port_); }

void CountingRelay::accept_one() {
  auto pair = std::make_unique<Pair>();
  pair->client = accept4(listening_, nullptr, nullptr, SOCK_CLOEXEC);
  pair->node = connect_to_loopback(node_port_);
  if (pair->client < 0 || pair->node < 0) return;
  without_delay(pair->client);
  without_delay(pair->node);
  pairs_.push_back(std::move(pair));
}

bool CountingRelay::pass_on(Pair& pair, bool from_client) {
  std::array<char, 65'536> buffer;
  const ssize_t got = recv(from_client ? pair.client : pair.node, buffer.data(), buffer.size(), 0);
  if (got <= 0) return false;
  const std::string_view piece(buffer.data(), static_cast<std::size_t>(got));
  if (from_client) {
    requests_ += pair.requests.seen_in(piece);
    calls_ += pair.calls.seen_in(piece);
  } else {
    answered_bytes_ += piece.size();
  }
  return send_all(from_client ? pair.node : pair.client, piece);
}

void CountingRelay::run(const std::stop_token& stop) {
  while (!stop.stop_requested()) {
    std::vector<pollfd> waiting{{listening_, POLLIN, 0}};
    for (const auto& pair : pairs_) {
      waiting.push_back({pair->client, POLLIN, 0});
      waiting.push_back({pair->node, POLLIN, 0});
    }
    if (poll(waiting.data(), waiting.size(), look_ms) <= 0) continue;
    for (std::size_t i = pairs_.size(); i-- > 0;) {
      const bool asked = waiting[2 * i + 1].revents == 0 || pass_on(*pairs_[i], true);
      const bool answered = waiting[2 * i + 2].revents == 0 || pass_on(*pairs_[i], false);
      if (!asked || !answered) pairs_.erase(pairs_.begin() + static_cast<std::ptrdiff_t>(i));
    }
    if (waiting[0].revents != 0) accept_one();
  }
}

}  // namespace wastewatch::bench
