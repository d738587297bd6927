#include "ui/tiles/tile_cover.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace wastewatch::ui {
namespace {

std::int64_t cell(double unit, double side) {
  return std::clamp<std::int64_t>(static_cast<std::int64_t>(std::floor(unit * side)), 0,
                                  static_cast<std::int64_t>(side) - 1);
}

}  // namespace

int tile_zoom(const Viewport& view, double density, const TileScale& scale) {
  const double finer = std::min(0.0, std::log2(tile_pixels * density / scale.tile_pixels));
  return std::clamp(static_cast<int>(std::lround(view.zoom + finer)), scale.least_zoom, scale.most_zoom);
}

std::optional<TileSpan> tiles_in(const Viewport& view, int zoom) {
  const QRectF seen = view.visible();
  const QRectF world = seen.intersected(QRectF(0, 0, 1, 1));
  const bool is_area = world.width() > 0 && world.height() > 0;  // false also where it is no number
  if (!is_area) return std::nullopt;
  const double side = std::exp2(zoom);
  return TileSpan{static_cast<std::uint8_t>(zoom), cell(world.left(), side), cell(world.top(), side),
                  cell(std::nextafter(world.right(), 0), side),
                  cell(std::nextafter(world.bottom(), 0), side)};
}

std::optional<TileSpan> tiles_for(const Viewport& view, double density, const TileScale& scale) {
  auto span = tiles_in(view, tile_zoom(view, density, scale));
  if (span && span->pixels(scale.tile_pixels) > most_pixels_in_view) span.reset();
  return span;
}

std::vector<tiles::TileId> nearest_first(const TileSpan& span) {
  std::vector<tiles::TileId> out;
  out.reserve(static_cast<std::size_t>(span.count()));
  for (auto y = span.top; y <= span.bottom; ++y) {
    for (auto x = span.left; x <= span.right; ++x)
      out.push_back({span.zoom, static_cast<std::uint32_t>(x), static_cast<std::uint32_t>(y)});
  }
  const auto distance = [&](const tiles::TileId& id) {
    const auto across = 2 * static_cast<std::int64_t>(id.x) - span.left - span.right;
    const auto down = 2 * static_cast<std::int64_t>(id.y) - span.top - span.bottom;
    return across * across + down * down;
  };
  std::ranges::stable_sort(out, std::less<>(), distance);
  return out;
}

QRectF unit_rect(tiles::TileId id) {
  const double side = std::exp2(-static_cast<double>(id.zoom));
  return {id.x * side, id.y * side, side, side};
}

tiles::TileId tile_at(QPointF unit, int zoom) {
  const double side = std::exp2(zoom);
  return {static_cast<std::uint8_t>(zoom), static_cast<std::uint32_t>(cell(unit.x(), side)),
          static_cast<std::uint32_t>(cell(unit.y(), side))};
}

tiles::TileId parent_of(tiles::TileId id) {
  return {static_cast<std::uint8_t>(id.zoom - 1), id.x / 2, id.y / 2};
}

}  // namespace wastewatch::ui
