// Who takes part in the recorded chain of all messages: parties, their keys and devices, and the genesis they
// stand in.
#pragma once

#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "crypto/private_key.h"
#include "ledger/ids.h"

namespace wastewatch::record {

inline constexpr std::int64_t minute_ms = 60'000;
inline constexpr std::int64_t hour_ms = 60 * minute_ms;
// 2026-12-31 12:00 in China: the year of permits ends within the chain.
inline constexpr std::int64_t genesis_ms = 1'798'689'600'000;
// Of the policy; small, so that blocks fill.
inline constexpr std::int64_t key_block_work = 5'000;
inline constexpr std::int64_t block_work = 9'000;
inline constexpr std::string_view messages_chain_id = "v1-messages";

struct Party {
  std::string credit_code;
  ledger::OrganisationId id;
  std::string id_text;  // as a field of a message
  std::string key_name;

  crypto::PrivateKey key() const {
    return crypto::PrivateKey::from_name(crypto::KeyType::secp256k1, key_name);
  }
};

// `number`: the organisation; `key`: which of its keys ("" the ordinary one).
Party party(char number, const std::string& key = {});

// An ed25519 key that nobody holds the secret of, or one whose signatures are crafted.
struct CraftedChunk {
  std::string name;
  Bytes public_key;
  Bytes chunk;
  Bytes signature;
};
// From ed25519_cases.json, written by ed25519_cases.py.
std::vector<CraftedChunk> crafted_ed25519(const std::string& file);

crypto::PrivateKey device(crypto::KeyType type, const std::string& name);
std::string public_hex(const crypto::PrivateKey& key);

// app_state; `crafted` keys become devices of the carrier.
nlohmann::json messages_genesis(const std::vector<CraftedChunk>& crafted);

}  // namespace wastewatch::record
