#include "node/framing.h"

#include "base/wire.h"

namespace wastewatch::node {
namespace {

constexpr std::size_t max_varint_bytes = 10;

}  // namespace

void append_frame(Bytes& out, BytesView message) {
  append_uvarint(out, message.size());
  append(out, message);
}

Result<std::optional<BytesView>> FrameReader::next() {
  const BytesView all = BytesView(buffer_).subspan(used_);
  BytesView rest = all;
  const auto size = take_uvarint(rest);
  if (!size) {
    if (all.size() >= max_varint_bytes)
      return fail(Errc::malformed_message, "the length is no 64-bit varint");
    return std::nullopt;
  }
  if (*size > max_) return fail(Errc::message_too_large, std::to_string(*size) + " bytes");
  if (rest.size() < *size) return std::nullopt;
  const BytesView message = rest.first(static_cast<std::size_t>(*size));
  used_ += (all.size() - rest.size()) + message.size();
  return message;
}

void FrameReader::compact() {
  buffer_.erase(buffer_.begin(), buffer_.begin() + static_cast<std::ptrdiff_t>(used_));
  used_ = 0;
}

}  // namespace wastewatch::node
