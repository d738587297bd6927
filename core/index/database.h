// The two RocksDB databases of the desktop and the command line.
//   derived data: the replica's state tree, blocks and indexes, and the light client's blocks.
//                 May be deleted; it is rebuilt from the network, byte for byte.
//   decisions:    what the user decided: trust anchors, dismissals, notes, stored proofs.
//                 Backed up, never rebuilt.
// A table of column families says what lies where. Thread safe.
#pragma once

#include <rocksdb/db.h>
#include <rocksdb/write_batch.h>
#include <rocksdb/write_buffer_manager.h>

#include <array>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/rocks.h"
#include "base/unique_fd.h"
#include "index/errors.h"

namespace wastewatch::index {

// Column families of the derived data. Names are stable; docs/formats.md describes keys and values.
enum class Column : std::uint8_t {
  meta,        // heights, format, chain id, counters
  tree_nodes,  // merkle::TreeStore
  tree_roots,
  tree_orphans,
  light_blocks,  // light::TrustedStore
  light_validators,
  light_trace,
  light_meta,
  blocks,          // height → block (protobuf)
  commits,         // height → commit that was checked for it
  validator_sets,  // validators_hash → set
  block_hashes,    // block hash → height
  results,         // height → results of its transactions
  transactions,    // transaction hash → height, index
  batch_order,     // sort orders of the batch table
  fixes,           // device, hour → telemetry chunks
  last_fixes,      // device → newest reading
  figures,         // region, counter → number
  days,            // region, day → masses
  terms,           // search term → thing
  device_health,   // device → when it was heard, its clock, readings that cannot be right
  touched,         // height → keys the block changed that alert rules look at, until the feed has taken them
  feed,            // alerts (watch/feed_store.h): what stands, what comes by time alone, what happened
  count_,
};

// What follows from blocks: emptied when they are replayed anew. A column that is derived belongs here, and
// raises store_formats::derived.
inline constexpr std::array recomputed_columns = {Column::batch_order,   Column::fixes,   Column::last_fixes,
                                                  Column::figures,       Column::days,    Column::terms,
                                                  Column::device_health, Column::touched, Column::feed};

// Column families of the decisions store.
enum class DecisionColumn : std::uint8_t { meta, anchors, notes, proofs, evidence, drafts, count_ };

// How much is about to be written. Unwritten data stays in memory: a lot while catching up with a chain,
// little while following its tip, which would otherwise fill the same memory within an hour.
enum class Writing : std::uint8_t { bulk, trickle };

struct DatabaseOptions {
  std::size_t block_cache_bytes = 48U << 20;
  std::size_t write_buffer_bytes = 48U << 20;   // all column families together, of bulk
  std::size_t trickle_buffer_bytes = 8U << 20;  // at most write_buffer_bytes
  bool sync_writes = false;                     // fsync each batch; the log alone survives kill -9
};

class Database {
 public:
  // Opens or creates the database in `folder`. A folder with files of a database and no list of them is
  // damaged, not new. Errors: store_failed, store_corrupt, store_locked (with the name of the
  // holder), FileErrc's.
  static Result<std::unique_ptr<Database>> open(const std::filesystem::path& folder,
                                                const std::vector<std::string>& columns,
                                                const DatabaseOptions& options = {});
  static Result<std::unique_ptr<Database>> open_derived(const std::filesystem::path& folder,
                                                        const DatabaseOptions& options = {});
  static Result<std::unique_ptr<Database>> open_decisions(const std::filesystem::path& folder);
  // Reads what is stored, also beside a program that writes it and on a disk that cannot be written; what is
  // written later is not seen, and nothing can be written. Errors: needs_writing (columns are missing, or the
  // folder is), store_failed, store_corrupt.
  static Result<std::unique_ptr<Database>> read(const std::filesystem::path& folder,
                                                const std::vector<std::string>& columns);
  static Result<std::unique_ptr<Database>> read_derived(const std::filesystem::path& folder);
  static Result<std::unique_ptr<Database>> read_decisions(const std::filesystem::path& folder);
  // Whether nobody has it open, this process among them. Errors: store_locked, store_failed.
  static Status check_unused(const std::filesystem::path& folder);
  ~Database();
  Database(const Database&) = delete;
  Database& operator=(const Database&) = delete;

  rocksdb::DB& db() const { return *db_; }
  rocksdb::ColumnFamilyHandle* column(Column column) const;
  rocksdb::ColumnFamilyHandle* column(DecisionColumn column) const;

  // Bulk is expected at first. Thread safe; takes effect with the next write.
  void expect(Writing writing) const;

  // One atomic write. Errors: store_failed (nothing was written). A burst is held back until files take what
  // is in memory: twice what is expected stays there at most.
  Status write(rocksdb::WriteBatch& batch) const;
  // The value, or nothing. Errors: store_failed, store_corrupt. A snapshot may be given.
  Result<std::optional<std::string>> get(rocksdb::ColumnFamilyHandle* column, BytesView key,
                                         const rocksdb::Snapshot* snapshot = nullptr) const;

 private:
  Database() = default;
  static Result<std::unique_ptr<Database>> read_once(const std::filesystem::path& folder,
                                                     const std::vector<std::string>& columns);
  UniqueFd lock_;
  std::unique_ptr<rocksdb::DB> db_;
  std::vector<rocksdb::ColumnFamilyHandle*> handles_;
  rocksdb::WriteOptions write_options_;
  Status hold_back() const;

  std::shared_ptr<rocksdb::WriteBufferManager> write_buffers_;
  std::size_t bulk_bytes_ = 0;
  std::size_t trickle_bytes_ = 0;
};

// What a RocksDB status means to us.
Error store_error(const rocksdb::Status& status);

}  // namespace wastewatch::index
