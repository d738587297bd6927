#include "merkle/tree_store_records.h"

#include "base/wire.h"
#include "merkle/node_codec.h"

namespace wastewatch::merkle {

Bytes encode_version(std::int64_t version) {
  Bytes out;
  append_be64(out, static_cast<std::uint64_t>(version));
  return out;
}

std::optional<std::int64_t> decode_version(BytesView key) {
  if (key.size() != version_bytes) return std::nullopt;
  const auto version = static_cast<std::int64_t>(read_be64(key));
  if (version < 0) return std::nullopt;
  return version;
}

Bytes encode_root(const Node* root) {
  if (root == nullptr) return {};
  Bytes out = encode_node_id(root->id);
  append(out, root->hash.view());
  return out;
}

Result<RootRecord> decode_root(BytesView record) {
  if (record.empty()) return RootRecord{};
  if (record.size() != node_id_bytes + Hash::size_bytes) {
    return fail(Errc::store_corrupt, "a root record has the wrong length");
  }
  const auto id = decode_node_id(record.first(node_id_bytes));
  const auto hash = Hash::from(record.last(Hash::size_bytes));
  if (!id || !hash) return fail(Errc::store_corrupt, "a root record does not decode");
  return RootRecord{false, *id, *hash};
}

Bytes encode_orphans_key(std::int64_t version, std::uint32_t part) {
  Bytes out = encode_version(version);
  append_be32(out, part);
  return out;
}

std::optional<std::int64_t> orphans_version(BytesView key) {
  if (key.size() != 12) return std::nullopt;
  return decode_version(key.first(version_bytes));
}

Bytes encode_orphans(const NodeId* first, std::size_t count) {
  Bytes out;
  out.reserve(count * node_id_bytes);
  for (std::size_t i = 0; i < count; ++i) append(out, encode_node_id(first[i]));
  return out;
}

}  // namespace wastewatch::merkle
