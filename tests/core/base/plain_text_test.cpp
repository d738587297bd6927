#include "base/plain_text.h"

#include <gtest/gtest.h>

#include "base/error.h"

namespace wastewatch {
namespace {

TEST(PlainText, KeepsWhatPeopleRead) {
  for (const char* text : {"", "north-1", "乌镇验证节点 1", "Ünïcødé — “quotes” €", "a b", "\U0001F600"}) {
    EXPECT_EQ(plain_text(text), text);
  }
}

TEST(PlainText, ShowsNothingThatMovesHidesOrTurnsTextAround) {
  struct Row {
    std::string_view text;
    std::string_view shown;
  };
  const Row rows[] = {
      {"a\x1b[31mb", "a?[31mb"},
      {"two\nlines\tand\rmore", "two lines and more"},
      {std::string_view("a\0b", 3), "a?b"},
      {"\x7f", "?"},
      {"\u009b31m", "??31m"},
      {"\u202Eevil", "???evil"},
      {"\u2066a\u2069", "???a???"},
      {"a\u200Bb\u200Fc", "a???b???c"},
      {"\u061C", "??"},
      {"line\u2028line", "line???line"},
      {"\uFEFFbom", "???bom"},
      {"\u3164", "???"},
      {"\U000E0041", "????"},
      {"\xff\xfe", "??"},
      {"cut \xe4\xb9", "cut ??"},
      {"\xc0\x80", "??"},
      {"\xed\xa0\x80", "???"},
      {"\xf4\x90\x80\x80", "????"},
  };
  for (const auto& row : rows) EXPECT_EQ(plain_text(row.text), row.shown) << row.shown;
}

TEST(PlainText, IsShortAndCutBetweenCharacters) {
  EXPECT_EQ(plain_text("abcdef", 4), "abcd…");
  EXPECT_EQ(plain_text("ab乌镇", 4), "ab…");
  EXPECT_EQ(plain_text("ab乌镇", 8), "ab乌镇");
  EXPECT_LE(plain_text(std::string(1'000'000, 'x')).size(), max_plain_bytes + 3);
}

enum class TestErrc { one = 1 };
constexpr ErrorDomain error_domain(TestErrc) { return ErrorDomain::base; }
std::string_view error_name(TestErrc) { return "one"; }

TEST(PlainText, AnErrorsTextIsPlain) {
  const auto error = Error::make(TestErrc::one, "a node says \x1b[2J\u202E" + std::string(5'000, '!'));
  EXPECT_TRUE(error.text().starts_with("base/one: a node says ?[2J???"));
  EXPECT_LT(error.text().size(), 1'100U);
}

}  // namespace
}  // namespace wastewatch
