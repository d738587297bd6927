#include "ledger/ids.h"

#include <array>

#include "base/wire.h"
#include "crypto/hash.h"

namespace wastewatch::ledger {
namespace {

template <class Id>
Id first_16(const Hash& hash) {
  return *Id::from(hash.view().first(16));
}

void append_be16(Bytes& out, std::uint32_t value) {
  out.push_back(static_cast<std::uint8_t>(value >> 8U));
  out.push_back(static_cast<std::uint8_t>(value));
}

constexpr std::array<std::uint8_t, 1> zero_byte{0};

}  // namespace

FixedBytes<struct MessageIdTag, 16> message_id(const MessageOrigin& origin, std::uint32_t ordinal) {
  Bytes place = to_bytes(origin.signer);
  place.push_back(static_cast<std::uint8_t>(origin.lane));
  append_be64(place, origin.sequence);
  append_be16(place, origin.message_index);
  if (ordinal != 0) append_be16(place, ordinal);
  return first_16<FixedBytes<struct MessageIdTag, 16>>(
      crypto::sha256({as_bytes(origin.chain_id), BytesView(place)}));
}

OrganisationId organisation_id(std::string_view credit_code) {
  return first_16<OrganisationId>(
      crypto::sha256({as_bytes("wastewatch/organisation/v1"), zero_byte, as_bytes(credit_code)}));
}

DeviceId device_id(const crypto::PublicKey& key) {
  const std::array<std::uint8_t, 1> type{static_cast<std::uint8_t>(key.type)};
  return first_16<DeviceId>(
      crypto::sha256({as_bytes("wastewatch/device/v1"), zero_byte, type, BytesView(key.bytes)}));
}

std::string normalised_plate(std::string_view plate) {
  std::string out;
  for (std::size_t i = 0; i < plate.size(); ++i) {
    const char c = plate[i];
    if (c == ' ' || c == '-') continue;
    if (plate.substr(i).starts_with("\xC2\xB7")) {
      ++i;
      continue;
    }
    out.push_back(c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c);
  }
  return out;
}

}  // namespace wastewatch::ledger
