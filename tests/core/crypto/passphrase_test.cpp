#include "crypto/passphrase.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <array>
#include <nlohmann/json.hpp>
#include <string>
#include <utility>

#include "base/encoding.h"
#include "crypto/passphrase_strength.h"
#include "support/vectors.h"

namespace wastewatch::crypto {
namespace {

constexpr SealOptions least_cost{64, 1, 1};

std::string normal(std::string_view given) { return std::string(Passphrase(given).normal()); }

TEST(Passphrase, IsTheSameWordsHoweverTheyCame) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 12> rows = {{
      {"correct horse 12", "correct horse 12"},
      {"correct horse 12\n", "correct horse 12"},
      {"correct horse 12\r\n", "correct horse 12"},
      {"correct horse 12\r", "correct horse 12"},
      {"correct horse 12\r\nanother line", "correct horse 12"},
      {"\xef\xbb\xbf"
       "correct horse 12\r\n",
       "correct horse 12"},
      {"cafe\xcc\x81 noir", "caf\xc3\xa9 noir"},                  // e and a combining accent
      {"\xef\xac\x81nal word", "final word"},                     // fi as one letter
      {"\xef\xbc\x91\xef\xbc\x92\xef\xbc\x93 密码", "123 密码"},  // full-width digits
      {"密码\xe3\x80\x80一二三", "密码 一二三"},                  // U+3000
      {"  Spaces count  ", "  Spaces count  "},
      {"", ""},
  }};
  for (const auto& [given, expected] : rows) EXPECT_EQ(normal(given), expected) << given;
}

TEST(Passphrase, LengthIsInCharacters) {
  EXPECT_EQ(Passphrase("密码密码\r\n").characters(), 4U);
  EXPECT_EQ(Passphrase("cafe\xcc\x81").characters(), 4U);
  EXPECT_EQ(Passphrase("").characters(), 0U);
}

TEST(Passphrase, BytesThatAreNoTextHaveNoNormalForm) {
  for (const std::string_view given : {"\xff\xfe\x80 word", "caf\xe9", "cut \xe5\xaf", "\xed\xa0\x80"}) {
    EXPECT_FALSE(Passphrase(given).is_text());
    EXPECT_EQ(Passphrase(given).given(), given);
    EXPECT_TRUE(seal(PrivateKey::from_name(KeyType::secp256k1, "p"), Passphrase(given), "", least_cost)
                    .error()
                    .is(PassphraseErrc::not_text));
  }
}

std::string utf8(const std::u32string& characters) {
  std::string out;
  for (const char32_t one : characters) {
    if (one < 0x80) {
      out.push_back(static_cast<char>(one));
    } else if (one < 0x800) {
      out.push_back(static_cast<char>(0xC0U | one >> 6U));
      out.push_back(static_cast<char>(0x80U | (one & 0x3FU)));
    } else {
      out.push_back(static_cast<char>(0xE0U | one >> 12U));
      out.push_back(static_cast<char>(0x80U | (one >> 6U & 0x3FU)));
      out.push_back(static_cast<char>(0x80U | (one & 0x3FU)));
    }
  }
  return out;
}

RC_GTEST_PROP(Passphrase, NormalisingTwiceChangesNothing, ()) {
  const auto given = *rc::gen::container<std::u32string>(rc::gen::inRange<char32_t>(1, 0xD800));
  const Passphrase once(utf8(given));
  RC_ASSERT(once.is_text());
  RC_ASSERT(normal(once.normal()) == once.normal());
}

TEST(Passphrase, ANewKeyOpensWithAnyFormOfItsWords) {
  const auto key = PrivateKey::from_name(KeyType::secp256k1, "forms");
  const auto sealed = seal(key, Passphrase("cafe\xcc\x81 noir 12\r\n"), "label", least_cost);
  ASSERT_TRUE(sealed);
  for (const std::string_view form :
       {"caf\xc3\xa9 noir 12", "cafe\xcc\x81 noir 12\n", "caf\xc3\xa9 noir \xef\xbc\x91\xef\xbc\x92"})
    EXPECT_TRUE(open(*sealed, Passphrase(form))) << form;
  EXPECT_TRUE(open(*sealed, Passphrase("cafe noir 12")).error().is(Errc::wrong_passphrase));
}

// Files of version 1 hold the bytes as they came.
TEST(Passphrase, KeysOfVersion1OpenWithWhatOpenedThem) {
  const auto folder = test::own_vectors() / "v1" / "keys";
  for (const auto& row : nlohmann::json::parse(test::read_file(folder / "keys.json"))) {
    const Bytes given = *from_hex(row["opens"].get<std::string>());
    const auto opened =
        open(*read_key_file(folder / row["file"].get<std::string>()), Passphrase(as_text(given)));
    ASSERT_TRUE(opened) << row["file"] << ' ' << opened.error().text();
    EXPECT_EQ(to_hex(opened->public_key().bytes), row["public_key"].get<std::string>());
  }
}

TEST(Passphrase, OfVersion1IsTakenFromAFileAsItWas) {
  const auto file = test::own_vectors() / "v1" / "keys" / "carriage_return.key";
  EXPECT_TRUE(open(*read_key_file(file), Passphrase("correct horse 12\r\n")));
}

TEST(PassphraseStrength, IsEstimatedOnZxcvbnsScale) {
  EXPECT_EQ(strength_of(Passphrase("12345678")), Strength::too_guessable);
  EXPECT_EQ(strength_of(Passphrase("qwertyuiop")), Strength::very_guessable);
  EXPECT_EQ(strength_of(Passphrase("correct horse battery staple")), Strength::strong);
  EXPECT_LT(strength_of(Passphrase("aaaaaaaaaaaaaaaa")), least_strength);
  EXPECT_LT(strength_of(Passphrase("密密密密密密密密")), least_strength);
  EXPECT_GE(strength_of(Passphrase("一匹马在电池旁边吃钉子")), least_strength);
}

TEST(PassphraseStrength, WordsOfTheLabelAddNothing) {
  const auto known = known_words("Xylofoon Qqvz-Bureau");
  EXPECT_EQ(known, (std::vector<std::string>{"wastewatch", "Xylofoon", "Qqvz-Bureau"}));
  EXPECT_LT(strength_of(Passphrase("xylofoon1"), known), strength_of(Passphrase("xylofoon1")));
}

TEST(PassphraseStrength, NewKeysNeedLengthAndStrength) {
  EXPECT_TRUE(check_new_passphrase(Passphrase("correct horse 12")));
  EXPECT_TRUE(check_new_passphrase(Passphrase("Tr0ub4d")).error().is(PassphraseErrc::too_short));
  EXPECT_TRUE(check_new_passphrase(Passphrase("密码密")).error().is(PassphraseErrc::too_short));
  EXPECT_TRUE(check_new_passphrase(Passphrase("password1")).error().is(PassphraseErrc::too_weak));
  EXPECT_TRUE(check_new_passphrase(Passphrase("\xff words words")).error().is(PassphraseErrc::not_text));
}

}  // namespace
}  // namespace wastewatch::crypto
