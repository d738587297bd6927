// ICS 23 claims that are nearly right: proofs made with cosmos/iavl, with up to three members or bytes
// changed.
#pragma once

#include <cstdint>
#include <string>

#include "base/bytes.h"

namespace wastewatch::test {

struct ProofCase {
  Bytes root;
  Bytes key;
  Bytes value;  // empty: absence is asked for
  Bytes proof;
};

// The same for the same seed.
ProofCase proof_case(std::uint64_t seed);
// A line of input for the reference.
std::string line_of(const ProofCase& proof_case);

}  // namespace wastewatch::test
