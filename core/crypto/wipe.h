// Overwriting secrets so that the compiler cannot leave it out.
#pragma once

#include <array>
#include <memory>
#include <span>
#include <string_view>

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

// A passphrase while it is typed, as UTF-8: one piece of memory that never grows and leaves no copy
// behind, overwritten when it is cleared, taken or dies. Not copyable.
class SecretText {
 public:
  static constexpr std::size_t max_bytes = 4096;

  SecretText();
  explicit SecretText(std::string_view text);  // cut at max_bytes
  SecretText(SecretText&& other) noexcept;     // `other` is empty afterwards
  SecretText& operator=(SecretText&& other) noexcept;
  ~SecretText();

  // False when there is no room: nothing changes.
  bool append(std::string_view utf8);
  void drop_last();  // character
  void clear();
  std::string_view view() const { return {memory_->data(), size_}; }
  std::size_t characters() const;
  bool empty() const { return size_ == 0; }

 private:
  using Memory = std::array<char, max_bytes>;
  std::unique_ptr<Memory> memory_;
  std::size_t size_ = 0;
};

}  // namespace wastewatch::crypto
