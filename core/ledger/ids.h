// Identities of the ledger: each a type of its own, so that one cannot pass as another.
// Pure functions; thread safe.
//
// What a message makes is named by where it stands (docs/formats.md):
//   first 16 bytes of SHA-256(chain_id ‖ signer ‖ lane u8 ‖ sequence be64 ‖ message index be16 [‖ ordinal
//   be16])
// with the ordinal only for the second and further things that one message makes.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/bytes.h"
#include "crypto/public_key.h"

namespace wastewatch::ledger {

using BatchId = FixedBytes<struct BatchIdTag, 16>;
using TripId = FixedBytes<struct TripIdTag, 16>;
using OfferId = FixedBytes<struct OfferIdTag, 16>;
using IncidentId = FixedBytes<struct IncidentIdTag, 16>;
using OrganisationId = FixedBytes<struct OrganisationIdTag, 16>;
using DeviceId = FixedBytes<struct DeviceIdTag, 16>;
using SignerKey = FixedBytes<struct SignerKeyTag, 33>;  // compressed secp256k1 key of a party

// Where a message stands.
struct MessageOrigin {
  std::string_view chain_id;
  BytesView signer;
  std::uint32_t lane = 0;
  std::uint64_t sequence = 0;
  std::uint32_t message_index = 0;
};

FixedBytes<struct MessageIdTag, 16> message_id(const MessageOrigin& origin, std::uint32_t ordinal = 0);

template <class Id>
Id id_of(const MessageOrigin& origin, std::uint32_t ordinal = 0) {
  return Id{message_id(origin, ordinal).data};
}

// SHA-256("wastewatch/organisation/v1" ‖ 00 ‖ credit code), first 16 bytes: the same on every chain.
OrganisationId organisation_id(std::string_view credit_code);
// SHA-256("wastewatch/device/v1" ‖ 00 ‖ key type u8 ‖ public key), first 16 bytes.
DeviceId device_id(const crypto::PublicKey& key);

// Plates as they are stored: upper case, no spaces, no separators (·, -). Empty when nothing is left.
std::string normalised_plate(std::string_view plate);

}  // namespace wastewatch::ledger
