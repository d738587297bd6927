// How many bytes of answers may wait for slow readers, over all connections. Thread safe.
#pragma once

#include <mutex>
#include <optional>

namespace wastewatch::node {

class AnswerBudget {
 public:
  explicit AnswerBudget(std::size_t bytes) : left_(bytes) {}

  // Bytes that are given back with it. False: there is no room for them now; small answers always find it.
  class Share {
   public:
    Share(AnswerBudget& budget, std::size_t bytes) : budget_(budget), bytes_(budget.take(bytes)) {}
    ~Share() { budget_.give_back(bytes_.value_or(0)); }
    Share(const Share&) = delete;
    Share& operator=(const Share&) = delete;
    explicit operator bool() const { return bytes_.has_value(); }

   private:
    AnswerBudget& budget_;
    std::optional<std::size_t> bytes_;
  };

 private:
  static constexpr std::size_t small = 64UL * 1024;

  std::optional<std::size_t> take(std::size_t bytes) {
    if (bytes <= small) return 0;
    const std::lock_guard lock(mutex_);
    if (bytes > left_) return std::nullopt;
    left_ -= bytes;
    return bytes;
  }
  void give_back(std::size_t bytes) {
    const std::lock_guard lock(mutex_);
    left_ += bytes;
  }

  std::mutex mutex_;
  std::size_t left_;
};

}  // namespace wastewatch::node
