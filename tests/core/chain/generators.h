// Random values of the chain's types for properties.
#pragma once

#include <rapidcheck.h>

#include "chain/hashes.h"
#include "chain/types.h"
#include "chain/validator_set.h"
#include "crypto/private_key.h"

namespace wastewatch::chain::test {

inline Bytes some_bytes(std::size_t size) {
  return *rc::gen::container<Bytes>(size, rc::gen::arbitrary<std::uint8_t>());
}
inline Bytes hash_or_empty() { return some_bytes(*rc::gen::element<std::size_t>(0, 32)); }
inline Timestamp some_time() {
  return {*rc::gen::inRange<std::int64_t>(-62135596800, 253402300799), *rc::gen::inRange(0, 1'000'000'000)};
}
inline BlockId some_block_id() {
  return {hash_or_empty(), {*rc::gen::arbitrary<std::uint32_t>(), hash_or_empty()}};
}

inline Header some_header() {
  Header h;
  h.version = {11, *rc::gen::arbitrary<std::uint64_t>()};
  h.chain_id = *rc::gen::container<std::string>(rc::gen::inRange('a', 'z'));
  h.chain_id.resize(std::min<std::size_t>(h.chain_id.size(), 50));
  h.height = *rc::gen::arbitrary<std::int64_t>();
  h.time = some_time();
  h.last_block_id = some_block_id();
  for (Bytes* member : {&h.last_commit_hash, &h.data_hash, &h.validators_hash, &h.next_validators_hash,
                        &h.consensus_hash, &h.app_hash, &h.last_results_hash, &h.evidence_hash}) {
    *member = hash_or_empty();
  }
  h.proposer_address = some_bytes(20);
  return h;
}

inline CommitSig some_commit_sig() {
  const auto flag = *rc::gen::element(BlockIdFlag::absent, BlockIdFlag::commit, BlockIdFlag::nil);
  if (flag == BlockIdFlag::absent) return {};
  return {flag, some_bytes(20), some_time(), some_bytes(64)};
}

inline Commit some_commit() {
  Commit commit{*rc::gen::arbitrary<std::int64_t>(), *rc::gen::positive<std::int32_t>(), some_block_id(), {}};
  const auto count = *rc::gen::inRange(0, 6);
  for (int i = 0; i < count; ++i) commit.signatures.push_back(some_commit_sig());
  return commit;
}

inline crypto::PublicKey some_key() {
  const bool ed25519 = *rc::gen::arbitrary<bool>();
  return {ed25519 ? crypto::KeyType::ed25519 : crypto::KeyType::secp256k1, some_bytes(ed25519 ? 32 : 33)};
}

inline ValidatorSet some_validator_set() {
  ValidatorSet set;
  const auto count = *rc::gen::inRange(1, 6);
  for (int i = 0; i < count; ++i) {
    set.validators.push_back(*make_validator(some_key(), *rc::gen::inRange<std::int64_t>(0, 1000),
                                             *rc::gen::arbitrary<std::int64_t>()));
  }
  if (*rc::gen::arbitrary<bool>()) set.proposer = set.validators.front().address;
  return set;
}

inline LightBlock some_light_block() { return {{some_header(), some_commit()}, some_validator_set()}; }

inline Vote some_vote() {
  return {2,
          *rc::gen::arbitrary<std::int64_t>(),
          *rc::gen::positive<std::int32_t>(),
          some_block_id(),
          some_time(),
          some_bytes(20),
          *rc::gen::positive<std::int32_t>(),
          some_bytes(64),
          some_bytes(3),
          some_bytes(64)};
}

inline Evidence some_evidence() {
  if (*rc::gen::arbitrary<bool>())
    return DuplicateVoteEvidence{some_vote(), some_vote(), 30, 10, some_time()};
  return LightClientAttackEvidence{some_light_block(), 7, some_validator_set().validators, 30, some_time()};
}

inline Block some_block() {
  Block block{some_header(), *rc::gen::arbitrary<std::vector<Bytes>>(), {}, some_commit()};
  if (*rc::gen::arbitrary<bool>()) block.evidence.push_back(some_evidence());
  return block;
}

// A light block at height 5 that passes every basic check, signed by nobody in particular.
inline LightBlock valid_light_block() {
  LightBlock out;
  std::vector<ValidatorUpdate> validators;
  for (const char* name : {"a", "b", "c", "d"}) {
    validators.push_back({crypto::PrivateKey::from_name(crypto::KeyType::secp256k1, name).public_key(), 10});
  }
  out.validators = *make_validator_set(validators);
  Header& h = out.signed_header.header;
  h.version.block = 11;
  h.chain_id = "test-chain";
  h.height = 5;
  h.validators_hash = to_bytes(validators_hash(out.validators.validators).view());
  h.next_validators_hash = h.validators_hash;
  h.proposer_address = to_bytes(out.validators.validators[0].address.view());
  Commit& commit = out.signed_header.commit;
  commit.height = 5;
  commit.block_id = {to_bytes(header_hash(h).view()), {1, Bytes(32, 7)}};
  for (const auto& validator : out.validators.validators) {
    commit.signatures.push_back(
        {BlockIdFlag::commit, to_bytes(validator.address.view()), {1, 0}, Bytes(64, 1)});
  }
  commit.signatures.back() = {};
  return out;
}

}  // namespace wastewatch::chain::test
