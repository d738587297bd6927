// The table of a key's multiples must never change a verdict.
#include "crypto/secp256k1_key.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <deque>
#include <nlohmann/json.hpp>
#include <thread>

#include "base/encoding.h"
#include "crypto/hash.h"
#include "crypto/private_key.h"
#include "support/vectors.h"

namespace wastewatch::crypto {
namespace {

using nlohmann::json;

Bytes hex(const json& text) { return *from_hex(text.get<std::string>()); }

Scalar scalar(std::string_view text) {
  Scalar out;
  std::ranges::copy(*from_hex(text), out.begin());
  return out;
}

struct Signer {
  PrivateKey secret = PrivateKey::from_name(KeyType::secp256k1, "table");
  std::shared_ptr<const Secp256k1Key> key = Secp256k1Key::parse(secret.public_key().bytes);
};

const Signer& signer() {
  static const Signer made = [] {
    Signer out;
    out.key->make_table();
    return out;
  }();
  return made;
}

secp256k1_pubkey point_of(const Signer& signer) {
  secp256k1_pubkey out;
  const Bytes& bytes = signer.secret.public_key().bytes;
  EXPECT_EQ(secp256k1_ec_pubkey_parse(secp256k1_context_static, &out, bytes.data(), bytes.size()), 1);
  return out;
}

void expect_multiple(const PointTable& table, const secp256k1_pubkey& point, const Scalar& k) {
  PointTerms terms;
  table.add_terms(k, terms);
  secp256k1_pubkey sum;
  ASSERT_TRUE(terms.sum(sum)) << to_hex(k);
  secp256k1_pubkey expected = point;
  ASSERT_EQ(secp256k1_ec_pubkey_tweak_mul(secp256k1_context_static, &expected, k.data()), 1) << to_hex(k);
  EXPECT_EQ(secp256k1_ec_pubkey_cmp(secp256k1_context_static, &sum, &expected), 0) << to_hex(k);
}

TEST(PointTable, GivesTheLibrarysMultiplesAtTheEdgesOfItsDigits) {
  const auto point = point_of(signer());
  const auto repeated = [](std::uint8_t byte) {
    Scalar out;
    out.fill(byte);
    return out;
  };
  Scalar one{};
  one.back() = 1;
  std::vector<Scalar> scalars = {one,
                                 repeated(0x01),
                                 repeated(0x7f),
                                 repeated(0x80),
                                 repeated(0x81),
                                 repeated(0xfe),
                                 repeated(0x08),
                                 scalar("fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364140"),
                                 scalar("7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0"),
                                 scalar("7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a1")};
  for (std::size_t bit = 0; bit < 256; ++bit) {
    Scalar power{};
    power[31 - bit / 8] = static_cast<std::uint8_t>(1U << (bit % 8));
    scalars.push_back(power);
  }
  for (const int width : {8, 9, 10, 12}) {
    const PointTable table(point, width);
    for (const Scalar& k : scalars) expect_multiple(table, point, k);
  }
}

RC_GTEST_PROP(PointTable, GivesTheLibrarysMultiples, (const std::vector<std::uint8_t>& seed)) {
  static const secp256k1_pubkey point = point_of(signer());
  static const PointTable table(point, 8);
  expect_multiple(table, point, sha256(seed).data);
}

RC_GTEST_PROP(Secp256k1Key, TheTableAcceptsWhatWasSigned, (const std::vector<std::uint8_t>& message)) {
  const Bytes signature = *signer().secret.sign(message);
  RC_ASSERT(signer().key->table_accepts(sha256(message), signature));
}

RC_GTEST_PROP(Secp256k1Key, AnyFlippedBitIsRefused, (const std::vector<std::uint8_t>& message)) {
  Bytes signature = *signer().secret.sign(message);
  const auto bit = *rc::gen::inRange<std::size_t>(0, 8 * signature.size());
  signature[bit / 8] ^= static_cast<std::uint8_t>(1U << (bit % 8));
  RC_ASSERT(!signer().key->table_accepts(sha256(message), signature));
  RC_ASSERT(!signer().key->verify(message, signature));
}

TEST(Secp256k1Key, OtherMessagesAndForeignKeysAreRefused) {
  const Bytes signature = *signer().secret.sign(as_bytes("load 1"));
  EXPECT_TRUE(signer().key->table_accepts(sha256(as_bytes("load 1")), signature));
  EXPECT_FALSE(signer().key->table_accepts(sha256(as_bytes("load 2")), signature));
  const auto foreign = PrivateKey::from_name(KeyType::secp256k1, "foreign");
  EXPECT_FALSE(signer().key->verify(as_bytes("load 1"), *foreign.sign(as_bytes("load 1"))));
}

TEST(Secp256k1Key, ZeroAndTooLargeNumbersAreRefused) {
  const Bytes valid = *signer().secret.sign(as_bytes("load"));
  const Hash digest = sha256(as_bytes("load"));
  for (const bool first : {true, false}) {
    for (const std::uint8_t fill : {0x00, 0xff}) {
      Bytes signature = valid;
      std::fill_n(signature.begin() + (first ? 0 : 32), 32, fill);
      EXPECT_FALSE(signer().key->table_accepts(digest, signature));
      EXPECT_FALSE(signer().key->verify_digest(digest, signature));
    }
  }
  EXPECT_FALSE(signer().key->verify_digest(digest, BytesView(valid).first(63)));
}

// The table's way may leave a valid signature to the library, but never accepts what the library refuses.
TEST(Secp256k1Key, TheTableNeverAcceptsWhatTheLibraryRefusesOnWycheproof) {
  WASTEWATCH_CONFORMANCE_OR_SKIP(vectors);
  const auto file = vectors / "wycheproof" / "ecdsa_secp256k1_sha256_p1363_test.json";
  const json document = json::parse(test::read_file(file));
  int by_table = 0;
  int by_either = 0;
  int laxer = 0;
  for (const auto& group : document["testGroups"]) {
    Bytes bytes = hex(group["publicKey"]["uncompressed"]);
    bytes[0] = static_cast<std::uint8_t>(2 + (bytes[64] & 1));
    const auto with = Secp256k1Key::parse(BytesView(bytes).first(33));
    const auto without = Secp256k1Key::parse(BytesView(bytes).first(33));
    ASSERT_TRUE(with->make_table());
    for (const auto& test : group["tests"]) {
      const Bytes message = hex(test["msg"]);
      const Bytes signature = hex(test["sig"]);
      const bool table = with->table_accepts(sha256(message), signature);
      by_table += table ? 1 : 0;
      laxer += table && !without->verify(message, signature) ? 1 : 0;
      by_either += with->verify(message, signature) ? 1 : 0;
    }
  }
  EXPECT_EQ(laxer, 0);
  EXPECT_EQ(by_either, 95);
  EXPECT_GT(by_table, 80);
}

TEST(Secp256k1Key, ManyThreadsShareTheKeyWhileItsTableIsMade) {
  const auto key = Secp256k1Key::parse(signer().secret.public_key().bytes);
  const Bytes signature = *signer().secret.sign(as_bytes("block"));
  std::atomic<int> refused = 0;
  std::vector<std::jthread> threads(4);
  for (auto& thread : threads) {
    thread = std::jthread([&] {
      for (std::uint32_t i = 0; i < Secp256k1Key::uses_before_table / 2; ++i) {
        if (!key->verify(as_bytes("block"), signature)) ++refused;
        if (key->verify(as_bytes("other"), signature)) ++refused;
      }
    });
  }
  threads.clear();
  EXPECT_EQ(refused, 0);
  EXPECT_TRUE(key->table_accepts(sha256(as_bytes("block")), signature));
}

TEST(Secp256k1Key, TablesAreBoundedAndGivenBack) {
  const auto fill = [] {
    std::deque<std::shared_ptr<const Secp256k1Key>> keys;
    do {
      const auto secret = PrivateKey::from_name(KeyType::secp256k1, std::to_string(keys.size()));
      keys.push_back(Secp256k1Key::parse(secret.public_key().bytes));
    } while (keys.back()->make_table() && keys.size() <= 2 * Secp256k1Key::most_tables);
    return keys.size();
  };
  const auto first = fill();
  EXPECT_LE(first, static_cast<std::size_t>(Secp256k1Key::most_tables) + 1);
  EXPECT_EQ(fill(), first);
}

}  // namespace
}  // namespace wastewatch::crypto
