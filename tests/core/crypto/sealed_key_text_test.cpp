#include "crypto/sealed_key_text.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cctype>
#include <string>

namespace wastewatch::crypto {
namespace {

constexpr SealOptions least_work{64, 1, 1};

Bytes sealed_with(std::string_view label) {
  return *seal(PrivateKey::from_name(KeyType::secp256k1, "text"), "correct horse", label, least_work);
}

RC_GTEST_PROP(SealedKeyText, GivesTheSameFileForEveryLength, ()) {
  const auto length = *rc::gen::inRange<std::size_t>(0, max_label_bytes + 1);
  const Bytes sealed = sealed_with(std::string(length, 'x'));
  const auto back = sealed_key_from_text(sealed_key_text(sealed));
  RC_ASSERT(back.has_value());
  RC_ASSERT(*back == sealed);
}

TEST(SealedKeyText, IsReadHoweverItWasBrokenUp) {
  const Bytes sealed = sealed_with("Inspector 7");
  std::string broken;
  for (const char letter : sealed_key_text(sealed)) {
    broken.push_back(static_cast<char>(std::tolower(letter)));
    if (broken.size() % 9 == 0) broken += "\r\n \xe2\x80\xa8-";
  }
  const auto back = sealed_key_from_text(broken);
  ASSERT_TRUE(back) << back.error().text();
  EXPECT_EQ(*back, sealed);
}

TEST(SealedKeyText, RefusesEveryWrongOrMissingCharacter) {
  const std::string text = sealed_key_text(sealed_with("label"));
  for (std::size_t at = 0; at < text.size(); ++at) {
    std::string wrong = text;
    wrong[at] = wrong[at] == '7' ? '8' : '7';
    EXPECT_FALSE(sealed_key_from_text(wrong)) << at;
    EXPECT_FALSE(sealed_key_from_text(std::string(text).erase(at, 1))) << at;
  }
}

// As a sheet shows it: groups of eight, four a line.
std::string printed(const std::string& text) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); at += 8) {
    if (at > 0) out += at % 32 == 0 ? '\n' : ' ';
    out += text.substr(at, 8);
  }
  return out;
}

TEST(SealedKeyText, NamesTheLineOfAWrongCharacterOrGroup) {
  using Kind = KeyTextFault::Kind;
  const std::string good = printed(sealed_key_text(sealed_with("label")));
  ASSERT_TRUE(sealed_key_from_text(good));
  const auto second_line = good.find('\n') + 1;

  const auto letter = fault_of_key_text(std::string(good).replace(second_line + 3, 1, "#"));
  EXPECT_EQ(letter.kind, Kind::letter);
  EXPECT_EQ(letter.line, 2U);
  EXPECT_EQ(letter.what, "#");

  const auto wide = fault_of_key_text(std::string(good).replace(second_line + 3, 1, "Ａ"));
  EXPECT_EQ(wide.kind, Kind::letter);
  EXPECT_EQ(wide.what, "Ａ");

  const auto group = fault_of_key_text(std::string(good).erase(second_line + 3, 1));
  EXPECT_EQ(group.kind, Kind::group);
  EXPECT_EQ(group.line, 2U);
  EXPECT_EQ(group.what.size(), 7U);

  EXPECT_EQ(fault_of_key_text("WWKEY2:0").kind, Kind::beginning);
  EXPECT_EQ(fault_of_key_text(" \n").kind, Kind::beginning);
  EXPECT_EQ(fault_of_key_text(good.substr(0, good.size() - 20)).kind, Kind::whole);
}

RC_GTEST_PROP(SealedKeyText, NamesAFaultOfAnyText, (const std::string& text)) {
  RC_ASSERT(fault_of_key_text("WWKEY1:" + text).line >= 1U);
}

TEST(SealedKeyText, RefusesWhatIsNoKey) {
  for (const std::string& text :
       {std::string(), std::string("WWKEY1:"), std::string("WWKEY1:0"), std::string("WWKEY1:ZZZZ"),
        std::string("WWKEY2:0000"), std::string(100'000, '0')})
    EXPECT_TRUE(sealed_key_from_text(text).error().is(Errc::corrupt_key_file)) << text.substr(0, 20);
}

}  // namespace
}  // namespace wastewatch::crypto
