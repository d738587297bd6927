// The closed list of what can go wrong in core/merkle.
#pragma once

#include "base/error.h"

namespace wastewatch::merkle {

enum class Errc {
  malformed_proof = 1,   // does not decode, or breaks the shape or limits of its kind
  wrong_root = 2,        // well-formed, but proves another root
  wrong_key = 3,         // proves another key or value
  not_neighbours = 4,    // absence or range: the neighbours are not adjacent
  incomplete_range = 5,  // range: an edge is not proven
  empty_value = 6,       // the tree stores values of at least one byte
  version_unknown = 7,   // not saved, or pruned
  store_failed = 8,      // RocksDB refused
  store_corrupt = 9,     // a node is missing or damaged
  empty_tree = 10,       // absence in an empty tree cannot be proven
  unsupported_proof =
      11,                // a batch or compressed ICS 23 proof, or a hash operation this program does not have
  invalid_request = 12,  // an empty key, an empty range, a version that is not newer: the caller's mistake
  malformed_chunk = 13,  // of a snapshot: does not decode, or breaks the bounds of its kind
  wrong_chunk = 14,      // well-formed, but another subtree's, or altered
  unsupported_snapshot = 15,  // of a format that this program does not know
  too_large = 16,             // a tree or leaf beyond what a snapshot can state
};

constexpr ErrorDomain error_domain(Errc) { return ErrorDomain::merkle; }
std::string_view error_name(Errc code);

}  // namespace wastewatch::merkle
