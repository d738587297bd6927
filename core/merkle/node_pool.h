// Memory for tree nodes. A block of changes clones thousands of nodes and lets as many go; keeping their
// memory at hand is several times cheaper than returning it. Free blocks stay with their thread up to a bound
// and are reused last in, first out; beyond the bound they go back to the system. Thread safe: a node may be
// freed by another thread than the one that made it. Internal to core/merkle.
#pragma once

#include <cstddef>
#include <memory>
#include <new>
#include <utility>

namespace wastewatch::merkle {

// Free blocks of one size, of one thread.
template <std::size_t Size>
class FreeBlocks {
 public:
  static constexpr std::size_t max_blocks = 32768;  // some 10 MB of inner nodes

  FreeBlocks() = default;
  FreeBlocks(const FreeBlocks&) = delete;
  FreeBlocks& operator=(const FreeBlocks&) = delete;
  ~FreeBlocks() {
    closed() = true;
    while (first_ != nullptr) ::operator delete(pop());
  }

  static void* take() {
    if (closed()) return ::operator new(Size);
    FreeBlocks& blocks = of_thread();
    return blocks.first_ == nullptr ? ::operator new(Size) : blocks.pop();
  }
  static void give(void* block) {
    if (closed() || of_thread().count_ == max_blocks) {
      ::operator delete(block);
    } else {
      of_thread().push(block);
    }
  }

 private:
  struct Block {
    Block* next;
  };
  static_assert(Size >= sizeof(Block));

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

// For std::allocate_shared: single objects from the free blocks of their size.
template <class T>
struct NodeAllocator {
  using value_type = T;

  NodeAllocator() = default;
  template <class U>
  explicit(false) NodeAllocator(const NodeAllocator<U>&) {}

  T* allocate(std::size_t count) {
    if (count != 1) return std::allocator<T>().allocate(count);
    return static_cast<T*>(FreeBlocks<sizeof(T)>::take());
  }
  void deallocate(T* at, std::size_t count) {
    if (count != 1) return std::allocator<T>().deallocate(at, count);
    FreeBlocks<sizeof(T)>::give(at);
  }
  bool operator==(const NodeAllocator&) const = default;
};

template <class T, class... Arguments>
std::shared_ptr<T> make_node(Arguments&&... arguments) {
  return std::allocate_shared<T>(NodeAllocator<T>(), std::forward<Arguments>(arguments)...);
}

}  // namespace wastewatch::merkle
