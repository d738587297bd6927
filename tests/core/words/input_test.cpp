#include "words/input.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "base/encoding.h"
#include "words/catalogue.h"

namespace wastewatch::test {
namespace {

using words::CivilTime;
using words::InputKind;

class InputForms : public testing::TestWithParam<words::InputForm> {};

TEST_P(InputForms, are_read_as_their_kind) {
  const auto read = words::reading_as(GetParam().kind, GetParam().example);
  ASSERT_TRUE(read) << GetParam().example;
  EXPECT_TRUE(words::has_text(words::key_of(GetParam().kind)));
}

// Every row of one kind of identifier names the same one.
TEST_P(InputForms, of_a_hash_or_a_batch_id_are_one_value) {
  const auto read = words::reading_as(GetParam().kind, GetParam().example);
  ASSERT_TRUE(read) << GetParam().example;
  if (read->kind == InputKind::hash) {
    EXPECT_EQ(read->text, "3FA9C1D2E4B5F60718293A4B5C6D7E8F90A1B2C3D4E5F60718293A4B5C6D7E8F");
  }
  if (read->kind == InputKind::batch_id) {
    EXPECT_EQ(to_hex(read->bytes), "0123456789abcdef0123456789abcdef");
  }
  if (read->kind == InputKind::hash_part) {
    EXPECT_TRUE(read->text.starts_with("3FA9C1D2"));
  }
  if (read->kind == InputKind::hash_end) {
    EXPECT_EQ(read->end, "6D7E8F");
  }
}

INSTANTIATE_TEST_SUITE_P(Table, InputForms, testing::ValuesIn(words::input_forms()));

std::vector<InputKind> kinds_of(std::string_view typed) {
  std::vector<InputKind> out;
  for (const auto& one : words::readings(typed)) out.push_back(one.kind);
  return out;
}

std::int64_t height_of(std::string_view typed) {
  const auto read = words::reading_as(InputKind::height, typed);
  return read ? read->height : 0;
}

TEST(Input, heights_are_read_with_words_and_group_marks_and_nothing_else) {
  for (const char* typed : {"155", "#155", "block 155", "BLOCK #155", "Height: 155", "区块155", "区块 155",
                            "第 155 块", "第155号区块", "155 号区块", "高度：155", "１５５", " 155\n"}) {
    EXPECT_EQ(height_of(typed), 155) << typed;
  }
  EXPECT_EQ(height_of("12,408"), 12'408);
  EXPECT_EQ(height_of("1,012,408"), 1'012'408);
  for (const char* typed : {"0", "-1", "1,2", "12,40", "1,2,3", "blocks of Hexing 3", "blockade 155", "12.5",
                            "99999999999999999999", "1555 156", "block"}) {
    EXPECT_EQ(height_of(typed), 0) << typed;
  }
}

TEST(Input, dates_are_the_day_that_a_person_means) {
  const CivilTime day{2026, 11, 27};
  for (const char* typed :
       {"2026-11-27", "2026/11/27", "2026.11.27", "27/11/2026", "27.11.2026", "27-11-2026", "11/27/2026",
        "27/11/26", "20261127", "2026年11月27日", "2026年11月27号", "27 Nov 2026", "27-Nov-2026",
        "27 november 2026", "Nov. 27, 2026", "November 27th 2026", "２０２６年１１月２７日"}) {
    const auto read = words::reading_as(InputKind::date, typed);
    ASSERT_TRUE(read) << typed;
    EXPECT_EQ(read->time, day) << typed;
  }
  for (const char* typed : {"2026-13-01", "2026-02-30", "31/04/2026", "32/01/2026", "2026-11-27 25:00",
                            "27 Foo 2026", "2026", "11-27"}) {
    EXPECT_FALSE(words::reading_as(InputKind::date, typed)) << typed;
  }
  EXPECT_EQ(words::reading_as(InputKind::date, "5/6/2026")->time, (CivilTime{2026, 6, 5}));
  EXPECT_EQ(words::reading_as(InputKind::date, "11月27日")->time, (CivilTime{0, 11, 27}));
}

TEST(Input, times_of_day_belong_to_dates) {
  for (const char* typed : {"2026-11-27 04:50", "2026-11-27T04:50", "2026年11月27日 4:50", "27/11/2026 4:50",
                            "2026年11月27日4点50分", "2026年11月27日4时50分"}) {
    const auto read = words::reading_as(InputKind::date, typed);
    ASSERT_TRUE(read) << typed;
    EXPECT_EQ(read->time, (CivilTime{2026, 11, 27, 4, 50})) << typed;
  }
  EXPECT_EQ(words::reading_as(InputKind::date, "2026-11-27T04:50:05.123Z")->time,
            (CivilTime{2026, 11, 27, 4, 50, 5, true}));
}

TEST(Input, dates_become_times_in_the_zone_unless_they_name_their_own) {
  EXPECT_EQ(words::time_ms({1970, 1, 1, 8, 0, 0, false}, 8 * 3600, 0), 0);
  EXPECT_EQ(words::time_ms({1970, 1, 1, 0, 0, 1, true}, 8 * 3600, 0), 1'000);
  EXPECT_EQ(words::time_ms({0, 1, 1}, 0, 1970), 0);
}

TEST(Input, a_zone_behind_the_time_is_that_of_the_time) {
  const auto at = words::time_ms({2026, 11, 26, 20, 50, 5, true}, 0, 0);
  for (const char* typed : {"2026-11-27T04:50:05+08:00", "2026-11-27 04:50:05 +0800",
                            "2026-11-27 04:50:05 UTC+8", "2026-11-26 15:50:05 -05:00", "2026-11-26T20:50:05Z",
                            "2026-11-27 02:20:05 +05:30", "2026-11-27 04:50:05 GMT+08:00"}) {
    const auto read = words::reading_as(InputKind::date, typed);
    ASSERT_TRUE(read) << typed;
    EXPECT_EQ(words::time_ms(read->time, 3'600, 0), at) << typed;
  }
  for (const char* typed : {"2026-11-27 04:50 +25:00", "2026-11-27 04:50 +08:61", "2026-11-27 04:50 +"})
    EXPECT_FALSE(words::reading_as(InputKind::date, typed)) << typed;
}

TEST(Input, hexadecimal_bytes_are_read_in_the_forms_of_hashes) {
  for (const char* typed :
       {"0a0B0c", "0x0A0B0C", "0X0a0b0c", "0a:0b:0c", "“0A 0B 0C”.", "０a0b0c", "0a,0b,0c;"})
    EXPECT_EQ(words::hex_bytes(typed), (Bytes{10, 11, 12})) << typed;
  EXPECT_EQ(words::hex_bytes(""), Bytes{});
  for (const char* typed : {"0", "zz", "0a0", "0x0x0a"}) EXPECT_FALSE(words::hex_bytes(typed)) << typed;
}

TEST(Input, what_was_not_written_is_the_nearest_day) {
  const std::int64_t now = words::time_ms({2026, 1, 2, 12, 0, 0, true}, 0, 0);
  EXPECT_EQ(words::completed({0, 12, 31, 3, 5}, now, 0), (CivilTime{2025, 12, 31, 3, 5}));
  EXPECT_EQ(words::completed({0, 1, 5}, now, 0), (CivilTime{2026, 1, 5}));
  EXPECT_EQ(words::completed({0, 0, 0, 3, 5}, now, 0), (CivilTime{2026, 1, 2, 3, 5}));
  EXPECT_EQ(words::completed({0, 0, 0, 3, 5}, now, 13 * 3'600), (CivilTime{2026, 1, 3, 3, 5}));
  EXPECT_EQ(words::completed({2020, 1, 5}, now, 0), (CivilTime{2020, 1, 5}));
}

TEST(Input, the_short_forms_of_tables_are_dates_and_times) {
  EXPECT_EQ(words::reading_as(InputKind::date, "11-29 03:05")->time, (CivilTime{0, 11, 29, 3, 5}));
  EXPECT_EQ(words::reading_as(InputKind::date, "11月29日 03:05")->time, (CivilTime{0, 11, 29, 3, 5}));
  EXPECT_TRUE(words::reading_as(InputKind::date, "2026-11-27 04:50:05 UTC")->time.utc);
  EXPECT_EQ(words::reading_as(InputKind::clock, "03:05")->time, (CivilTime{0, 0, 0, 3, 5}));
  for (const char* typed : {"25:00", "03:61", "3", "11-29", "2026-11-29 03:05"})
    EXPECT_FALSE(words::reading_as(InputKind::clock, typed)) << typed;
  EXPECT_FALSE(words::reading_as(InputKind::date, "13-29 03:05"));
}

TEST(Input, positions_are_read_in_either_order_and_script) {
  const words::WrittenPosition place{307'461'000, 1'204'872'000};
  for (const char* typed : {"30.7461, 120.4872", "30.7461,120.4872", "30.7461 120.4872", "30.7461，120.4872",
                            "３０.７４６１，１２０.４８７２", "120.4872, 30.7461", "30.7461N 120.4872E",
                            "120.4872°E, 30.7461°N", "n 30.7461 e 120.4872", "北纬30.7461°，东经120.4872°",
                            "东经 120.4872 度，北纬 30.7461 度", "lat 30.7461, lon 120.4872"}) {
    const auto read = words::reading_as(InputKind::position, typed);
    ASSERT_TRUE(read) << typed;
    EXPECT_EQ(read->position, place) << typed;
  }
  const auto south = words::reading_as(InputKind::position, "33°51'25.2\"S 151°12'54\"E");
  ASSERT_TRUE(south);
  EXPECT_EQ(south->position, (words::WrittenPosition{-338'570'000, 1'512'150'000}));
  EXPECT_EQ(words::reading_as(InputKind::position, "-33.857, 151.215")->position.lat_e7, -338'570'000);
  for (const char* typed : {"30, 120", "12,408", "30.7461", "91.5, 200.5", "30.7461N 120.4872N",
                            "30°61'00\"N 120°00'00\"E", "30.7461, 120.4872, 5", "1.5 t 2.5 t"})
    EXPECT_FALSE(words::reading_as(InputKind::position, typed)) << typed;
}

TEST(Input, the_end_of_a_hash_stands_behind_an_ellipsis) {
  for (const char* typed : {"…8f3a21", "...8F3A21", "tx …8f3a21", "哈希 …8f3a21"}) {
    const auto read = words::reading_as(InputKind::hash_end, typed);
    ASSERT_TRUE(read) << typed;
    EXPECT_EQ(read->end, "8F3A21");
  }
  for (const char* typed : {"8f3a21", "…8f3a2", "…xyz123", "…"})
    EXPECT_FALSE(words::reading_as(InputKind::hash_end, typed)) << typed;
}

TEST(Input, hashes_are_read_as_programs_and_people_copy_them) {
  const std::string hash = "3FA9C1D2E4B5F60718293A4B5C6D7E8F90A1B2C3D4E5F60718293A4B5C6D7E8F";
  for (const auto& typed :
       {hash, "0x" + hash, " " + hash + " ", "tx " + hash, "Transaction: 0x" + hash, "交易 " + hash,
        std::string("3fa9c1d2 e4b5f607 18293a4b 5c6d7e8f\n90a1b2c3 d4e5f607 18293a4b 5c6d7e8f"),
        "\"" + hash + "\""}) {
    const auto read = words::reading_as(InputKind::hash, typed);
    ASSERT_TRUE(read) << typed;
    EXPECT_EQ(read->text, hash);
    EXPECT_EQ(to_hex_upper(read->bytes), hash);
  }
  EXPECT_FALSE(words::reading_as(InputKind::hash, hash + "00"));
  EXPECT_FALSE(words::reading_as(InputKind::hash, "G" + hash.substr(1)));
}

TEST(Input, a_shortened_hash_keeps_both_of_its_ends) {
  for (const char* typed : {"3FA9C1D2…6D7E8F", "3fa9c1d2...6d7e8f"}) {
    const auto read = words::reading_as(InputKind::hash_part, typed);
    ASSERT_TRUE(read) << typed;
    EXPECT_EQ(read->text, "3FA9C1D2");
    EXPECT_EQ(read->end, "6D7E8F");
  }
  for (const char* typed : {"3FA9C1D", "2026-11-27", "27 11 2026", "cafe babe", "3FA9C1D2…xyz"}) {
    EXPECT_FALSE(words::reading_as(InputKind::hash_part, typed)) << typed;
  }
}

TEST(Input, digits_alone_may_mean_several_things) {
  EXPECT_EQ(kinds_of("20261127"),
            (std::vector{InputKind::hash_part, InputKind::height, InputKind::date, InputKind::text}));
  EXPECT_EQ(kinds_of("240612"), (std::vector{InputKind::height, InputKind::text}));
}

TEST(Input, a_citation_is_read_by_its_link) {
  const auto read = words::readings("chain waste-1\nheight 155\nheader " + std::string(64, 'A') +
                                    "\nwastewatch:block/155\n");
  ASSERT_FALSE(read.empty());
  EXPECT_EQ(read.front().kind, InputKind::link);
  EXPECT_EQ(read.front().text, "wastewatch:block/155");
  EXPECT_FALSE(words::reading_as(InputKind::link, "http://a/wastewatch:block/1"));
}

TEST(Input, plates_are_read_with_and_without_marks) {
  for (const char* typed :
       {"浙F·D0021", "浙F D0021", "浙FD0021", "浙f.d0021", "浙F-D0021", "浙Ｆ・Ｄ００２１"}) {
    const auto read = words::reading_as(InputKind::plate, typed);
    ASSERT_TRUE(read) << typed;
    EXPECT_EQ(read->text, "浙FD0021");
  }
  for (const char* typed : {"浙F", "浙F12", "桐乡", "F·D0021", "浙江金属", "浙F1234567"}) {
    EXPECT_FALSE(words::reading_as(InputKind::plate, typed)) << typed;
  }
  EXPECT_EQ(words::plate("浙FD0021"), "浙F·D0021");
  EXPECT_EQ(words::plate("ABC 1"), "ABC 1");
}

TEST(Input, what_cannot_be_seen_is_dropped) {
  EXPECT_EQ(words::tidied("\u202e 155\u200b \t\n"), "155");
  EXPECT_EQ(words::tidied("a\u3000 b"), "a b");
  EXPECT_TRUE(words::readings(" \u200b\n").empty());
  EXPECT_TRUE(words::readings(std::string(words::max_input_bytes + 1, '1')).empty());
}

RC_GTEST_PROP(Input, of_any_bytes_is_read_without_harm, (const std::string& typed)) {
  for (const auto& one : words::readings(typed)) {
    RC_ASSERT(one.kind != InputKind::height || one.height > 0);
    RC_ASSERT(one.kind != InputKind::hash || one.bytes.size() == 32U);
  }
}

}  // namespace
}  // namespace wastewatch::test
