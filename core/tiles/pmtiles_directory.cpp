#include "tiles/pmtiles_directory.h"

#include <algorithm>
#include <limits>
#include <string_view>

#include "base/wire.h"
#include "tiles/errors.h"

namespace wastewatch::tiles {
namespace {

constexpr std::string_view magic = "PMTiles";
constexpr std::uint8_t version = 3;
enum TileType : std::uint8_t { unknown_type, mvt, png, jpeg, webp, avif };

std::uint64_t little64(BytesView bytes, std::size_t at) {
  std::uint64_t out = 0;
  for (std::size_t i = 8; i-- > 0;) out = out << 8 | bytes[at + i];
  return out;
}

double degrees(BytesView bytes, std::size_t at) {
  std::uint32_t raw = 0;
  for (std::size_t i = 4; i-- > 0;) raw = raw << 8 | bytes[at + i];
  return static_cast<double>(static_cast<std::int32_t>(raw)) / 1e7;
}

Section section(BytesView bytes, std::size_t at) { return {little64(bytes, at), little64(bytes, at + 8)}; }

bool lies_in(const Section& section, std::uint64_t file_bytes) {
  return section.offset <= file_bytes && section.length <= file_bytes - section.offset;
}

Status check_kind(BytesView bytes) {
  if (!as_text(bytes).starts_with(magic)) return fail(Errc::not_tiles);
  if (bytes[7] != version) return fail(Errc::unsupported_version, std::to_string(bytes[7]));
  const std::uint8_t type = bytes[99];
  if (type == mvt) return fail(Errc::vector_tiles);
  if (type == avif || type > avif) return fail(Errc::not_a_picture, "tile type " + std::to_string(type));
  return {};
}

bool can_unpack(PackedAs packed) { return packed == PackedAs::plain || packed == PackedAs::gzip; }

Status check_header(const PmtilesHeader& header, std::uint64_t file_bytes) {
  if (!can_unpack(header.directories)) return fail(Errc::unsupported_compression, "directories");
  // Archives of pictures often leave it unknown: a picture is compressed already.
  if (header.tile_data != PackedAs::unknown && !can_unpack(header.tile_data))
    return fail(Errc::unsupported_compression, "tiles");
  for (const auto& part : {header.root, header.metadata, header.leaves, header.tiles}) {
    if (!lies_in(part, file_bytes)) return fail(Errc::damaged, "a section goes beyond the end of the file");
  }
  if (header.root.length == 0) return fail(Errc::empty);
  if (header.min_zoom > header.max_zoom || header.max_zoom > max_tile_zoom)
    return fail(Errc::damaged, "zoom levels");
  const auto& box = header.bounds;
  const bool ordered = box.west < box.east && box.south < box.north && box.west >= -180 && box.east <= 180 &&
                       box.south >= -90 && box.north <= 90;
  return ordered ? Status{} : fail(Errc::damaged, "bounds");
}

std::optional<std::uint32_t> take_uint32(BytesView& in) {
  const auto value = take_uvarint(in);
  if (!value || *value > std::numeric_limits<std::uint32_t>::max()) return std::nullopt;
  return static_cast<std::uint32_t>(*value);
}

// Four columns one after the other: numbers as differences, runs, lengths, offsets.
bool read_columns(BytesView in, std::vector<DirectoryEntry>& entries) {
  std::uint64_t number = 0;
  for (auto& entry : entries) {
    const auto step = take_uvarint(in);
    if (!step || *step > std::numeric_limits<std::uint64_t>::max() - number) return false;
    entry.first = number += *step;
    if (&entry != entries.data() && *step == 0) return false;
  }
  for (auto& entry : entries) {
    const auto run = take_uint32(in);
    if (!run) return false;
    entry.run = *run;
  }
  for (auto& entry : entries) {
    const auto length = take_uint32(in);
    if (!length || *length == 0) return false;
    entry.length = *length;
  }
  const DirectoryEntry* before = nullptr;
  for (auto& entry : entries) {
    const auto stored = take_uvarint(in);
    if (!stored || (*stored == 0 && before == nullptr)) return false;
    entry.offset = *stored == 0 ? before->offset + before->length : *stored - 1;
    before = &entry;
  }
  return in.empty();
}

}  // namespace

Result<PmtilesHeader> decode_pmtiles_header(BytesView bytes, std::uint64_t file_bytes) {
  if (bytes.size() < pmtiles_header_bytes) return fail(Errc::not_tiles);
  if (auto status = check_kind(bytes); !status) return fail(status.error());
  PmtilesHeader out;
  out.root = section(bytes, 8);
  out.metadata = section(bytes, 24);
  out.leaves = section(bytes, 40);
  out.tiles = section(bytes, 56);
  out.addressed_tiles = little64(bytes, 72);
  out.directories = static_cast<PackedAs>(bytes[97]);
  out.tile_data = static_cast<PackedAs>(bytes[98]);
  out.min_zoom = bytes[100];
  out.max_zoom = bytes[101];
  out.bounds = {degrees(bytes, 102), degrees(bytes, 106), degrees(bytes, 110), degrees(bytes, 114)};
  if (auto status = check_header(out, file_bytes); !status) return fail(status.error());
  return out;
}

Result<std::vector<DirectoryEntry>> decode_directory(BytesView plain) {
  const auto count = take_uvarint(plain);
  if (!count) return fail(Errc::damaged, "a directory");
  if (*count > max_directory_entries) return fail(Errc::too_large, "a directory");
  if (*count > plain.size() / 4) return fail(Errc::damaged, "a directory");  // four bytes an entry at least
  std::vector<DirectoryEntry> entries(*count);
  if (!read_columns(plain, entries)) return fail(Errc::damaged, "a directory");
  return entries;
}

std::optional<DirectoryEntry> find_entry(const std::vector<DirectoryEntry>& entries, std::uint64_t number) {
  const auto after = std::ranges::upper_bound(entries, number, {}, &DirectoryEntry::first);
  if (after == entries.begin()) return std::nullopt;
  const auto& entry = *std::prev(after);
  if (entry.run != 0 && number - entry.first >= entry.run) return std::nullopt;
  return entry;
}

}  // namespace wastewatch::tiles
