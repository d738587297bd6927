// What a recomputation from kept blocks has to know beyond a crash; kept in the meta column from its
// beginning to its end. Internal to core/index.
#pragma once

#include <vector>

#include "index/database.h"

namespace wastewatch::index {

struct RebuildMark {
  std::int64_t kept_to = 0;     // the newest kept block; it was confirmed
  Bytes kept_root;              // the state's root after it; empty when the damaged state does not tell
  std::int64_t start = 0;       // the version to begin with: before the first block, or what was restored
  Bytes start_root;             // its root; empty: it is made from the genesis
  bool asked = false;           // by a person; otherwise an earlier version wrote the data
  std::vector<Bytes> snapshot;  // its pieces, the top first; empty: as start_root

  bool has_start() const { return !snapshot.empty(); }
};

// Nothing when no recomputation is under way. Errors: store_failed, store_corrupt.
Result<std::optional<RebuildMark>> read_rebuild_mark(const Database& database);
void stage_rebuild_mark(const Database& database, const RebuildMark& mark, rocksdb::WriteBatch& batch);
void stage_rebuild_end(const Database& database, rocksdb::WriteBatch& batch);

}  // namespace wastewatch::index
