// Internal: rows of the feed's column that sum up what belongs to an organisation (feed_store.h), as the
// block under evaluation leaves them: those stored, with the block's changes on top. Small and reached by
// prefix, so that rules about organisations never look through all loads. One thread, like the Reader.
#pragma once

#include <functional>
#include <map>
#include <optional>

#include "index/reader.h"

namespace wastewatch::watch {

class Tallies {
 public:
  explicit Tallies(const index::Reader& reader) : reader_(reader) {}

  // Errors: store_failed.
  Result<std::optional<Bytes>> get(const Bytes& key) const;
  void put(Bytes key, Bytes value) { changed_[std::move(key)] = std::move(value); }
  void erase(Bytes key) { changed_[std::move(key)] = std::nullopt; }

  // Rows whose keys begin with `prefix`, from `from` on, ascending, until `take` says false. It must not
  // change any. Errors: store_failed.
  using Take = std::function<bool(BytesView key, BytesView value)>;
  Status visit(const Bytes& prefix, const Bytes& from, const Take& take) const;

  // What the block changes: a value to store, or nothing to delete the row.
  const std::map<Bytes, std::optional<Bytes>>& changed() const { return changed_; }

 private:
  const index::Reader& reader_;
  std::map<Bytes, std::optional<Bytes>> changed_;
};

}  // namespace wastewatch::watch
