// The application's own database: the state tree's columns, snapshots and a format mark. A committed block is
// one synchronous write. One writer thread; readers go through the trees.
#pragma once

#include <filesystem>
#include <memory>
#include <span>
#include <string_view>

#include "ledger/abci/header_tree.h"
#include "ledger/abci/snapshot_store.h"
#include "ledger/errors.h"
#include "merkle/snapshot_intake.h"
#include "merkle/tree_store.h"

namespace wastewatch::ledger {

// A block's hash, and the frontier it is added to.
struct AddedHeader {
  v1::HeaderFrontier before;
  Bytes hash;
};

class Database {
 public:
  // Makes the folder when it is not there. Errors: store_failed, store_corrupt, unknown_version (another
  // format).
  // Without `sync` a write survives the end of the process, but not a power cut.
  static Result<std::unique_ptr<Database>> open(const std::filesystem::path& folder, std::size_t cache_bytes,
                                                bool sync = true);
  ~Database();

  merkle::TreeStore& store() const { return *store_; }
  // The newest durable tree; nothing before the first commit.
  Result<std::optional<merkle::Tree>> newest() const;
  // Makes trees, each following the one before, and the newest one's header durable together. On error
  // nothing was written.
  Status write(std::span<const merkle::Tree> trees, const AddedHeader& header);
  SnapshotStore& snapshots() { return *snapshots_; }
  const HeaderTree& headers() const { return *headers_; }

  // Restoring a state into a database that holds none: a mark stands from begin to finish, and a database
  // that is opened with the mark is emptied. begin may be repeated. Errors: store_failed; finish also those
  // of merkle::SnapshotIntake::finish, and unknown_version when the state belongs to other rules: nothing is
  // restored then.
  Status begin_restore();
  merkle::SnapshotIntake& intake() { return *intake_; }
  Status finish_restore(const merkle::SnapshotRestore& restore);
  // Restored, and no block written since: the requester may not know that the restore finished, and may begin
  // again.
  bool just_restored() const { return just_restored_; }

  // Removes versions below `keep_from`, a bounded part of the work a call.
  Status prune(std::int64_t keep_from);

 private:
  struct Handles;
  Database(std::unique_ptr<Handles> handles, std::size_t cache_bytes, bool sync);
  Status check_format();
  Status check_restore();
  Result<bool> has_mark(std::string_view key) const;
  std::shared_ptr<merkle::TreeStore> open_store() const;

  std::unique_ptr<Handles> handles_;
  const std::size_t cache_bytes_;
  const bool sync_;
  bool just_restored_ = false;
  std::shared_ptr<merkle::TreeStore> store_;
  std::unique_ptr<SnapshotStore> snapshots_;
  std::unique_ptr<HeaderTree> headers_;
  std::unique_ptr<merkle::SnapshotIntake> intake_;
};

}  // namespace wastewatch::ledger
