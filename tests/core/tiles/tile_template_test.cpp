#include "tiles/tile_template.h"

#include <gtest/gtest.h>

#include "tiles/errors.h"

namespace wastewatch::tiles::test {
namespace {

std::string address(std::string_view text, TileId id, std::string_view key = {}) {
  return TileTemplate::parse(text).value().address(id, key);
}

TEST(TileTemplate, puts_the_numbers_in_their_places) {
  EXPECT_EQ(address("https://tiles.example.org/{z}/{x}/{y}.png", {14, 13660, 6706}),
            "https://tiles.example.org/14/13660/6706.png");
  EXPECT_EQ(address("http://127.0.0.1:8080/{z}/{x}/{-y}.jpg?a=1", {3, 1, 2}),
            "http://127.0.0.1:8080/3/1/5.jpg?a=1");
}

TEST(TileTemplate, serves_wmts_with_a_key_of_the_office) {
  const auto text = "https://t{s}.example.cn/vec_w/wmts?TILEMATRIX={z}&TILEROW={y}&TILECOL={x}&tk={key}";
  EXPECT_TRUE(TileTemplate::parse(text)->wants_key());
  EXPECT_EQ(address(text, {5, 26, 13}, "a&b=ü"),
            "https://t7.example.cn/vec_w/wmts?TILEMATRIX=5&TILEROW=13&TILECOL=26&tk=a%26b%3D%C3%BC");
}

TEST(TileTemplate, understands_the_names_of_wmts_and_an_empty_tk) {
  const auto text = "https://t0.example.cn/vec_w/wmts?TM={TileMatrix}&R={TileRow}&C={TileCol}&tk=";
  EXPECT_TRUE(TileTemplate::parse(text)->wants_key());
  EXPECT_EQ(address(text, {5, 26, 13}, "k"), "https://t0.example.cn/vec_w/wmts?TM=5&R=13&C=26&tk=k");
  EXPECT_EQ(address("https://a.example.cn/{z}/{x}/{y}?tk=&a=1", {1, 0, 1}, "k"),
            "https://a.example.cn/1/0/1?tk=k&a=1");
  EXPECT_FALSE(TileTemplate::parse("https://a.example.cn/{z}/{x}/{y}?tk=own")->wants_key());
}

TEST(TileTemplate, names_its_server) {
  const auto host = [](std::string_view text) { return std::string(TileTemplate::parse(text)->host()); };
  EXPECT_EQ(host("https://t{s}.example.cn:81/{z}/{x}/{y}"), "t{s}.example.cn:81");
  EXPECT_EQ(host("https://a.example.cn/{z}/{x}/{y}"), "a.example.cn");
}

struct Wrong {
  const char* text;
  const char* why;
};

class WrongTemplates : public testing::TestWithParam<Wrong> {};

TEST_P(WrongTemplates, AreRefusedByWhatIsWrong) {
  const auto made = TileTemplate::parse(GetParam().text);
  ASSERT_FALSE(made);
  EXPECT_TRUE(made.error().is(Errc::wrong_template));
  EXPECT_EQ(made.error().detail, GetParam().why);
}

INSTANTIATE_TEST_SUITE_P(Table, WrongTemplates,
                         testing::Values(Wrong{"", "scheme"},
                                         Wrong{"tiles.example.org/{z}/{x}/{y}", "scheme"},
                                         Wrong{"file:///tiles/{z}/{x}/{y}.png", "scheme"},
                                         Wrong{"https:///{z}/{x}/{y}.png", "scheme"},
                                         Wrong{"https://{key}.example.org/{z}/{x}/{y}.png", "scheme"},
                                         Wrong{"https://{TileRow}.example.org/{z}/{x}/{y}.png", "scheme"},
                                         Wrong{"https://user@example.org/{z}/{x}/{y}.png", "scheme"},
                                         Wrong{"https://example.org/{z}/{x}.png", "place"},
                                         Wrong{"https://example.org/{z}/{x}/{y}/{-y}.png", "place"},
                                         Wrong{"https://example.org/{z}/{x}/{TileRow}/{-y}.png", "place"},
                                         Wrong{"https://example.org/{z}/{x}/{y}.png?l={layer}", "place"},
                                         Wrong{"https://example.org/{z}/{x}/{y}}.png", "place"},
                                         Wrong{"https://example.org/{z}/{x}/{y} .png", "character"}));

TEST(TileTemplate, has_a_length_limit) {
  const auto text = "https://example.org/{z}/{x}/{y}.png?" + std::string(max_template_bytes, 'a');
  EXPECT_EQ(TileTemplate::parse(text).error().detail, "length");
}

}  // namespace
}  // namespace wastewatch::tiles::test
