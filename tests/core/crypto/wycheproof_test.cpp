// Signature verification against Project Wycheproof and ed25519-speccheck.
#include <gtest/gtest.h>

#include <functional>
#include <nlohmann/json.hpp>

#include "base/encoding.h"
#include "crypto/public_key.h"
#include "support/vectors.h"

namespace wastewatch::crypto {
namespace {

using nlohmann::json;

struct Tally {
  int accepted = 0;
  int refused = 0;
  int accepted_invalid = 0;
  int refused_valid = 0;
  bool operator==(const Tally&) const = default;
};

std::ostream& operator<<(std::ostream& out, const Tally& tally) {
  return out << tally.accepted << " accepted (" << tally.accepted_invalid << " invalid), " << tally.refused
             << " refused (" << tally.refused_valid << " valid)";
}

Bytes hex(const json& text) { return *from_hex(text.get<std::string>()); }

PublicKey compressed(KeyType type, const json& group) {
  const Bytes point = hex(group["publicKey"]["uncompressed"]);
  PublicKey key{type, Bytes(point.begin(), point.begin() + 33)};
  key.bytes[0] = static_cast<std::uint8_t>(2 + (point[64] & 1));
  return key;
}

Tally run(const std::filesystem::path& file, const std::function<PublicKey(const json&)>& key_of) {
  Tally tally;
  const json document = json::parse(test::read_file(file));
  for (const auto& group : document["testGroups"]) {
    const PublicKey key = key_of(group);
    for (const auto& test : group["tests"]) {
      const bool valid = test["result"] == "valid";
      const bool accepted = verify(key, hex(test["msg"]), hex(test["sig"]));
      ++(accepted ? tally.accepted : tally.refused);
      if (accepted && !valid) ++tally.accepted_invalid;
      if (!accepted && valid) ++tally.refused_valid;
    }
  }
  return tally;
}

// 72 signatures are valid ECDSA, but have a high s, which CometBFT refuses.
TEST(Wycheproof, Secp256k1AcceptsTheLowSSignaturesOnly) {
  WASTEWATCH_CONFORMANCE_OR_SKIP(vectors);
  const auto tally = run(vectors / "wycheproof" / "ecdsa_secp256k1_sha256_p1363_test.json",
                         [](const json& group) { return compressed(KeyType::secp256k1, group); });
  EXPECT_EQ(tally, (Tally{95, 157, 0, 72}));
}

TEST(Wycheproof, Secp256r1AcceptsExactlyTheValidOnes) {
  WASTEWATCH_CONFORMANCE_OR_SKIP(vectors);
  const auto file = vectors / "wycheproof" / "ecdsa_secp256r1_sha256_p1363_test.json";
  EXPECT_EQ(run(file, [](const json& group) { return compressed(KeyType::secp256r1, group); }),
            (Tally{173, 89, 0, 0}));
  EXPECT_EQ(run(file,
                [](const json& group) {
                  return PublicKey{KeyType::secp256r1, hex(group["publicKey"]["uncompressed"])};
                }),
            (Tally{173, 89, 0, 0}));
}

TEST(Wycheproof, Ed25519AcceptsExactlyTheValidOnes) {
  WASTEWATCH_CONFORMANCE_OR_SKIP(vectors);
  const auto tally = run(vectors / "wycheproof" / "ed25519_test.json", [](const json& group) {
    return PublicKey{KeyType::ed25519, hex(group["publicKey"]["pk"])};
  });
  EXPECT_EQ(tally, (Tally{88, 63, 0, 0}));
}

// Results of the ledger depend on this verdict on devices' signatures; votes have another one (vote_test).
TEST(Ed25519Speccheck, DevicesAreJudgedWithoutTheCofactor) {
  WASTEWATCH_CONFORMANCE_OR_SKIP(vectors);
  std::string ours;
  for (const auto& test : json::parse(test::read_file(vectors / "ed25519" / "speccheck.json"))) {
    const PublicKey key{KeyType::ed25519, hex(test["pub_key"])};
    ours.push_back(verify(key, hex(test["message"]), hex(test["signature"])) ? 'V' : 'X');
  }
  EXPECT_EQ(ours, "VVVVXXXXXXXV");
}

}  // namespace
}  // namespace wastewatch::crypto
