#include "index/block_budget.h"

#include <algorithm>

namespace wastewatch::index {

BlockBudget::Lease& BlockBudget::Lease::operator=(Lease&& other) noexcept {
  if (this == &other) return *this;
  resize(0);
  budget_ = std::exchange(other.budget_, nullptr);
  bytes_ = std::exchange(other.bytes_, 0);
  return *this;
}

void BlockBudget::Lease::resize(std::size_t bytes) {
  if (budget_ != nullptr && bytes != bytes_) budget_->change(bytes_, bytes);
  bytes_ = bytes;
}

std::optional<BlockBudget::Lease> BlockBudget::take_half(const std::stop_token& stop) {
  std::unique_lock lock(mutex_);
  const auto is_free = [this] { return held_ == 0 || held_ + half() <= bytes_; };
  if (!freed_.wait(lock, stop, is_free)) return std::nullopt;
  held_ += half();
  peak_ = std::max(peak_, held_);
  return Lease(*this, half());
}

std::size_t BlockBudget::held() const {
  const std::scoped_lock lock(mutex_);
  return held_;
}

std::size_t BlockBudget::peak() const {
  const std::scoped_lock lock(mutex_);
  return peak_;
}

void BlockBudget::change(std::size_t from, std::size_t to) {
  {
    const std::scoped_lock lock(mutex_);
    held_ = held_ - from + to;
    peak_ = std::max(peak_, held_);
  }
  freed_.notify_all();
}

}  // namespace wastewatch::index
