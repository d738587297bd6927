// Shared ownership of tree nodes with the count inside the node: half the size of std::shared_ptr, and a
// mutation can hand a whole path's references from one version to the next without touching the counts
// (mutation.h). Internal to core/merkle; others see merkle::NodePtr only inside Tree.
//
// Thread safety: the count is atomic, as with std::shared_ptr: different Refs to one node may be copied and
// dropped by different threads.
#pragma once

#include <atomic>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <utility>

namespace wastewatch::merkle {

// Base of everything that Ref may own.
class Counted {
 public:
  Counted() = default;
  Counted(const Counted&) noexcept {}                            // a copy starts without owners
  Counted& operator=(const Counted&) noexcept { return *this; }  // the owners stay with the object

  void add_owner() const noexcept { owners_.fetch_add(1, std::memory_order_relaxed); }
  // True when the caller was the last owner: the object is then to be destroyed.
  bool drop_owner() const noexcept {
    return sole_owner() || owners_.fetch_sub(1, std::memory_order_acq_rel) == 1;
  }
  // For someone who is an owner: nobody else can reach the object.
  bool sole_owner() const noexcept { return owners_.load(std::memory_order_acquire) == 1; }

 protected:
  ~Counted() = default;

 private:
  mutable std::atomic<std::uint32_t> owners_ = 0;
};

// Ends a node of any kind and returns its memory (node.cpp).
void destroy_node(Counted* node) noexcept;

template <class T>
class Ref {
 public:
  Ref() = default;
  explicit(false) Ref(std::nullptr_t) {}
  explicit Ref(Counted* node) : node_(node) { retain(); }
  Ref(const Ref& other) : node_(other.node_) { retain(); }
  Ref(Ref&& other) noexcept : node_(std::exchange(other.node_, nullptr)) {}
  template <class U>
    requires std::convertible_to<U*, T*>
  explicit(false) Ref(const Ref<U>& other) : node_(other.counted()) {
    retain();
  }
  template <class U>
    requires std::convertible_to<U*, T*>
  explicit(false) Ref(Ref<U>&& other) noexcept : node_(other.release()) {}
  Ref& operator=(Ref other) noexcept {
    std::swap(node_, other.node_);
    return *this;
  }
  ~Ref() {
    if (node_ != nullptr && node_->drop_owner()) destroy_node(node_);
  }

  // Without an owner added: for references that change hands otherwise.
  static Ref adopt(Counted* node) {
    Ref out;
    out.node_ = node;
    return out;
  }
  // Gives the reference up without dropping an owner.
  Counted* release() noexcept { return std::exchange(node_, nullptr); }
  void reset() { *this = Ref(); }

  Counted* counted() const { return node_; }
  T* get() const { return static_cast<T*>(node_); }
  T& operator*() const { return *get(); }
  T* operator->() const { return get(); }
  explicit operator bool() const { return node_ != nullptr; }
  bool operator==(std::nullptr_t) const { return node_ == nullptr; }

 private:
  void retain() const {
    if (node_ != nullptr) node_->add_owner();
  }

  Counted* node_ = nullptr;
};

}  // namespace wastewatch::merkle
