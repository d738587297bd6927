#include "ui/tiles/tile_memory.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace wastewatch::ui {
namespace {

constexpr std::size_t most_notes = 4'096;
constexpr std::int64_t longest_pause_ms = 600'000;

}  // namespace

const QImage* TileMemory::picture(tiles::TileId id) {
  const auto found = pictures_.find(id);
  if (found == pictures_.end()) return nullptr;
  found->second.painted = ++turn_;
  return &found->second.image;
}

void TileMemory::put(tiles::TileId id, QImage picture, TileAge age) {
  notes_.erase(id);
  auto& kept = pictures_[id];
  bytes_ += picture.sizeInBytes() - kept.image.sizeInBytes();
  kept = {std::move(picture), ++turn_, age};
  while (bytes_ > most_bytes_ && pictures_.size() > 1) drop_oldest();
}

bool TileMemory::is_stale(tiles::TileId id, std::int64_t now_ms) const {
  const auto found = pictures_.find(id);
  return found != pictures_.end() && found->second.age.fresh_until_ms <= now_ms;
}

std::int64_t TileMemory::got_ms(tiles::TileId id) const {
  const auto found = pictures_.find(id);
  return found == pictures_.end() ? 0 : found->second.age.got_ms;
}

void TileMemory::put_absent(tiles::TileId id, std::int64_t until_ms) {
  drop(id);
  note(id, {until_ms, 0});
}

void TileMemory::put_failed(tiles::TileId id, std::int64_t now_ms, std::int64_t first_pause_ms) {
  const auto before = notes_.find(id);
  const auto pause = before == notes_.end() ? first_pause_ms
                                            : std::clamp(2 * before->second.pause_ms, first_pause_ms,
                                                         std::max(first_pause_ms, longest_pause_ms));
  note(id, {now_ms + pause, pause});
}

std::int64_t TileMemory::due_ms(tiles::TileId id) const {
  const auto found = notes_.find(id);
  return found == notes_.end() ? 0 : found->second.until_ms;
}

bool TileMemory::is_absent(tiles::TileId id) const {
  const auto found = notes_.find(id);
  return found != notes_.end() && found->second.pause_ms == 0;
}

void TileMemory::forget_notes() { notes_.clear(); }

void TileMemory::make_room_for(qsizetype view_bytes) { most_bytes_ = std::max(most_bytes_, 2 * view_bytes); }

void TileMemory::clear() {
  pictures_.clear();
  notes_.clear();
  bytes_ = 0;
  most_bytes_ = least_bytes;
}

void TileMemory::note(tiles::TileId id, const Note& note) {
  if (notes_.size() >= most_notes) notes_.clear();
  notes_[id] = note;
}

void TileMemory::drop_oldest() {
  const auto oldest = std::ranges::min_element(pictures_, std::less<>(),
                                               [](const auto& entry) { return entry.second.painted; });
  drop(oldest->first);
}

void TileMemory::drop(tiles::TileId id) {
  const auto found = pictures_.find(id);
  if (found == pictures_.end()) return;
  bytes_ -= found->second.image.sizeInBytes();
  pictures_.erase(found);
}

}  // namespace wastewatch::ui
