#include "gateway/jt808/frame.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace wastewatch::gateway::jt808 {
namespace {

constexpr std::uint8_t escape = 0x7d;
constexpr std::uint8_t escaped_flag = 0x02;
constexpr std::uint8_t escaped_escape = 0x01;

std::uint8_t check_byte(BytesView content) {
  return std::accumulate(content.begin(), content.end(), std::uint8_t{0}, std::bit_xor<std::uint8_t>{});
}

Result<Bytes> unescaped(BytesView inside) {
  Bytes out;
  out.reserve(inside.size());
  for (std::size_t i = 0; i < inside.size(); ++i) {
    if (inside[i] != escape) {
      out.push_back(inside[i]);
      continue;
    }
    const std::uint8_t next = ++i < inside.size() ? inside[i] : std::uint8_t{0};
    if (next != escaped_flag && next != escaped_escape)
      return fail(Errc::bad_escape, "at byte " + std::to_string(i));
    out.push_back(next == escaped_flag ? frame_flag : escape);
  }
  return out;
}

void append_escaped(Bytes& out, std::uint8_t byte) {
  if (byte != frame_flag && byte != escape) {
    out.push_back(byte);
    return;
  }
  out.push_back(escape);
  out.push_back(byte == frame_flag ? escaped_flag : escaped_escape);
}

}  // namespace

FramePiece next_frame(BytesView buffer) {
  auto begin = std::ranges::find(buffer, frame_flag);
  while (begin != buffer.end() && begin + 1 != buffer.end() && *(begin + 1) == frame_flag) ++begin;
  const auto skipped = static_cast<std::size_t>(begin - buffer.begin());
  if (begin == buffer.end()) return {FramePiece::State::incomplete, {}, buffer.size()};
  const auto end = std::find(begin + 1, buffer.end(), frame_flag);
  const auto size = static_cast<std::size_t>(end - begin);
  if (size + 1 > max_frame_bytes) {
    return {FramePiece::State::too_long, {}, static_cast<std::size_t>(end - buffer.begin())};
  }
  if (end == buffer.end()) return {FramePiece::State::incomplete, {}, skipped};
  return {FramePiece::State::complete, buffer.subspan(skipped + 1, size - 1), skipped + size};
}

Result<Bytes> unframed(BytesView inside) {
  auto out = unescaped(inside);
  if (!out) return out;
  if (out->size() < 2) return fail(Errc::too_short);
  if (out->size() > max_content_bytes + 1) return fail(Errc::too_long);
  const std::uint8_t stated = out->back();
  out->pop_back();
  if (check_byte(*out) != stated) return fail(Errc::bad_checksum);
  return out;
}

Bytes framed(BytesView content) {
  Bytes out{frame_flag};
  for (const std::uint8_t byte : content) append_escaped(out, byte);
  append_escaped(out, check_byte(content));
  out.push_back(frame_flag);
  return out;
}

}  // namespace wastewatch::gateway::jt808
