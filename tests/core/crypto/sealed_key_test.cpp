#include "crypto/sealed_key.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include "base/files.h"
#include "crypto/hash.h"
#include "support/vectors.h"

namespace wastewatch::crypto {
namespace {

constexpr SealOptions cheap{64, 1, 1};
constexpr std::string_view passphrase = "correct horse";

PrivateKey some_key(KeyType type = KeyType::secp256k1) { return PrivateKey::from_name(type, "sealed"); }
Bytes some_sealed() { return *seal(some_key(), passphrase, "Official 1", cheap); }

TEST(SealedKey, OpensWithItsPassphraseForEveryType) {
  for (const KeyType type : {KeyType::ed25519, KeyType::secp256k1, KeyType::secp256r1}) {
    const auto sealed = seal(some_key(type), passphrase, "label", cheap);
    ASSERT_TRUE(sealed) << sealed.error().text();
    const auto opened = open(*sealed, passphrase);
    ASSERT_TRUE(opened) << opened.error().text();
    EXPECT_EQ(opened->public_key(), some_key(type).public_key());
    EXPECT_EQ(opened->secret(), some_key(type).secret());
  }
}

TEST(SealedKey, OpensWithTheDefaultCostAndAnEmptyPassphrase) {
  const auto sealed = seal(some_key(), "", "");
  ASSERT_TRUE(sealed) << sealed.error().text();
  EXPECT_EQ(inspect(*sealed)->cost, (SealOptions{65'536, 3, 1}));
  EXPECT_TRUE(open(*sealed, ""));
}

TEST(SealedKey, TellsAWrongPassphraseFromDamage) {
  Bytes sealed = some_sealed();
  EXPECT_TRUE(open(sealed, "correct horsf").error().is(Errc::wrong_passphrase));
  sealed[60] ^= 1;
  EXPECT_TRUE(open(sealed, passphrase).error().is(Errc::corrupt_key_file));
  EXPECT_TRUE(open({}, passphrase).error().is(Errc::corrupt_key_file));
}

TEST(SealedKey, ShowsItsPublicPartWithoutThePassphrase) {
  const auto info = inspect(some_sealed());
  ASSERT_TRUE(info);
  EXPECT_EQ(info->public_key, some_key().public_key());
  EXPECT_EQ(info->label, "Official 1");
  EXPECT_EQ(info->cost, cheap);
}

TEST(SealedKey, RefusesEveryTruncationAndFlippedBit) {
  const Bytes sealed = some_sealed();
  for (std::size_t size = 0; size < sealed.size(); ++size) {
    EXPECT_TRUE(open(BytesView(sealed).first(size), passphrase).error().is(Errc::corrupt_key_file)) << size;
  }
  for (std::size_t bit = 0; bit < sealed.size() * 8; ++bit) {
    Bytes flipped = sealed;
    flipped[bit / 8] ^= static_cast<std::uint8_t>(1U << (bit % 8));
    EXPECT_TRUE(open(flipped, passphrase).error().is(Errc::corrupt_key_file)) << bit;
  }
}

// With a corrected checksum the authenticated encryption still refuses, and no cost beyond the limits is
// paid.
TEST(SealedKey, RefusesEveryFlippedBitUnderACorrectedChecksum) {
  const Bytes sealed = some_sealed();
  const std::size_t body = sealed.size() - Hash::size_bytes;
  for (std::size_t bit = 0; bit < body * 8; ++bit) {
    if (bit / 8 >= 11 && bit / 8 < 23) continue;  // the cost: the next test
    Bytes flipped(sealed.begin(), sealed.begin() + static_cast<std::ptrdiff_t>(body));
    flipped[bit / 8] ^= static_cast<std::uint8_t>(1U << (bit % 8));
    append(flipped, sha256(flipped));
    EXPECT_FALSE(open(flipped, passphrase)) << bit;
  }
}

TEST(SealedKey, RefusesCostsBeyondTheLimits) {
  for (const std::size_t offset : {11U, 15U, 19U}) {
    const Bytes sealed = some_sealed();
    Bytes greedy(sealed.begin(), sealed.end() - Hash::size_bytes);
    greedy[offset] = 0xff;
    append(greedy, sha256(greedy));
    EXPECT_TRUE(open(greedy, passphrase).error().is(Errc::corrupt_key_file)) << offset;
  }
  EXPECT_TRUE(seal(some_key(), "", "", {0, 1, 1}).error().is(Errc::unsupported));
  EXPECT_TRUE(seal(some_key(), "", std::string(257, 'a'), cheap).error().is(Errc::unsupported));
}

TEST(SealedKey, IsDifferentEachTime) { EXPECT_NE(some_sealed(), some_sealed()); }

TEST(KeyFile, IsWrittenOnceForItsOwnerOnly) {
  const test::TemporaryFolder folder;
  const auto path = folder.path() / "official.key";
  const Bytes sealed = some_sealed();
  ASSERT_TRUE(write_key_file(path, sealed));
  EXPECT_EQ(read_key_file(path), sealed);
  struct stat status{};
  ASSERT_EQ(stat(path.c_str(), &status), 0);
  EXPECT_EQ(status.st_mode & 0777U, 0600U);
  EXPECT_TRUE(write_key_file(path, some_sealed()).error().is(Errc::already_exists));
  EXPECT_EQ(read_key_file(path), sealed);
  const Bytes other = some_sealed();
  EXPECT_TRUE(write_key_file(path, other, Replace::yes));
  EXPECT_EQ(read_key_file(path), other);
  const auto entries = std::distance(std::filesystem::directory_iterator(folder.path()), {});
  EXPECT_EQ(entries, 1);
}

TEST(KeyFile, NamesWhatFails) {
  const test::TemporaryFolder folder;
  EXPECT_TRUE(read_key_file(folder.path() / "missing").error().is(FileErrc::missing));
  EXPECT_TRUE(read_key_file(folder.path()).error().is(FileErrc::not_a_file));
  EXPECT_TRUE(write_key_file(folder.path() / "no" / "folder", some_sealed()).error().is(FileErrc::missing));
  ASSERT_TRUE(write_key_file(folder.path() / "large", Bytes(max_key_file_bytes + 1)));
  EXPECT_TRUE(read_key_file(folder.path() / "large").error().is(Errc::corrupt_key_file));
}

}  // namespace
}  // namespace wastewatch::crypto
