#include "base/encoding.h"

#include <gtest/gtest.h>

namespace wastewatch {
namespace {

TEST(Hex, ReadsBothCasesAndRefusesTheRest) {
  EXPECT_EQ(to_hex(to_bytes("\x01\xab")), "01ab");
  EXPECT_EQ(to_hex_upper(to_bytes("\x01\xab")), "01AB");
  EXPECT_EQ(from_hex("01Ab"), to_bytes("\x01\xab"));
  EXPECT_FALSE(from_hex("0"));
  EXPECT_FALSE(from_hex("0g"));
}

// RFC 4648 section 10.
TEST(Base64, MatchesTheRfcVectors) {
  const std::pair<const char*, const char*> cases[] = {{"", ""},
                                                       {"f", "Zg=="},
                                                       {"fo", "Zm8="},
                                                       {"foo", "Zm9v"},
                                                       {"foob", "Zm9vYg=="},
                                                       {"fooba", "Zm9vYmE="},
                                                       {"foobar", "Zm9vYmFy"}};
  for (const auto& [plain, coded] : cases) {
    EXPECT_EQ(to_base64(to_bytes(plain)), coded);
    EXPECT_EQ(from_base64(coded), to_bytes(plain));
  }
}

TEST(Base64, RefusesWrongPaddingAndAlphabet) {
  for (const char* bad : {"Zg", "Zg=", "Z===", "Zh==", "Zm9=Zm9v", "Zm9-", "Zm9v\n"}) {
    EXPECT_FALSE(from_base64(bad)) << bad;
  }
}

TEST(Crockford, RoundTripsSixteenBytesAndCatchesATypo) {
  Bytes id;
  for (int i = 0; i < 16; ++i) id.push_back(static_cast<std::uint8_t>(i * 17 + 3));
  const std::string text = to_crockford(id);
  EXPECT_EQ(from_crockford(text, 16), id);
  std::string lower = text;
  for (auto& c : lower) c = static_cast<char>(std::tolower(c));
  EXPECT_EQ(from_crockford(lower, 16), id);
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '-') continue;
    std::string typo = text;
    typo[i] = typo[i] == '7' ? '8' : '7';
    EXPECT_NE(from_crockford(typo, 16), id);
  }
}

}  // namespace
}  // namespace wastewatch
