// Chunks of state snapshots: only the exported ones are accepted, each in its own place.
#include "fuzz/support/small_tree.h"
#include "fuzz/support/target.h"
#include "merkle/snapshot_restore.h"

namespace wastewatch::fuzz {
namespace {

using namespace merkle;

const std::vector<Bytes>& chunks() {
  static const std::vector<Bytes> made = [] {
    std::vector<Bytes> out(1);
    const auto done = export_snapshot(small_tree(), {.leaves_per_chunk = 6, .chunk_bytes = 4'096},
                                      [&](std::uint32_t index, BytesView chunk) -> Status {
                                        out.resize(std::max<std::size_t>(out.size(), index + 1));
                                        out[index] = to_bytes(chunk);
                                        return {};
                                      });
    require(done.has_value(), "a tree can be exported");
    return out;
  }();
  return made;
}

Result<SnapshotRestore> begun(BytesView chunk) {
  return SnapshotRestore::begin(chunk, small_tree().version(), small_tree().root_hash());
}

}  // namespace

// index of the chunk (modulo their number) ‖ chunk
void run(BytesView input) {
  Pieces pieces(input);
  const std::uint32_t index = pieces.byte() % static_cast<std::uint32_t>(chunks().size());
  const BytesView chunk = pieces.rest();
  const bool right = equal(chunk, chunks()[index]);
  if (index == 0) {
    require(begun(chunk).has_value() == right, "one top has the root's hash");
    return;
  }
  static const auto restore = begun(chunks()[0]);
  require(restore->rebuild(index, chunk).has_value() == right, "one chunk has the subtree's hash");
}

std::vector<Bytes> seeds() {
  std::vector<Bytes> out;
  for (std::size_t index = 0; index < chunks().size(); ++index) {
    out.push_back({static_cast<std::uint8_t>(index)});
    append(out.back(), chunks()[index]);
  }
  return out;
}

}  // namespace wastewatch::fuzz
