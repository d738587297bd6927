// Internal: RocksDB's slices, keys and statuses in this module's words.
#pragma once

#include <rocksdb/slice.h>
#include <rocksdb/status.h>

#include <cstdint>
#include <string>
#include <string_view>

#include "base/bytes.h"
#include "light/errors.h"

namespace wastewatch::light {

inline rocksdb::Slice slice(BytesView bytes) {
  const std::string_view text = as_text(bytes);
  return {text.data(), text.size()};
}
inline BytesView view(const rocksdb::Slice& slice) { return as_bytes({slice.data(), slice.size()}); }

Status to_status(const rocksdb::Status& status);
// Eight bytes, big-endian, so that keys order like numbers.
Bytes number_key(std::uint64_t number);
// Errors: store_corrupt.
Result<std::uint64_t> number_of(BytesView key);

}  // namespace wastewatch::light
