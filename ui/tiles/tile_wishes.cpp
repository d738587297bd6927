#include "ui/tiles/tile_wishes.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace wastewatch::ui {
namespace {

constexpr std::size_t most_viewers = 8;

}  // namespace

void TileWishes::set(const void* viewer, std::vector<tiles::TileId> ids) {
  if (ids.empty()) {
    wishes_.erase(viewer);
    return;
  }
  wishes_[viewer] = {++turn_, std::move(ids)};
  if (wishes_.size() > most_viewers)
    wishes_.erase(std::ranges::min_element(wishes_, {}, [](const auto& entry) { return entry.second.turn; }));
}

void TileWishes::forget(tiles::TileId id) {
  for (auto& [viewer, wish] : wishes_) std::erase(wish.ids, id);
}

std::vector<tiles::TileId> TileWishes::newest_first() const {
  std::vector<const Wish*> newest;
  newest.reserve(wishes_.size());
  for (const auto& [viewer, wish] : wishes_) newest.push_back(&wish);
  std::ranges::sort(newest, std::greater<>(), &Wish::turn);
  std::vector<tiles::TileId> out;
  for (const Wish* wish : newest) out.insert(out.end(), wish->ids.begin(), wish->ids.end());
  return out;
}

}  // namespace wastewatch::ui
