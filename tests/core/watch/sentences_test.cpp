#include "watch/sentences.h"

#include <gtest/gtest.h>

#include "watch/rule_table.h"
#include "words/catalogue.h"

namespace wastewatch::test {
namespace {

using watch::Language;

void expect_sources(const auto& rules) {
  for (const auto& rule : rules) {
    for (const auto& parameter : rule.parameters(1))
      EXPECT_TRUE(words::has_text(parameter.source)) << parameter.source;
  }
}

TEST(Sentences, every_rule_and_parameter_has_its_words) {
  for (const auto& rule : watch::rule_names()) {
    EXPECT_TRUE(words::has_text(rule.info.reason)) << rule.info.reason;
  }
  expect_sources(watch::batch_rules());
  expect_sources(watch::device_rules());
  expect_sources(watch::organisation_rules());
}

TEST(Sentences, every_sentence_has_a_title) {
  for (const auto& [key, text] : words::catalogue(Language::english)) {
    if (!key.starts_with("alert.")) continue;
    EXPECT_TRUE(words::has_text("title." + key)) << key;
  }
}

TEST(Sentences, an_unknown_key_is_shown_as_it_is) {
  EXPECT_EQ(watch::text_of("no.such", Language::english), "no.such");
}

}  // namespace
}  // namespace wastewatch::test
