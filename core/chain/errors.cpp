#include "chain/errors.h"

namespace wastewatch::chain {

std::string_view error_name(Errc code) {
  switch (code) {
    case Errc::malformed_proto: return "malformed_proto";
    case Errc::malformed_json: return "malformed_json";
    case Errc::missing_member: return "missing_member";
    case Errc::wrong_member: return "wrong_member";
    case Errc::too_large: return "too_large";
    case Errc::unsupported_key_type: return "unsupported_key_type";
    case Errc::malformed_key: return "malformed_key";
    case Errc::address_mismatch: return "address_mismatch";
    case Errc::rpc_error: return "rpc_error";
    case Errc::wrong_block_protocol: return "wrong_block_protocol";
    case Errc::wrong_chain_id: return "wrong_chain_id";
    case Errc::chain_id_too_long: return "chain_id_too_long";
    case Errc::bad_height: return "bad_height";
    case Errc::bad_last_block_id: return "bad_last_block_id";
    case Errc::bad_hash_size: return "bad_hash_size";
    case Errc::bad_proposer_address: return "bad_proposer_address";
    case Errc::negative_round: return "negative_round";
    case Errc::nil_block_commit: return "nil_block_commit";
    case Errc::no_signatures: return "no_signatures";
    case Errc::too_many_signatures: return "too_many_signatures";
    case Errc::commit_height_mismatch: return "commit_height_mismatch";
    case Errc::commit_block_mismatch: return "commit_block_mismatch";
    case Errc::bad_block_id_flag: return "bad_block_id_flag";
    case Errc::absent_entry_not_empty: return "absent_entry_not_empty";
    case Errc::bad_validator_address: return "bad_validator_address";
    case Errc::bad_signature_size: return "bad_signature_size";
    case Errc::commit_size_mismatch: return "commit_size_mismatch";
    case Errc::empty_validator_set: return "empty_validator_set";
    case Errc::too_many_validators: return "too_many_validators";
    case Errc::duplicate_validator: return "duplicate_validator";
    case Errc::negative_power: return "negative_power";
    case Errc::zero_total_power: return "zero_total_power";
    case Errc::total_power_overflow: return "total_power_overflow";
    case Errc::validators_hash_mismatch: return "validators_hash_mismatch";
    case Errc::unknown_validator: return "unknown_validator";
    case Errc::data_hash_mismatch: return "data_hash_mismatch";
    case Errc::last_commit_hash_mismatch: return "last_commit_hash_mismatch";
    case Errc::evidence_hash_mismatch: return "evidence_hash_mismatch";
  }
  return "";
}

}  // namespace wastewatch::chain
