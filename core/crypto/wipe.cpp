#include "crypto/wipe.h"

#include <openssl/crypto.h>

#include <cstring>
#include <utility>

namespace wastewatch::crypto {
namespace {

bool continues_character(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

}  // namespace

void wipe(std::span<std::uint8_t> secret) { OPENSSL_cleanse(secret.data(), secret.size()); }

SecretText::SecretText() : memory_(std::make_unique<Memory>()) {}

SecretText::SecretText(std::string_view text) : SecretText() { append(text.substr(0, max_bytes)); }

SecretText::SecretText(SecretText&& other) noexcept : SecretText() { *this = std::move(other); }

SecretText& SecretText::operator=(SecretText&& other) noexcept {
  if (this == &other) return *this;
  std::swap(memory_, other.memory_);
  std::swap(size_, other.size_);
  other.clear();
  return *this;
}

SecretText::~SecretText() { clear(); }

bool SecretText::append(std::string_view utf8) {
  if (utf8.size() > max_bytes - size_) return false;
  std::memcpy(memory_->data() + size_, utf8.data(), utf8.size());
  size_ += utf8.size();
  return true;
}

void SecretText::drop_last() {
  bool more = size_ > 0;
  while (more) {
    char& last = (*memory_)[--size_];
    more = continues_character(last) && size_ > 0;
    last = 0;
  }
}

void SecretText::clear() {
  OPENSSL_cleanse(memory_->data(), memory_->size());
  size_ = 0;
}

std::size_t SecretText::characters() const {
  std::size_t out = 0;
  for (const char byte : view()) out += continues_character(byte) ? 0 : 1;
  return out;
}

}  // namespace wastewatch::crypto
