#include "node/event_query.h"

#include <gtest/gtest.h>

namespace wastewatch::node {
namespace {

TEST(EventQueryText, ConditionsAreReadAsClientsWriteThem) {
  const auto query =
      parse_event_query("tm.event='Tx' AND tx.hash = 'AB12' AND tx.height>=5 AND tx.height < 9").value();
  EXPECT_EQ(query.equal_to("tm.event"), "Tx");
  EXPECT_EQ(query.equal_to("tx.hash"), "AB12");
  EXPECT_FALSE(query.equal_to("tx.height"));
  const auto range = query.range_of("tx.height", 1, 100);
  EXPECT_EQ(range.from, 5);
  EXPECT_EQ(range.to, 8);
}

TEST(EventQueryText, EqualityIsARangeOfOne) {
  const auto range = parse_event_query("tx.height=7")->range_of("tx.height", 1, 100);
  EXPECT_EQ(range.from, 7);
  EXPECT_EQ(range.to, 7);
}

TEST(EventQueryText, BoundsAtTheEndsOfAllNumbersLeaveNothing) {
  for (const auto* text : {"tx.height>9223372036854775807", "tx.height<-9223372036854775808", "tx.height>100",
                           "tx.height<1", "tx.height>=5 AND tx.height<5", "tx.height=7 AND tx.height=8"}) {
    const auto range = parse_event_query(text)->range_of("tx.height", 1, 100);
    EXPECT_GT(range.from, range.to) << text;
    EXPECT_GE(range.from, 1) << text;
    EXPECT_LE(range.to, 100) << text;
  }
}

TEST(EventQueryText, NonsenseIsRefused) {
  for (const auto* bad : {"", "tm.event", "='x'", "a='b' AND ", "a='b'c'", "a="}) {
    EXPECT_TRUE(parse_event_query(bad).error().is(Errc::malformed_message)) << bad;
  }
  EXPECT_TRUE(parse_event_query("a='" + std::string(600, 'x') + "'").error().is(Errc::message_too_large));
}

}  // namespace
}  // namespace wastewatch::node
