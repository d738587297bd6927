#include "base/wire.h"

namespace wastewatch {

void append_uvarint(Bytes& out, std::uint64_t value) {
  while (value >= 0x80) {
    out.push_back(static_cast<std::uint8_t>(value | 0x80));
    value >>= 7;
  }
  out.push_back(static_cast<std::uint8_t>(value));
}

void append_zigzag(Bytes& out, std::int64_t value) {
  append_uvarint(out, static_cast<std::uint64_t>(value) << 1 ^ static_cast<std::uint64_t>(value >> 63));
}

void append_be32(Bytes& out, std::uint32_t value) {
  for (int shift = 24; shift >= 0; shift -= 8) out.push_back(static_cast<std::uint8_t>(value >> shift));
}

void append_be64(Bytes& out, std::uint64_t value) {
  for (int shift = 56; shift >= 0; shift -= 8) out.push_back(static_cast<std::uint8_t>(value >> shift));
}

std::uint32_t read_be32(BytesView four_bytes) {
  std::uint32_t value = 0;
  for (const auto b : four_bytes.first(4)) value = value << 8 | b;
  return value;
}

std::uint64_t read_be64(BytesView eight_bytes) {
  std::uint64_t value = 0;
  for (const auto b : eight_bytes.first(8)) value = value << 8 | b;
  return value;
}

std::optional<std::uint64_t> take_long_uvarint(BytesView& in) {
  std::uint64_t value = 0;
  for (std::size_t i = 0; i < 10 && i < in.size(); ++i) {
    const std::uint8_t b = in[i];
    if (i == 9 && b > 1) return std::nullopt;
    value |= static_cast<std::uint64_t>(b & 0x7f) << (7 * i);
    if ((b & 0x80) == 0) {
      in = in.subspan(i + 1);
      return value;
    }
  }
  return std::nullopt;
}

void WireWriter::tag(std::uint32_t field, WireType type) {
  append_uvarint(out_, static_cast<std::uint64_t>(field) << 3 | static_cast<std::uint64_t>(type));
}

void WireWriter::varint(std::uint32_t field, std::uint64_t value) {
  if (value == 0) return;
  tag(field, WireType::varint);
  append_uvarint(out_, value);
}

void WireWriter::sfixed64(std::uint32_t field, std::int64_t value) {
  if (value == 0) return;
  tag(field, WireType::fixed64);
  const auto raw = static_cast<std::uint64_t>(value);
  for (int shift = 0; shift < 64; shift += 8) out_.push_back(static_cast<std::uint8_t>(raw >> shift));
}

void WireWriter::bytes(std::uint32_t field, BytesView value) {
  if (!value.empty()) message(field, value, true);
}

void WireWriter::message(std::uint32_t field, BytesView value, bool keep_empty) {
  if (value.empty() && !keep_empty) return;
  tag(field, WireType::bytes);
  append_uvarint(out_, value.size());
  append(out_, value);
}

namespace {

std::optional<std::uint64_t> take_little_endian(BytesView& in, std::size_t count) {
  if (in.size() < count) return std::nullopt;
  std::uint64_t value = 0;
  for (std::size_t i = 0; i < count; ++i) value |= static_cast<std::uint64_t>(in[i]) << (8 * i);
  in = in.subspan(count);
  return value;
}

bool take_payload(BytesView& in, WireField& field) {
  const auto size = take_uvarint(in);
  if (!size || *size > in.size()) return false;
  field.payload = in.first(static_cast<std::size_t>(*size));
  in = in.subspan(static_cast<std::size_t>(*size));
  return true;
}

bool take_value(BytesView& in, WireField& field) {
  std::optional<std::uint64_t> value;
  switch (field.type) {
    case WireType::bytes: return take_payload(in, field);
    case WireType::varint: value = take_uvarint(in); break;
    case WireType::fixed64: value = take_little_endian(in, 8); break;
    case WireType::fixed32: value = take_little_endian(in, 4); break;
    default: return false;
  }
  if (value) field.value = *value;
  return value.has_value();
}

}  // namespace

std::optional<WireField> WireReader::next() {
  if (!ok_ || rest_.empty()) return std::nullopt;
  ok_ = false;
  const auto key = take_uvarint(rest_);
  if (!key || *key >> 3 == 0 || *key >> 3 > 0x1fffffff) return std::nullopt;
  WireField field;
  field.number = static_cast<std::uint32_t>(*key >> 3);
  field.type = static_cast<WireType>(*key & 7);
  if (!take_value(rest_, field)) return std::nullopt;
  ok_ = true;
  return field;
}

}  // namespace wastewatch
