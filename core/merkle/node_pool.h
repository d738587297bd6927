// Memory for tree nodes. A block of changes clones thousands of nodes and lets as many go; keeping their
// memory at hand is several times cheaper than returning it. Free blocks stay with their thread up to a bound
// and are reused last in, first out; beyond the bound they go back to the system. Thread safe: a node may be
// freed by another thread than the one that made it. Under a sanitizer nothing is reused, so that it sees
// every node. Internal to core/merkle.
#pragma once

#include <cstddef>
#include <new>
#include <utility>

#include "merkle/node_ref.h"

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define WASTEWATCH_REUSE_NODES 0
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define WASTEWATCH_REUSE_NODES 0
#endif
#endif
#ifndef WASTEWATCH_REUSE_NODES
#define WASTEWATCH_REUSE_NODES 1
#endif

namespace wastewatch::merkle {

// Free blocks of one size and alignment, of one thread.
template <std::size_t Size, std::size_t Alignment>
class FreeBlocks {
 public:
  static constexpr std::size_t max_blocks = WASTEWATCH_REUSE_NODES ? 32'768 : 0;  // 8 MB of inner nodes

  FreeBlocks() = default;
  FreeBlocks(const FreeBlocks&) = delete;
  FreeBlocks& operator=(const FreeBlocks&) = delete;
  ~FreeBlocks() {
    closed() = true;
    while (first_ != nullptr) free_block(pop());
  }

  static void* take() {
    if (closed()) return new_block();
    FreeBlocks& blocks = of_thread();
    return blocks.first_ == nullptr ? new_block() : blocks.pop();
  }
  static void give(void* block) {
    if (closed() || of_thread().count_ == max_blocks) {
      free_block(block);
    } else {
      of_thread().push(block);
    }
  }

 private:
  struct Block {
    Block* next;
  };
  static_assert(Size >= sizeof(Block));

  static void* new_block() { return ::operator new(Size, std::align_val_t{Alignment}); }
  static void free_block(void* block) { ::operator delete(block, std::align_val_t{Alignment}); }

  // Nodes may outlive the thread's list, in static objects.
  static bool& closed() {
    thread_local bool value = false;
    return value;
  }
  static FreeBlocks& of_thread() {
    thread_local FreeBlocks blocks;
    return blocks;
  }
  void* pop() {
    --count_;
    return std::exchange(first_, first_->next);
  }
  void push(void* block) {
    first_ = new (block) Block{first_};
    ++count_;
  }

  Block* first_ = nullptr;
  std::size_t count_ = 0;
};

template <class T>
using BlocksOf = FreeBlocks<sizeof(T), alignof(T)>;

template <class T, class... Arguments>
Ref<T> make_node(Arguments&&... arguments) {
  return Ref<T>(new (BlocksOf<T>::take()) T(std::forward<Arguments>(arguments)...));
}

// The other way round, for a node that has no owner left.
template <class T>
void end_node(T* node) noexcept {
  node->~T();
  BlocksOf<T>::give(node);
}

}  // namespace wastewatch::merkle
