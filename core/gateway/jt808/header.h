// Headers of JT/T 808 messages: those of 2013 and of 2019, told apart by the version bit of the attributes.
// Pure functions; thread safe. Source: JT/T 808-2013 and -2019, clause 4.4.3 (message header).
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "base/bytes.h"
#include "gateway/errors.h"

namespace wastewatch::gateway::jt808 {

// One part of a message that does not fit into one frame. 1 ≤ index ≤ total.
struct Subpackage {
  std::uint16_t total = 0;
  std::uint16_t index = 0;
  bool operator==(const Subpackage&) const = default;
};

struct Header {
  std::uint16_t message = 0;
  bool is_2019 = false;
  std::uint8_t protocol_version = 0;  // 2019 only
  Bytes terminal_bcd;                 // 6 bytes, of 2019 10
  std::uint16_t serial = 0;
  std::optional<Subpackage> part;
  bool operator==(const Header&) const = default;

  // The digits without leading zeros: one name for a terminal, whichever edition it speaks. Some vendors
  // write hexadecimal digits.
  std::string terminal() const;
};

struct Message {
  Header header;
  Bytes body;
  bool operator==(const Message&) const = default;
};

// Of the content of a frame (frame.h). Errors: too_short, encrypted, bad_length, bad_subpackage.
Result<Message> decode_message(BytesView content);
// The content of a frame. The body is at most max_body_bytes long.
Bytes encode_message(const Message& message);

// A number as it is written in a configuration: its digits without leading zeros.
std::string terminal_name(std::string_view digits);

}  // namespace wastewatch::gateway::jt808
