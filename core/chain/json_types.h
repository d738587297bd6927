// Readers of the types that several answers share. Private to core/chain.
#pragma once

#include <limits>

#include "chain/json_reader.h"
#include "chain/rpc_types.h"

namespace wastewatch::chain {

inline constexpr std::size_t max_json_block = std::size_t{100} * 1024 * 1024;
inline constexpr std::size_t max_json_entries = 1'000'000;  // transactions or results of a block

inline constexpr std::size_t max_json_text = std::size_t{1024} * 1024;  // logs
inline constexpr std::int64_t max_int32 = std::numeric_limits<std::int32_t>::max();
inline constexpr std::int64_t max_uint32 = std::numeric_limits<std::uint32_t>::max();

// Members that some encoders leave out when they are empty.
Bytes optional_base64(const JsonReader& in, std::size_t max_bytes = max_json_block);
std::string optional_text(const JsonReader& in, std::size_t max_bytes = max_json_text);
std::int64_t optional_int64(const JsonReader& in);

void read_block_id(const JsonReader& in, BlockId& out);
void read_header(const JsonReader& in, Header& out);
void read_commit(const JsonReader& in, Commit& out);
void read_signed_header(const JsonReader& in, SignedHeader& out);
// False, with the fault set, when the key type is not ours.
bool read_public_key(const JsonReader& in, crypto::PublicKey& out);
// `power` is the member's name: "voting_power", or "power" in a genesis document.
void read_validator(const JsonReader& in, Validator& out, std::string_view power = "voting_power");
void read_validators(const JsonReader& in, std::vector<Validator>& out);
void read_validator_set(const JsonReader& in, ValidatorSet& out);
void read_light_block(const JsonReader& in, LightBlock& out);
void read_evidence(const JsonReader& in, Evidence& out);
void read_block(const JsonReader& in, Block& out);
void read_consensus_params(const JsonReader& in, abci::ConsensusParams& out);
void read_genesis(const JsonReader& in, GenesisDoc& out);

}  // namespace wastewatch::chain
