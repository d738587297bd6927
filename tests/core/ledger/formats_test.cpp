// Ids, keys, text and the closed tables.
#include <gtest/gtest.h>

#include <set>

#include "documents.h"
#include "kit/ledger/test_chain.h"
#include "ledger/canonical.h"
#include "ledger/keys.h"
#include "ledger/result_codes.h"
#include "ledger/rules.h"
#include "ledger/state/frontier.h"
#include "ledger/text.h"
#include "merkle/simple_tree.h"

namespace wastewatch::ledger::test {
namespace {

TEST(ResultCodes, AscendAndAreComplete) {
  std::set<std::string_view> names;
  std::uint32_t last = 0;
  for (const CodeEntry& entry : result_codes()) {
    EXPECT_TRUE(entry.code == Code::ok || number(entry.code) > last);
    last = number(entry.code);
    EXPECT_TRUE(names.insert(entry.name).second) << entry.name;
    EXPECT_NE(code_sentence(entry.code), code_sentence(Code{9999})) << entry.name;
  }
  EXPECT_EQ(find_code(9999), nullptr);
}

TEST(ResultCodes, AreTheTableOfTheDocumentation) {
  std::vector<std::string> expected;
  for (const CodeEntry& entry : result_codes()) {
    expected.push_back("| " + std::to_string(number(entry.code)) + " | " + std::string(entry.name) + " | " +
                       std::string(code_sentence(entry.code)) + " |");
  }
  EXPECT_EQ(documented_table("formats.md", "| number | name | sentence |"), expected);
}

TEST(Keys, TimesSortAsNumbers) {
  const BatchId id;
  EXPECT_LT(keys::deadline(255, 1, id), keys::deadline(256, 1, id));
  EXPECT_LT(keys::deadline(5, 1, id), keys::deadlines_before(6));
  EXPECT_LT(keys::deadlines_before(5), keys::deadline(5, 1, id));
}

TEST(Ids, DependOnEveryPartOfTheOrigin) {
  const Bytes signer(33, 1);
  const MessageOrigin origin{"chain", signer, 0, 1, 0};
  std::set<Bytes> ids;
  for (auto changed :
       {origin, MessageOrigin{"chaim", signer, 0, 1, 0}, MessageOrigin{"chain", signer, 1, 1, 0},
        MessageOrigin{"chain", signer, 0, 2, 0}, MessageOrigin{"chain", signer, 0, 1, 1}}) {
    ids.insert(to_bytes(message_id(changed)));
  }
  ids.insert(to_bytes(message_id(origin, 1)));
  EXPECT_EQ(ids.size(), 6U);
}

TEST(Text, AcceptsBothLanguagesAndRefusesWhatCouldBeWrittenTwoWays) {
  EXPECT_TRUE(is_plain_text("Wuzhen kitchen waste, 桐乡市 乌镇 é Ω"));
  EXPECT_FALSE(is_plain_text("e\xCC\x81"));     // combining acute
  EXPECT_FALSE(is_plain_text("\xE2\x84\xA6"));  // ohm sign
  EXPECT_FALSE(is_plain_text("\xEF\xA4\x80"));  // compatibility ideograph
  EXPECT_FALSE(
      is_plain_text("\xE2\x80\xAE"
                    "abc"));  // bidirectional override
  EXPECT_FALSE(is_plain_text("a\nb"));
  EXPECT_FALSE(is_plain_text("\xC0\x80"));      // overlong
  EXPECT_FALSE(is_plain_text("\xED\xA0\x80"));  // surrogate
  EXPECT_FALSE(is_plain_text(std::string(257, 'a')));
}

TEST(Text, ChecksCreditCodesByGb32100) {
  EXPECT_TRUE(is_credit_code("91350100M000100Y43"));  // the standard's worked example
  EXPECT_FALSE(is_credit_code("91350100M000100Y44"));
  EXPECT_FALSE(is_credit_code("91350100M000100Y4"));
}

TEST(Plates, AreNormalised) { EXPECT_EQ(normalised_plate("浙f·1 00-01"), "浙F10001"); }

TEST(Frontier, HasTheRootOfTheWholeTree) {
  Peaks peaks;
  std::vector<Bytes> leaves;
  for (std::uint8_t i = 0; i < 40; ++i) {
    EXPECT_EQ(frontier_root(peaks), merkle::simple_root(leaves));
    leaves.push_back({i});
    append_leaf(peaks, i, leaves.back());
  }
}

TEST(Work, GrowsWithMessagesAndSignatures) {
  v1::TxBody body;
  *body.add_messages() = declare_message();
  const auto one = newest_rules().work_of(body);
  body.add_messages()->mutable_report_telemetry();
  EXPECT_EQ(newest_rules().work_of(body), one + work_signature + 3 * work_write);
}

}  // namespace
}  // namespace wastewatch::ledger::test
