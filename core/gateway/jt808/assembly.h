// Puts messages together that came in several frames. Bounded in messages, parts and bytes; the oldest
// unfinished message gives way, and its terminal, which got no answer, sends it again. Not thread safe.
#pragma once

#include <cstdint>
#include <list>
#include <map>
#include <optional>
#include <vector>

#include "gateway/jt808/header.h"

namespace wastewatch::gateway::jt808 {

inline constexpr std::uint16_t max_parts = 64;
inline constexpr std::size_t max_unfinished = 4;  // messages, of one terminal's connection

// A whole message. `answers` are the headers of its parts: each is answered once the message is dealt with.
struct Assembled {
  Message message;
  std::vector<Header> answers;
};

class Assembly {
 public:
  // The message when this was its last missing part, or when it is not in parts. Errors: bad_subpackage.
  Result<std::optional<Assembled>> add(Message part);
  std::size_t unfinished() const { return messages_.size(); }

 private:
  struct Unfinished {
    std::string terminal;
    std::uint16_t message = 0;
    std::uint16_t total = 0;
    std::uint16_t first_serial = 0;  // of its first part: those of the parts follow each other
    std::map<std::uint16_t, Message> parts;
  };
  Unfinished& unfinished_of(const Header& header);

  std::list<Unfinished> messages_;  // oldest first
};

}  // namespace wastewatch::gateway::jt808
