#include <gtest/gtest.h>

#include <set>

#include "watch/sentences.h"

namespace wastewatch::test {
namespace {

using watch::Language;
using watch::Unit;

std::set<std::string> holes_of(std::string_view text) {
  std::set<std::string> out;
  for (auto at = text.find('{'); at != text.npos; at = text.find('{', at + 1)) {
    out.emplace(text.substr(at, text.find('}', at) - at + 1));
  }
  return out;
}

TEST(Sentences, both_languages_fill_in_the_same_numbers) {
  std::set<std::string_view> keys;
  for (const auto& row : watch::sentences()) {
    EXPECT_TRUE(keys.insert(row.key).second) << row.key;
    EXPECT_FALSE(row.en.empty() || row.zh.empty()) << row.key;
    EXPECT_EQ(holes_of(row.en), holes_of(row.zh)) << row.key;
  }
}

TEST(Sentences, numbers_carry_their_units) {
  EXPECT_EQ(watch::with_unit(8'200'000, Unit::mass_g, Language::english), "8.20 t");
  EXPECT_EQ(watch::with_unit(8'205'001, Unit::mass_g, Language::english), "8.21 t");
  EXPECT_EQ(watch::with_unit(850, Unit::distance_m, Language::english), "850 m");
  EXPECT_EQ(watch::with_unit(9'449, Unit::distance_m, Language::english), "9.4 km");
  EXPECT_EQ(watch::with_unit(9'450, Unit::distance_m, Language::chinese), "9.5 公里");
  EXPECT_EQ(watch::with_unit(59'999, Unit::duration_ms, Language::english), "59 s");
  EXPECT_EQ(watch::with_unit(18'720'000, Unit::duration_ms, Language::english), "5 h 12 min");
  EXPECT_EQ(watch::with_unit(180'000'000, Unit::duration_ms, Language::english), "2 d 2 h");
  EXPECT_EQ(watch::with_unit(1'500, Unit::permille, Language::english), "150.0 %");
  EXPECT_EQ(watch::with_unit(-850, Unit::distance_m, Language::english), "-850 m");
}

TEST(Sentences, an_unknown_key_is_shown_as_it_is) {
  EXPECT_EQ(watch::text_of("no.such", Language::english), "no.such");
}

}  // namespace
}  // namespace wastewatch::test
