// Protobuf fields appended to a buffer that the caller reuses: no allocation for nested messages. Private to
// core/chain. Zero scalars and empty byte strings are left out (proto3); messages are always written, as
// gogoproto does with non-nullable ones.
#pragma once

#include <cstdint>

#include "base/bytes.h"
#include "base/time.h"
#include "base/wire.h"
#include "chain/types.h"

namespace wastewatch::chain {

inline void append_tag(Bytes& out, std::uint32_t field, WireType type) {
  append_uvarint(out, std::uint64_t{field} << 3 | static_cast<std::uint64_t>(type));
}

inline void append_varint_field(Bytes& out, std::uint32_t field, std::uint64_t value) {
  if (value == 0) return;
  append_tag(out, field, WireType::varint);
  append_uvarint(out, value);
}

// int32 and int64 share the wire form: sign-extended to 64 bits.
inline void append_int_field(Bytes& out, std::uint32_t field, std::int64_t value) {
  append_varint_field(out, field, static_cast<std::uint64_t>(value));
}

inline void append_sfixed64_field(Bytes& out, std::uint32_t field, std::int64_t value) {
  if (value == 0) return;
  append_tag(out, field, WireType::fixed64);
  const auto raw = static_cast<std::uint64_t>(value);
  for (int shift = 0; shift < 64; shift += 8) out.push_back(static_cast<std::uint8_t>(raw >> shift));
}

// Written even when empty: members of a oneof and elements of repeated fields.
inline void append_element(Bytes& out, std::uint32_t field, BytesView value) {
  append_tag(out, field, WireType::bytes);
  append_uvarint(out, value.size());
  append(out, value);
}

inline void append_bytes_field(Bytes& out, std::uint32_t field, BytesView value) {
  if (!value.empty()) append_element(out, field, value);
}

// Puts the varint length of what was appended since `start` in front of it.
inline void insert_length(Bytes& out, std::size_t start) {
  std::uint8_t prefix[10];
  std::size_t size = 0;
  for (std::size_t rest = out.size() - start;; rest >>= 7) {
    prefix[size++] = static_cast<std::uint8_t>(rest < 0x80 ? rest : rest | 0x80);
    if (rest < 0x80) break;
  }
  out.insert(out.begin() + static_cast<std::ptrdiff_t>(start), prefix, prefix + size);
}

// A submessage whose fields `fill(out)` appends.
template <class Fill>
void append_message_field(Bytes& out, std::uint32_t field, Fill fill) {
  append_tag(out, field, WireType::bytes);
  const std::size_t start = out.size();
  fill(out);
  insert_length(out, start);
}

// The fields of each message, without a frame. Numbers: proto/tendermint/{types,version,crypto}.
inline void append_timestamp(Bytes& out, const Timestamp& time) {
  append_int_field(out, 1, time.seconds);
  append_int_field(out, 2, time.nanos);
}

inline void append_part_set_header(Bytes& out, const PartSetHeader& parts) {
  append_varint_field(out, 1, parts.total);
  append_bytes_field(out, 2, parts.hash);
}

inline void append_block_id(Bytes& out, const BlockId& id) {
  append_bytes_field(out, 1, id.hash);
  append_message_field(out, 2, [&](Bytes& to) { append_part_set_header(to, id.part_set_header); });
}

inline void append_consensus(Bytes& out, const Consensus& version) {
  append_varint_field(out, 1, version.block);
  append_varint_field(out, 2, version.app);
}

inline void append_public_key(Bytes& out, const crypto::PublicKey& key) {
  append_element(out, key.type == crypto::KeyType::ed25519 ? 1 : 2, key.bytes);
}

void append_header(Bytes& out, const Header& header);
void append_commit_sig(Bytes& out, const CommitSig& entry);
void append_commit(Bytes& out, const Commit& commit);
void append_vote(Bytes& out, const Vote& vote);
void append_validator(Bytes& out, const Validator& validator);
void append_validator_set(Bytes& out, const ValidatorSet& set);
void append_signed_header(Bytes& out, const SignedHeader& signed_header);
void append_light_block(Bytes& out, const LightBlock& block);
void append_duplicate_vote(Bytes& out, const DuplicateVoteEvidence& evidence);
void append_light_client_attack(Bytes& out, const LightClientAttackEvidence& evidence);

}  // namespace wastewatch::chain
