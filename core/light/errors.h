// The closed list of what can go wrong in core/light; every code has a sentence and an advice on screen.
#pragma once

#include "base/error.h"

namespace wastewatch::light {

enum class Errc {
  // from a provider
  no_response = 1,
  height_too_high = 2,
  height_pruned = 3,
  malformed_response = 4,
  cancelled = 5,
  redirected = 6,      // sends elsewhere, where nobody follows it
  asks_to_wait = 7,    // busy
  answered_error = 8,  // a refusal in place of a block, for a reason that is none of the others
  not_a_node = 9,      // an answer that is none of a CometBFT RPC
  // from verification
  invalid_header = 10,
  invalid_commit = 11,
  invalid_validator_set = 12,
  wrong_chain_id = 13,
  expired_trust = 14,
  header_from_future = 15,
  non_monotonic_time = 16,
  non_monotonic_height = 17,
  validators_mismatch = 18,
  not_enough_trust = 19,
  not_enough_power = 20,
  invalid_signature = 21,
  unsupported_key_type = 22,
  broken_hash_chain = 23,  // backwards: the hash of the older header does not match
  // from the client
  no_trusted_state = 30,
  wrong_trust_anchor = 31,  // header at the trusted height has another hash
  divergence = 32,          // a witness shows another header, validly signed
  no_witness = 33,
  store_failed = 34,
  store_corrupt = 35,  // headers and traces, which can
  bad_options = 36,
  decisions_corrupt = 37,  // trust anchors and what was found, which cannot be fetched again
  anchor_too_high = 38,    // the chain has not reached the trust anchor's height
  anchor_pruned = 39,      // no node that was asked keeps the trust anchor's block any more
};

constexpr ErrorDomain error_domain(Errc) { return ErrorDomain::light; }
std::string_view error_name(Errc code);

}  // namespace wastewatch::light
