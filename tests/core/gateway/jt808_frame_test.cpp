#include "gateway/jt808/frame.h"

#include <gtest/gtest.h>

#include "base/encoding.h"
#include "hex.h"

namespace wastewatch::gateway::jt808 {
namespace {

using State = FramePiece::State;

using test::hex;

// The standard's example (clause 4.4.2) sends 30 7e 08 7d as 30 7d 02 08 7d 01; 3b is the check byte.
TEST(Jt808Frame, escapes_as_in_the_standards_example) {
  const auto frame = framed(hex("307e087d"));
  EXPECT_EQ(to_hex(frame), "7e307d02087d013b7e");
  const auto piece = next_frame(frame);
  ASSERT_EQ(piece.state, State::complete);
  EXPECT_EQ(unframed(piece.inside).value(), hex("307e087d"));
}

TEST(Jt808Frame, refuses_what_is_no_frame_by_name) {
  const auto code = [](std::string_view inside) { return unframed(hex(inside)).error(); };
  EXPECT_TRUE(code("30317d03").is(Errc::bad_escape));
  EXPECT_TRUE(code("30317d").is(Errc::bad_escape));
  EXPECT_TRUE(code("303102").is(Errc::bad_checksum));
  EXPECT_TRUE(code("30").is(Errc::too_short));
  EXPECT_TRUE(unframed(Bytes(max_content_bytes + 2, 0)).error().is(Errc::too_long));
}

TEST(Jt808Frame, takes_frames_from_a_stream) {
  Bytes stream = hex("0102");  // noise before the first flag
  append(stream, framed(hex("aabb")));
  append(stream, framed(hex("cc")));
  std::vector<Bytes> found;
  BytesView rest = stream;
  for (auto piece = next_frame(rest); piece.state == State::complete; piece = next_frame(rest)) {
    found.push_back(unframed(piece.inside).value());
    rest = rest.subspan(piece.consumed);
  }
  EXPECT_EQ(found, (std::vector<Bytes>{hex("aabb"), hex("cc")}));
}

TEST(Jt808Frame, one_flag_may_end_a_frame_and_open_the_next) {
  const auto stream = hex("7eaabb117eccdd117e");
  const auto first = next_frame(stream);
  ASSERT_EQ(first.state, State::complete);
  const auto second = next_frame(BytesView(stream).subspan(first.consumed));
  ASSERT_EQ(second.state, State::complete);
  EXPECT_EQ(to_hex(second.inside), "ccdd11");
}

TEST(Jt808Frame, waits_for_the_end_and_gives_up_on_one_without) {
  const auto begun = hex("7eaabb");
  EXPECT_EQ(next_frame(begun).state, State::incomplete);
  EXPECT_EQ(next_frame(begun).consumed, 0U);
  Bytes endless(max_frame_bytes + 1, 0x30);
  endless.front() = frame_flag;
  EXPECT_EQ(next_frame(endless).state, State::too_long);
  EXPECT_EQ(next_frame(endless).consumed, endless.size());
  EXPECT_EQ(next_frame(hex("010203")).consumed, 3U);
}

TEST(Jt808Frame, the_longest_content_fits) {
  const Bytes content(max_content_bytes, frame_flag);
  const auto frame = framed(content);
  EXPECT_EQ(frame.size(), max_frame_bytes - 1);  // the check byte of an even number of flags needs no escape
  const auto piece = next_frame(frame);
  ASSERT_EQ(piece.state, State::complete);
  EXPECT_EQ(unframed(piece.inside).value(), content);
}

}  // namespace
}  // namespace wastewatch::gateway::jt808
