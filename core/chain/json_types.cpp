#include "chain/json_types.h"

#include "chain/encoding.h"
#include "chain/json_decode.h"
#include "chain/validator_set.h"

namespace wastewatch::chain {
namespace {

// "parts" in CometBFT's own JSON, "part_set_header" in that of others.
void read_part_set_header(const JsonReader& in, PartSetHeader& out) {
  out.total = static_cast<std::uint32_t>(in.member("total").number(0, max_uint32));
  out.hash = in.member("hash").hex();
}

void read_version(const JsonReader& in, Consensus& out) {
  if (const auto block = in.maybe("block"); block.present()) out.block = block.uint64();
  if (const auto app = in.maybe("app"); app.present()) out.app = app.uint64();
}

void read_commit_sig(const JsonReader& in, CommitSig& out) {
  const auto flag = in.member("block_id_flag");
  const auto number = flag.number(0, 255);
  if (number < 1 || number > 3) return flag.refuse(Errc::bad_block_id_flag);
  out.block_id_flag = static_cast<BlockIdFlag>(number);
  if (const auto address = in.maybe("validator_address"); address.present())
    out.validator_address = address.hex();
  if (const auto time = in.maybe("timestamp"); time.present()) out.timestamp = time.time();
  if (const auto signature = in.maybe("signature"); signature.present())
    out.signature = signature.base64(256);
}

crypto::KeyType key_type(const JsonReader& type) {
  const std::string_view name = type.view(128);
  for (const auto known : {crypto::KeyType::ed25519, crypto::KeyType::secp256k1}) {
    if (name == crypto::json_type_name(known)) return known;
  }
  type.refuse(Errc::unsupported_key_type, name);
  return crypto::KeyType::secp256k1;
}

}  // namespace

Bytes optional_base64(const JsonReader& in, std::size_t max_bytes) {
  return in.present() ? in.base64(max_bytes) : Bytes{};
}
std::string optional_text(const JsonReader& in, std::size_t max_bytes) {
  return in.present() ? in.text(max_bytes) : std::string();
}
std::int64_t optional_int64(const JsonReader& in) { return in.present() ? in.int64() : 0; }

void read_block_id(const JsonReader& in, BlockId& out) {
  out.hash = in.member("hash").hex();
  const auto parts = in.maybe("parts");
  read_part_set_header(parts.present() ? parts : in.member("part_set_header"), out.part_set_header);
}

void read_header(const JsonReader& in, Header& out) {
  read_version(in.member("version"), out.version);
  out.chain_id = in.member("chain_id").text(256);
  out.height = in.member("height").int64();
  out.time = in.member("time").time();
  if (const auto id = in.maybe("last_block_id"); id.present()) read_block_id(id, out.last_block_id);
  out.last_commit_hash = in.member("last_commit_hash").hex();
  out.data_hash = in.member("data_hash").hex();
  out.validators_hash = in.member("validators_hash").hex();
  out.next_validators_hash = in.member("next_validators_hash").hex();
  out.consensus_hash = in.member("consensus_hash").hex();
  out.app_hash = in.member("app_hash").hex(max_app_hash);
  out.last_results_hash = in.member("last_results_hash").hex();
  out.evidence_hash = in.member("evidence_hash").hex();
  out.proposer_address = in.member("proposer_address").hex();
}

void read_commit(const JsonReader& in, Commit& out) {
  out.height = in.member("height").int64();
  out.round = static_cast<std::int32_t>(in.member("round").number(-max_int32 - 1, max_int32));
  read_block_id(in.member("block_id"), out.block_id);
  in.maybe("signatures").each(max_validators, [&](const JsonReader& entry) {
    read_commit_sig(entry, out.signatures.emplace_back());
  });
}

void read_signed_header(const JsonReader& in, SignedHeader& out) {
  read_header(in.member("header"), out.header);
  read_commit(in.member("commit"), out.commit);
}

bool read_public_key(const JsonReader& in, crypto::PublicKey& out) {
  out.type = key_type(in.member("type"));
  if (!in.failed()) out.bytes = in.member("value").base64(128);
  return !in.failed();
}

void read_validator(const JsonReader& in, Validator& out, std::string_view power) {
  crypto::PublicKey key;
  const auto key_member = in.member("pub_key");
  if (!read_public_key(key_member, key)) return;
  auto made = make_validator(std::move(key), in.member(power).int64());
  if (!made) return key_member.refuse(Errc::malformed_key, made.error().detail);
  out = std::move(*made);
  if (const auto priority = in.maybe("proposer_priority"); priority.present()) {
    out.proposer_priority = priority.int64();
  }
  const auto address = in.maybe("address");
  const Bytes stated = address.present() ? address.hex() : Bytes{};
  if (!stated.empty() && !equal(stated, out.address)) address.refuse(Errc::address_mismatch);
}

void read_validators(const JsonReader& in, std::vector<Validator>& out) {
  in.each(max_validators, [&](const JsonReader& entry) { read_validator(entry, out.emplace_back()); });
}

void read_validator_set(const JsonReader& in, ValidatorSet& out) {
  read_validators(in.maybe("validators"), out.validators);
  const auto proposer = in.maybe("proposer");
  if (!proposer.present()) return;
  Validator named;
  read_validator(proposer, named);
  out.proposer = named.address;
}

void read_light_block(const JsonReader& in, LightBlock& out) {
  read_signed_header(in.member("signed_header"), out.signed_header);
  read_validator_set(in.member("validator_set"), out.validators);
}

void read_block(const JsonReader& in, Block& out) {
  read_header(in.member("header"), out.header);
  in.member("data").maybe("txs").each(
      max_json_entries, [&](const JsonReader& tx) { out.txs.push_back(tx.base64(max_json_block)); });
  in.member("evidence").maybe("evidence").each(max_json_entries, [&](const JsonReader& entry) {
    read_evidence(entry, out.evidence.emplace_back());
  });
  if (const auto commit = in.maybe("last_commit"); commit.present()) read_commit(commit, out.last_commit);
}

Result<Header> header_from_json(const JsonValue& value) { return read_json<Header>(value, read_header); }
Result<Commit> commit_from_json(const JsonValue& value) { return read_json<Commit>(value, read_commit); }
Result<SignedHeader> signed_header_from_json(const JsonValue& value) {
  return read_json<SignedHeader>(value, read_signed_header);
}
Result<ValidatorSet> validator_set_from_json(const JsonValue& value) {
  return read_json<ValidatorSet>(value, read_validator_set);
}
Result<LightBlock> light_block_from_json(const JsonValue& value) {
  return read_json<LightBlock>(value, read_light_block);
}
Result<Evidence> evidence_from_json(const JsonValue& value) {
  return read_json<Evidence>(value, read_evidence);
}
Result<Block> block_from_json(const JsonValue& value) { return read_json<Block>(value, read_block); }

}  // namespace wastewatch::chain
