// Stands between a light client and its node and counts what goes by. One thread of its own, off the first
// core; loopback only. The counts may be read from any thread. Errors: std::runtime_error.
#pragma once

#include <atomic>
#include <cstdint>
#include <memory>
#include <string>
#include <thread>
#include <vector>

namespace wastewatch::bench {

// How often a short text has gone by in a stream that comes in pieces.
class Occurrences {
 public:
  explicit Occurrences(std::string text) : text_(std::move(text)) {}
  std::uint64_t seen_in(std::string_view piece);

 private:
  std::string text_;
  std::string tail_;
};

class CountingRelay {
 public:
  explicit CountingRelay(int node_port);
  ~CountingRelay();
  CountingRelay(const CountingRelay&) = delete;
  CountingRelay& operator=(const CountingRelay&) = delete;

  std::string url() const;
  std::uint64_t requests() const { return requests_; }  // HTTP/1.1
  std::uint64_t calls() const { return calls_; }        // JSON-RPC; a batch has several
  std::uint64_t answered_bytes() const { return answered_bytes_; }

 private:
  struct Pair;
  void run(const std::stop_token& stop);
  void accept_one();
  bool pass_on(Pair& pair, bool from_client);

  int node_port_;
  int listening_ = -1;
  int port_ = 0;
  std::vector<std::unique_ptr<Pair>> pairs_;
  std::atomic<std::uint64_t> requests_ = 0;
  std::atomic<std::uint64_t> calls_ = 0;
  std::atomic<std::uint64_t> answered_bytes_ = 0;
  std::jthread thread_;
};

}  // namespace wastewatch::bench
