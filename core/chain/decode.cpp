#include "chain/encoding.h"
#include "chain/proto_reader.h"
#include "chain/validator_set.h"

namespace wastewatch::chain {
namespace {

constexpr std::size_t max_hash = 64;         // rules want 0 or 32; validate.h says so
constexpr std::size_t max_chain_id = 256;    // rules want at most 50
constexpr std::size_t max_signature = 4096;  // rules want at most 64; extensions are bounded by the message
constexpr std::uint32_t repeats(std::uint32_t field) { return std::uint32_t{1} << field; }

void read_consensus(ProtoReader in, Consensus& out) {
  while (const auto field = in.next()) {
    switch (field) {
      case 1: out.block = in.varint(); break;
      case 2: out.app = in.varint(); break;
      default: in.refuse_unknown();
    }
  }
}

void read_part_set_header(ProtoReader in, PartSetHeader& out) {
  while (const auto field = in.next()) {
    switch (field) {
      case 1: out.total = in.uint32(); break;
      case 2: out.hash = in.bytes(max_hash); break;
      default: in.refuse_unknown();
    }
  }
}

void read_block_id(ProtoReader in, BlockId& out) {
  while (const auto field = in.next()) {
    switch (field) {
      case 1: out.hash = in.bytes(max_hash); break;
      case 2: read_part_set_header(in.message(), out.part_set_header); break;
      default: in.refuse_unknown();
    }
  }
}

void read_header(ProtoReader in, Header& out) {
  while (const auto field = in.next()) {
    switch (field) {
      case 1: read_consensus(in.message(), out.version); break;
      case 2: out.chain_id = in.text(max_chain_id); break;
      case 3: out.height = in.int64(); break;
      case 4: read_timestamp(in.message(), out.time); break;
      case 5: read_block_id(in.message(), out.last_block_id); break;
      case 6: out.last_commit_hash = in.bytes(max_hash); break;
      case 7: out.data_hash = in.bytes(max_hash); break;
      case 8: out.validators_hash = in.bytes(max_hash); break;
      case 9: out.next_validators_hash = in.bytes(max_hash); break;
      case 10: out.consensus_hash = in.bytes(max_hash); break;
      case 11: out.app_hash = in.bytes(max_app_hash); break;
      case 12: out.last_results_hash = in.bytes(max_hash); break;
      case 13: out.evidence_hash = in.bytes(max_hash); break;
      case 14: out.proposer_address = in.bytes(max_hash); break;
      default: in.refuse_unknown();
    }
  }
}

void read_flag(ProtoReader& in, BlockIdFlag& out) {
  const std::uint64_t flag = in.varint();
  if (flag < 1 || flag > 3) return in.refuse(Errc::bad_block_id_flag, std::to_string(flag));
  out = static_cast<BlockIdFlag>(flag);
}

void read_commit_sig(ProtoReader in, CommitSig& out) {
  bool flagged = false;
  out.timestamp = {};
  while (const auto field = in.next()) {
    switch (field) {
      case 1:
        read_flag(in, out.block_id_flag);
        flagged = true;
        break;
      case 2: out.validator_address = in.bytes(max_hash); break;
      case 3: read_timestamp(in.message(), out.timestamp); break;
      case 4: out.signature = in.bytes(max_signature); break;
      default: in.refuse_unknown();
    }
  }
  if (!flagged) in.refuse(Errc::bad_block_id_flag, "none");
}

void read_commit(ProtoReader in, Commit& out) {
  while (const auto field = in.next()) {
    switch (field) {
      case 1: out.height = in.int64(); break;
      case 2: out.round = in.int32(); break;
      case 3: read_block_id(in.message(), out.block_id); break;
      case 4:
        if (out.signatures.size() >= max_validators) return in.refuse(Errc::too_large, "signatures");
        read_commit_sig(in.message(), out.signatures.emplace_back());
        break;
      default: in.refuse_unknown();
    }
  }
}

void read_public_key(ProtoReader in, crypto::PublicKey& out) {
  while (const auto field = in.next()) {
    switch (field) {
      case 1: out = {crypto::KeyType::ed25519, in.bytes(max_hash)}; break;
      case 2: out = {crypto::KeyType::secp256k1, in.bytes(max_hash)}; break;
      default: in.refuse(Errc::unsupported_key_type, "public key field " + std::to_string(field));
    }
  }
}

void read_validator_set(ProtoReader in, ValidatorSet& out) {
  while (const auto field = in.next()) {
    switch (field) {
      case 1:
        if (out.validators.size() >= max_validators) return in.refuse(Errc::too_large, "validators");
        read_validator(in.message(), out.validators.emplace_back());
        break;
      case 2: {
        Validator proposer;
        read_validator(in.message(), proposer);
        out.proposer = proposer.address;
        break;
      }
      case 3: in.varint(); break;  // total power: recomputed, never trusted
      default: in.refuse_unknown();
    }
  }
}

void read_signed_header(ProtoReader in, SignedHeader& out) {
  while (const auto field = in.next()) {
    switch (field) {
      case 1: read_header(in.message(), out.header); break;
      case 2: read_commit(in.message(repeats(4)), out.commit); break;
      default: in.refuse_unknown();
    }
  }
}

void read_txs(ProtoReader in, std::vector<Bytes>& out) {
  while (const auto field = in.next()) {
    if (field != 1) return in.refuse_unknown();
    out.push_back(in.bytes(max_block_bytes));
  }
}

void read_evidence_list(ProtoReader in, std::vector<Evidence>& out) {
  while (const auto field = in.next()) {
    if (field != 1) return in.refuse_unknown();
    read_evidence(in.message(), out.emplace_back());
  }
}

void read_block(ProtoReader in, Block& out) {
  while (const auto field = in.next()) {
    switch (field) {
      case 1: read_header(in.message(), out.header); break;
      case 2: read_txs(in.message(repeats(1)), out.txs); break;
      case 3: read_evidence_list(in.message(repeats(1)), out.evidence); break;
      case 4: read_commit(in.message(repeats(4)), out.last_commit); break;
      default: in.refuse_unknown();
    }
  }
}

template <class T>
Result<T> decoded(BytesView bytes, void (*read)(ProtoReader, T&), std::uint32_t repeated = 0) {
  if (bytes.size() > max_block_bytes) return fail(Errc::too_large);
  std::optional<Error> fault;
  T out;
  read({bytes, fault, repeated}, out);
  if (fault) return fail(std::move(*fault));
  return out;
}

}  // namespace

void read_timestamp(ProtoReader in, Timestamp& out) {
  out = {};
  while (const auto field = in.next()) {
    switch (field) {
      case 1: out.seconds = in.int64(); break;
      case 2: out.nanos = in.int32(); break;
      default: in.refuse_unknown();
    }
  }
  constexpr std::int64_t last_second = 253'402'300'799;  // 9999-12-31T23:59:59Z
  if (out.nanos < 0 || out.nanos > 999'999'999 || out.seconds < Timestamp::go_zero().seconds ||
      out.seconds > last_second) {
    in.refuse(Errc::malformed_proto, "timestamp out of range");
  }
}

void read_vote(ProtoReader in, Vote& out) {
  while (const auto field = in.next()) {
    switch (field) {
      case 1:
        out.type = static_cast<std::uint8_t>(in.varint() & 0x7f);
        if (in.varint() > 32) in.refuse(Errc::malformed_proto, "vote type");
        break;
      case 2: out.height = in.int64(); break;
      case 3: out.round = in.int32(); break;
      case 4: read_block_id(in.message(), out.block_id); break;
      case 5: read_timestamp(in.message(), out.timestamp); break;
      case 6: out.validator_address = in.bytes(max_hash); break;
      case 7: out.validator_index = in.int32(); break;
      case 8: out.signature = in.bytes(max_signature); break;
      case 9: out.extension = in.bytes(max_block_bytes); break;
      case 10: out.extension_signature = in.bytes(max_signature); break;
      default: in.refuse_unknown();
    }
  }
}

void read_validator(ProtoReader in, Validator& out) {
  Bytes stated;
  crypto::PublicKey key{crypto::KeyType::secp256k1, {}};
  std::int64_t power = 0;
  std::int64_t priority = 0;
  while (const auto field = in.next()) {
    switch (field) {
      case 1: stated = in.bytes(max_hash); break;
      case 2: read_public_key(in.message(), key); break;
      case 3: power = in.int64(); break;
      case 4: priority = in.int64(); break;
      default: in.refuse_unknown();
    }
  }
  if (in.failed()) return;
  auto made = make_validator(std::move(key), power, priority);
  if (!made) return in.refuse(Errc::malformed_key, made.error().detail);
  if (!stated.empty() && !equal(stated, made->address)) return in.refuse(Errc::address_mismatch, "");
  out = std::move(*made);
}

void read_light_block(ProtoReader in, LightBlock& out) {
  while (const auto field = in.next()) {
    switch (field) {
      case 1: read_signed_header(in.message(), out.signed_header); break;
      case 2: read_validator_set(in.message(repeats(1)), out.validators); break;
      default: in.refuse_unknown();
    }
  }
}

Result<Header> decode_header(BytesView bytes) { return decoded(bytes, read_header); }
Result<Commit> decode_commit(BytesView bytes) { return decoded(bytes, read_commit, repeats(4)); }
Result<Vote> decode_vote(BytesView bytes) { return decoded(bytes, read_vote); }
Result<ValidatorSet> decode_validator_set(BytesView bytes) {
  return decoded(bytes, read_validator_set, repeats(1));
}
Result<SignedHeader> decode_signed_header(BytesView bytes) { return decoded(bytes, read_signed_header); }
Result<LightBlock> decode_light_block(BytesView bytes) { return decoded(bytes, read_light_block); }
Result<Evidence> decode_evidence(BytesView bytes) { return decoded(bytes, read_evidence); }
Result<Block> decode_block(BytesView bytes) { return decoded(bytes, read_block); }

}  // namespace wastewatch::chain
