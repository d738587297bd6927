// The closed list of what can go wrong in core/evidence; every code has a sentence and an advice on screen.
// Steps of a check also carry errors of core/merkle (paths) and core/light (signatures and trust).
#pragma once

#include "base/error.h"

namespace wastewatch::evidence {

enum class Errc {
  malformed_file = 1,       // not a proof file, or not in its one permitted form
  too_large = 2,            // more than a proof file may hold
  unsupported_version = 3,  // written by a newer program
  wrong_fact = 4,           // the fact's bytes are not those that the proof is about
  wrong_root = 5,           // the path leads to another root than the header states
  missing_header = 6,       // the header that must state the root is not in the file
  wrong_chain = 7,          // a header of another chain
  broken_path = 8,          // the headers do not stand in the order of a chain of trust
  not_provable = 9,         // building: the fact cannot be proven from what is there
  io = 10,                  // reading or writing the file failed
};

constexpr ErrorDomain error_domain(Errc) { return ErrorDomain::evidence; }
std::string_view error_name(Errc code);

}  // namespace wastewatch::evidence
