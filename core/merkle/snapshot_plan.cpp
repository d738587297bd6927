#include "merkle/snapshot_plan.h"

#include "merkle/snapshot_parts.h"

namespace wastewatch::merkle {

namespace {

using Plan = SnapshotRestore::Plan;

Hash hash_of(const TopItem& item) {
  if (item.kind == TopItem::Kind::leaf) return hash_leaf(item.version, item.key, item.value);
  Inner node;
  node.id = {item.version, 0};
  node.height = item.height;
  node.size = item.size;
  node.left.hash = item.left;
  node.right.hash = item.right;
  return hash_node(node);
}

class PlanReader {
 public:
  explicit PlanReader(Plan& plan) : plan_(plan) {}

  Status take(const TopItem& item) {
    return item.kind == TopItem::Kind::joint ? join(item.version) : add_subtree(item);
  }
  // The one part that is left.
  std::optional<Link> root() {
    auto* whole = parts_.whole();
    if (whole == nullptr) return std::nullopt;
    return std::move(whole->link);
  }

 private:
  Status add_subtree(const TopItem& item) {
    if (plan_.subtrees.size() + 1 >= max_snapshot_chunks)
      return fail(Errc::malformed_chunk, "too many chunks");
    leaves_ += item.size;
    if (leaves_ > INT32_MAX) return fail(Errc::malformed_chunk, "too many leaves");
    const auto nodes = static_cast<std::uint32_t>(2 * item.size - 1);
    Link link;
    link.id = {item.version, nonce_ + nodes - 1};
    link.size = item.size;
    link.height = item.height;
    link.hash = hash_of(item);
    plan_.subtrees.push_back({link.without_node(), nonce_, std::nullopt});
    parts_.add(std::move(link), plan_.subtrees.size() - 1);
    nonce_ += nodes;
    return {};
  }

  Status join(std::int64_t version) {
    const auto height = parts_.joint_height();
    if (!height) return fail(Errc::malformed_chunk, "a node over nothing");
    if (*height > static_cast<int>(max_tree_height))
      return fail(Errc::malformed_chunk, "the tree is too high");
    auto joint = parts_.join({version, nonce_++});
    plan_.joints.push_back({std::move(joint.node), joint.right});
    return {};
  }

  Plan& plan_;
  SnapshotParts<std::size_t> parts_;  // each with its first subtree
  std::int64_t leaves_ = 0;
  std::uint32_t nonce_ = 0;
};

}  // namespace

Result<std::unique_ptr<Plan>> Plan::read(BytesView chunk, std::int64_t version, const Hash& root) {
  if (version < 0) return fail(Errc::invalid_request, "a version below zero");
  if (auto header = take_chunk_header(chunk, ChunkKind::top); !header) return fail(std::move(header.error()));
  auto plan = std::make_unique<Plan>();
  PlanReader reader(*plan);
  while (!chunk.empty()) {
    const auto item = take_top_item(chunk, version);
    if (!item) return fail(item.error());
    if (auto taken = reader.take(*item); !taken) return fail(std::move(taken.error()));
  }
  auto top = reader.root();
  if (!top) return fail(Errc::malformed_chunk, "not one tree");
  if (top->hash != root) return fail(Errc::wrong_chunk, "the top hashes to another root");
  plan->version = version;
  plan->root = std::move(*top);
  plan->missing = static_cast<std::uint32_t>(plan->subtrees.size());
  return plan;
}

}  // namespace wastewatch::merkle
