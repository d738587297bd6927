#include "alarm/told.h"

#include <algorithm>
#include <charconv>
#include <ranges>

#include "base/encoding.h"

namespace wastewatch::alarm {
namespace {

template <class Number>
std::optional<Number> number_of(std::string_view text) {
  Number out{};
  const char* end = text.data() + text.size();
  const auto read = std::from_chars(text.data(), end, out);
  return read.ec == std::errc{} && read.ptr == end ? std::optional(out) : std::nullopt;
}

std::optional<std::vector<watch::AlertId>> ids_of(std::string_view text) {
  std::vector<watch::AlertId> out;
  for (const auto part : std::views::split(text, ',')) {
    const auto bytes = from_hex(std::string_view(part.begin(), part.end()));
    const auto id = bytes ? watch::AlertId::from(*bytes) : std::nullopt;
    if (!id) return std::nullopt;
    out.push_back(*id);
  }
  return out;
}

bool read_rest(char mark, std::string_view text, Told& out) {
  if (mark == '+') {
    const auto number = number_of<std::size_t>(text);
    out.of_next = number.value_or(0);
    return number && *number <= most_of_next;
  }
  auto ids = ids_of(text);
  if (!ids || ids->empty()) return false;
  out.standing = std::move(*ids);
  return true;
}

}  // namespace

std::string to_text(const Told& told) {
  std::string out = std::to_string(told.height);
  if (told.of_next > 0) out += "+" + std::to_string(told.of_next);
  for (std::size_t i = 0; i < told.standing.size(); ++i)
    out += (i == 0 ? ":" : ",") + to_hex(told.standing[i]);
  return out;
}

std::optional<Told> read_told(std::string_view text) {
  const auto mark = std::min(text.find_first_of("+:"), text.size());
  const auto height = number_of<std::int64_t>(text.substr(0, mark));
  if (!height || *height < 0) return std::nullopt;
  Told out{.height = *height};
  if (mark < text.size() && !read_rest(text[mark], text.substr(mark + 1), out)) return std::nullopt;
  return out;
}

}  // namespace wastewatch::alarm
