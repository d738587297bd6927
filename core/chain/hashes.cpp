#include "chain/hashes.h"

#include "chain/encoding.h"
#include "chain/proto_append.h"
#include "crypto/hash.h"
#include "merkle/simple_tree.h"

namespace wastewatch::chain {
namespace {

// Adds leaves that are encoded into one reused buffer.
class LeafRoot {
 public:
  explicit LeafRoot(std::size_t expected_leaf_bytes) { buffer_.reserve(expected_leaf_bytes); }

  template <class Fill>
  void add(Fill fill) {
    buffer_.clear();
    fill(buffer_);
    tree_.add(buffer_);
  }
  // A member wrapped as BytesValue, StringValue …: field 1, empty when the value is.
  void add_wrapped(BytesView value) {
    add([&](Bytes& out) { append_bytes_field(out, 1, value); });
  }
  Hash root() const { return tree_.root(); }

 private:
  Bytes buffer_;
  merkle::SimpleRoot tree_;
};

}  // namespace

Hash header_hash(const Header& h) {
  LeafRoot root(128);
  root.add([&](Bytes& out) { append_consensus(out, h.version); });
  root.add_wrapped(as_bytes(h.chain_id));
  root.add([&](Bytes& out) { append_int_field(out, 1, h.height); });
  root.add([&](Bytes& out) { append_timestamp(out, h.time); });
  root.add([&](Bytes& out) { append_block_id(out, h.last_block_id); });
  for (const Bytes* member :
       {&h.last_commit_hash, &h.data_hash, &h.validators_hash, &h.next_validators_hash, &h.consensus_hash,
        &h.app_hash, &h.last_results_hash, &h.evidence_hash, &h.proposer_address}) {
    root.add_wrapped(*member);
  }
  return root.root();
}

Hash validators_hash(std::span<const Validator> validators) {
  LeafRoot root(64);
  for (const auto& validator : validators) {
    root.add([&](Bytes& out) {
      append_message_field(out, 1, [&](Bytes& to) { append_public_key(to, validator.public_key); });
      append_int_field(out, 2, validator.voting_power);
    });
  }
  return root.root();
}

Hash tx_hash(BytesView tx) { return crypto::sha256(tx); }

Hash data_hash(std::span<const Bytes> txs) {
  merkle::SimpleRoot root;
  for (const auto& tx : txs) root.add(tx_hash(tx));
  return root.root();
}

Hash results_hash(std::span<const ExecTxResult> results) {
  merkle::SimpleRoot root;
  for (const auto& result : results) root.add(encode_result_leaf(result));
  return root.root();
}

Hash commit_hash(const Commit& commit) {
  LeafRoot root(128);
  for (const auto& entry : commit.signatures) {
    root.add([&](Bytes& out) { append_commit_sig(out, entry); });
  }
  return root.root();
}

Hash evidence_hash(std::span<const Evidence> evidence) {
  merkle::SimpleRoot root;
  for (const auto& item : evidence) root.add(encode_evidence_leaf(item));
  return root.root();
}

Hash evidence_identity(const Evidence& evidence) {
  const auto* attack = std::get_if<LightClientAttackEvidence>(&evidence);
  if (attack == nullptr) return crypto::sha256(encode_evidence_leaf(evidence));
  Hash block = header_hash(attack->conflicting_block.signed_header.header);
  block.data.back() = 0;
  Bytes height;
  append_zigzag(height, attack->common_height);
  return crypto::sha256({block, height});
}

Hash consensus_hash(const abci::ConsensusParams& params) {
  Bytes hashed;
  append_int_field(hashed, 1, params.block_max_bytes);
  append_int_field(hashed, 2, params.block_max_gas);
  return crypto::sha256(hashed);
}

PartSetHeader part_set_header(BytesView encoded_block) {
  merkle::SimpleRoot root;
  for (BytesView rest = encoded_block; !rest.empty();) {
    const std::size_t size = std::min(rest.size(), block_part_bytes);
    root.add(rest.first(size));
    rest = rest.subspan(size);
  }
  return {static_cast<std::uint32_t>(root.size()), to_bytes(root.root().view())};
}

BlockId block_id_of(const Block& block) {
  return {to_bytes(header_hash(block.header).view()), part_set_header(encode_block(block))};
}

}  // namespace wastewatch::chain
