// Who takes part in the recorded chain of all messages: parties, their keys and devices, and the genesis they
// stand in.
#pragma once

#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "kit/ledger/messages.h"
#include "kit/ledger/party.h"

namespace wastewatch::record {

namespace v1 = ledger::v1;
using ledger::test::accept_message;
using ledger::test::bind_to_batch_message;
using ledger::test::bind_to_plate_message;
using ledger::test::bind_to_site_message;
using ledger::test::close_trip_message;
using ledger::test::declare_message;
using ledger::test::first_offer_message;
using ledger::test::incident_message;
using ledger::test::offer_message;
using ledger::test::open_trip_message;
using ledger::test::Party;
using ledger::test::place;
using ledger::test::public_hex;
using ledger::test::refuse_message;
using ledger::test::telemetry_message;
using ledger::test::treat_message;
using ledger::test::unbind_message;
using ledger::test::withdraw_message;

inline constexpr std::int64_t minute_ms = 60'000;
inline constexpr std::int64_t hour_ms = 60 * minute_ms;
// 2026-12-31 12:00 in China: the year of permits ends within the chain.
inline constexpr std::int64_t genesis_ms = 1'798'689'600'000;
// Of the policy; small, so that blocks fill.
inline constexpr std::int64_t key_block_work = 5'000;
inline constexpr std::int64_t block_work = 9'000;
inline constexpr std::string_view messages_chain_id = "v1-messages";

// `number`: the organisation; `key`: which of its keys ("" the ordinary one).
Party party(char number, const std::string& key = {});
// Somebody with a key that is not registered, of an organisation that is no member.
Party stranger(const std::string& id_text = {});

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
// As a field of a message.
std::string device_id(const crypto::PrivateKey& device);
// `readings` of ten seconds each from `time_ms` on, with a good fix.
ledger::Chunk chunk_of(const crypto::PrivateKey& device, std::uint32_t boot, std::uint64_t first,
                       std::size_t readings, const Hash& previous, std::int64_t time_ms);

// app_state; `crafted` keys become devices of the carrier.
nlohmann::json messages_genesis(const std::vector<CraftedChunk>& crafted);

}  // namespace wastewatch::record
