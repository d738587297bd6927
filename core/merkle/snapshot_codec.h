// The bytes of snapshot chunks. Both kinds state nodes in post-order: left subtree, right subtree, node.
// Internal to core/merkle. Source: docs/formats.md, "Snapshots".
#pragma once

#include <optional>

#include "merkle/node.h"
#include "merkle/node_visit.h"

namespace wastewatch::merkle {

enum class ChunkKind : std::uint8_t { top = 0, subtree = 1 };

void write_chunk_header(Bytes& out, ChunkKind kind);
// Takes the two bytes off. Errors: unsupported_snapshot, malformed_chunk.
Status take_chunk_header(BytesView& in, ChunkKind kind);

// Of a subtree chunk. A leaf's key is stated as how much it shares with the one before.
class SubtreeWriter {
 public:
  SubtreeWriter(Bytes& out, std::int64_t version) : out_(out), version_(version) {}
  void node(const NodeView& node);

 private:
  Bytes& out_;
  std::int64_t version_;
  Bytes previous_key_;
};

struct SubtreeItem {
  bool inner = false;
  std::int64_t version = 0;
  BytesView key;    // of a leaf; valid until the next item
  BytesView value;  // of a leaf
};

// Accepts only what SubtreeWriter writes for ascending keys.
class SubtreeReader {
 public:
  SubtreeReader(BytesView in, std::int64_t version) : rest_(in), version_(version) {}
  bool at_end() const { return rest_.empty(); }
  // Errors: malformed_chunk.
  Result<SubtreeItem> next();

 private:
  Result<SubtreeItem> leaf(std::int64_t version);

  BytesView rest_;
  std::int64_t version_;
  Bytes key_;
};

// Of chunk 0.
struct TopItem {
  enum class Kind : std::uint8_t {
    joint = 0,  // an inner node over the last two
    inner = 1,  // the root of a subtree chunk, with what its hash is made of
    leaf = 2,   // a subtree chunk of one leaf, with what its hash is made of
  };
  Kind kind = Kind::joint;
  std::int64_t version = 0;
  std::int8_t height = 0;  // inner
  std::int64_t size = 1;   // inner
  Hash left;               // inner: of its children
  Hash right;
  BytesView key;  // leaf; valid as long as what it was read from
  Hash value;     // leaf: SHA-256 of its value
};

void write_top_item(Bytes& out, const TopItem& item, std::int64_t version);
// Takes one item off. Errors: malformed_chunk.
Result<TopItem> take_top_item(BytesView& in, std::int64_t version);

}  // namespace wastewatch::merkle
