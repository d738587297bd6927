#include "node/websocket.h"

#include <gtest/gtest.h>

#include <initializer_list>

namespace wastewatch::node {
namespace {

std::string raw(std::initializer_list<int> bytes) {
  std::string out;
  for (const int b : bytes) out.push_back(static_cast<char>(b));
  return out;
}

// A client's frame with an all-zero mask.
std::string client_frame(int first_byte, std::string_view payload) {
  return raw({first_byte, 0x80 | static_cast<int>(payload.size()), 0, 0, 0, 0}) + std::string(payload);
}

// RFC 6455 section 1.3.
TEST(WebSocket, AcceptValueOfTheSpecification) {
  EXPECT_EQ(websocket_accept("dGhlIHNhbXBsZSBub25jZQ=="), "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=");
}

// RFC 6455 section 5.7: a single-frame masked text message "Hello".
TEST(WebSocket, MaskedFrameOfTheSpecification) {
  const std::string frame = raw({0x81, 0x85, 0x37, 0xfa, 0x21, 0x3d, 0x7f, 0x9f, 0x4d, 0x51, 0x58});
  WebSocketReader reader(100);
  std::size_t used = 0;
  for (std::size_t n = 0; n < frame.size(); ++n) {
    EXPECT_FALSE(reader.next(std::string_view(frame).substr(0, n), used).value()) << n;
  }
  const auto message = reader.next(frame, used);
  EXPECT_EQ(message.value()->payload, "Hello");
  EXPECT_EQ(used, frame.size());
}

TEST(WebSocket, FragmentsAreJoinedAroundAPing) {
  const std::string stream = client_frame(0x01, "Hel") + client_frame(0x89, "p") + client_frame(0x80, "lo");
  WebSocketReader reader(100);
  std::size_t used = 0;
  const auto ping = reader.next(stream, used).value().value();
  EXPECT_EQ(ping.opcode, WebSocketOpcode::ping);
  const auto text = reader.next(std::string_view(stream).substr(used), used).value().value();
  EXPECT_EQ(text.payload, "Hello");
}

TEST(WebSocket, ServerFramesChooseTheShortestLength) {
  EXPECT_EQ(websocket_frame(WebSocketOpcode::text, "Hello"), raw({0x81, 5}) + "Hello");
  EXPECT_EQ(websocket_frame(WebSocketOpcode::text, std::string(256, 'x')).substr(0, 4),
            raw({0x81, 126, 1, 0}));
  EXPECT_EQ(websocket_frame(WebSocketOpcode::text, std::string(65536, 'x')).substr(0, 10),
            raw({0x81, 127, 0, 0, 0, 0, 0, 1, 0, 0}));
}

TEST(WebSocket, ViolationsAreRefused) {
  std::size_t used = 0;
  const auto error = [&](const std::string& stream) {
    return WebSocketReader(10).next(stream, used).error();
  };
  EXPECT_TRUE(error(raw({0x81, 1}) + "x").is(Errc::malformed_message));     // not masked
  EXPECT_TRUE(error(client_frame(0xc1, "x")).is(Errc::malformed_message));  // reserved bit
  EXPECT_TRUE(error(client_frame(0x80, "x")).is(Errc::malformed_message));  // nothing to continue
  EXPECT_TRUE(error(client_frame(0x09, "x")).is(Errc::malformed_message));  // fragmented ping
  EXPECT_TRUE(error(raw({0x81, 0xff, 0x7f, 0, 0, 0, 0, 0, 0, 0})).is(Errc::message_too_large));
  EXPECT_TRUE(error(client_frame(0x01, "123456") + client_frame(0x80, "78901")).is(Errc::message_too_large));
}

}  // namespace
}  // namespace wastewatch::node
