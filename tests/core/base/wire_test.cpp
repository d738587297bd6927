#include "base/wire.h"

#include <gtest/gtest.h>

#include <limits>

#include "base/encoding.h"

namespace wastewatch {
namespace {

TEST(Varint, RoundTripsAndRefusesTruncatedOrOverlong) {
  for (const std::uint64_t value : {0ULL, 1ULL, 127ULL, 128ULL, 300ULL, ~0ULL}) {
    Bytes out;
    append_uvarint(out, value);
    BytesView in = out;
    EXPECT_EQ(take_uvarint(in), value);
    EXPECT_TRUE(in.empty());
    BytesView cut = BytesView(out).first(out.size() - 1);
    EXPECT_FALSE(take_uvarint(cut));
  }
  const Bytes overlong(11, 0x80);
  BytesView in = overlong;
  EXPECT_FALSE(take_uvarint(in));
}

TEST(Zigzag, RoundTripsTheExtremes) {
  for (const std::int64_t value :
       {std::int64_t{0}, std::int64_t{-1}, std::int64_t{1}, std::numeric_limits<std::int64_t>::min(),
        std::numeric_limits<std::int64_t>::max()}) {
    Bytes out;
    append_zigzag(out, value);
    BytesView in = out;
    EXPECT_EQ(take_zigzag(in), value);
  }
}

TEST(WireWriter, LeavesOutZeroScalarsAndKeepsEmptyMessages) {
  WireWriter w;
  w.varint(1, 0);
  w.bytes(2, {});
  w.sfixed64(3, 0);
  w.message(4, {});
  w.message(5, {}, false);
  w.varint(6, 150);
  EXPECT_EQ(to_hex(w.result()), "2200309601");
}

TEST(WireReader, StopsAtTheFirstMalformedByte) {
  const auto good = *from_hex("2200309601");
  WireReader reader(good);
  EXPECT_EQ(reader.next()->number, 4U);
  EXPECT_EQ(reader.next()->value, 150U);
  EXPECT_FALSE(reader.next());
  EXPECT_TRUE(reader.ok());
  for (const char* bad : {"00", "2205", "30", "0f", "3380"}) {
    const auto bytes = *from_hex(bad);
    WireReader broken(bytes);
    while (broken.next()) {
    }
    EXPECT_FALSE(broken.ok()) << bad;
  }
}

}  // namespace
}  // namespace wastewatch
