#include "merkle/node_visit.h"

#include "merkle/node.h"

namespace wastewatch::merkle {

namespace {

NodeView view_of(const Node& node) {
  NodeView out{node.key.view(), {}, node.id.version, node.size, node.height, &node.hash};
  if (node.is_leaf()) out.value = as_leaf(node).value;
  return out;
}

struct Frame {
  NodePtr node;
  int children_done = 0;
};

}  // namespace

Status visit_nodes(const Tree& tree, const NodeVisitor& visitor) {
  std::vector<Frame> stack;
  if (tree.root()) stack.push_back({tree.root()});
  while (!stack.empty()) {
    Frame& top = stack.back();
    if (top.node->is_leaf() || top.children_done == 2) {
      if (!visitor(view_of(*top.node))) return {};
      stack.pop_back();
      continue;
    }
    const Inner& inner = as_inner(*top.node);
    auto child = resolve(top.children_done++ == 0 ? inner.left : inner.right, tree.store().get());
    if (!child) return fail(tree.explain(std::move(child.error())));
    if (stack.size() > max_tree_height) return fail(Errc::store_corrupt, "the tree is too deep");
    stack.push_back({std::move(*child)});
  }
  return {};
}

}  // namespace wastewatch::merkle
