// The application's own database: the state tree's columns and a format mark. A committed block is one
// synchronous write. One writer thread; readers go through the trees.
#pragma once

#include <filesystem>
#include <memory>
#include <span>

#include "ledger/errors.h"
#include "merkle/tree_store.h"

namespace wastewatch::ledger {

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
  // Makes trees, each following the one before, durable together. On error nothing was written.
  Status write(std::span<const merkle::Tree> trees);
  // Removes versions below `keep_from`, a bounded part of the work a call.
  Status prune(std::int64_t keep_from);

 private:
  struct Handles;
  Database(std::unique_ptr<Handles> handles, std::size_t cache_bytes, bool sync);
  Status check_format();

  std::unique_ptr<Handles> handles_;
  const bool sync_;
  std::shared_ptr<merkle::TreeStore> store_;
};

}  // namespace wastewatch::ledger
