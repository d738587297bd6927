// The closed list of what can go wrong in core/chain: data that does not decode, and light blocks, headers,
// commits and sets that break CometBFT's basic rules (each rule its own code, so that a screen can name it).
#pragma once

#include "base/error.h"

namespace wastewatch::chain {

enum class Errc {
  // decoding
  malformed_proto = 1,       // not the protobuf message it should be
  malformed_json = 2,        // not JSON, or nested too deeply
  missing_member = 3,        // JSON: a required member is absent; the detail is its path
  wrong_member = 4,          // JSON: a member of the wrong type, form or range; the detail is its path
  too_large = 5,             // more bytes or entries than the limit
  unsupported_key_type = 6,  // bls12381, mldsa65, secp256k1eth or unknown
  malformed_key = 7,         // a public key of the wrong length
  address_mismatch = 8,      // a validator's stated address is not that of its key
  rpc_error = 9,             // the node answered with a JSON-RPC error; the detail is its text
  // header
  wrong_block_protocol = 20,
  wrong_chain_id = 21,
  chain_id_too_long = 22,
  bad_height = 23,
  bad_last_block_id = 24,
  bad_hash_size = 25,  // the detail names the member
  bad_proposer_address = 26,
  // commit
  negative_round = 40,
  nil_block_commit = 41,
  no_signatures = 42,
  too_many_signatures = 43,
  commit_height_mismatch = 44,
  commit_block_mismatch = 45,
  bad_block_id_flag = 46,
  absent_entry_not_empty = 47,
  bad_validator_address = 48,
  bad_signature_size = 49,
  commit_size_mismatch = 50,  // not as many entries as validators
  // validator set
  empty_validator_set = 60,
  too_many_validators = 61,
  duplicate_validator = 62,
  negative_power = 63,
  zero_total_power = 64,
  total_power_overflow = 65,  // above MaxInt64 / 8
  validators_hash_mismatch = 66,
  unknown_validator = 67,  // an update removes a validator that is not in the set
  // block
  data_hash_mismatch = 80,
  last_commit_hash_mismatch = 81,
  evidence_hash_mismatch = 82,
};

constexpr ErrorDomain error_domain(Errc) { return ErrorDomain::chain; }
std::string_view error_name(Errc code);

}  // namespace wastewatch::chain
