#include "tiles/pmtiles.h"

#include <list>

#include <nlohmann/json.hpp>

#include "base/plain_text.h"
#include "tiles/errors.h"
#include "tiles/gunzip.h"
#include "tiles/picture_kind.h"
#include "tiles/pmtiles_directory.h"
#include "tiles/tile_file.h"

namespace wastewatch::tiles {
namespace {

using Directory = std::vector<DirectoryEntry>;

constexpr int max_depth = 4;             // the root and leaves below it; writers make two
constexpr std::size_t kept_leaves = 16;  // the ones used last
constexpr std::size_t max_metadata_bytes = std::size_t{1} << 20;

Result<Directory> read_directory(const TileFile& file, const PmtilesHeader& header, const Section& in,
                                 const Section& part) {
  auto bytes = file.read_within(in, part, max_directory_bytes);
  if (bytes && header.directories == PackedAs::gzip) bytes = gunzip(*bytes, max_directory_bytes);
  if (!bytes) return fail(bytes.error());
  return decode_directory(*bytes);
}

class Pmtiles final : public TileSource {
 public:
  Pmtiles(TileFile file, const PmtilesHeader& header, Directory root, SourceInfo info)
      : file_(std::move(file)), header_(header), root_(std::move(root)), info_(std::move(info)) {}

  const SourceInfo& info() const override { return info_; }

  Result<std::optional<Bytes>> tile(TileId id) override {
    if (!is_tile(id) || id.zoom < info_.min_zoom || id.zoom > info_.max_zoom) return std::nullopt;
    const auto entry = look_up(pmtiles_number(id));
    if (!entry) return fail(entry.error());
    if (!*entry) return std::nullopt;
    return picture(**entry);
  }

 private:
  Result<std::optional<DirectoryEntry>> look_up(std::uint64_t number) {
    const Directory* directory = &root_;
    for (int depth = 0; depth < max_depth; ++depth) {
      const auto entry = find_entry(*directory, number);
      if (!entry || entry->run != 0) return entry;
      const auto leaf = leaf_at(*entry);
      if (!leaf) return fail(leaf.error());
      directory = *leaf;
    }
    return fail(Errc::damaged, "directories lead nowhere");
  }

  struct Leaf {
    std::uint64_t offset;
    Directory entries;
  };

  // Stays until other leaves have been used.
  Result<const Directory*> leaf_at(const DirectoryEntry& entry) {
    for (auto it = leaves_.begin(); it != leaves_.end(); ++it) {
      if (it->offset != entry.offset) continue;
      leaves_.splice(leaves_.begin(), leaves_, it);
      return &leaves_.front().entries;
    }
    auto entries = read_directory(file_, header_, header_.leaves, {entry.offset, entry.length});
    if (!entries) return fail(entries.error());
    leaves_.push_front({entry.offset, std::move(*entries)});
    if (leaves_.size() > kept_leaves) leaves_.pop_back();
    return &leaves_.front().entries;
  }

  Result<std::optional<Bytes>> picture(const DirectoryEntry& entry) const {
    auto bytes = file_.read_within(header_.tiles, {entry.offset, entry.length}, max_tile_bytes);
    if (bytes && header_.tile_data == PackedAs::gzip) bytes = gunzip(*bytes, max_tile_bytes);
    if (!bytes) return fail(bytes.error());
    if (auto status = check_picture(*bytes); !status) return fail(status.error());
    return std::move(*bytes);
  }

  TileFile file_;
  PmtilesHeader header_;
  Directory root_;
  std::list<Leaf> leaves_;
  SourceInfo info_;
};

std::string text_member(const nlohmann::json& object, const char* name) {
  const auto found = object.find(name);
  return found != object.end() && found->is_string() ? plain_text(found->get<std::string>()) : std::string();
}

// Only words: an archive without any is drawn all the same.
void read_metadata(const TileFile& file, const PmtilesHeader& header, SourceInfo& info) {
  auto bytes = file.read_within(header.metadata, {0, header.metadata.length}, max_metadata_bytes);
  if (bytes && header.directories == PackedAs::gzip) bytes = gunzip(*bytes, max_metadata_bytes);
  if (!bytes) return;
  const auto json = nlohmann::json::parse(as_text(*bytes), nullptr, false);
  if (!json.is_object()) return;
  info.name = text_member(json, "name");
  info.attribution = text_member(json, "attribution");
}

}  // namespace

Result<std::unique_ptr<TileSource>> open_pmtiles(const std::filesystem::path& path) {
  auto file = TileFile::open(path);
  if (!file) return fail(file.error());
  const auto first = file->read({0, std::min<std::uint64_t>(pmtiles_header_bytes, file->size())});
  if (!first) return fail(first.error());
  const auto header = decode_pmtiles_header(*first, file->size());
  if (!header) return fail(header.error());
  auto root = read_directory(*file, *header, header->root, {0, header->root.length});
  if (!root) return fail(root.error());
  if (root->empty()) return fail(Errc::empty);
  SourceInfo info{.name = {},
                  .attribution = {},
                  .min_zoom = header->min_zoom,
                  .max_zoom = header->max_zoom,
                  .bounds = header->bounds};
  read_metadata(*file, *header, info);
  return std::make_unique<Pmtiles>(std::move(*file), *header, std::move(*root), std::move(info));
}

}  // namespace wastewatch::tiles
