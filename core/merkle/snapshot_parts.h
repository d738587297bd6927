// Parts of a tree that is rebuilt from a snapshot, in their order: what still waits for its parent. First
// says where a part begins. Internal to core/merkle.
#pragma once

#include <algorithm>
#include <optional>
#include <vector>

#include "merkle/node.h"

namespace wastewatch::merkle {

template <class First>
class SnapshotParts {
 public:
  struct Part {
    Link link;
    First first;
  };
  struct Joint {
    Ref<Inner> node;  // hashed, without a key
    First right;      // where its right part begins
  };

  void add(Link link, First first) { parts_.push_back({std::move(link), std::move(first)}); }

  // The one part that is left; null when there are several, or none.
  Part* whole() { return parts_.size() == 1 ? &parts_.front() : nullptr; }

  // How high a node over the last two would be. Nothing when there are not two.
  std::optional<int> joint_height() const {
    if (parts_.size() < 2) return std::nullopt;
    return std::max(parts_[parts_.size() - 2].link.height, parts_.back().link.height) + 1;
  }

  // Makes one part of the last two, which must be there and not too high for a node.
  Joint join(NodeId id) {
    auto node = make_node<Inner>();
    node->height = static_cast<std::int8_t>(*joint_height());
    Part right = std::move(parts_.back());
    parts_.pop_back();
    Link& left = parts_.back().link;
    node->id = id;
    node->size = left.size + right.link.size;
    node->left = std::move(left);
    node->right = std::move(right.link);
    node->hash = hash_node(*node);
    left = link_to(node).without_node();
    return {std::move(node), std::move(right.first)};
  }

 private:
  std::vector<Part> parts_;
};

}  // namespace wastewatch::merkle
