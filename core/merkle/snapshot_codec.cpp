#include "merkle/snapshot_codec.h"

#include <algorithm>

#include "base/wire.h"
#include "merkle/snapshot.h"

namespace wastewatch::merkle {

namespace {

constexpr std::size_t max_key_bytes = 1U << 16;

std::unexpected<Error> malformed(const char* what) { return fail(Errc::malformed_chunk, what); }

// Only the shortest form: a chunk has one encoding.
std::optional<std::uint64_t> take_shortest(BytesView& in) {
  const BytesView before = in;
  const auto value = take_uvarint(in);
  const std::size_t taken = before.size() - in.size();
  if (!value || (taken > 1 && before[taken - 1] == 0)) return std::nullopt;
  return value;
}

std::optional<BytesView> take_bytes(BytesView& in, std::uint64_t count) {
  if (count > in.size()) return std::nullopt;
  const BytesView out = in.first(static_cast<std::size_t>(count));
  in = in.subspan(static_cast<std::size_t>(count));
  return out;
}

std::optional<BytesView> take_counted(BytesView& in) {
  const auto count = take_shortest(in);
  return count ? take_bytes(in, *count) : std::nullopt;
}

bool take_hash(BytesView& in, Hash& out) {
  const auto bytes = take_bytes(in, Hash::size_bytes);
  if (bytes) out = *Hash::from(*bytes);
  return bytes.has_value();
}

// How many blocks before the snapshot a node was made, above `bits` bits that say what it is.
void write_age(Bytes& out, std::int64_t version, std::int64_t made, std::uint64_t kind, unsigned bits) {
  append_uvarint(out, static_cast<std::uint64_t>(version - made) << bits | kind);
}

std::optional<std::int64_t> version_of(std::uint64_t stated, std::int64_t version, unsigned bits) {
  const std::uint64_t age = stated >> bits;
  if (age > static_cast<std::uint64_t>(version)) return std::nullopt;
  return version - static_cast<std::int64_t>(age);
}

}  // namespace

void write_chunk_header(Bytes& out, ChunkKind kind) {
  out.push_back(static_cast<std::uint8_t>(snapshot_format));
  out.push_back(static_cast<std::uint8_t>(kind));
}

Status take_chunk_header(BytesView& in, ChunkKind kind) {
  if (in.size() < 2) return malformed("a chunk without a header");
  if (in.size() > max_chunk_bytes) return malformed("a chunk that is too long");
  if (in[0] != snapshot_format) return fail(Errc::unsupported_snapshot, std::to_string(in[0]));
  if (in[1] != static_cast<std::uint8_t>(kind)) return malformed("another kind of chunk");
  in = in.subspan(2);
  return {};
}

void SubtreeWriter::node(const NodeView& node) {
  write_age(out_, version_, node.version, node.height == 0 ? 0 : 1, 1);
  if (node.height != 0) return;
  const auto [mine, before] = std::ranges::mismatch(node.key, previous_key_);
  const auto shared = static_cast<std::size_t>(mine - node.key.begin());
  append_uvarint(out_, shared);
  append_uvarint(out_, node.key.size() - shared);
  append(out_, node.key.subspan(shared));
  append_uvarint(out_, node.value.size());
  append(out_, node.value);
  previous_key_.assign(node.key.begin(), node.key.end());
}

Result<SubtreeItem> SubtreeReader::next() {
  const auto stated = take_shortest(rest_);
  const auto version = stated ? version_of(*stated, version_, 1) : std::nullopt;
  if (!version) return malformed("a node without a version");
  if ((*stated & 1) != 0) return SubtreeItem{.inner = true, .version = *version, .key = {}, .value = {}};
  return leaf(*version);
}

Result<SubtreeItem> SubtreeReader::leaf(std::int64_t version) {
  const auto shared = take_shortest(rest_);
  const auto tail = take_counted(rest_);
  const auto value = take_counted(rest_);
  if (!shared || !tail || !value || value->empty()) return malformed("a leaf that does not decode");
  // What is not shared makes the key greater: so keys ascend, and the shared part is as long as it can be.
  const bool ascends = *shared <= key_.size() && !tail->empty() &&
                       (*shared == key_.size() || (*tail)[0] > key_[static_cast<std::size_t>(*shared)]);
  if (!ascends) return malformed("keys do not ascend");
  if (*shared + tail->size() > max_key_bytes) return malformed("a key that is too long");
  key_.resize(static_cast<std::size_t>(*shared));
  append(key_, *tail);
  return SubtreeItem{.inner = false, .version = version, .key = key_, .value = *value};
}

void write_top_item(Bytes& out, const TopItem& item, std::int64_t version) {
  write_age(out, version, item.version, static_cast<std::uint64_t>(item.kind), 2);
  if (item.kind == TopItem::Kind::leaf) {
    append_uvarint(out, item.key.size());
    append(out, item.key);
    append(out, item.value);
  }
  if (item.kind != TopItem::Kind::inner) return;
  out.push_back(static_cast<std::uint8_t>(item.height));
  append_uvarint(out, static_cast<std::uint64_t>(item.size));
  append(out, item.left);
  append(out, item.right);
}

namespace {

bool take_inner(BytesView& in, TopItem& item) {
  const auto height = take_bytes(in, 1);
  const auto size = take_shortest(in);
  if (!height || !size || !take_hash(in, item.left) || !take_hash(in, item.right)) return false;
  item.height = static_cast<std::int8_t>((*height)[0]);
  item.size = static_cast<std::int64_t>(*size);
  return (*height)[0] >= 1 && (*height)[0] <= max_tree_height && *size >= 2 && *size <= INT32_MAX;
}

bool take_leaf(BytesView& in, TopItem& item) {
  const auto key = take_counted(in);
  if (!key || key->empty() || key->size() > max_key_bytes) return false;
  item.key = *key;
  return take_hash(in, item.value);
}

}  // namespace

Result<TopItem> take_top_item(BytesView& in, std::int64_t version) {
  const auto stated = take_shortest(in);
  const auto made = stated ? version_of(*stated, version, 2) : std::nullopt;
  if (!made || (*stated & 3) > 2) return malformed("a node without a version");
  TopItem item;
  item.kind = static_cast<TopItem::Kind>(*stated & 3);
  item.version = *made;
  if (item.kind == TopItem::Kind::inner && !take_inner(in, item)) return malformed("a subtree's root");
  if (item.kind == TopItem::Kind::leaf && !take_leaf(in, item)) return malformed("a leaf alone");
  return item;
}

}  // namespace wastewatch::merkle
