// Hexadecimal, base64, Crockford base32, RFC 3339 and varints: what is accepted has one form.
#include "base/encoding.h"
#include "base/time.h"
#include "base/wire.h"
#include "fuzz/support/target.h"

namespace wastewatch::fuzz {
namespace {

constexpr std::size_t id_bytes = 16;

void check_time(std::string_view text) {
  const auto time = from_rfc3339(text);
  if (time)
    require(from_rfc3339(to_rfc3339(*time)) == time, "a time that was read is written and read again");
}

void check_wire(BytesView input) {
  WireReader reader(input);
  while (reader.next()) {
  }
  BytesView rest = input;
  const auto number = take_uvarint(rest);
  if (!number) return;
  Bytes again;
  append_uvarint(again, *number);
  require(again.size() <= input.size() - rest.size(), "the shortest varint is written");
}

}  // namespace

void run(BytesView input) {
  const std::string_view text = as_text(input);
  if (const auto bytes = from_hex(text)) require(from_hex(to_hex_upper(*bytes)) == bytes, "hexadecimal");
  if (const auto bytes = from_base64(text)) require(to_base64(*bytes) == text, "base64 has one form");
  if (const auto id = from_crockford(text, id_bytes)) {
    require(id->size() == id_bytes && from_crockford(to_crockford(*id), id_bytes) == id, "Crockford base32");
  }
  check_time(text);
  check_wire(input);
}

std::vector<Bytes> seeds() {
  const Bytes id(id_bytes, 0x5a);
  std::vector<Bytes> out;
  for (const auto& text :
       {to_hex(id), to_base64(id), to_crockford(id), std::string("2025-03-01T08:00:00.25Z"),
        std::string("0001-01-01T00:00:00Z"), std::string("9999-12-31T23:59:59.999999999Z")}) {
    out.push_back(to_bytes(text));
  }
  WireWriter wire;
  wire.varint(1, 300);
  wire.sfixed64(2, -1);
  wire.text(3, "text");
  out.push_back(wire.take());
  return out;
}

}  // namespace wastewatch::fuzz
