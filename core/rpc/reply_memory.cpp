#include "rpc/reply_memory.h"

#include <algorithm>

namespace wastewatch::rpc {

ReplyMemory::Lease ReplyMemory::take(std::size_t bytes, std::chrono::milliseconds patience,
                                     const std::stop_token& stop) {
  const std::size_t wanted = std::min(bytes, capacity_);
  std::unique_lock lock(mutex_);
  const auto fits = [&] { return taken_ + wanted <= capacity_; };
  if (!changed_.wait_for(lock, stop, patience, fits)) return nullptr;
  taken_ += wanted;
  auto self = shared_from_this();
  void* const owner = self.get();
  return {owner, [self = std::move(self), wanted](void*) { self->give_back(wanted); }};
}

void ReplyMemory::give_back(std::size_t bytes) {
  {
    const std::scoped_lock lock(mutex_);
    taken_ -= bytes;
  }
  changed_.notify_all();
}

std::size_t ReplyMemory::taken() const {
  const std::scoped_lock lock(mutex_);
  return taken_;
}

}  // namespace wastewatch::rpc
