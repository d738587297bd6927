// Frames of JT/T 808 (2013 and 2019, clause 4.4): content and check byte between two flags, in which the flag
// and the escape byte do not occur. Pure functions; thread safe.
#pragma once

#include "base/bytes.h"
#include "gateway/errors.h"

namespace wastewatch::gateway::jt808 {

inline constexpr std::uint8_t frame_flag = 0x7e;

// Of the 2019 header with the fields of a subpackage; the length of a body has 10 bits.
inline constexpr std::size_t max_header_bytes = 21;
inline constexpr std::size_t max_body_bytes = 1'023;
inline constexpr std::size_t max_content_bytes = max_header_bytes + max_body_bytes;
// Content and check byte, each byte escaped, and both flags.
inline constexpr std::size_t max_frame_bytes = 2 * (max_content_bytes + 1) + 2;

// The next frame of a stream. `inside` lies between its flags, is not empty, and points into the buffer.
// The closing flag stays in the buffer: some terminals let it open the next frame. What lies before the first
// flag is no frame and is skipped.
struct FramePiece {
  enum class State : std::uint8_t { incomplete, complete, too_long } state = State::incomplete;
  BytesView inside{};
  std::size_t consumed = 0;  // bytes to drop from the buffer, whatever the state
};
FramePiece next_frame(BytesView buffer);

// The content, without its check byte. Errors: bad_escape, too_short, too_long, bad_checksum.
Result<Bytes> unframed(BytesView inside);
// Check byte, escapes and flags added.
Bytes framed(BytesView content);

}  // namespace wastewatch::gateway::jt808
