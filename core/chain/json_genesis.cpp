#include "chain/encoding.h"
#include "chain/json_decode.h"
#include "chain/json_types.h"

namespace wastewatch::chain {

void read_consensus_params(const JsonReader& in, abci::ConsensusParams& out) {
  const auto block = in.member("block");
  out.block_max_bytes = block.member("max_bytes").int64();
  out.block_max_gas = block.member("max_gas").int64();
  const auto evidence = in.member("evidence");
  out.evidence_max_age_num_blocks = evidence.member("max_age_num_blocks").int64();
  out.evidence_max_age_ns = evidence.member("max_age_duration").int64();
  if (const auto max = evidence.maybe("max_bytes"); max.present()) out.evidence_max_bytes = max.int64();
  in.member("validator").member("pub_key_types").each(16, [&](const JsonReader& type) {
    out.pub_key_types.push_back(type.text(64));
  });
  const auto app = in.maybe("version").maybe("app");
  if (app.present()) out.version_app = app.uint64();
  const auto extensions = in.maybe("abci").maybe("vote_extensions_enable_height");
  if (extensions.present()) out.vote_extensions_enable_height = extensions.int64();
}

void read_genesis(const JsonReader& in, GenesisDoc& out) {
  out.genesis_time = in.member("genesis_time").time();
  out.chain_id = in.member("chain_id").text(256);
  if (const auto height = in.maybe("initial_height"); height.present()) out.initial_height = height.int64();
  if (const auto params = in.maybe("consensus_params"); params.present()) {
    read_consensus_params(params, out.consensus_params);
  }
  in.maybe("validators").each(max_validators, [&](const JsonReader& entry) {
    auto& made = out.validators.emplace_back();
    read_validator(entry, made.validator, "power");
    if (const auto name = entry.maybe("name"); name.present()) made.name = name.text(256);
  });
  if (const auto hash = in.maybe("app_hash"); hash.present()) out.app_hash = hash.hex(4096);
  if (const auto state = in.maybe("app_state"); state.present()) out.app_state = state.minified();
}

Result<abci::ConsensusParams> consensus_params_from_json(const JsonValue& value) {
  return read_json<abci::ConsensusParams>(value, read_consensus_params);
}

Result<GenesisDoc> genesis_from_json(const JsonValue& value) {
  return read_json<GenesisDoc>(value, read_genesis);
}

Result<GenesisDoc> genesis_reply_from_json(const JsonValue& value) {
  return read_json<GenesisDoc>(
      value, [](const JsonReader& in, GenesisDoc& out) { read_genesis(in.member("genesis"), out); });
}

Result<GenesisChunk> genesis_chunk_reply_from_json(const JsonValue& value) {
  return read_json<GenesisChunk>(value, [](const JsonReader& in, GenesisChunk& out) {
    out.chunk = in.member("chunk").int64();
    out.total = in.member("total").int64();
    out.data = in.member("data").base64(std::size_t{32} * 1024 * 1024);
  });
}

Result<ConsensusParamsReply> consensus_params_reply_from_json(const JsonValue& value) {
  return read_json<ConsensusParamsReply>(value, [](const JsonReader& in, ConsensusParamsReply& out) {
    out.block_height = in.member("block_height").int64();
    read_consensus_params(in.member("consensus_params"), out.consensus_params);
  });
}

}  // namespace wastewatch::chain
