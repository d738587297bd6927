#include "merkle/snapshot_restore.h"

#include "merkle/node_codec.h"
#include "merkle/snapshot_parts.h"
#include "merkle/snapshot_plan.h"
#include "merkle/tree_store_records.h"

namespace wastewatch::merkle {

namespace {

// Rebuilds one subtree from its nodes in post-order. Of what is built only the parts that still wait for
// their parent are kept.
class Rebuild {
 public:
  explicit Rebuild(const SnapshotRestore::Plan::Subtree& expected)
      : expected_(expected), nonce_(expected.first_nonce) {}

  Status take(const SubtreeItem& item) { return item.inner ? join(item.version) : add_leaf(item); }

  Result<RebuiltChunk> finish() {
    const auto* whole = parts_.whole();
    if (whole == nullptr) return fail(Errc::malformed_chunk, "not one subtree");
    if (whole->link.hash != expected_.root.hash) {
      return fail(Errc::wrong_chunk, "the subtree has another hash");
    }
    return RebuiltChunk{{to_bytes(whole->first.view()), std::move(last_key_)}, std::move(records_)};
  }

 private:
  Status add_leaf(const SubtreeItem& item) {
    if (++leaves_ > expected_.root.size) return fail(Errc::wrong_chunk, "more leaves than the subtree has");
    auto leaf = make_node<Leaf>();
    leaf->id = {item.version, nonce_++};
    leaf->key = SmallBytes<44>(item.key);
    leaf->value = to_bytes(item.value);
    leaf->hash = hash_node(*leaf);
    last_key_.assign(item.key.begin(), item.key.end());
    parts_.add(link_to(leaf).without_node(), leaf->key);
    records_.add(*leaf);
    return {};
  }

  Status join(std::int64_t version) {
    const auto height = parts_.joint_height();
    if (!height) return fail(Errc::malformed_chunk, "a node over nothing");
    if (*height > expected_.root.height) return fail(Errc::wrong_chunk, "higher than the subtree is");
    auto joint = parts_.join({version, nonce_++});
    joint.node->key = std::move(joint.right);
    records_.add(*joint.node);
    return {};
  }

  const SnapshotRestore::Plan::Subtree& expected_;
  std::uint32_t nonce_;
  std::int64_t leaves_ = 0;
  SnapshotParts<SmallBytes<44>> parts_;  // each with its first key
  Bytes last_key_;
  NodeRecords records_;
};

Result<RebuiltChunk> rebuilt(Rebuild& subtree, SubtreeReader reader) {
  while (!reader.at_end()) {
    const auto item = reader.next();
    if (!item) return fail(item.error());
    if (auto taken = subtree.take(*item); !taken) return fail(std::move(taken.error()));
  }
  return subtree.finish();
}

}  // namespace

SnapshotRestore::SnapshotRestore(std::unique_ptr<Plan> plan) : plan_(std::move(plan)) {}
SnapshotRestore::~SnapshotRestore() = default;
SnapshotRestore::SnapshotRestore(SnapshotRestore&&) noexcept = default;
SnapshotRestore& SnapshotRestore::operator=(SnapshotRestore&&) noexcept = default;

Result<SnapshotRestore> SnapshotRestore::begin(BytesView chunk, std::int64_t version, const Hash& root) {
  auto plan = Plan::read(chunk, version, root);
  if (!plan) return fail(std::move(plan.error()));
  return SnapshotRestore(std::move(*plan));
}

std::int64_t SnapshotRestore::version() const { return plan_->version; }
std::uint32_t SnapshotRestore::chunks() const {
  return static_cast<std::uint32_t>(plan_->subtrees.size()) + 1;
}
std::int64_t SnapshotRestore::leaves() const { return plan_->root.size; }
std::uint32_t SnapshotRestore::missing() const { return plan_->missing; }

Result<RebuiltChunk> SnapshotRestore::rebuild(std::uint32_t index, BytesView chunk) const {
  if (index == 0 || index >= chunks()) return fail(Errc::invalid_request, "no such chunk");
  if (auto header = take_chunk_header(chunk, ChunkKind::subtree); !header) {
    return fail(std::move(header.error()));
  }
  Rebuild subtree(plan_->subtrees[index - 1]);
  return rebuilt(subtree, SubtreeReader(chunk, plan_->version));
}

void SnapshotRestore::note(std::uint32_t index, ChunkEnds ends) {
  auto& subtree = plan_->subtrees.at(index - 1);
  if (!subtree.ends) --plan_->missing;
  subtree.ends = std::move(ends);
}

Result<NodeRecords> SnapshotRestore::top() const {
  if (plan_->missing != 0) return fail(Errc::invalid_request, "chunks are missing");
  const auto& subtrees = plan_->subtrees;
  for (std::size_t at = 1; at < subtrees.size(); ++at) {
    if (compare_keys(subtrees[at - 1].ends->last, subtrees[at].ends->first) >= 0) {
      return fail(Errc::wrong_chunk, "subtrees overlap");
    }
  }
  NodeRecords records;
  for (const auto& joint : plan_->joints) {
    joint.node->key = SmallBytes<44>(subtrees[joint.key_from].ends->first);
    records.add(*joint.node);
  }
  return records;
}

Bytes SnapshotRestore::root_record() const {
  Leaf root;  // only what the record names
  root.id = plan_->root.id;
  root.hash = plan_->root.hash;
  return encode_root(&root);
}

}  // namespace wastewatch::merkle
