#include "merkle/node_codec.h"

#include "base/wire.h"

namespace wastewatch::merkle {

namespace {

constexpr std::uint8_t record_format = 1;

void write_link(Bytes& out, const Link& link) {
  append(out, encode_node_id(link.id));
  append_uvarint(out, static_cast<std::uint64_t>(link.size));
  out.push_back(static_cast<std::uint8_t>(link.height));
  append(out, link.hash.view());
}

// Takes fields off a record; after the first failure everything reads as zero and ok() is false.
class RecordReader {
 public:
  explicit RecordReader(BytesView in) : rest_(in) {}

  BytesView take(std::size_t count) {
    if (count > rest_.size()) {
      ok_ = false;
      return {};
    }
    const BytesView out = rest_.first(count);
    rest_ = rest_.subspan(count);
    return out;
  }
  std::uint8_t byte() {
    const BytesView one = take(1);
    return one.empty() ? 0 : one[0];
  }
  std::uint64_t uvarint() {
    const auto value = take_uvarint(rest_);
    ok_ = ok_ && value.has_value();
    return value.value_or(0);
  }
  std::int64_t size() {
    const std::uint64_t value = uvarint();
    ok_ = ok_ && value >= 1 && value <= INT64_MAX;
    return static_cast<std::int64_t>(value);
  }
  std::int8_t height() {
    const std::uint8_t value = byte();
    ok_ = ok_ && value <= max_tree_height;
    return static_cast<std::int8_t>(value);
  }
  Link link() {
    Link out;
    const auto id = decode_node_id(take(node_id_bytes));
    out.id = id.value_or(NodeId{});
    out.size = size();
    out.height = height();
    const auto hash = Hash::from(take(Hash::size_bytes));
    out.hash = hash.value_or(Hash{});
    ok_ = ok_ && id && hash;
    return out;
  }
  BytesView rest() { return take(rest_.size()); }
  bool ok() const { return ok_; }

 private:
  BytesView rest_;
  bool ok_ = true;
};

bool shape_holds(const Inner& inner) {
  const int above = std::max(inner.left.height, inner.right.height) + 1;
  return inner.height == above && inner.left.size <= INT64_MAX - inner.right.size &&
         inner.size == inner.left.size + inner.right.size;
}

Ref<Node> read_leaf(RecordReader& in) {
  auto leaf = make_node<Leaf>();
  leaf->size = in.size();
  leaf->key = SmallBytes<44>(in.take(in.uvarint()));
  leaf->value = to_bytes(in.rest());
  return in.ok() && leaf->size == 1 && !leaf->value.empty() ? leaf : nullptr;
}

Ref<Node> read_inner(RecordReader& in, std::int8_t height) {
  auto inner = make_node<Inner>();
  inner->height = height;
  inner->size = in.size();
  inner->key = SmallBytes<44>(in.take(in.uvarint()));
  inner->left = in.link();
  inner->right = in.link();
  return in.ok() && in.rest().empty() && shape_holds(*inner) ? inner : nullptr;
}

}  // namespace

Bytes encode_node_id(const NodeId& id) {
  Bytes out;
  out.reserve(node_id_bytes);
  append_be64(out, static_cast<std::uint64_t>(id.version));
  append_be32(out, id.nonce);
  return out;
}

std::optional<NodeId> decode_node_id(BytesView bytes) {
  if (bytes.size() != node_id_bytes) return std::nullopt;
  const NodeId id{static_cast<std::int64_t>(read_be64(bytes.first(8))), read_be32(bytes.last(4))};
  if (id.version < 0) return std::nullopt;
  return id;
}

Bytes encode_node(const Node& node) {
  Bytes out;
  out.reserve(192);
  append_node(out, node);
  return out;
}

void append_node(Bytes& out, const Node& node) {
  out.push_back(record_format);
  out.push_back(static_cast<std::uint8_t>(node.height));
  append_uvarint(out, static_cast<std::uint64_t>(node.size));
  append_uvarint(out, node.key.view().size());
  append(out, node.key.view());
  if (node.is_leaf()) {
    append(out, as_leaf(node).value);
  } else {
    write_link(out, as_inner(node).left);
    write_link(out, as_inner(node).right);
  }
}

Result<Ref<Node>> decode_node(const NodeId& id, BytesView record) {
  RecordReader in(record);
  const std::uint8_t format = in.byte();
  const std::int8_t height = in.height();
  Ref<Node> node;
  if (in.ok() && format == record_format) node = height == 0 ? read_leaf(in) : read_inner(in, height);
  if (!node) return fail(Errc::store_corrupt, "a node record does not decode");
  node->id = id;
  node->hash = hash_node(*node);
  return node;
}

Ref<Node> detached(Node& node) {
  if (node.is_leaf()) return Ref<Node>(&node);
  const Inner& inner = as_inner(node);
  auto copy = make_node<Inner>();
  static_cast<Node&>(*copy) = static_cast<const Node&>(inner);
  copy->left = inner.left.without_node();
  copy->right = inner.right.without_node();
  return copy;
}

}  // namespace wastewatch::merkle
