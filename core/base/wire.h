// Protocol Buffers wire format, written and read by hand where the exact bytes are hashed or signed.
// The writer emits fields in the order it is called; the caller keeps them ascending. The reader is strict
// about lengths and bounds and never reads past its input. Source: protobuf encoding specification;
// gogoproto's habit of always writing non-nullable messages is the caller's choice (message with keep_empty).
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "base/bytes.h"

namespace wastewatch {

void append_uvarint(Bytes& out, std::uint64_t value);
// Zig-zag varint, as IAVL writes heights, sizes and versions.
void append_zigzag(Bytes& out, std::int64_t value);
void append_be32(Bytes& out, std::uint32_t value);
void append_be64(Bytes& out, std::uint64_t value);
std::uint32_t read_be32(BytesView four_bytes);
std::uint64_t read_be64(BytesView eight_bytes);

// Takes a varint off the front of `in`; nothing when it is truncated or longer than 64 bits.
std::optional<std::uint64_t> take_long_uvarint(BytesView& in);
inline std::optional<std::uint64_t> take_uvarint(BytesView& in) {
  if (in.empty() || in[0] >= 0x80) return take_long_uvarint(in);
  const std::uint8_t value = in[0];
  in = in.subspan(1);
  return value;
}
inline std::optional<std::int64_t> take_zigzag(BytesView& in) {
  const auto raw = take_uvarint(in);
  if (!raw) return std::nullopt;
  return static_cast<std::int64_t>(*raw >> 1) ^ -static_cast<std::int64_t>(*raw & 1);
}

enum class WireType : std::uint8_t { varint = 0, fixed64 = 1, bytes = 2, fixed32 = 5 };

class WireWriter {
 public:
  // Proto3 scalars: zero and empty values are left out.
  void varint(std::uint32_t field, std::uint64_t value);
  void int64(std::uint32_t field, std::int64_t value) { varint(field, static_cast<std::uint64_t>(value)); }
  void sfixed64(std::uint32_t field, std::int64_t value);
  void bytes(std::uint32_t field, BytesView value);
  void text(std::uint32_t field, std::string_view value) { bytes(field, as_bytes(value)); }
  // A submessage; gogoproto's non-nullable ones are written even when empty.
  void message(std::uint32_t field, BytesView value, bool keep_empty = true);

  const Bytes& result() const { return out_; }
  Bytes take() { return std::move(out_); }

 private:
  void tag(std::uint32_t field, WireType type);
  Bytes out_;
};

// One field as it stands in the input; `payload` points into the input.
struct WireField {
  std::uint32_t number = 0;
  WireType type = WireType::varint;
  std::uint64_t value = 0;  // varint, fixed64, fixed32
  BytesView payload;        // bytes

  std::int64_t as_int64() const { return static_cast<std::int64_t>(value); }
};

class WireReader {
 public:
  explicit WireReader(BytesView in) : rest_(in) {}
  // The next field, or nothing at the end or at the first malformed byte; ok() tells which.
  std::optional<WireField> next();
  bool ok() const { return ok_; }

 private:
  BytesView rest_;
  bool ok_ = true;
};

}  // namespace wastewatch
