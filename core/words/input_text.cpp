#include "words/input_text.h"

#include <algorithm>
#include <array>

#include "words/catalogue.h"

namespace wastewatch::words {
namespace {

char to_upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_hex(char c) { return is_digit(c) || (to_upper(c) >= 'A' && to_upper(c) <= 'F'); }

bool drop_front(std::string& text, const std::string& word) {
  if (!upper(text).starts_with(upper(word))) return false;
  const bool inside = is_letter(word.back()) && text.size() > word.size() && is_letter(text[word.size()]);
  if (!inside) text.erase(0, word.size());
  return !inside;
}

bool drop_back(std::string& text, const std::string& word) {
  if (text.size() <= word.size() || !upper(text).ends_with(upper(word))) return false;
  if (is_letter(word.front())) return false;
  text.resize(text.size() - word.size());
  return true;
}

void trim_marks(std::string& text) {
  const auto from = text.find_first_not_of(" :#=,;");
  const auto to = text.find_last_not_of(" :#,;");  // "=" may be a check character
  text = from == std::string_view::npos ? std::string() : text.substr(from, to - from + 1);
}

bool drop_any(std::string& text, const std::vector<std::string>& words) {
  trim_marks(text);
  return std::ranges::any_of(words, [&](const auto& word) { return drop_front(text, word); }) ||
         std::ranges::any_of(words, [&](const auto& word) { return drop_back(text, word); });
}

}  // namespace

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool all_digits(std::string_view text) { return !text.empty() && std::ranges::all_of(text, is_digit); }
bool all_hex(std::string_view text) { return !text.empty() && std::ranges::all_of(text, is_hex); }

std::string upper(std::string_view text) {
  std::string out(text);
  std::ranges::transform(out, out.begin(), to_upper);
  return out;
}

std::string without(std::string_view text, std::string_view dropped) {
  std::string out(text);
  std::erase_if(out, [&](char c) { return dropped.contains(c); });
  return out;
}

std::vector<std::string> words_of(std::string_view key) {
  std::vector<std::string> out;
  for (const auto language : languages()) {
    std::string_view rest = text(key, language);
    while (!rest.empty()) {
      const auto end = std::min(rest.find('|'), rest.size());
      if (end > 0) out.emplace_back(rest.substr(0, end));
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
  }
  std::ranges::stable_sort(out, std::greater{}, &std::string::size);
  return out;
}

std::string without_label(std::string_view text, std::string_view key) {
  auto labels = words_of(key);
  auto fillers = words_of("input.filler");
  std::string out(text);
  bool found = false;
  while (drop_any(out, labels)) found = true;
  while (drop_any(out, fillers)) {
    while (drop_any(out, labels)) found = true;
  }
  return found ? out : std::string(text);
}

std::string unquoted(std::string_view text) {
  constexpr auto around =
      std::to_array<std::string_view>({"«", "»", "「", "」", "『", "』", "《", "》", "【", "】"});
  constexpr std::string_view before = " \"'`()[]{}<>,;:=";
  constexpr std::string_view behind = " \"'`()[]{}<>,;:!?";  // not "=", a check character of base32
  for (bool more = true; more && !text.empty();) {
    const auto size = text.size();
    for (const auto mark : around) {
      if (text.starts_with(mark)) text.remove_prefix(mark.size());
      if (text.ends_with(mark)) text.remove_suffix(mark.size());
    }
    if (!text.empty() && before.contains(text.front())) text.remove_prefix(1);
    if (!text.empty() && behind.contains(text.back())) text.remove_suffix(1);
    if (text.ends_with('.') && !text.ends_with("..")) text.remove_suffix(1);
    more = text.size() < size;
  }
  return std::string(text);
}

std::size_t han_bytes(std::string_view text) {
  if (text.size() < 3) return 0;
  const auto byte = [&](std::size_t at) {
    return static_cast<unsigned>(static_cast<unsigned char>(text[at]));
  };
  if (byte(0) < 0xE4 || byte(0) > 0xE9 || byte(1) >> 6U != 2 || byte(2) >> 6U != 2) return 0;
  const unsigned point = (byte(0) & 0xFU) << 12U | (byte(1) & 0x3FU) << 6U | (byte(2) & 0x3FU);
  return point >= 0x4E00 && point <= 0x9FFF ? 3 : 0;
}

}  // namespace wastewatch::words
