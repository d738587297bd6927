#include "index/terms.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace wastewatch::index {
namespace {

bool has(const std::vector<Term>& terms, std::string_view text) {
  return std::any_of(terms.begin(), terms.end(), [&](const Term& term) { return term.text == text; });
}

TEST(Terms, NamesAreFoundByWordInLatinAndByCharacterInHanScript) {
  ledger::v1::Organisation organisation;
  organisation.mutable_name()->set_en("Grand Canal Haulage");
  organisation.mutable_name()->set_zh("运河货运");
  const auto terms = terms_of(organisation);
  EXPECT_TRUE(has(terms, "grandcanalhaulage"));
  EXPECT_TRUE(has(terms, "canalhaulage"));
  EXPECT_TRUE(has(terms, "haulage"));
  EXPECT_TRUE(has(terms, "运河货运"));
  EXPECT_TRUE(has(terms, "货运"));
  EXPECT_FALSE(has(terms, "anal haulage"));
}

TEST(Terms, ManifestNumbersAreFoundByEveryPartOfFourCharacters) {
  ledger::v1::Batch batch;
  batch.set_id(std::string(16, 'x'));
  batch.set_manifest_number("WZ-240612-0412");
  const auto terms = terms_of(batch);
  for (const char* part : {"wz2406120412", "2406120412", "6120412", "0412"})
    EXPECT_TRUE(has(terms, part)) << part;
  EXPECT_FALSE(has(terms, "412"));
  batch.set_manifest_number(std::string(500, '7'));
  EXPECT_LE(terms_of(batch).size(), 25U);
}

TEST(Terms, FoldingForgetsCaseSpacesAndTheMiddleDot) {
  EXPECT_EQ(folded("浙F·D 0001"), "浙fd0001");
  EXPECT_EQ(folded("A-b.C_d"), "abcd");
}

TEST(Terms, LongNamesAreCutBetweenCharacters) {
  ledger::v1::Organisation organisation;
  std::string name;
  for (int i = 0; i < 80; ++i) name += "运";
  organisation.mutable_name()->set_zh(name);
  for (const auto& term : terms_of(organisation)) {
    EXPECT_LE(term.text.size(), 64U);
    EXPECT_EQ(term.text.size() % 3, 0U);
  }
}

TEST(Terms, KeysRoundTrip) {
  const Term term{"hexing", TermKind::organisation, to_bytes("0123456789abcdef"), "Hexing Transport"};
  EXPECT_EQ(parse_term(term_key(term), term.shown), term);
  EXPECT_FALSE(parse_term(to_bytes("no zero byte"), ""));
}

}  // namespace
}  // namespace wastewatch::index
