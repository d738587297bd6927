// Sealed key files, with the checksum put right: damage on purpose is found by the cipher, never by a crash.
#include "crypto/sealed_key.h"

#include "crypto/hash.h"
#include "fuzz/support/target.h"

namespace wastewatch::fuzz {
namespace {

using namespace crypto;

constexpr SealOptions cheap{.memory_kib = 8, .passes = 1, .lanes = 1};
constexpr std::string_view passphrase = "open sesame";

struct Sealed {
  PublicKey key;
  std::string label;
  Bytes body;  // without the checksum
};

const std::vector<Sealed>& all_sealed() {
  static const auto all = [] {
    std::vector<Sealed> out;
    for (const auto type : {KeyType::secp256k1, KeyType::ed25519, KeyType::secp256r1}) {
      const auto key = PrivateKey::from_name(type, "fuzz");
      Bytes sealed = seal(key, passphrase, "official", cheap).value();
      sealed.resize(sealed.size() - Hash::size_bytes);
      out.push_back({key.public_key(), "official", std::move(sealed)});
    }
    return out;
  }();
  return all;
}

void check(BytesView sealed, BytesView body) {
  const auto info = inspect(sealed);
  if (!info) return;
  require(info->label.size() <= max_label_bytes, "the label is bounded");
  if (info->cost != cheap) return;  // Argon2id takes the time it is told to
  const auto key = open(sealed, passphrase);
  if (!key) return;
  const auto is_this = [&](const Sealed& known) {
    return equal(known.body, body) && known.key == key->public_key();
  };
  require(std::ranges::any_of(all_sealed(), is_this), "what opens is what was sealed");
}

}  // namespace

void run(BytesView input) {
  static_cast<void>(inspect(input));
  Bytes sealed = to_bytes(input);
  append(sealed, sha256(input));
  check(sealed, input);
}

std::vector<Bytes> seeds() {
  std::vector<Bytes> out;
  for (const auto& sealed : all_sealed()) out.push_back(sealed.body);
  return out;
}

}  // namespace wastewatch::fuzz
