#include "node/websocket.h"

#include <openssl/evp.h>

#include <array>

#include "base/bytes.h"
#include "base/encoding.h"

namespace wastewatch::node {
namespace {

constexpr std::string_view handshake_guid = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
constexpr std::size_t mask_bytes = 4;
constexpr std::uint8_t fin_bit = 0x80;
constexpr std::uint8_t mask_bit = 0x80;

struct Frame {
  bool fin = false;
  WebSocketOpcode opcode = WebSocketOpcode::text;
  std::string payload;
  std::size_t size = 0;  // on the wire
};

std::uint8_t byte_at(std::string_view text, std::size_t at) { return static_cast<std::uint8_t>(text[at]); }

bool is_known(std::uint8_t opcode) { return opcode <= 2 || (opcode >= 8 && opcode <= 10); }

bool is_control(WebSocketOpcode opcode) { return opcode >= WebSocketOpcode::close; }

struct Length {
  std::uint64_t payload = 0;
  std::size_t header_bytes = 2;  // without the mask
};

std::optional<Length> length_of(std::string_view buffer) {
  Length out{.payload = static_cast<std::uint64_t>(byte_at(buffer, 1) & 0x7f), .header_bytes = 2};
  const std::size_t extra = out.payload == 126 ? 2 : out.payload == 127 ? 8 : 0;
  if (buffer.size() < 2 + extra) return std::nullopt;
  if (extra != 0) out.payload = 0;
  for (std::size_t i = 0; i < extra; ++i) out.payload = out.payload << 8 | byte_at(buffer, 2 + i);
  out.header_bytes += extra;
  return out;
}

Result<std::optional<Frame>> take_frame(std::string_view buffer, std::size_t max_bytes) {
  if (buffer.size() < 2) return std::nullopt;
  const std::uint8_t first = byte_at(buffer, 0);
  if ((first & 0x70) != 0 || !is_known(first & 0x0f)) return fail(Errc::malformed_message, "unknown frame");
  if ((byte_at(buffer, 1) & mask_bit) == 0)
    return fail(Errc::malformed_message, "clients must mask their frames");
  const auto length = length_of(buffer);
  if (!length) return std::nullopt;
  if (length->payload > max_bytes)
    return fail(Errc::message_too_large, std::to_string(length->payload) + " bytes");
  Frame out{
      .fin = (first & fin_bit) != 0, .opcode = static_cast<WebSocketOpcode>(first & 0x0f), .payload = {}};
  const std::size_t payload_at = length->header_bytes + mask_bytes;
  out.size = payload_at + static_cast<std::size_t>(length->payload);
  if (buffer.size() < out.size) return std::nullopt;
  out.payload = buffer.substr(payload_at, static_cast<std::size_t>(length->payload));
  for (std::size_t i = 0; i < out.payload.size(); ++i) {
    out.payload[i] =
        static_cast<char>(byte_at(out.payload, i) ^ byte_at(buffer, length->header_bytes + i % mask_bytes));
  }
  return out;
}

}  // namespace

std::string websocket_accept(std::string_view key) {
  const std::string text = std::string(key) + std::string(handshake_guid);
  std::array<std::uint8_t, EVP_MAX_MD_SIZE> digest{};
  unsigned size = 0;
  EVP_Digest(text.data(), text.size(), digest.data(), &size, EVP_sha1(), nullptr);
  return to_base64(BytesView(digest).first(size));
}

std::string websocket_frame(WebSocketOpcode opcode, std::string_view payload) {
  std::string out(1, static_cast<char>(fin_bit | static_cast<std::uint8_t>(opcode)));
  const std::size_t extra = payload.size() < 126 ? 0 : payload.size() <= 0xffff ? 2 : 8;
  out.push_back(static_cast<char>(extra == 0 ? payload.size() : extra == 2 ? 126 : 127));
  for (std::size_t i = extra; i > 0; --i)
    out.push_back(static_cast<char>(payload.size() >> (8 * (i - 1)) & 0xff));
  out += payload;
  return out;
}

Result<std::optional<WebSocketMessage>> WebSocketReader::next(std::string_view buffer, std::size_t& used) {
  used = 0;
  for (;;) {
    auto frame = take_frame(buffer.substr(used), max_);
    if (!frame) return std::unexpected(frame.error());
    if (!*frame) return std::nullopt;
    Frame& got = **frame;
    used += got.size;
    if (is_control(got.opcode)) {
      if (!got.fin || got.payload.size() > 125) return fail(Errc::malformed_message, "bad control frame");
      return WebSocketMessage{got.opcode, std::move(got.payload)};
    }
    const bool continues = got.opcode == WebSocketOpcode::continuation;
    if (continues != fragmented_) return fail(Errc::malformed_message, "fragments out of order");
    if (!continues) partial_ = {got.opcode, {}};
    if (partial_.payload.size() + got.payload.size() > max_)
      return fail(Errc::message_too_large, "fragments");
    partial_.payload += got.payload;
    fragmented_ = !got.fin;
    if (got.fin) return std::exchange(partial_, {});
  }
}

}  // namespace wastewatch::node
