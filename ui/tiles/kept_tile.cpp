#include "ui/tiles/kept_tile.h"

#include <QCryptographicHash>
#include <array>
#include <charconv>
#include <cstddef>

namespace wastewatch::ui {
namespace {

constexpr std::string_view first_line = "wastewatch tile 1";

std::string hash_of(std::string_view picture) {
  const QByteArrayView bytes(picture.data(), static_cast<qsizetype>(picture.size()));
  return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().toStdString();
}

QByteArray in_a_line(const QByteArray& validator) {
  const bool fits = validator.size() <= most_validator_bytes && !validator.contains('\n');
  return fits ? validator : QByteArray();
}

std::optional<std::string_view> take_line(std::string_view& text) {
  const auto end = text.find('\n');
  if (end == std::string_view::npos) return std::nullopt;
  const auto line = text.substr(0, end);
  text.remove_prefix(end + 1);
  return line;
}

std::optional<std::int64_t> number_in(std::string_view line) {
  std::int64_t out = 0;
  const auto [end, error] = std::from_chars(line.data(), line.data() + line.size(), out);
  return error == std::errc() && end == line.data() + line.size() ? std::optional(out) : std::nullopt;
}

QByteArray bytes_of(std::string_view text) { return {text.data(), static_cast<qsizetype>(text.size())}; }

}  // namespace

std::string encode_kept(const KeptTile& tile) {
  const auto picture = as_text(tile.picture);
  std::string out;
  for (const std::string& line :
       {std::string(first_line), std::to_string(tile.got_ms), std::to_string(tile.until_ms),
        in_a_line(tile.validators.etag).toStdString(), in_a_line(tile.validators.last_modified).toStdString(),
        hash_of(picture)})
    out += line + '\n';
  out += picture;
  return out;
}

std::optional<KeptTile> decode_kept(std::string_view file) {
  std::array<std::string_view, 6> lines;
  for (auto& line : lines) {
    const auto taken = take_line(file);
    if (!taken) return std::nullopt;
    line = *taken;
  }
  const auto got = number_in(lines[1]);
  const auto until = number_in(lines[2]);
  if (lines[0] != first_line || !got || !until || lines[5] != hash_of(file)) return std::nullopt;
  return KeptTile{to_bytes(file), *got, *until, {bytes_of(lines[3]), bytes_of(lines[4])}};
}

}  // namespace wastewatch::ui
