// The message table: every message of the protocol has its row, and every row has all that belongs to it.
#include <gtest/gtest.h>

#include <algorithm>

#include "documents.h"
#include "ledger/rules.h"
#include "samples.h"

namespace wastewatch::ledger::test {
namespace {

const MessageRow& row_of(const Sample& sample) {
  return *std::ranges::find(message_rows(), sample.number, &MessageRow::number);
}

// The newest rules, or those of a version to come that the message belongs to.
Rules rules_with(const MessageRow& row) {
  return {std::max(row.since, newest_rules().version()), message_rows(), transitions(), deadline_rules()};
}

TEST(MessageTable, HasOneRowForEachMessageOfTheProtocol) {
  const auto* fields = v1::Message::descriptor()->oneof_decl(0);
  ASSERT_EQ(static_cast<std::size_t>(fields->field_count()), message_rows().size());
  std::uint32_t last = 0;
  for (const MessageRow& row : message_rows()) {
    EXPECT_GT(row.number, last) << row.name;
    last = row.number;
    const auto* field = v1::Message::descriptor()->FindFieldByNumber(static_cast<int>(row.number));
    ASSERT_NE(field, nullptr) << row.name;
    EXPECT_EQ(field->message_type()->name(), row.name);
    EXPECT_EQ(field->containing_oneof(), fields) << row.name;
  }
}

TEST(MessageTable, EveryRowSaysWhoMaySignAndWhatIsDone) {
  for (const MessageRow& row : message_rows()) {
    EXPECT_NE(row.organisation_kinds & ~1U, 0U) << row.name;
    EXPECT_NE(row.roles & ~1U, 0U) << row.name;
    EXPECT_GT(row.writes, 0U) << row.name;
    EXPECT_NE(row.deed, Deed::none) << row.name;
    EXPECT_TRUE(row.check != nullptr && row.execute != nullptr) << row.name;
    EXPECT_GE(row.since, 1U) << row.name;
  }
}

// Fuzz seeds are the samples.
TEST(MessageTable, EveryRowHasASampleThatIsAccepted) {
  const auto all = samples();
  for (const MessageRow& row : message_rows()) {
    EXPECT_TRUE(std::ranges::contains(all, row.number, &Sample::number)) << row.name;
  }
  for (const Sample& sample : all) {
    const Rules rules = rules_with(row_of(sample));
    Stage stage(rules);
    const auto messages = sample.messages(stage);
    EXPECT_EQ(static_cast<std::uint32_t>(messages.back().action_case()), sample.number);
    EXPECT_EQ(stage.chain.run_all(stage.party(sample.signer), messages), Code::ok)
        << messages.back().ShortDebugString();
  }
}

TEST(MessageTable, EverySubjectIsReadOutOfItsMessage) {
  for (const Sample& sample : samples()) {
    const MessageRow& row = row_of(sample);
    if (row.subject.id == nullptr) continue;
    const Stage stage;
    EXPECT_FALSE(row.subject.id(sample.messages(stage).back()).empty()) << row.name;
  }
}

TEST(MessageTable, IsTheTableOfTheDocumentation) {
  std::vector<std::string> expected;
  for (const MessageRow& row : message_rows()) {
    expected.push_back("| " + std::string(row.name) + " | " + std::to_string(row.signatures) + " | " +
                       std::to_string(row.writes) + " | " + std::to_string(work_of(row)) + " |");
  }
  EXPECT_EQ(documented_table("formats.md", "| message | signatures | state entries | work |"), expected);
}

}  // namespace
}  // namespace wastewatch::ledger::test
