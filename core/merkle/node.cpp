#include "merkle/node.h"

#include <cstring>

#include "base/wire.h"
#include "crypto/hash.h"
#include "merkle/tree_store.h"

namespace wastewatch::merkle {

namespace {

// Hash inputs are a few dozen bytes: built on the stack, hashed in one call.
class HashInput {
 public:
  static constexpr std::size_t capacity = 512;

  void zigzag(std::int64_t value) {
    uvarint(static_cast<std::uint64_t>(value) << 1 ^ static_cast<std::uint64_t>(value >> 63));
  }
  void uvarint(std::uint64_t value) {
    for (; value >= 0x80; value >>= 7) byte(static_cast<std::uint8_t>(value | 0x80));
    byte(static_cast<std::uint8_t>(value));
  }
  void byte(std::uint8_t value) { buffer_[size_++] = value; }
  void bytes(BytesView view) {
    if (view.empty()) return;
    std::memcpy(buffer_.data() + size_, view.data(), view.size());
    size_ += view.size();
  }
  void hash(const Hash& value) {
    byte(32);
    bytes(value.view());
  }
  BytesView view() const { return {buffer_.data(), size_}; }

 private:
  std::array<std::uint8_t, capacity> buffer_;
  std::size_t size_ = 0;
};

void write_prefix(HashInput& input, std::int8_t height, std::int64_t size, std::int64_t version) {
  input.zigzag(height);
  input.zigzag(size);
  input.zigzag(version);
}

void write_prefix(HashInput& input, const Node& node) {
  write_prefix(input, node.height, node.size, node.id.version);
}

constexpr std::size_t max_stack_key = HashInput::capacity - 64;

Hash hash_inner(const Inner& inner) {
  HashInput input;
  write_prefix(input, inner);
  input.hash(inner.left.hash);
  input.hash(inner.right.hash);
  return crypto::sha256(input.view());
}

}  // namespace

void destroy_node(Counted* counted) noexcept {
  auto* node = static_cast<Node*>(counted);
  node->is_leaf() ? end_node(static_cast<Leaf*>(node)) : end_node(static_cast<Inner*>(node));
}

Link::Link(Link&& other) noexcept
    : node(std::move(other.node)),
      size(other.size),
      id(other.id),
      hash(other.hash),
      lender(std::exchange(other.lender, 0)),
      height(other.height) {}

Link& Link::operator=(Link&& other) noexcept {
  if (this == &other) return *this;
  if (lender != 0) static_cast<void>(node.release());
  node = std::move(other.node);
  size = other.size;
  id = other.id;
  hash = other.hash;
  lender = std::exchange(other.lender, 0);
  height = other.height;
  return *this;
}

Link Link::without_node() const {
  Link out;
  out.size = size;
  out.id = id;
  out.hash = hash;
  out.height = height;
  return out;
}

Link Link::shared(std::uint32_t from) const {
  Link out = without_node();
  if (!node) return out;
  out.node = from == 0 ? node : Ref<Node>::adopt(node.counted());
  out.lender = from;
  return out;
}

Inner::Inner(const Inner& from, std::uint32_t lender)
    : Node(from), left(from.left.shared(lender)), right(from.right.shared(lender == 0 ? 0 : lender + 1)) {
  id = NodeId{};
}

Link link_to(Ref<Node> node) {
  Link link;
  link.id = node->id;
  link.size = node->size;
  link.hash = node->hash;
  link.height = node->height;
  link.node = std::move(node);
  return link;
}

Result<Ref<Node>> resolve(const Link& link, TreeStore* store) {
  if (link.node) return link.node;
  if (store == nullptr) return fail(Errc::store_corrupt, "a node without a store");
  auto found = store->fetch(link.id, link.hash);
  if (found && ((*found)->height != link.height || (*found)->size != link.size)) {
    return fail(Errc::store_corrupt, "a node differs from its parent's record");
  }
  return found;
}

Bytes hash_prefix(const Node& node) {
  HashInput input;
  write_prefix(input, node);
  return to_bytes(input.view());
}

Hash hash_leaf(std::int64_t version, BytesView key, const Hash& value) {
  HashInput input;
  write_prefix(input, 0, 1, version);
  input.uvarint(key.size());
  if (key.size() <= max_stack_key) {
    input.bytes(key);
    input.hash(value);
    return crypto::sha256(input.view());
  }
  HashInput tail;
  tail.hash(value);
  return crypto::sha256({input.view(), key, tail.view()});
}

Hash hash_node(const Node& node) {
  if (!node.is_leaf()) return hash_inner(as_inner(node));
  const Leaf& leaf = as_leaf(node);
  return hash_leaf(leaf.id.version, leaf.key.view(), crypto::sha256(leaf.value));
}

std::size_t memory_bytes(const Node& node) {
  constexpr std::size_t allocation = 16;  // of the allocator
  const std::size_t own =
      node.is_leaf() ? sizeof(Leaf) + as_leaf(node).value.capacity() + allocation : sizeof(Inner);
  return own + allocation + node.key.heap_bytes();
}

}  // namespace wastewatch::merkle
