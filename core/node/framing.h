// ABCI socket framing: unsigned varint length, then that many bytes (CometBFT v0.38 libs/protoio).
#pragma once

#include <optional>

#include "base/bytes.h"
#include "node/errors.h"

namespace wastewatch::node {

void append_frame(Bytes& out, BytesView message);

// Collects received bytes and hands out whole messages in order. Not thread safe.
class FrameReader {
 public:
  explicit FrameReader(std::size_t max_message_bytes) : max_(max_message_bytes) {}
  // Where the next received bytes are appended.
  Bytes& buffer() { return buffer_; }
  // The next whole message, valid until buffer() is used again; nothing when more bytes are needed.
  // Errors: message_too_large (as soon as the length is known), malformed_message (length over 64 bits).
  Result<std::optional<BytesView>> next();
  // Forgets the messages handed out so far.
  void compact();

 private:
  std::size_t max_;
  std::size_t used_ = 0;
  Bytes buffer_;
};

}  // namespace wastewatch::node
