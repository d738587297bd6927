// Frames of real trackers, read by an independent reader: what it found is what we find, and frames with a
// wrong check byte or length, or a flag that is not escaped, are refused.
#include <gtest/gtest.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/encoding.h"
#include "gateway/jt808/fields.h"
#include "gateway/jt808/frame.h"
#include "gateway/jt808/header.h"
#include "gateway/jt808/location.h"
#include "gateway/jt808/session.h"
#include "support/vectors.h"

namespace wastewatch::gateway::jt808 {
namespace {

using nlohmann::json;

Result<Message> message_of(const json& one) {
  const auto frame = from_hex(one.at("frame").get<std::string>()).value();
  const auto piece = next_frame(frame);
  if (piece.state != FramePiece::State::complete) return fail(Errc::too_short);
  const auto content = unframed(piece.inside);
  if (!content) return fail(content.error());
  return decode_message(*content);
}

// Some vendors leave a flag within a frame as it is: in a stream it is the end.
bool has_flag_inside(const json& one) {
  const auto frame = from_hex(one.at("frame").get<std::string>()).value();
  return std::ranges::count(frame, frame_flag) > 2;
}

void expect_header(const json& one, const Header& header) {
  EXPECT_EQ(header.message, std::stoul(one.at("message").get<std::string>(), nullptr, 16));
  EXPECT_EQ(header.is_2019, one.at("version_2019").get<bool>());
  EXPECT_EQ(header.part.has_value(), one.at("subpackage").get<bool>());
  EXPECT_EQ(to_hex(header.terminal_bcd), one.at("terminal_bcd").get<std::string>());
}

std::int64_t signed_e6(std::uint32_t value, bool negative) {
  return negative ? -static_cast<std::int64_t>(value) : value;
}

void expect_location(const json& expected, BytesView body) {
  const auto time = from_hex(expected.at("time_bcd_gmt8").get<std::string>()).value();
  const auto location = decode_location(body);
  if (!time_ms_of_bcd(time)) {
    EXPECT_TRUE(!location && location.error().is(Errc::bad_time));
    return;
  }
  ASSERT_TRUE(location) << location.error().text();
  EXPECT_EQ(location->time_ms, time_ms_of_bcd(time));
  EXPECT_EQ(location->alarm, expected.at("alarm").get<std::uint32_t>());
  EXPECT_EQ(location->status, expected.at("status").get<std::uint32_t>());
  EXPECT_EQ((location->status & status_fix) != 0, expected.at("fix").get<bool>());
  EXPECT_EQ(signed_e6(location->latitude_e6, (location->status & status_south) != 0),
            expected.at("latitude_e6").get<std::int64_t>());
  EXPECT_EQ(signed_e6(location->longitude_e6, (location->status & status_west) != 0),
            expected.at("longitude_e6").get<std::int64_t>());
  EXPECT_EQ(location->altitude_m, expected.at("altitude_m").get<int>());
  EXPECT_EQ(location->speed_dkmh, expected.at("speed_dkmh").get<int>());
  EXPECT_EQ(location->course_deg, expected.at("course_deg").get<int>());
}

TEST(Jt808Vectors, frames_of_trackers_are_read_as_an_independent_reader_reads_them) {
  WASTEWATCH_CONFORMANCE_OR_SKIP(vectors);
  const auto frames = json::parse(test::read_file(vectors / "jt808" / "frames.json"));
  int locations = 0;
  int refused = 0;
  for (const auto& one : frames) {
    SCOPED_TRACE(one.at("frame").get<std::string>());
    const auto message = message_of(one);
    const bool right_length = one.at("body_length_stated") == one.at("body_length");
    if (!one.at("checksum_right").get<bool>() || !right_length || has_flag_inside(one)) {
      EXPECT_FALSE(message);
      ++refused;
      continue;
    }
    ASSERT_TRUE(message) << message.error().text();
    expect_header(one, message->header);
    if (!one.contains("location")) continue;
    expect_location(one.at("location"), message->body);
    ++locations;
  }
  EXPECT_GT(locations, 20);
  EXPECT_GT(refused, 0);
}

TEST(Jt808Vectors, batches_of_trackers_are_read_whole) {
  WASTEWATCH_CONFORMANCE_OR_SKIP(vectors);
  const auto frames = json::parse(test::read_file(vectors / "jt808" / "frames.json"));
  int batches = 0;
  for (const auto& one : frames) {
    const auto message = message_of(one);
    if (!message || message->header.message != location_batch || message->header.part) continue;
    const auto batch = decode_batch(message->body);
    ASSERT_TRUE(batch) << one.at("frame");
    EXPECT_FALSE(batch->items.empty());
    ++batches;
  }
  EXPECT_GT(batches, 0);
}

}  // namespace
}  // namespace wastewatch::gateway::jt808
