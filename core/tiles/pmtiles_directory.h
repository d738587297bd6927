// The header and the directories of a PMTiles archive, version 3 (github.com/protomaps/PMTiles, spec/v3).
// Pure.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "tiles/tile_source.h"

namespace wastewatch::tiles {

inline constexpr std::size_t pmtiles_header_bytes = 127;
inline constexpr std::size_t max_directory_bytes = std::size_t{16} << 20;  // unpacked
inline constexpr std::size_t max_directory_entries = 1'000'000;

struct Section {
  std::uint64_t offset = 0;
  std::uint64_t length = 0;
};

enum class PackedAs : std::uint8_t { unknown, plain, gzip, brotli, zstd };

struct PmtilesHeader {
  Section root, metadata, leaves, tiles;
  std::uint64_t addressed_tiles = 0;  // 0: not known
  PackedAs directories = PackedAs::plain;
  PackedAs tile_data = PackedAs::plain;
  std::uint8_t min_zoom = 0;
  std::uint8_t max_zoom = 0;
  Bounds bounds;
};

// Of a file of `file_bytes` bytes. Errors: not_tiles, unsupported_version, vector_tiles,
// unsupported_compression, damaged (a section beyond the end of the file, zooms or bounds out of order).
Result<PmtilesHeader> decode_pmtiles_header(BytesView bytes, std::uint64_t file_bytes);

// `run` tiles from number `first` on share one picture; run 0: a leaf directory with the numbers from `first`
// on.
struct DirectoryEntry {
  std::uint64_t first = 0;
  std::uint64_t offset = 0;  // in the tile or leaf section
  std::uint32_t length = 0;
  std::uint32_t run = 0;
  bool operator==(const DirectoryEntry&) const = default;
};

// Entries in ascending order. Errors: damaged, too_large.
Result<std::vector<DirectoryEntry>> decode_directory(BytesView plain);
// What holds a tile: its picture or the leaf to look in.
std::optional<DirectoryEntry> find_entry(const std::vector<DirectoryEntry>& entries, std::uint64_t number);

}  // namespace wastewatch::tiles
