// Internal: one atomic change of the trusted store: blocks put and removed, users of validator sets counted.
#pragma once

#include <rocksdb/db.h>
#include <rocksdb/write_batch.h>

#include <map>

#include "light/trusted_store.h"

namespace wastewatch::light {

class TrustedStore::Change {
 public:
  Change(rocksdb::DB& db, const Columns& columns) : db_(db), columns_(columns) {}

  Status put(const chain::LightBlock& block);
  Status remove(std::int64_t height, std::string_view record);
  void put_step(std::uint64_t number, const TraceStep& step);
  rocksdb::WriteBatch& batch() { return batch_; }

  // Writes everything. Not synced: derived data survives a killed process, and can be verified again.
  Status commit();

 private:
  Status count_blocks();
  Status count_users(const Hash& set, std::int64_t change);

  rocksdb::DB& db_;
  const Columns& columns_;
  rocksdb::WriteBatch batch_;
  std::map<Hash, std::int64_t> users_;               // change in the number of blocks using a set
  std::map<Hash, const chain::ValidatorSet*> sets_;  // content of sets that may be new
  std::int64_t blocks_ = 0;
};

// Keys of the meta family.
inline constexpr std::string_view meta_anchor = "anchor";
inline constexpr std::string_view meta_blocks = "blocks";

// A counter kept as eight bytes; 0 when absent.
Result<std::uint64_t> read_counter(rocksdb::DB& db, rocksdb::ColumnFamilyHandle* column, BytesView key);
// The key that counts the blocks using a set.
Bytes users_key(const Hash& set);

}  // namespace wastewatch::light
