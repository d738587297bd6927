#include "crypto/passphrase.h"

#include <utf8proc.h>

#include <algorithm>
#include <optional>
#include <vector>

#include "base/plain_text.h"

namespace wastewatch::crypto {
namespace {

constexpr std::string_view byte_order_mark = "\xef\xbb\xbf";
constexpr auto nfkc = static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPAT | UTF8PROC_COMPOSE);

SecretBytes secret_copy(std::string_view text) { return SecretBytes(to_bytes(text)); }

std::string_view one_line(std::string_view text) {
  if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
  return text.substr(0, text.find_first_of("\r\n"));
}

// Code points while they are composed; overwritten at the end.
class CodePoints {
 public:
  explicit CodePoints(std::size_t count) : points_(count) {}
  ~CodePoints() {
    wipe({reinterpret_cast<std::uint8_t*>(points_.data()), points_.size() * sizeof(utf8proc_int32_t)});
  }
  CodePoints(const CodePoints&) = delete;
  CodePoints& operator=(const CodePoints&) = delete;

  utf8proc_int32_t* data() { return points_.data(); }

 private:
  std::vector<utf8proc_int32_t> points_;
};

utf8proc_ssize_t decompose(std::string_view text, utf8proc_int32_t* out, utf8proc_ssize_t room) {
  return utf8proc_decompose(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                            static_cast<utf8proc_ssize_t>(text.size()), out, room, nfkc);
}

// Nothing when `text` is not UTF-8.
std::optional<SecretBytes> composed(std::string_view text) {
  const auto count = decompose(text, nullptr, 0);
  if (count < 0) return std::nullopt;
  CodePoints points(static_cast<std::size_t>(count) + 1);  // encoding writes a terminator
  if (decompose(text, points.data(), count) != count) return std::nullopt;
  const auto size = utf8proc_reencode(points.data(), count, nfkc);
  if (size < 0) return std::nullopt;
  return secret_copy({reinterpret_cast<const char*>(points.data()), static_cast<std::size_t>(size)});
}

}  // namespace

std::string_view error_name(PassphraseErrc code) {
  switch (code) {
    case PassphraseErrc::not_text: return "passphrase_not_text";
    case PassphraseErrc::too_short: return "passphrase_too_short";
    case PassphraseErrc::too_weak: return "passphrase_too_weak";
  }
  return "";
}

Passphrase::Passphrase(std::string_view given)
    : given_(secret_copy(given.substr(0, given.find('\n')))), normal_(composed(one_line(given))) {}

std::size_t Passphrase::characters() const { return characters_of(normal()); }

Result<Bytes> seal(const PrivateKey& key, const Passphrase& passphrase, std::string_view label,
                   const SealOptions& options) {
  if (!passphrase.is_text()) return fail(PassphraseErrc::not_text);
  return seal(key, passphrase.normal(), label, options);
}

Result<PrivateKey> open(BytesView sealed, const Passphrase& passphrase) {
  if (!passphrase.is_text()) return open(sealed, passphrase.given());
  auto key = open(sealed, passphrase.normal());
  const bool refused = !key && key.error().is(Errc::wrong_passphrase);
  return refused && passphrase.given() != passphrase.normal() ? open(sealed, passphrase.given())
                                                              : std::move(key);
}

}  // namespace wastewatch::crypto
