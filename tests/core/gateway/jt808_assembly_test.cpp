#include "gateway/jt808/assembly.h"

#include <gtest/gtest.h>

#include "base/encoding.h"

namespace wastewatch::gateway::jt808 {
namespace {

Message part_of(std::uint16_t serial, std::uint16_t total, std::uint16_t index, Bytes body) {
  return {{0x0704, false, 0, from_hex("013912345678").value(), serial, Subpackage{total, index}},
          std::move(body)};
}

TEST(Jt808Assembly, a_message_in_one_frame_is_whole) {
  Assembly assembly;
  auto message = part_of(7, 1, 1, {1});
  message.header.part.reset();
  const auto whole = assembly.add(message).value();
  ASSERT_TRUE(whole);
  EXPECT_EQ(whole->message, message);
  EXPECT_EQ(whole->answers.size(), 1U);
}

TEST(Jt808Assembly, parts_are_joined_in_their_order_whichever_comes_first) {
  Assembly assembly;
  EXPECT_FALSE(assembly.add(part_of(0, 3, 2, {2})).value());  // the serial before it is 65,535
  EXPECT_FALSE(assembly.add(part_of(1, 3, 3, {3})).value());
  EXPECT_FALSE(assembly.add(part_of(1, 3, 3, {3})).value()) << "a repeated part is no missing one";
  const auto whole = assembly.add(part_of(0xffff, 3, 1, {1})).value();
  ASSERT_TRUE(whole);
  EXPECT_EQ(whole->message.body, (Bytes{1, 2, 3}));
  ASSERT_EQ(whole->answers.size(), 3U);
  EXPECT_EQ(whole->answers[1].serial, 0);
  EXPECT_EQ(assembly.unfinished(), 0U);
}

TEST(Jt808Assembly, parts_of_other_messages_are_not_mixed_in) {
  Assembly assembly;
  EXPECT_FALSE(assembly.add(part_of(10, 2, 1, {1})).value());
  EXPECT_FALSE(assembly.add(part_of(21, 2, 2, {2})).value());
  EXPECT_EQ(assembly.unfinished(), 2U);
}

TEST(Jt808Assembly, is_bounded) {
  Assembly assembly;
  EXPECT_TRUE(assembly.add(part_of(1, max_parts + 1, 1, {})).error().is(Errc::bad_subpackage));
  for (std::uint16_t i = 0; i < 100; ++i) EXPECT_FALSE(assembly.add(part_of(i * 10, 2, 1, {1})).value());
  EXPECT_EQ(assembly.unfinished(), max_unfinished);
}

}  // namespace
}  // namespace wastewatch::gateway::jt808
