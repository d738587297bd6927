#include "crypto/sealed_key_text.h"

#include <algorithm>

#include "base/encoding.h"

namespace wastewatch::crypto {
namespace {

constexpr std::string_view text_prefix = "WWKEY1:";
constexpr std::size_t max_text_bytes = 4 * max_key_file_bytes;

char upper(char letter) {
  return letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
}

// Graphic ASCII in upper case, without '-'.
std::string compact(std::string_view text) {
  std::string out;
  for (const char letter : text) {
    if (letter > ' ' && letter < '\x7f' && letter != '-') out.push_back(upper(letter));
  }
  return out;
}

}  // namespace

std::string sealed_key_text(BytesView sealed) {
  std::string digits = to_crockford(sealed);
  std::erase(digits, '-');
  return std::string(text_prefix) + digits;
}

Result<Bytes> sealed_key_from_text(std::string_view text) {
  if (text.size() > max_text_bytes) return fail(Errc::corrupt_key_file, "the text is too long");
  const std::string all = compact(text);
  if (!all.starts_with(text_prefix) || all.size() == text_prefix.size())
    return fail(Errc::corrupt_key_file, "the text does not begin with " + std::string(text_prefix));
  const std::string_view digits = std::string_view(all).substr(text_prefix.size());
  const std::size_t size = (digits.size() - 1) * 5 / 8;  // the last one is the check character
  auto sealed = from_crockford(digits, size);
  if (!sealed) return fail(Errc::corrupt_key_file, "a character of the text is wrong or missing");
  if (const auto info = inspect(*sealed); !info) return fail(info.error());
  return std::move(*sealed);
}

}  // namespace wastewatch::crypto
