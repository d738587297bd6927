#include "gateway/jt808/header.h"

#include "base/encoding.h"
#include "gateway/jt808/fields.h"
#include "gateway/jt808/frame.h"

namespace wastewatch::gateway::jt808 {
namespace {

constexpr std::uint16_t length_bits = 0x03ff;
constexpr std::uint16_t encryption_bits = 0x1c00;
constexpr std::uint16_t subpackage_bit = 0x2000;
constexpr std::uint16_t version_bit = 0x4000;
constexpr std::size_t bcd_bytes_2013 = 6;
constexpr std::size_t bcd_bytes_2019 = 10;

bool take_version(FieldReader& in, Header& header) {
  if (!header.is_2019) return true;
  const auto version = in.byte();
  header.protocol_version = version.value_or(0);
  return version.has_value();
}

bool take_terminal(FieldReader& in, Header& header) {
  const auto terminal = in.bytes(header.is_2019 ? bcd_bytes_2019 : bcd_bytes_2013);
  const auto serial = terminal ? in.word() : std::nullopt;
  if (!serial) return false;
  header.terminal_bcd = to_bytes(*terminal);
  header.serial = *serial;
  return true;
}

bool take_part(FieldReader& in, Header& header) {
  const auto total = in.word();
  const auto index = total ? in.word() : std::nullopt;
  if (!index) return false;
  header.part = Subpackage{*total, *index};
  return true;
}

std::uint16_t attributes_of(const Message& message) {
  auto out = static_cast<std::uint16_t>(message.body.size() & length_bits);
  if (message.header.part) out |= subpackage_bit;
  if (message.header.is_2019) out |= version_bit;
  return out;
}

}  // namespace

std::string terminal_name(std::string_view digits) {
  const auto first = digits.find_first_not_of('0');
  return first == std::string_view::npos ? "0" : std::string(digits.substr(first));
}

std::string Header::terminal() const { return terminal_name(to_hex(terminal_bcd)); }

Result<Message> decode_message(BytesView content) {
  FieldReader in(content);
  Message out;
  const auto id = in.word();
  const auto attributes = id ? in.word() : std::nullopt;
  if (!attributes) return fail(Errc::too_short);
  out.header.message = *id;
  out.header.is_2019 = (*attributes & version_bit) != 0;
  if (!take_version(in, out.header) || !take_terminal(in, out.header)) return fail(Errc::too_short);
  if ((*attributes & subpackage_bit) != 0 && !take_part(in, out.header)) return fail(Errc::too_short);
  if ((*attributes & encryption_bits) != 0) return fail(Errc::encrypted);
  if (in.rest().size() != (*attributes & length_bits))
    return fail(Errc::bad_length, std::to_string(*attributes & length_bits) + " stated, " +
                                      std::to_string(in.rest().size()) + " sent");
  const auto& part = out.header.part;
  if (part && (part->index == 0 || part->index > part->total)) return fail(Errc::bad_subpackage);
  out.body = to_bytes(in.rest());
  return out;
}

Bytes encode_message(const Message& message) {
  const Header& header = message.header;
  Bytes out;
  append_word(out, header.message);
  append_word(out, attributes_of(message));
  if (header.is_2019) out.push_back(header.protocol_version);
  append(out, header.terminal_bcd);
  append_word(out, header.serial);
  if (header.part) append_word(out, header.part->total);
  if (header.part) append_word(out, header.part->index);
  append(out, message.body);
  return out;
}

}  // namespace wastewatch::gateway::jt808
