// What the file of the alarm may hold.
#include "alarm/told.h"

#include <gtest/gtest.h>

namespace wastewatch::alarm {
namespace {

watch::AlertId id(std::uint8_t byte) { return *watch::AlertId::from(Bytes(16, byte)); }

TEST(Told, IsReadAsItWasWritten) {
  for (const auto& told :
       {Told{.height = 0}, Told{.height = 12}, Told{.height = 12, .of_next = most_of_next},
        Told{.height = 12, .standing = {id(1)}}, Told{.height = 12, .standing = {id(2), id(1)}}})
    EXPECT_EQ(read_told(to_text(told)), told) << to_text(told);
}

TEST(Told, IsNothingElse) {
  const std::string hex(32, 'a');
  for (const auto& text :
       {std::string(), std::string("x"), std::string("-5"), std::string("100 "), std::string("+3"),
        std::string("5+18446744073709551615"), std::string("5+18446744073709551616"),
        std::string("5+1000001"), std::string("5+-1"), std::string("5:"), "5:" + hex + ",", "5:" + hex + hex,
        "5+1:" + hex, "5:" + hex + "+1"})
    EXPECT_FALSE(read_told(text)) << text;
}

}  // namespace
}  // namespace wastewatch::alarm
