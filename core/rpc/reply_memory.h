// One limit for the answers of all requests under way: a request takes its own limit before it is sent and
// gives it back when its answer was read. A request for more than is free waits. A request that is larger
// than the whole limit waits until it is alone. Thread safe.
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <memory>
#include <mutex>
#include <stop_token>

namespace wastewatch::rpc {

class ReplyMemory : public std::enable_shared_from_this<ReplyMemory> {
 public:
  explicit ReplyMemory(std::size_t capacity) : capacity_(capacity) {}

  // Taken as long as it lives.
  using Lease = std::shared_ptr<void>;
  // Waits for at most `patience`; null: stopped, or nothing became free. Nobody may ask for a second lease
  // while holding one.
  Lease take(std::size_t bytes, std::chrono::milliseconds patience, const std::stop_token& stop);
  std::size_t taken() const;

 private:
  void give_back(std::size_t bytes);

  const std::size_t capacity_;
  mutable std::mutex mutex_;
  std::condition_variable_any changed_;
  std::size_t taken_ = 0;
};

}  // namespace wastewatch::rpc
