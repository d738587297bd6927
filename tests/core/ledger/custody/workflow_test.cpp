// The workflow is what the ledger executes: whatever is taken out of a row changes what happens on the chain.
#include <gtest/gtest.h>

#include <map>
#include <set>
#include <utility>

#include "base/encoding.h"
#include "crypto/hash.h"
#include "custody/workflow_stories.h"
#include "ledger/custody/transfer.h"

namespace wastewatch::ledger::test {
namespace {

Rules with(std::span<const Transition> rows, std::span<const DeadlineRule> deadlines) {
  return {newest_rules().version(), message_rows(), rows, deadlines};
}

const Transcript& told(Story story) {
  static const auto transcripts = [] {
    std::map<Story, Transcript> out;
    for (const Story one : all_stories) out[one] = tell(one, newest_rules());
    return out;
  }();
  return transcripts.at(story);
}

// Whether one of the stories goes otherwise under these rules.
bool is_noticed(const Rules& rules) {
  return std::ranges::any_of(all_stories,
                             [&](Story story) { return tell(story, rules, &told(story)) != told(story); });
}

std::string name_of(const Transition& row) {
  return v1::BatchState_Name(row.from) + ", message " + std::to_string(row.action) + ", receiver " +
         std::to_string(static_cast<int>(row.receiver));
}

// Roots and codes recorded before the rows were executed one effect at a time.
TEST(Workflow, TellsTheStoriesOfVersion1) {
  const std::map<Story, std::string> recorded{
      {Story::handovers, "054be0b5aa71f0da91bd22725a495d3ee62104dc966f2cbe58f040c2783f15d2"},
      {Story::full, "9cae2324c4877c196b6eab6dd713b6da17e07947c5835d0fbb4e8ee08c4cd91b"},
      {Story::late, "36552e69f54a0d86df122b06f1eb49a1a5d692ba5ca82714370f6a8f1ca55854"}};
  for (const auto& [story, hash] : recorded) {
    std::string all;
    for (const std::string& line : told(story)) all += line + "\n";
    EXPECT_EQ(to_hex(crypto::sha256(as_bytes(all))), hash) << static_cast<int>(story);
  }
}

TEST(Workflow, HasOneRowForEachStateActionAndReceiver) {
  std::set<std::tuple<int, int, int>> rows;
  for (const Transition& row : transitions()) {
    EXPECT_TRUE(rows.insert({row.from, row.action, static_cast<int>(row.receiver)}).second) << name_of(row);
    EXPECT_NE(newest_rules().message(row.action), nullptr) << name_of(row);
  }
}

TEST(Workflow, EveryEffectHasOneFunctionAndStandsInSomeRow) {
  std::uint32_t known = 0;
  for (const EffectRow& row : effect_rows()) {
    EXPECT_FALSE(has(static_cast<Effect>(known), row.effect)) << row.name;
    known |= static_cast<std::uint32_t>(row.effect);
    EXPECT_TRUE(std::ranges::any_of(transitions(), [&](const Transition& transition) {
      return has(transition.effects, row.effect);
    })) << row.name;
  }
  for (const Transition& row : transitions()) {
    EXPECT_EQ(static_cast<std::uint32_t>(row.effects) & ~known, 0U) << name_of(row);
  }
}

TEST(Workflow, EveryEffectOfEveryRowIsCarriedOut) {
  std::vector<Transition> rows(transitions().begin(), transitions().end());
  const Rules rules = with(rows, deadline_rules());
  for (Transition& row : rows) {
    const auto all = static_cast<std::uint32_t>(row.effects);
    for (const EffectRow& effect : effect_rows()) {
      if (!has(row.effects, effect.effect)) continue;
      row.effects = static_cast<Effect>(all & ~static_cast<std::uint32_t>(effect.effect));
      EXPECT_TRUE(is_noticed(rules)) << name_of(row) << ": without " << effect.name;
      row.effects = static_cast<Effect>(all);
    }
  }
}

TEST(Workflow, ThePartyOfEveryRowIsChecked) {
  std::vector<Transition> rows(transitions().begin(), transitions().end());
  const Rules rules = with(rows, deadline_rules());
  for (Transition& row : rows) {
    const auto party = std::exchange(row.party, ledger::Party::anyone);
    EXPECT_TRUE(is_noticed(rules)) << name_of(row);
    row.party = party;
  }
}

TEST(Workflow, TheNextStateAndTheEventOfEveryRowAreWritten) {
  std::vector<Transition> rows(transitions().begin(), transitions().end());
  const Rules rules = with(rows, deadline_rules());
  for (Transition& row : rows) {
    const auto to = std::exchange(row.to, v1::BATCH_LOST);
    EXPECT_TRUE(is_noticed(rules)) << name_of(row);
    row.to = to;
    const auto event = std::exchange(row.event, v1::BATCH_EVENT_UNSPECIFIED);
    EXPECT_TRUE(is_noticed(rules)) << name_of(row);
    row.event = event;
  }
}

TEST(DeadlineTable, EveryRowNamesOneHandler) {
  for (const DeadlineRule& row : deadline_rules()) {
    EXPECT_NE(row.lapse_batch == nullptr, row.lapse_trip == nullptr) << row.name;
  }
}

TEST(DeadlineTable, EveryPartOfEveryRowIsCarriedOut) {
  std::vector<DeadlineRule> rows(deadline_rules().begin(), deadline_rules().end());
  const Rules rules = with(transitions(), rows);
  for (DeadlineRule& row : rows) {
    const DeadlineRule whole = row;
    if (row.lapse_batch != nullptr) row.lapse_batch = [](const Moment&, v1::Batch&, v1::BatchEvent&) {};
    if (row.lapse_trip != nullptr) row.lapse_trip = [](const Moment&, v1::Trip&) {};
    EXPECT_TRUE(is_noticed(rules)) << row.name << ": handler";
    row = whole;
    if (std::exchange(row.event, v1::EVENT_WITHDRAWN) != v1::BATCH_EVENT_UNSPECIFIED) {
      EXPECT_TRUE(is_noticed(rules)) << row.name << ": event";
    }
    row = whole;
    if (std::exchange(row.holder_credit, v1::CREDIT_KIND_UNSPECIFIED) != v1::CREDIT_KIND_UNSPECIFIED) {
      EXPECT_TRUE(is_noticed(rules)) << row.name << ": credit of the holder";
    }
    row = whole;
    if (std::exchange(row.receiver_credit, v1::CREDIT_KIND_UNSPECIFIED) != v1::CREDIT_KIND_UNSPECIFIED) {
      EXPECT_TRUE(is_noticed(rules)) << row.name << ": credit of the receiver";
    }
    row = whole;
  }
}

TEST(DeadlineTable, AKindWithoutARowIsACorruptState) {
  std::vector<DeadlineRule> rows(deadline_rules().begin(), deadline_rules().end());
  while (!rows.empty()) {
    const std::string name(rows.back().name);
    rows.pop_back();
    EXPECT_TRUE(is_noticed(with(transitions(), rows))) << name;
  }
}

}  // namespace
}  // namespace wastewatch::ledger::test
