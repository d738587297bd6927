#include "tiles/tile_folder.h"

#include <algorithm>
#include <array>
#include <system_error>
#include <vector>

#include "tiles/errors.h"
#include "tiles/picture_kind.h"
#include "tiles/text.h"
#include "tiles/tile_file.h"

namespace wastewatch::tiles {
namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 4> suffixes = {".png", ".jpg", ".jpeg", ".webp"};
constexpr std::size_t max_looked_at = 100'000;  // names while the suffix is found

// The suffix of the first picture found under a zoom's folder; empty: none.
std::string suffix_below(const fs::path& zoom) {
  std::error_code wrong;
  std::size_t looked_at = 0;
  auto it = fs::recursive_directory_iterator(zoom, fs::directory_options::skip_permission_denied, wrong);
  for (; !wrong && it != fs::recursive_directory_iterator(); it.increment(wrong)) {
    if (++looked_at > max_looked_at || it.depth() > 1) break;
    const auto suffix = it->path().extension().string();
    const bool known = std::ranges::contains(suffixes, suffix);
    if (known && it.depth() == 1 && number_of<std::uint32_t>(it->path().stem().string())) return suffix;
  }
  return {};
}

std::vector<std::uint8_t> zooms_in(const fs::path& folder, std::error_code& wrong) {
  std::vector<std::uint8_t> out;
  auto it = fs::directory_iterator(folder, wrong);
  for (; !wrong && it != fs::directory_iterator(); it.increment(wrong)) {
    const auto zoom = number_of<std::uint32_t>(it->path().filename().string());
    if (zoom && *zoom <= max_tile_zoom && it->is_directory()) out.push_back(static_cast<std::uint8_t>(*zoom));
  }
  std::ranges::sort(out);
  return out;
}

class TileFolder final : public TileSource {
 public:
  TileFolder(fs::path folder, std::string suffix, SourceInfo info)
      : folder_(std::move(folder)), suffix_(std::move(suffix)), info_(std::move(info)) {}

  const SourceInfo& info() const override { return info_; }

  Result<std::optional<Bytes>> tile(TileId id) override {
    if (!is_tile(id) || id.zoom < info_.min_zoom || id.zoom > info_.max_zoom) return std::nullopt;
    const auto file = TileFile::open(folder_ / std::to_string(id.zoom) / std::to_string(id.x) /
                                     (std::to_string(id.y) + suffix_));
    if (!file && file.error().is(Errc::missing)) return std::nullopt;
    if (!file) return fail(file.error());
    auto bytes = file->read_within({0, file->size()}, {0, file->size()}, max_tile_bytes);
    if (!bytes) return fail(bytes.error());
    if (auto status = check_picture(*bytes); !status) return fail(status.error());
    return std::move(*bytes);
  }

 private:
  fs::path folder_;
  std::string suffix_;
  SourceInfo info_;
};

}  // namespace

Result<std::unique_ptr<TileSource>> open_tile_folder(const fs::path& folder) {
  std::error_code wrong;
  const auto zooms = zooms_in(folder, wrong);
  if (wrong)
    return fail(wrong == std::errc::no_such_file_or_directory ? Errc::missing : Errc::io, wrong.message());
  std::string suffix;
  for (const auto zoom : zooms) {
    suffix = suffix_below(folder / std::to_string(zoom));
    if (!suffix.empty()) break;
  }
  if (suffix.empty()) return fail(Errc::empty, folder.string());
  SourceInfo info;
  info.name = folder.filename().string();
  info.min_zoom = zooms.front();
  info.max_zoom = zooms.back();
  return std::make_unique<TileFolder>(folder, std::move(suffix), std::move(info));
}

}  // namespace wastewatch::tiles
