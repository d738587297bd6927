// RocksDB's slices and statuses in our values. Header only: base itself does not link RocksDB, the modules
// that keep a database do. Any thread.
#pragma once

#include <rocksdb/slice.h>
#include <rocksdb/status.h>

#include <filesystem>
#include <string_view>
#include <system_error>

#include "base/bytes.h"
#include "base/error.h"
#include "base/files.h"

namespace wastewatch {

// A folder with database files but no CURRENT file is damaged; RocksDB would take it for a new database and
// delete its content. Check before opening.
inline bool lost_its_list(const std::filesystem::path& folder) {
  std::error_code error;
  if (std::filesystem::exists(folder / "CURRENT", error)) return false;
  for (std::filesystem::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
    const auto kind = at->path().extension();
    if (kind == ".sst" || kind == ".log") return true;
  }
  return false;
}

// Without a copy, either way.
inline rocksdb::Slice slice(std::string_view text) { return {text.data(), text.size()}; }
inline rocksdb::Slice slice(BytesView bytes) { return slice(as_text(bytes)); }
inline BytesView view(const rocksdb::Slice& slice) { return as_bytes({slice.data(), slice.size()}); }

// Damage, told from a disk that fails: content that does not decode, or a file gone that the database lists.
inline bool is_damage(const rocksdb::Status& status) {
  return status.IsCorruption() || status.IsPathNotFound();
}

// A status as an error of the module whose list Errc is: its store_corrupt, else its store_failed. A full
// disk is the same for all.
template <class Errc>
std::unexpected<Error> store_failure(const rocksdb::Status& status) {
  if (status.IsNoSpace()) return fail(FileErrc::no_space, status.ToString());
  return fail(is_damage(status) ? Errc::store_corrupt : Errc::store_failed, status.ToString());
}

template <class Errc>
Status to_status(const rocksdb::Status& status) {
  if (status.ok()) return {};
  return store_failure<Errc>(status);
}

}  // namespace wastewatch
