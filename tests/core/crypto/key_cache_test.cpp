#include <gtest/gtest.h>

#include <string>

#include "crypto/private_key.h"

namespace wastewatch::crypto {
namespace {

TEST(KeyCache, GivesTheSameParsedKeyTwice) {
  const auto key = PrivateKey::from_name(KeyType::secp256k1, "cached").public_key();
  EXPECT_EQ(*parse_cached(key), *parse_cached(key));
}

TEST(KeyCache, KeepsTypesApartThatShareBytes) {
  const auto ed25519 = PrivateKey::from_name(KeyType::ed25519, "typed").public_key();
  ASSERT_TRUE(parse_cached(ed25519));
  PublicKey mistaken = ed25519;
  mistaken.type = KeyType::secp256k1;
  EXPECT_FALSE(parse_cached(mistaken));
}

TEST(KeyCache, RefusesMalformedKeysWithoutKeepingThem) {
  for (const std::size_t size : {0U, 1U, 31U, 34U, 66U, 5000U}) {
    const PublicKey key{KeyType::secp256k1, Bytes(size, 2)};
    const auto parsed = parse_cached(key);
    ASSERT_FALSE(parsed);
    EXPECT_TRUE(parsed.error().is(Errc::malformed_key));
    EXPECT_FALSE(verify(key, {}, Bytes(64)));
  }
}

// More keys than the cache holds: old ones are parsed again, and entries that went away stay valid for
// holders.
TEST(KeyCache, ForgetsTheLeastRecentlyUsedAndStillAnswers) {
  const auto first_key = PrivateKey::from_name(KeyType::ed25519, "0").public_key();
  const auto first = *parse_cached(first_key);
  for (std::uint32_t i = 0; i < 20000; ++i) {
    PublicKey key{KeyType::ed25519, Bytes(32)};
    for (std::size_t b = 0; b < 4; ++b) key.bytes[b] = static_cast<std::uint8_t>(i >> (8 * b));
    ASSERT_TRUE(parse_cached(key));
  }
  EXPECT_NE(*parse_cached(first_key), first);
  const auto signer = PrivateKey::from_name(KeyType::ed25519, "0");
  EXPECT_TRUE(first->verify(as_bytes("held"), *signer.sign(as_bytes("held"))));
}

}  // namespace
}  // namespace wastewatch::crypto
