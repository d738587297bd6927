#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <sstream>
#include <string>

#include "core/evaluate/hand_made.h"
#include "evaluate/report_json.h"
#include "evaluate/report_text.h"

namespace wastewatch::test {
namespace {

using namespace evaluate;

EvaluationResult small_result() {
  const Seen seen{{load(1, 1, 10), load(2, 1, 10)}, {raised(6, 1, overdue)}};
  const std::vector truths{truth(1, "never_delivered", Claim::not_arrived, 4)};
  EvaluationResult out;
  out.loads = outcomes_of(seen, truths, 100 * hour_ms);
  out.scores = scores_of(out.loads);
  return out;
}

TEST(Reports, as_json_have_the_documented_members) {
  const auto json = nlohmann::json::parse(json_report(EvaluationPlan{}, small_result()));
  EXPECT_EQ(json["format"], report_format);
  EXPECT_EQ(json["plan"]["days"], 1);
  EXPECT_TRUE(nlohmann::json::parse(json_report({}, small_result()))["plan"].is_null());
  EXPECT_EQ(json["loads"], 2);
  EXPECT_EQ(json["frauds"], 1);
  EXPECT_EQ(json["prevalence"]["value"], 0.5);
  EXPECT_EQ(json["all"]["any_grade"]["found"], 1);
  EXPECT_EQ(json["all"]["any_grade"]["precision"]["value"], 1.0);
  EXPECT_EQ(json["all"]["delay_from_deadline_ms"]["median"], -4 * hour_ms);
  EXPECT_EQ(json["kinds"][0]["kind"], "never_delivered");
  EXPECT_FALSE(json["kinds"][0]["any_grade"].contains("precision"));
  EXPECT_TRUE(json["claims"][1]["any_grade"]["recall"]["value"].is_null());
  EXPECT_EQ(json["false_loads"]["critical"]["of"], 1);
}

TEST(Reports, list_every_load_with_what_was_said_and_what_is_true) {
  std::istringstream lines(json_list(small_result()));
  std::string line;
  ASSERT_TRUE(std::getline(lines, line));
  const auto faulty = nlohmann::json::parse(line);
  EXPECT_EQ(faulty["faults"][0]["kind"], "never_delivered");
  EXPECT_EQ(faulty["faults"][0]["found_ms"], 6 * hour_ms);
  EXPECT_EQ(faulty["said"][0]["judgement"], "right");
  EXPECT_EQ(faulty["said"][0]["from_ms"], 6 * hour_ms);
  ASSERT_TRUE(std::getline(lines, line));
  const auto normal = nlohmann::json::parse(line);
  EXPECT_TRUE(normal["faults"].empty() && normal["said"].empty());
  EXPECT_FALSE(std::getline(lines, line));
}

TEST(Reports, as_text_have_words_in_every_language) {
  for (const auto language : words::languages()) {
    const auto text = text_report(EvaluationPlan{}, small_result(), language);
    EXPECT_FALSE(text.contains("evaluate.")) << text;
    EXPECT_FALSE(text.contains('{')) << text;
    EXPECT_TRUE(text.contains("never_delivered")) << text;
  }
}

}  // namespace
}  // namespace wastewatch::test
