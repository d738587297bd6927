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

TEST(SealedKeyText, RefusesWhatIsNoKey) {
  for (const std::string& text :
       {std::string(), std::string("WWKEY1:"), std::string("WWKEY1:0"), std::string("WWKEY1:ZZZZ"),
        std::string("WWKEY2:0000"), std::string(100'000, '0')})
    EXPECT_TRUE(sealed_key_from_text(text).error().is(Errc::corrupt_key_file)) << text.substr(0, 20);
}

}  // namespace
}  // namespace wastewatch::crypto
