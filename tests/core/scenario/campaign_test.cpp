// Measured scenarios: the same seed gives the same bytes, every kind of fraud and habit occurs, the labels
// are physical truth, the ledger plays it, and the file gives back what was written.
#include <gtest/gtest.h>

#include <fstream>
#include <map>
#include <sstream>

#include "base/encoding.h"
#include "base/temporary_folder.h"
#include "crypto/hash.h"
#include "scenario/campaign.h"
#include "scenario/errors.h"
#include "scenario/player.h"
#include "scenario/scenario_file.h"

namespace wastewatch::scenario {
namespace {

constexpr CampaignOptions few{.seed = 1, .days = 1, .loads_a_day = 60, .bad_permille = 500, .trucks = 240};

Campaign campaign_of(const CampaignOptions& options) { return std::move(*Campaign::make(options)); }

std::string text_of(const CampaignOptions& options) {
  auto campaign = campaign_of(options);
  std::string out = preamble_lines(campaign.preamble());
  while (const auto entry = campaign.next()) out += entry_line(*entry);
  return out;
}

std::vector<Truth> truths_of(const CampaignOptions& options) {
  auto campaign = campaign_of(options);
  while (campaign.next()) {
  }
  return campaign.take_truths();
}

EntrySource source_of(Campaign& campaign) {
  return [&campaign]() -> Result<std::optional<Entry>> { return campaign.next(); };
}

TEST(Campaign, GivesTheSameBytesForTheSameSeed) {
  EXPECT_EQ(text_of(few), text_of(few));
  auto other = few;
  other.seed = 2;
  EXPECT_NE(text_of(few), text_of(other));
}

TEST(Campaign, SeedOneStaysAsItIs) {
  EXPECT_EQ(to_hex(crypto::sha256(as_bytes(text_of(few)))).substr(0, 16), "c69d5d3aebc156b6");
}

TEST(Campaign, HasEveryFraudAboutEquallyOftenAndEveryHabit) {
  std::map<Deed, int> deeds;
  std::map<Habit, int> habits;
  for (const auto& truth :
       truths_of({.days = 8, .loads_a_day = 200, .bad_permille = 1'000, .trucks = 4'000})) {
    ++deeds[truth.deed];
    for (const auto& row : habit_table()) habits[row.habit] += truth.habits.has(row.habit) ? 1 : 0;
  }
  for (const auto& row : deed_table()) {
    EXPECT_GT(deeds[row.deed], 60) << row.name;
    EXPECT_LT(deeds[row.deed], 140) << row.name;
  }
  for (const auto& row : habit_table()) EXPECT_GT(habits[row.habit], 0) << row.name;
}

TEST(Campaign, LabelsSayWhatBecameOfTheLoad) {
  for (const auto& truth : truths_of(few)) {
    EXPECT_EQ(truth.collected_g, truth.arrived_g + truth.tipped_g) << truth.load;
    EXPECT_EQ(truth.arrived_ms != 0, truth.arrived_g > 0) << truth.load;
    EXPECT_EQ(truth.tipped_ms != 0, truth.tipped_g > 0) << truth.load;
    if (loses_all(truth.deed)) {
      EXPECT_EQ(truth.arrived_g, 0) << truth.load;
    }
    EXPECT_EQ(truth.verdict, right_verdict(truth.deed, truth.habits)) << truth.load;
  }
}

TEST(Campaign, RefusesOptionsOutOfRange) {
  for (const CampaignOptions bad : {CampaignOptions{.days = 0}, CampaignOptions{.loads_a_day = 0},
                                    CampaignOptions{.bad_permille = 1'001}, CampaignOptions{.trucks = 1}}) {
    const auto made = Campaign::make(bad);
    ASSERT_FALSE(made);
    EXPECT_TRUE(made.error().is(Errc::bad_options));
  }
}

TEST(Player, PlaysACampaignThatTheLedgerTakes) {
  auto campaign = campaign_of(few);
  auto player = Player::make(campaign.preamble(), source_of(campaign));
  ASSERT_TRUE(player) << player.error().text();
  std::int64_t blocks = 0;
  const auto played = player->play([&](const PlayedBlock& block) -> Status {
    EXPECT_EQ(block.height, ++blocks);
    EXPECT_EQ(block.txs.size(), block.outcome.results.size());
    return {};
  });
  ASSERT_TRUE(played) << played.error().text();
  std::int64_t refused = 0;
  for (const auto& [code, count] : player->codes()) {
    if (code == 0) continue;
    refused += count;
    RecordProperty("code " + std::to_string(code), std::to_string(count));
  }
  EXPECT_GT(player->codes().at(0), 1'000);
  EXPECT_LT(refused * 50, player->codes().at(0)) << "most of it is taken";
  for (const auto& truth : campaign.take_truths()) EXPECT_TRUE(player->id_of(truth.load)) << truth.load;
}

TEST(ScenarioFile, GivesBackWhatWasWritten) {
  const std::string text = text_of(few);
  std::istringstream in(text);
  ScenarioReader reader(in);
  const auto preamble = reader.preamble();
  ASSERT_TRUE(preamble) << preamble.error().text();
  EXPECT_EQ(*preamble, campaign_of(few).preamble());
  std::string again = preamble_lines(*preamble);
  for (;;) {
    const auto entry = reader.next();
    ASSERT_TRUE(entry) << entry.error().text();
    if (!*entry) break;
    again += entry_line(**entry);
  }
  EXPECT_EQ(again, text);
}

TEST(ScenarioFile, GivesBackLabels) {
  const auto truths = truths_of(few);
  std::string text;
  for (const auto& truth : truths) text += truth_line(truth);
  std::istringstream in(text);
  const auto read = read_truths(in);
  ASSERT_TRUE(read) << read.error().text();
  EXPECT_EQ(*read, truths);
}

constexpr const char* head =
    R"({"record":"scenario","version":1,"chain_id":"c","start_ms":1000,"end_ms":9000,"block_ms":1000})"
    "\n";
constexpr const char* begun = R"({"record":"begin"})"
                              "\n";

std::string said_of(const std::string& text) {
  std::istringstream in(text);
  ScenarioReader reader(in, {.line_bytes = 400});
  const auto preamble = reader.preamble();
  if (!preamble) return preamble.error().text();
  for (;;) {
    const auto entry = reader.next();
    if (!entry) return entry.error().text();
    if (!*entry) return "no error";
  }
}

TEST(ScenarioFile, SaysWhichLineIsWrongAndWhatWasExpected) {
  const std::string good = std::string(head) + begun;
  EXPECT_EQ(said_of(good), "no error");
  const std::pair<std::string, std::string> cases[] = {
      {"", "scenario/bad_line: line 1: expected a JSON object"},
      {"[1]\n", "scenario/bad_line: line 1: expected a JSON object"},
      {"{}\n", "line 1: \"record\": expected a text"},
      {std::string(head) + "{\"record\":\"party\"}\n", "line 2: expected an entry of the genesis"},
      {head, "line 2: expected a JSON object"},
      {good + "{\"record\":\"sign\"}\n", "line 3: \"time_ms\": expected an integer in range"},
      {good + "{\"record\":\"fly\"}\n", "line 3: \"record\": expected \"sign\" or \"report\""},
      {good + std::string(500, ' ') + "\n", "scenario/too_large: line 3: expected a shorter line"},
      {good + R"({"record":"sign","time_ms":2000,"by":"a","message":{"fly":{}}})", "has no field fly"},
      {good + R"({"record":"sign","time_ms":999,"by":"a","message":{"close_trip":{}}})",
       "scenario/bad_order: line 3: expected a time not before the last one"},
      {good + R"({"record":"report","time_ms":2000,"device":"d","by":"g","sent_ms":[1],"readings":[]})",
       "line 3: \"sent_ms\": expected times not before the chunk's"},
      {good + R"({"record":"report","time_ms":2000,"device":"d","by":"g","sent_ms":[],"readings":[[1,2]]})",
       "line 3: \"readings\": expected lists of ten integers or null"},
      {good + std::string(300, '['), "line 3: expected a JSON object"},
      {good + R"({"record":"sign","time_ms":9001,"by":"a","message":{"close_trip":{}}})",
       "scenario/bad_order: line 3: expected a time not after the scenario's end"},
      {R"({"record":"scenario","version":1,"chain_id":"c","start_ms":1,"end_ms":4102444800000,"block_ms":1000})",
       "\"block_ms\": expected fewer blocks"},
  };
  for (const auto& [text, said] : cases)
    EXPECT_NE(said_of(text).find(said), std::string::npos) << said << "\n  but said: " << said_of(text);
}

TEST(ScenarioFile, ThatCannotBeReadIsAnErrorAndNoCrash) {
  const TemporaryFolder folder = std::move(*TemporaryFolder::make());
  std::ifstream in(folder.path());
  ScenarioReader reader(in);
  const auto preamble = reader.preamble();
  ASSERT_FALSE(preamble);
  EXPECT_TRUE(preamble.error().is(Errc::io)) << preamble.error().text();
  std::ifstream labels(folder.path());
  EXPECT_TRUE(read_truths(labels).error().is(Errc::io));
}

TEST(Player, SaysWhichNameIsUnknown) {
  std::istringstream in(std::string(head) + begun +
                        R"({"record":"sign","time_ms":2000,"by":"nobody","message":{"close_trip":{}}})");
  ScenarioReader reader(in);
  const auto preamble = reader.preamble();
  ASSERT_TRUE(preamble);
  SigningDesk desk;
  ASSERT_TRUE(desk.open(*preamble));
  const auto entry = reader.next();
  ASSERT_TRUE(entry);
  const auto tx = desk.sign(std::get<Signed>(**entry), 1);
  ASSERT_FALSE(tx);
  EXPECT_TRUE(tx.error().is(Errc::unknown_name));
}

}  // namespace
}  // namespace wastewatch::scenario
