// What the proof drawer can prove: what the state holds under a key, or that it holds nothing there, all keys
// of a range, or a transaction with its result. Read from deep links. Pure; any thread.
#pragma once

#include <QString>
#include <optional>
#include <variant>

#include "base/bytes.h"

namespace wastewatch::ui {

struct StateSubject {
  Bytes key;  // of the state tree
  bool operator==(const StateSubject&) const = default;
};
struct RangeSubject {
  Bytes from;
  Bytes to;  // empty: to the end
  bool operator==(const RangeSubject&) const = default;
};
struct TransactionSubject {
  Hash hash;
  bool operator==(const TransactionSubject&) const = default;
};
using ProofSubject = std::variant<StateSubject, RangeSubject, TransactionSubject>;

// wastewatch:batch/…, wastewatch:alert/… (its batch), wastewatch:tx/…, wastewatch:state/KEY,
// wastewatch:range/FROM-TO; nothing for other links.
std::optional<ProofSubject> proof_subject(const QString& link);
// A name for a file: "batch-3fa9c1d2", "transaction-77ab01cd", "state-…", "range-…".
QString file_stem(const ProofSubject& subject);

}  // namespace wastewatch::ui
