#include "crypto/private_key.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <array>

#include "base/encoding.h"
#include "crypto/hash.h"

namespace wastewatch::crypto {
namespace {

constexpr std::array<KeyType, 3> all_types = {KeyType::ed25519, KeyType::secp256k1, KeyType::secp256r1};

Bytes hex(std::string_view text) { return *from_hex(text); }

// RFC 6979 A.2.5: P-256, SHA-256, message "sample".
TEST(PrivateKey, SignsP256AsRfc6979) {
  const auto key = PrivateKey::from_secret(
      KeyType::secp256r1, hex("c9afa9d845ba75166b5c215767b1d6934e50c3db36e89b127b8a622b120f6721"));
  ASSERT_TRUE(key);
  EXPECT_EQ(to_hex(key->public_key().bytes),
            "0360fed4ba255a9d31c961eb74c6356d68c049b8923b61fa6ce669622e60f29fb6");
  EXPECT_EQ(to_hex(*key->sign(as_bytes("sample"))),
            "efd48b2aacb6a8fd1140dd9cd45e81d69d2c877b56aaf991c34d0ea84eaf3716"
            "f7cb1c942d657c41d436c7a1b6e29f65f3e900dbb9aff4064dc4ab2f843acda8");
}

// RFC 8032 7.1 TEST 2.
TEST(PrivateKey, SignsEd25519AsRfc8032) {
  const auto key = PrivateKey::from_secret(
      KeyType::ed25519, hex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb"));
  ASSERT_TRUE(key);
  EXPECT_EQ(to_hex(key->public_key().bytes),
            "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
  EXPECT_EQ(to_hex(*key->sign(hex("72"))),
            "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
            "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
}

// The generator of SEC 2 with scalar 1, and the well-known RFC 6979 answer for "Satoshi Nakamoto".
TEST(PrivateKey, SignsSecp256k1WithLowS) {
  Bytes one(32);
  one[31] = 1;
  const auto key = PrivateKey::from_secret(KeyType::secp256k1, one);
  ASSERT_TRUE(key);
  EXPECT_EQ(to_hex(key->public_key().bytes),
            "0279be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798");
  EXPECT_EQ(to_hex(*address_of(key->public_key())), "751e76e8199196d454941c45d1b3a323f1433bd6");
  EXPECT_EQ(to_hex(*key->sign(as_bytes("Satoshi Nakamoto"))),
            "934b1ea10a4b3c1757e2b0c017d0b6143ce3c9a7e6a4a49860d7a6ab210ee3d8"
            "2442ce9d2b916064108014783e923ec36b49743e2ffa1c4496f01a512aafd9e5");
}

TEST(PrivateKey, RefusesScalarsOutsideTheGroup) {
  for (const KeyType type : {KeyType::secp256k1, KeyType::secp256r1}) {
    EXPECT_FALSE(PrivateKey::from_secret(type, Bytes(32)));
    EXPECT_FALSE(PrivateKey::from_secret(type, Bytes(32, 0xff)));
  }
  for (const KeyType type : all_types) {
    const auto key = PrivateKey::from_secret(type, Bytes(31, 1));
    ASSERT_FALSE(key);
    EXPECT_TRUE(key.error().is(Errc::malformed_key));
  }
}

TEST(PrivateKey, FromNameIsDeterministicAndGenerateIsNot) {
  for (const KeyType type : all_types) {
    EXPECT_EQ(PrivateKey::from_name(type, "a").public_key(), PrivateKey::from_name(type, "a").public_key());
    EXPECT_NE(PrivateKey::from_name(type, "a").public_key(), PrivateKey::from_name(type, "b").public_key());
    EXPECT_NE(PrivateKey::generate(type)->public_key(), PrivateKey::generate(type)->public_key());
  }
}

TEST(PrivateKey, SignsDigestsOnlyForEcdsa) {
  const Hash digest = sha256(as_bytes("message"));
  for (const KeyType type : {KeyType::secp256k1, KeyType::secp256r1}) {
    const auto key = PrivateKey::from_name(type, "digest");
    EXPECT_EQ(*key.sign_digest(digest), *key.sign(as_bytes("message")));
    EXPECT_TRUE((*parse(key.public_key()))->verify_digest(digest, *key.sign_digest(digest)));
  }
  const auto ed25519 = PrivateKey::from_name(KeyType::ed25519, "digest");
  EXPECT_TRUE(ed25519.sign_digest(digest).error().is(Errc::unsupported));
  EXPECT_FALSE((*parse(ed25519.public_key()))->verify_digest(digest, Bytes(64)));
}

TEST(PublicKey, ReadsUncompressedP256Points) {
  const PublicKey whole{KeyType::secp256r1,
                        hex("0460fed4ba255a9d31c961eb74c6356d68c049b8923b61fa6ce669622e60f29fb6"
                            "7903fe1008b8bc99a41ae9e95628bc64f2f1b20c2d7e9f5177a3c294d4462299")};
  EXPECT_TRUE(verify(whole, as_bytes("sample"),
                     hex("efd48b2aacb6a8fd1140dd9cd45e81d69d2c877b56aaf991c34d0ea84eaf3716"
                         "f7cb1c942d657c41d436c7a1b6e29f65f3e900dbb9aff4064dc4ab2f843acda8")));
  PublicKey off_curve = whole;
  off_curve.bytes[64] ^= 1;
  EXPECT_FALSE(parse(off_curve));
  EXPECT_TRUE(address_of(whole));
  EXPECT_FALSE(address_of({KeyType::secp256r1, Bytes(64)}));
}

RC_GTEST_PROP(PrivateKey, EverySignatureVerifiesAndNoFlippedBitDoes,
              (const Bytes& message, const std::string& name)) {
  const KeyType type = *rc::gen::elementOf(all_types);
  const auto key = PrivateKey::from_name(type, name);
  const Bytes signature = *key.sign(message);
  RC_ASSERT(signature.size() == 64U);
  RC_ASSERT(verify(key.public_key(), message, signature));
  const auto bit = *rc::gen::inRange<std::size_t>(0, 512);
  Bytes flipped = signature;
  flipped[bit / 8] ^= static_cast<std::uint8_t>(1U << (bit % 8));
  RC_ASSERT(!verify(key.public_key(), message, flipped));
  Bytes longer = message;
  longer.push_back(0);
  RC_ASSERT(!verify(key.public_key(), longer, signature));
}

}  // namespace
}  // namespace wastewatch::crypto
