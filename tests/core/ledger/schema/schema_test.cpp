// The key schema: what is built is read back, every row is complete, and docs/formats.md prints this table.
#include <gtest/gtest.h>

#include <set>

#include "documents.h"
#include "ledger/keys.h"
#include "ledger/schema/schema.h"

namespace wastewatch::ledger::test {
namespace {

using schema::Kind;

TEST(Schema, RowsStandInTheOrderOfTheirKindsAndOfTheTree) {
  for (std::size_t i = 0; i < schema::keys.size(); ++i) {
    EXPECT_EQ(static_cast<std::size_t>(schema::keys[i].kind), i);
    EXPECT_LE(schema::keys[i == 0 ? 0 : i - 1].prefix, schema::keys[i].prefix);
  }
  for (std::size_t i = 0; i < schema::parts.size(); ++i) {
    EXPECT_EQ(static_cast<std::size_t>(schema::parts[i].part), i + 1);
  }
}

TEST(Schema, EveryRowHasItsRecord) {
  for (const auto& row : schema::keys) {
    const auto record = schema::new_record(row);
    EXPECT_EQ(record == nullptr, row.record.empty()) << row.record;
    EXPECT_TRUE(!record || record->GetDescriptor()->name() == row.record) << row.record;
  }
}

TEST(Schema, NoPrefixBeginsAnother) {
  for (const auto& row : schema::keys) {
    for (const auto& other : schema::keys) {
      EXPECT_TRUE(row.prefix == other.prefix || !row.prefix.starts_with(other.prefix)) << row.prefix;
    }
  }
}

TEST(Schema, EveryKeyIsFoundAgain) {
  const Bytes key(33, 2);
  const std::vector<std::pair<Kind, Bytes>> built{
      {Kind::batch, keys::batch({})},
      {Kind::batch_event, keys::batch_event({}, 7)},
      {Kind::holding, keys::holding({}, {})},
      {Kind::offer, keys::offer({})},
      {Kind::open_load, keys::open_load({}, 5, {})},
      {Kind::deadline, keys::deadline(5, 1, BatchId{})},
      {Kind::trip, keys::trip({})},
      {Kind::trip_load, keys::trip_load({}, {})},
      {Kind::plate_period, keys::plate_period("浙F10001", 9)},
      {Kind::organisation, keys::organisation({})},
      {Kind::organisation_counts, keys::organisation_counts({})},
      {Kind::party_key, keys::party_key(key)},
      {Kind::lane_sequence, keys::lane_sequence(key, 3)},
      {Kind::vehicle, keys::vehicle("浙F10001")},
      {Kind::device, keys::device({})},
      {Kind::binding, keys::binding(keys::subject_of_batch({}), {}, 0)},
      {Kind::binding, keys::binding(keys::subject_of_plate("浙F10001"), {}, 1)},
      {Kind::binding, keys::binding(keys::subject_of_site({}, 2), {}, 2)},
      {Kind::device_day, keys::device_day({}, 20'000)},
      {Kind::incident, keys::incident({})},
      {Kind::credit_entry, keys::credit_entry({}, 8, 1, BatchId{})},
      {Kind::permit, keys::permit({}, 1, "kitchen", "P-1")},
      {Kind::chain_info, keys::chain_info()},
      {Kind::policy, keys::policy()},
      {Kind::waste_kind, keys::waste_kind("kitchen")},
      {Kind::validator, keys::validator({})},
      {Kind::misbehaviour, keys::misbehaviour(4, {}, 1)},
      {Kind::header_frontier, keys::header_frontier()}};
  std::set<Kind> seen;
  for (const auto& [kind, bytes] : built) {
    const auto* row = schema::find_row(bytes);
    ASSERT_NE(row, nullptr) << schema::row_of(kind).prefix;
    EXPECT_EQ(row->kind, kind) << row->record;
    std::size_t size = row->prefix.size();
    for (const auto& field : schema::fields_of(bytes)) size += field.bytes.size();
    EXPECT_EQ(size, bytes.size()) << row->record;
    Bytes longer = bytes;
    longer.push_back('x');
    EXPECT_FALSE(schema::is_kind(kind, longer)) << row->record;
    seen.insert(kind);
  }
  for (const auto& row : schema::keys) EXPECT_EQ(seen.contains(row.kind), !row.record.empty()) << row.record;
}

// The chain commits to these bytes.
TEST(Schema, KeysHaveTheBytesOfVersion1) {
  const Bytes id(16, 0xAB);
  EXPECT_EQ(keys::deadline(0x0102, 3, id), [&] {
    Bytes out = to_bytes(std::string_view("du/\0\0\0\0\0\0\x01\x02\x03", 12));
    append(out, id);
    return out;
  }());
  EXPECT_EQ(as_text(keys::chain_info()),
            "pa/\x05"
            "chain");
  EXPECT_EQ(as_text(keys::policy()),
            "pa/\x06"
            "policy");
  EXPECT_EQ(as_text(keys::waste_kind("kitchen")), "pa/\x0Dwaste/kitchen");
  EXPECT_EQ(as_text(keys::vehicle("A1")),
            "vh/\x02"
            "A1");
  EXPECT_EQ(as_text(keys::organisation_counts(OrganisationId{})),
            std::string("og/") + std::string(16, '\0') + "n");
  EXPECT_EQ(as_text(keys::subject_of_plate("A1")),
            "\x02\x02"
            "A1");
  EXPECT_EQ(as_text(keys::subject_of_site({}, 258)),
            std::string("\x03") + std::string(18, '\0') + "\x01\x02");
}

TEST(Schema, FieldsAreReadByMeaning) {
  const Bytes key = keys::binding(keys::subject_of_plate("浙F10001"), {}, 258);
  EXPECT_EQ(schema::number_of(schema::field_of(key, schema::Part::n).value()), 258U);
  const auto bound_to = schema::field_of(key, schema::Part::bound_to).value();
  const auto subject = schema::fields_of_subject(bound_to.bytes);
  ASSERT_EQ(subject.size(), 1U);
  EXPECT_EQ(schema::text_of(subject[0]), "浙F10001");
  EXPECT_FALSE(schema::field_of(key, schema::Part::trip));
}

TEST(Schema, BytesThatAreNoKeyHaveNoRow) {
  for (const std::string_view text :
       {"", "b", "b/", "b/short", "zz/x", "pa/\x05other", "pa/\x0Dwaste/kitch"}) {
    EXPECT_EQ(schema::find_row(as_bytes(text)), nullptr) << text;
    EXPECT_TRUE(schema::fields_of(as_bytes(text)).empty()) << text;
  }
  const std::string unknown_subject = "bd/\x04" + std::string(36, '\0');
  EXPECT_EQ(schema::find_row(as_bytes(unknown_subject)), nullptr);
}

TEST(Schema, IsTheTableOfTheDocumentation) {
  std::vector<std::string> expected;
  for (const auto& row : schema::keys) {
    const auto parts = schema::key_text(row);
    expected.push_back("| `" + std::string(row.prefix) + "` | " + (parts.empty() ? "(nothing)" : parts) +
                       " | " + std::string(row.record.empty() ? "reserved" : row.record) + " |");
  }
  EXPECT_EQ(documented_table("formats.md", "| prefix | key | value |"), expected);
}

}  // namespace
}  // namespace wastewatch::ledger::test
