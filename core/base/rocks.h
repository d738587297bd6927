// RocksDB's slices and statuses in our values. Header only: base itself does not link RocksDB, the modules
// that keep a database do. Any thread.
#pragma once

#include <rocksdb/slice.h>
#include <rocksdb/status.h>

#include <string_view>

#include "base/bytes.h"
#include "base/error.h"

namespace wastewatch {

// Without a copy, either way.
inline rocksdb::Slice slice(std::string_view text) { return {text.data(), text.size()}; }
inline rocksdb::Slice slice(BytesView bytes) { return slice(as_text(bytes)); }
inline BytesView view(const rocksdb::Slice& slice) { return as_bytes({slice.data(), slice.size()}); }

// A status as an error of the module whose list Errc is: its store_corrupt, else its store_failed.
template <class Errc>
std::unexpected<Error> store_failure(const rocksdb::Status& status) {
  return fail(status.IsCorruption() ? Errc::store_corrupt : Errc::store_failed, status.ToString());
}

template <class Errc>
Status to_status(const rocksdb::Status& status) {
  if (status.ok()) return {};
  return store_failure<Errc>(status);
}

}  // namespace wastewatch
