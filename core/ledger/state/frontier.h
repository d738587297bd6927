// An RFC 6962 tree that only grows, kept as its peaks: the roots of its perfect subtrees, largest first.
// Pure functions; thread safe.
#pragma once

#include <google/protobuf/repeated_ptr_field.h>

#include <cstdint>
#include <string>

#include "base/bytes.h"

namespace wastewatch::ledger {

using Peaks = google::protobuf::RepeatedPtrField<std::string>;

// Adds a leaf to the tree that has `count` leaves.
void append_leaf(Peaks& peaks, std::uint64_t count, BytesView leaf);
// The RFC 6962 root; of the empty tree H("").
Hash frontier_root(const Peaks& peaks);

}  // namespace wastewatch::ledger
