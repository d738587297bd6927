#include "words/catalogue.h"

#include <gtest/gtest.h>

#include <array>
#include <set>

namespace wastewatch::test {
namespace {

using words::Language;

std::set<std::string> holes_of(std::string_view text) {
  std::set<std::string> out;
  for (auto at = text.find('{'); at != text.npos; at = text.find('{', at + 1)) {
    out.emplace(text.substr(at, text.find('}', at) - at + 1));
  }
  return out;
}

TEST(Catalogues, every_language_has_every_text) {
  for (const auto language : words::languages()) {
    const auto& own = words::catalogue(language);
    EXPECT_FALSE(own.empty()) << language.code();
    for (const auto& [key, english] : words::catalogue(Language::english)) {
      EXPECT_FALSE(english.empty()) << key;
      const auto at = own.find(key);
      ASSERT_NE(at, own.end()) << language.code() << " lacks " << key;
      EXPECT_FALSE(at->second.empty()) << language.code() << ": " << key;
    }
    EXPECT_EQ(own.size(), words::catalogue(Language::english).size()) << language.code();
  }
}

TEST(Catalogues, every_language_fills_in_no_other_values_than_english) {
  for (const auto language : words::languages()) {
    for (const auto& [key, text] : words::catalogue(language)) {
      const auto english = holes_of(words::text(key, Language::english));
      for (const auto& hole : holes_of(text)) {
        const bool date = key == "time.date_in_sentence";  // languages name other parts of it
        EXPECT_TRUE(date || english.contains(hole)) << language.code() << ": " << key << " " << hole;
      }
    }
  }
}

TEST(Catalogues, are_found_by_the_codes_that_systems_use) {
  EXPECT_EQ(Language::of("zh_CN.UTF-8"), Language::chinese);
  EXPECT_EQ(Language::of("zh-CN"), Language::chinese);
  EXPECT_EQ(Language::of("en_GB"), Language::english);
  EXPECT_FALSE(Language::of("fr"));
  EXPECT_EQ(Language::chinese.code(), "zh-CN");
}

TEST(Texts, unknown_keys_are_shown_as_they_are) {
  EXPECT_EQ(words::text("no.such", Language::chinese), "no.such");
  EXPECT_FALSE(words::has_text("no.such"));
}

TEST(Texts, values_are_filled_in_once_and_not_searched_again) {
  const std::array values{words::Filling{"a", "{b}"}, words::Filling{"b", "two"}};
  EXPECT_EQ(words::filled("{a} {b} {c} {a", values), "{b} two {c} {a");
}

}  // namespace
}  // namespace wastewatch::test
