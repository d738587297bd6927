// Overwriting secrets so that the compiler cannot leave it out.
#pragma once

#include <span>

#include "base/bytes.h"

namespace wastewatch::crypto {

void wipe(std::span<std::uint8_t> secret);

// Bytes that are overwritten when the value dies. Not copyable.
class SecretBytes {
 public:
  explicit SecretBytes(Bytes bytes) : bytes_(std::move(bytes)) {}
  explicit SecretBytes(std::size_t size) : bytes_(size) {}
  SecretBytes(SecretBytes&&) noexcept = default;
  SecretBytes& operator=(SecretBytes&&) = delete;
  ~SecretBytes() { wipe(bytes_); }

  std::uint8_t* data() { return bytes_.data(); }
  std::size_t size() const { return bytes_.size(); }
  BytesView view() const { return bytes_; }

 private:
  Bytes bytes_;
};

}  // namespace wastewatch::crypto
