// The files of RocksDB's databases, on file systems that cannot sync a folder (NFS, SMB) too: RocksDB's own
// take that refusal for a failed write. Header only, as rocks.h: for modules that open a database. Thread
// safe.
#pragma once

#include <rocksdb/env.h>
#include <rocksdb/file_system.h>

#include <memory>
#include <string>

#include "base/files.h"

namespace wastewatch {

// A folder that is synced as write_file() syncs one.
class LenientFolder final : public rocksdb::FSDirectory {
 public:
  explicit LenientFolder(std::string path) : path_(std::move(path)) {}
  rocksdb::IOStatus Fsync(const rocksdb::IOOptions&, rocksdb::IODebugContext*) override {
    const auto synced = sync_folder(path_);
    return synced ? rocksdb::IOStatus::OK() : rocksdb::IOStatus::IOError(synced.error().detail);
  }
  rocksdb::IOStatus Close(const rocksdb::IOOptions&, rocksdb::IODebugContext*) override {
    return rocksdb::IOStatus::OK();
  }

 private:
  const std::string path_;
};

class LenientFiles final : public rocksdb::FileSystemWrapper {
 public:
  LenientFiles() : FileSystemWrapper(rocksdb::FileSystem::Default()) {}
  const char* Name() const override { return "wastewatch"; }
  rocksdb::IOStatus NewDirectory(const std::string& path, const rocksdb::IOOptions& options,
                                 std::unique_ptr<rocksdb::FSDirectory>* out,
                                 rocksdb::IODebugContext* debug) override {
    std::unique_ptr<rocksdb::FSDirectory> found;  // says whether the folder is there
    auto opened = target()->NewDirectory(path, options, &found, debug);
    if (opened.ok()) *out = std::make_unique<LenientFolder>(path);
    return opened;
  }
};

// For DBOptions::env and whatever else takes an Env. Lives as long as the process.
inline rocksdb::Env* database_files() {
  static const std::unique_ptr<rocksdb::Env> env = rocksdb::NewCompositeEnv(std::make_shared<LenientFiles>());
  return env.get();
}

}  // namespace wastewatch
