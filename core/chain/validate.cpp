#include "chain/validate.h"

#include <array>
#include <utility>

#include "chain/encoding.h"
#include "chain/hashes.h"
#include "chain/validator_set.h"

namespace wastewatch::chain {
namespace {

bool is_hash_or_empty(BytesView hash) { return hash.empty() || hash.size() == Hash::size_bytes; }

bool is_zero(const BlockId& id) { return id == BlockId{}; }

Status check_header_hashes(const Header& h) {
  const std::array<std::pair<std::string_view, const Bytes*>, 7> members = {
      {{"last_commit_hash", &h.last_commit_hash},
       {"data_hash", &h.data_hash},
       {"validators_hash", &h.validators_hash},
       {"next_validators_hash", &h.next_validators_hash},
       {"consensus_hash", &h.consensus_hash},
       {"last_results_hash", &h.last_results_hash},
       {"evidence_hash", &h.evidence_hash}}};
  for (const auto& [name, hash] : members) {
    if (!is_hash_or_empty(*hash)) return fail(Errc::bad_hash_size, std::string(name));
  }
  return {};
}

Status check_entry(const CommitSig& entry) {
  switch (entry.block_id_flag) {
    case BlockIdFlag::absent:
      if (!entry.validator_address.empty() || !entry.signature.empty() ||
          entry.timestamp != Timestamp::go_zero()) {
        return fail(Errc::absent_entry_not_empty);
      }
      return {};
    case BlockIdFlag::commit:
    case BlockIdFlag::nil: break;
    default: return fail(Errc::bad_block_id_flag);
  }
  if (entry.validator_address.size() != Address::size_bytes) return fail(Errc::bad_validator_address);
  if (entry.signature.empty() || entry.signature.size() > max_signature_bytes) {
    return fail(Errc::bad_signature_size);
  }
  return {};
}

Status check_entries(const Commit& commit) {
  if (commit.signatures.empty()) return fail(Errc::no_signatures);
  if (commit.signatures.size() > max_validators) return fail(Errc::too_many_signatures);
  for (std::size_t i = 0; i < commit.signatures.size(); ++i) {
    auto status = check_entry(commit.signatures[i]);
    if (status) continue;
    status.error().detail = "entry " + std::to_string(i);
    return status;
  }
  return {};
}

}  // namespace

Status check_header(const Header& h) {
  if (h.version.block != block_protocol)
    return fail(Errc::wrong_block_protocol, std::to_string(h.version.block));
  if (h.chain_id.size() > max_chain_id_bytes) return fail(Errc::chain_id_too_long);
  if (h.height <= 0) return fail(Errc::bad_height, std::to_string(h.height));
  if (!is_hash_or_empty(h.last_block_id.hash) || !is_hash_or_empty(h.last_block_id.part_set_header.hash)) {
    return fail(Errc::bad_last_block_id);
  }
  if (h.proposer_address.size() != Address::size_bytes) return fail(Errc::bad_proposer_address);
  return check_header_hashes(h);
}

Status check_commit(const Commit& commit) {
  if (commit.height < 0) return fail(Errc::bad_height, "commit");
  if (commit.round < 0) return fail(Errc::negative_round);
  if (commit.height == 0) return {};
  if (is_zero(commit.block_id)) return fail(Errc::nil_block_commit);
  if (!is_hash_or_empty(commit.block_id.hash) || !is_hash_or_empty(commit.block_id.part_set_header.hash)) {
    return fail(Errc::bad_hash_size, "block_id");
  }
  return check_entries(commit);
}

Status check_signed_header(const SignedHeader& signed_header, std::string_view chain_id) {
  const auto& [header, commit] = signed_header;
  if (auto status = check_header(header); !status) return status;
  if (header.chain_id != chain_id) return fail(Errc::wrong_chain_id, header.chain_id);
  if (auto status = check_commit(commit); !status) return status;
  if (commit.height != header.height) return fail(Errc::commit_height_mismatch);
  if (!equal(header_hash(header), commit.block_id.hash)) return fail(Errc::commit_block_mismatch);
  return {};
}

Status check_light_block(const LightBlock& block, std::string_view chain_id) {
  const auto& [header, commit] = block.signed_header;
  if (auto status = check_signed_header(block.signed_header, chain_id); !status) return status;
  if (auto status = check_validator_set(block.validators); !status) return status;
  if (!equal(validators_hash(block.validators.validators), header.validators_hash)) {
    return fail(Errc::validators_hash_mismatch);
  }
  if (commit.signatures.size() != block.validators.validators.size()) return fail(Errc::commit_size_mismatch);
  return {};
}

Status check_block(const Block& block) {
  const Header& h = block.header;
  if (auto status = check_header(h); !status) return status;
  if (auto status = check_commit(block.last_commit); !status) return status;
  if (!equal(commit_hash(block.last_commit), h.last_commit_hash))
    return fail(Errc::last_commit_hash_mismatch);
  if (!equal(data_hash(block.txs), h.data_hash)) return fail(Errc::data_hash_mismatch);
  if (!equal(evidence_hash(block.evidence), h.evidence_hash)) return fail(Errc::evidence_hash_mismatch);
  return {};
}

}  // namespace wastewatch::chain
