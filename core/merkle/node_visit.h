// Every node of one version or of one subtree, children before parents: what a state snapshot is made of
// (snapshot.h). Thread safe: a committed version does not change.
#pragma once

#include <cstdint>
#include <functional>

#include "merkle/iavl.h"

namespace wastewatch::merkle {

// One node as a snapshot states it: (key, value, version, height) are enough to rebuild the tree bottom up.
struct NodeView {
  BytesView key;
  BytesView value;  // empty for an inner node
  std::int64_t version = 0;
  std::int64_t size = 0;
  std::int8_t height = 0;
  const Hash* hash = nullptr;
};

// The visitor returns false to stop. Left subtree, right subtree, node. Errors: store_failed, store_corrupt,
// version_unknown.
using NodeVisitor = std::function<bool(const NodeView&)>;
Status visit_nodes(const Tree& tree, const NodeVisitor& visitor);

}  // namespace wastewatch::merkle
