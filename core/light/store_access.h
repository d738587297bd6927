// Internal: keys of the stores in RocksDB.
#pragma once

#include <rocksdb/db.h>

#include <cstdint>
#include <memory>
#include <string>
#include <type_traits>
#include <vector>

#include "base/rocks.h"
#include "light/errors.h"

namespace wastewatch::light {

// Eight bytes, big-endian, so that keys order like numbers.
Bytes number_key(std::uint64_t number);
// Errors: store_corrupt.
Result<std::uint64_t> number_of(BytesView key);

// A status of the decisions store: what it keeps cannot be fetched again.
inline Status to_decisions_status(const rocksdb::Status& status) {
  if (status.ok()) return {};
  return fail(is_damage(status) ? Errc::decisions_corrupt : Errc::store_failed, status.ToString());
}

// Every value of the decisions store whose key begins with `prefix`, decoded, in the order of the keys.
// Errors: store_failed, decisions_corrupt, and those of `decode`.
template <class Decode>
auto read_all(rocksdb::DB& db, rocksdb::ColumnFamilyHandle* column, const std::string& prefix, Decode decode)
    -> Result<std::vector<typename std::invoke_result_t<Decode, BytesView>::value_type>> {
  const std::unique_ptr<rocksdb::Iterator> at(db.NewIterator({}, column));
  std::vector<typename std::invoke_result_t<Decode, BytesView>::value_type> out;
  for (at->Seek(prefix); at->Valid() && at->key().starts_with(prefix); at->Next()) {
    auto read = decode(view(at->value()));
    if (!read) return fail(std::move(read.error()));
    out.push_back(std::move(*read));
  }
  if (auto read = to_decisions_status(at->status()); !read) return fail(std::move(read.error()));
  return out;
}

}  // namespace wastewatch::light
