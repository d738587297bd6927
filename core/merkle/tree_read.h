// Reading a tree, committed or in the making: shared by Tree and WorkingTree. Internal to core/merkle.
#pragma once

#include "merkle/iavl.h"
#include "merkle/node.h"

namespace wastewatch::merkle {

// The value under `key` below `root` (null: empty tree).
Result<std::optional<Bytes>> read_value(const Node* root, TreeStore* store, BytesView key);
Status visit_range(NodePtr root, TreeStore* store, BytesView from, BytesView to,
                   const Tree::Visitor& visitor);

}  // namespace wastewatch::merkle
