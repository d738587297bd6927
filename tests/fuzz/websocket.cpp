// Frames of websocket clients: the same messages however the stream is cut, and none above the limit.
#include "node/websocket.h"

#include "fuzz/support/target.h"

namespace wastewatch::fuzz {
namespace {

using namespace node;

constexpr std::size_t max_message = 4096;

struct Read {
  std::vector<std::string> messages;
  bool refused = false;
  bool operator==(const Read&) const = default;
};

Read read_all(std::string_view stream, std::size_t step) {
  Read out;
  WebSocketReader reader(max_message);
  std::string buffer;
  while (!stream.empty() && !out.refused) {
    buffer += stream.substr(0, step);
    stream.remove_prefix(std::min(step, stream.size()));
    for (;;) {
      std::size_t used = 0;
      const auto message = reader.next(buffer, used);
      require(used <= buffer.size(), "no more is used than there is");
      out.refused = !message;
      if (!message) break;
      buffer.erase(0, used);
      if (!*message) break;
      require((*message)->payload.size() <= max_message, "a message is bounded");
      out.messages.push_back(std::move((*message)->payload));
    }
  }
  return out;
}

Bytes frame(std::uint8_t first, std::string_view payload) {
  Bytes out{first};
  if (payload.size() < 126) {
    out.push_back(static_cast<std::uint8_t>(0x80 | payload.size()));
  } else {
    out.insert(out.end(), {0xfe, static_cast<std::uint8_t>(payload.size() >> 8),
                           static_cast<std::uint8_t>(payload.size())});
  }
  const Bytes mask{1, 2, 3, 4};
  append(out, mask);
  for (std::size_t i = 0; i < payload.size(); ++i) {
    out.push_back(static_cast<std::uint8_t>(static_cast<std::uint8_t>(payload[i]) ^ mask[i % mask.size()]));
  }
  return out;
}

}  // namespace

void run(BytesView input) {
  const std::string_view stream = as_text(input);
  const Read whole = read_all(stream, std::max<std::size_t>(stream.size(), 1));
  require(read_all(stream, 1) == whole && read_all(stream, 5) == whole,
          "messages do not depend on how they arrive");
  static_cast<void>(websocket_accept(stream));
}

std::vector<Bytes> seeds() {
  const std::string text = R"({"jsonrpc":"2.0","id":1,"method":"status"})";
  Bytes fragments = frame(0x01, "half ");
  append(fragments, frame(0x89, "ping"));
  append(fragments, frame(0x80, "a message"));
  return {frame(0x81, text), frame(0x82, std::string(300, 'b')), fragments, frame(0x88, ""),
          frame(0x8a, "pong")};
}

}  // namespace wastewatch::fuzz
