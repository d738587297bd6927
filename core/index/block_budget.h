// How many bytes of block bodies may be between the network and the replay: asked for, checked ahead and not
// yet executed. Who fetches takes a half before asking and waits while less is free, so that nodes that are
// faster than the replay are asked later; who replays gives back block by block. A block that is larger than
// a half is held all the same, alone with what is executed meanwhile: the limit is the budget and one block.
// Thread safe, except that a lease belongs to one thread at a time.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <mutex>
#include <optional>
#include <stop_token>
#include <utility>

namespace wastewatch::index {

class BlockBudget {
 public:
  // Given back when it ends. Must not outlive the budget.
  class Lease {
   public:
    Lease() = default;
    Lease(Lease&& other) noexcept
        : budget_(std::exchange(other.budget_, nullptr)), bytes_(std::exchange(other.bytes_, 0)) {}
    Lease& operator=(Lease&& other) noexcept;
    ~Lease() { resize(0); }

    std::size_t bytes() const { return bytes_; }
    // To what arrived, and to what is left of it.
    void resize(std::size_t bytes);

   private:
    friend class BlockBudget;
    Lease(BlockBudget& budget, std::size_t bytes) : budget_(&budget), bytes_(bytes) {}

    BlockBudget* budget_ = nullptr;
    std::size_t bytes_ = 0;
  };

  explicit BlockBudget(std::size_t bytes) : bytes_(bytes) {}
  BlockBudget(const BlockBudget&) = delete;
  BlockBudget& operator=(const BlockBudget&) = delete;

  // Waits until a half is free. Nothing: stopped.
  std::optional<Lease> take_half(const std::stop_token& stop);
  std::size_t half() const { return bytes_ / 2; }
  std::size_t held() const;
  std::size_t peak() const;  // the most ever held

 private:
  void change(std::size_t from, std::size_t to);

  const std::size_t bytes_;
  mutable std::mutex mutex_;  // guards what follows
  std::condition_variable_any freed_;
  std::size_t held_ = 0;
  std::size_t peak_ = 0;
};

}  // namespace wastewatch::index
