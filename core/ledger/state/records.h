// Reading records out of a committed tree. Pure; thread safe. A record that is not there is nothing; errors
// are the store's, or state_corrupt.
#pragma once

#include <optional>

#include "ledger/errors.h"
#include "merkle/iavl.h"

namespace wastewatch::ledger {

template <class Record>
Result<Record> decode_record(BytesView value) {
  Record record;
  if (record.ParseFromArray(value.data(), static_cast<int>(value.size()))) return record;
  return fail(Errc::state_corrupt, "record does not decode");
}

template <class Record>
Result<std::optional<Record>> find_record(const merkle::Tree& tree, const Bytes& key) {
  const auto value = tree.get(key);
  if (!value) return fail(value.error());
  if (!*value) return std::optional<Record>{};
  auto record = decode_record<Record>(**value);
  if (!record) return fail(record.error());
  return std::optional(*std::move(record));
}

}  // namespace wastewatch::ledger
