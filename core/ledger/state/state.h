// The state a block is executed on: the committed tree before the block, the block's changes over it, and on
// top the changes of the transaction at hand, which are kept or dropped together. Ordered throughout. One
// thread. A failing store or an undecodable record is remembered in failure(): reads then give nothing, and
// whoever runs the block throws the whole result away.
#pragma once

#include <map>
#include <optional>

#include "base/error.h"
#include "ledger/canonical.h"
#include "ledger/errors.h"
#include "merkle/iavl.h"

namespace wastewatch::ledger {

// Key to new value; nothing: removed.
using Changes = std::map<Bytes, std::optional<Bytes>>;

class State {
 public:
  explicit State(merkle::Tree before);

  std::optional<Bytes> get(const Bytes& key);
  void put(Bytes key, Bytes value);
  void erase(Bytes key);
  // Ascending over [from, to) including changes not yet written; the visitor returns false to stop and does
  // not write.
  void visit(const Bytes& from, const Bytes& to, const merkle::Tree::Visitor& visitor);

  template <class Record>
  std::optional<Record> read(const Bytes& key) {
    const auto value = get(key);
    return value ? decode<Record>(*value) : std::nullopt;
  }
  template <class Record>
  void write(Bytes key, const Record& record) {
    put(std::move(key), encode(record));
  }
  template <class Record>
  std::optional<Record> decode(BytesView value) {
    Record record;
    if (record.ParseFromArray(value.data(), static_cast<int>(value.size()))) return record;
    corrupt("record does not decode");
    return std::nullopt;
  }

  // Changes since begin() move into the block, or are forgotten.
  void begin();
  void keep();
  void drop();

  void corrupt(std::string what);
  const std::optional<Error>& failure() const { return failure_; }
  const merkle::Tree& before() const { return before_; }
  const Changes& changes() const { return block_; }
  // Applies the block's changes in key order.
  Status write_to(merkle::WorkingTree& tree) const;

 private:
  Changes& top() { return in_transaction_ ? transaction_ : block_; }

  merkle::Tree before_;
  Changes block_;
  Changes transaction_;
  bool in_transaction_ = false;
  std::optional<Error> failure_;
};

}  // namespace wastewatch::ledger
