#include "node/framing.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace wastewatch::node {
namespace {

constexpr std::size_t limit = 1000;

TEST(Framing, LengthIsAnUnsignedVarint) {
  Bytes out;
  append_frame(out, Bytes(200, 7));
  EXPECT_EQ(out.size(), 202U);
  EXPECT_EQ(out[0], 0xc8);
  EXPECT_EQ(out[1], 0x01);
}

TEST(Framing, MessagesSurviveAnyCutting) {
  EXPECT_TRUE(rc::check([](const std::vector<Bytes>& messages) {
    Bytes stream;
    for (const auto& message : messages) append_frame(stream, message);
    FrameReader reader(1U << 20);
    std::vector<Bytes> got;
    std::size_t at = 0;
    while (at < stream.size()) {
      const auto piece = *rc::gen::inRange<std::size_t>(1, std::min<std::size_t>(stream.size() - at, 64) + 1);
      append(reader.buffer(), BytesView(stream).subspan(at, piece));
      at += piece;
      for (;;) {
        const auto next = reader.next();
        RC_ASSERT(next.has_value());
        if (!*next) break;
        got.push_back(to_bytes(**next));
      }
      reader.compact();
    }
    RC_ASSERT(got == messages);
  }));
}

TEST(Framing, GiantLengthIsRefusedBeforeItsBytesArrive) {
  FrameReader reader(limit);
  reader.buffer() = {0xe9, 0x07};  // 1001
  EXPECT_TRUE(reader.next().error().is(Errc::message_too_large));
}

TEST(Framing, LengthOver64BitsIsRefused) {
  FrameReader reader(limit);
  reader.buffer() = Bytes(11, 0xff);
  EXPECT_TRUE(reader.next().error().is(Errc::malformed_message));
}

}  // namespace
}  // namespace wastewatch::node
