#include "evaluate/text_table.h"

#include <algorithm>

namespace wastewatch::evaluate {
namespace {

std::vector<std::size_t> widths_of(const std::vector<std::vector<std::string>>& rows) {
  std::vector<std::size_t> out;
  for (const auto& row : rows) {
    out.resize(std::max(out.size(), row.size()));
    for (std::size_t i = 0; i < row.size(); ++i) out[i] = std::max(out[i], width_of(row[i]));
  }
  return out;
}

}  // namespace

std::size_t width_of(std::string_view text) {
  std::size_t width = 0;
  for (const char letter : text) {
    const auto byte = static_cast<unsigned char>(letter);
    if ((byte & 0xC0U) == 0x80U) continue;  // goes on
    width += byte >= 0xE3U ? 2 : 1;         // from U+3000 on: Han and full-width punctuation
  }
  return width;
}

std::string table_text(const std::vector<std::vector<std::string>>& rows, std::size_t left) {
  const auto widths = widths_of(rows);
  std::string out;
  for (const auto& row : rows) {
    std::string line;
    for (std::size_t i = 0; i < row.size(); ++i) {
      const std::string filling(widths[i] - width_of(row[i]), ' ');
      line += "  " + (i < left ? row[i] + filling : filling + row[i]);
    }
    line.erase(line.find_last_not_of(' ') + 1);
    out += line + "\n";
  }
  return out;
}

}  // namespace wastewatch::evaluate
