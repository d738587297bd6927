#include "crypto/sealed_key_text.h"

#include <algorithm>
#include <optional>
#include <vector>

#include "base/encoding.h"

namespace wastewatch::crypto {
namespace {

constexpr std::string_view text_prefix = "WWKEY1:";
constexpr std::size_t group_letters = 8;
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

bool is_space(char letter) { return letter == ' ' || letter == '\t' || letter == '\r' || letter == '-'; }

// The first character, all bytes of its UTF-8.
std::string first_letter(std::string_view text) {
  std::size_t size = 1;
  while (size < text.size() && (static_cast<unsigned char>(text[size]) & 0xC0U) == 0x80) ++size;
  return std::string(text.substr(0, size));
}

struct Group {
  std::size_t line;
  std::string_view text;
};

std::vector<Group> groups_of(std::string_view text) {
  std::vector<Group> out;
  std::size_t line = 1;
  while (!text.empty()) {
    const auto end = std::ranges::find_if(text, [](char c) { return c == '\n' || is_space(c); });
    const auto size = static_cast<std::size_t>(end - text.begin());
    if (size > 0) out.push_back({line, text.substr(0, size)});
    if (end != text.end() && *end == '\n') ++line;
    text.remove_prefix(std::min(size + 1, text.size()));
  }
  return out;
}

// Base32 digits with their look-alikes; the last character of all is the check character.
bool occurs(char letter, bool last) {
  const char c = upper(letter);
  const bool digit = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z' && c != 'U');
  return digit || (last && std::string_view("*~$=U").contains(c));
}

std::optional<KeyTextFault> wrong_letter(const Group& group, std::size_t from, bool last_group) {
  for (std::size_t at = from; at < group.text.size(); ++at) {
    if (!occurs(group.text[at], last_group && at + 1 == group.text.size()))
      return KeyTextFault{KeyTextFault::Kind::letter, group.line, first_letter(group.text.substr(at))};
  }
  return std::nullopt;
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

KeyTextFault fault_of_key_text(std::string_view text) {
  const auto groups = groups_of(text.substr(0, max_text_bytes));
  if (groups.empty() || !compact(text.substr(0, max_text_bytes)).starts_with(text_prefix))
    return {KeyTextFault::Kind::beginning, 1, {}};
  const bool grouped = groups.front().text.size() == group_letters;
  for (const Group& group : groups) {
    const bool first = &group == &groups.front();
    const bool last = &group == &groups.back();
    const auto from = first ? std::min(text_prefix.size(), group.text.size()) : 0;
    if (auto wrong = wrong_letter(group, from, last)) return *wrong;
    if (grouped && (last ? group.text.size() > group_letters : group.text.size() != group_letters))
      return {KeyTextFault::Kind::group, group.line, std::string(group.text)};
  }
  return {};
}

}  // namespace wastewatch::crypto
