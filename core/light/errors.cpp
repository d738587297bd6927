#include "light/errors.h"

namespace wastewatch::light {

std::string_view error_name(Errc code) {
  switch (code) {
    case Errc::no_response: return "no_response";
    case Errc::height_too_high: return "height_too_high";
    case Errc::height_pruned: return "height_pruned";
    case Errc::malformed_response: return "malformed_response";
    case Errc::cancelled: return "cancelled";
    case Errc::redirected: return "redirected";
    case Errc::asks_to_wait: return "asks_to_wait";
    case Errc::answered_error: return "answered_error";
    case Errc::not_a_node: return "not_a_node";
    case Errc::invalid_header: return "invalid_header";
    case Errc::invalid_commit: return "invalid_commit";
    case Errc::invalid_validator_set: return "invalid_validator_set";
    case Errc::wrong_chain_id: return "wrong_chain_id";
    case Errc::expired_trust: return "expired_trust";
    case Errc::header_from_future: return "header_from_future";
    case Errc::non_monotonic_time: return "non_monotonic_time";
    case Errc::non_monotonic_height: return "non_monotonic_height";
    case Errc::validators_mismatch: return "validators_mismatch";
    case Errc::not_enough_trust: return "not_enough_trust";
    case Errc::not_enough_power: return "not_enough_power";
    case Errc::invalid_signature: return "invalid_signature";
    case Errc::unsupported_key_type: return "unsupported_key_type";
    case Errc::broken_hash_chain: return "broken_hash_chain";
    case Errc::no_trusted_state: return "no_trusted_state";
    case Errc::wrong_trust_anchor: return "wrong_trust_anchor";
    case Errc::divergence: return "divergence";
    case Errc::no_witness: return "no_witness";
    case Errc::store_failed: return "store_failed";
    case Errc::store_corrupt: return "store_corrupt";
    case Errc::decisions_corrupt: return "decisions_corrupt";
    case Errc::bad_options: return "bad_options";
    case Errc::anchor_too_high: return "anchor_too_high";
    case Errc::anchor_pruned: return "anchor_pruned";
  }
  return "unknown";
}

}  // namespace wastewatch::light
