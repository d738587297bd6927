// Node records on their way to a sorted file: bytes in one piece, entries beside them. A value type.
// Internal to core/merkle.
#pragma once

#include <vector>

#include "merkle/node_codec.h"

namespace wastewatch::merkle {

class NodeRecords {
 public:
  struct Entry {
    NodeId id;
    std::size_t offset = 0;
    std::size_t size = 0;
  };

  void add(const Node& node) {
    const std::size_t offset = bytes_.size();
    append_node(bytes_, node);
    entries_.push_back({node.id, offset, bytes_.size() - offset});
  }
  const std::vector<Entry>& entries() const { return entries_; }
  BytesView value(const Entry& entry) const { return BytesView(bytes_).subspan(entry.offset, entry.size); }
  std::size_t bytes() const { return bytes_.size() + entries_.size() * sizeof(Entry); }

 private:
  Bytes bytes_;
  std::vector<Entry> entries_;
};

}  // namespace wastewatch::merkle
