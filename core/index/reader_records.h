// Reading state records by key and by prefix; what Reader's questions share. Thread safe.
#pragma once

#include <optional>
#include <vector>

#include "index/errors.h"
#include "ledger/keys.h"
#include "ledger/schema/schema.h"
#include "merkle/iavl.h"

namespace wastewatch::index {

template <class Record>
Result<Record> decode_record(BytesView bytes) {
  Record out;
  if (!out.ParseFromArray(bytes.data(), static_cast<int>(bytes.size()))) {
    return fail(Errc::store_corrupt, "state record");
  }
  return out;
}

template <class Record>
Result<std::optional<Record>> find_record(const merkle::Tree& tree, BytesView key) {
  auto value = tree.get(key);
  if (!value) return fail(value.error());
  if (!*value) return std::optional<Record>{};
  auto record = decode_record<Record>(**value);
  if (!record) return fail(record.error());
  return std::optional(std::move(*record));
}

// Errors: not_found.
template <class Record>
Result<Record> get_record(const merkle::Tree& tree, BytesView key) {
  auto found = find_record<Record>(tree, key);
  if (!found) return fail(found.error());
  if (!*found) return fail(Errc::not_found);
  return std::move(**found);
}

// Records under [from, to) in key order, at most `limit`. `each` takes key and record. Where records of
// another kind stand under the same prefix, `kind` is the one that is meant.
template <class Record, class Each>
Status for_records(const merkle::Tree& tree, BytesView from, BytesView to, std::size_t limit, Each each,
                   std::optional<ledger::schema::Kind> kind = {}) {
  Status outcome;
  std::size_t seen = 0;
  auto visited = tree.visit(from, to, [&](BytesView key, BytesView value) {
    if (kind && !ledger::schema::is_kind(*kind, key)) return true;
    if (seen++ == limit) return false;
    auto record = decode_record<Record>(value);
    if (!record) {
      outcome = fail(record.error());
      return false;
    }
    each(key, std::move(*record));
    return true;
  });
  return visited ? outcome : visited;
}

constexpr std::size_t max_listed = 100'000;

template <class Record>
Result<std::vector<Record>> list_records(const merkle::Tree& tree, const Bytes& prefix) {
  std::vector<Record> out;
  auto listed = for_records<Record>(tree, prefix, ledger::keys::end_of_prefix(prefix), max_listed,
                                    [&](BytesView, Record record) { out.push_back(std::move(record)); });
  if (!listed) return fail(listed.error());
  return out;
}

}  // namespace wastewatch::index
