#include "ui/tiles/server_tiles.h"

#include <QDateTime>
#include <QMetaObject>
#include <QUrl>
#include <algorithm>
#include <string>
#include <utility>

#include "ui/tiles/tile_picture.h"

namespace wastewatch::ui {

void ServerTiles::StopLater::operator()(TileReply* reply) const {
  reply->stop();
  reply->deleteLater();
}

ServerTiles::ServerTiles(QNetworkAccessManager& network, const RasterSource& source,
                         const FetchLimits& limits, std::unique_ptr<TileDisk> disk, Tell tell)
    : network_(network), limits_(limits), disk_(std::move(disk)), tell_(std::move(tell)) {
  for (const TileLayer& layer : source.layers) {
    auto address = tiles::TileTemplate::parse(layer.address.toStdString());
    if (address) layers_.push_back({std::move(*address), layer.key.toStdString()});
  }
}

bool ServerTiles::is_under_way(tiles::TileId id) const {
  return std::ranges::any_of(jobs_, [&](const Job& job) { return job.id == id && !job.probe; });
}

// Where nobody is to be asked, what is still under way is not waited for.
void ServerTiles::want(const std::vector<Wanted>& tiles) {
  wanted_ = tiles;
  const auto is_on_disk_only = [](const Wanted& wanted) { return wanted.ask == Ask::disk; };
  if (std::ranges::any_of(tiles, is_on_disk_only)) jobs_.remove_if([](const Job& job) { return !job.probe; });
  queue_.assign(tiles.begin(), tiles.end());
  std::erase_if(queue_, [this](const Wanted& wanted) { return is_under_way(wanted.id); });
  schedule();
}

void ServerTiles::probe(tiles::TileId id) { start({id, Ask::server}, true); }

// One tile an event, so that a new wish is heard in between.
void ServerTiles::schedule() {
  if (std::exchange(scheduled_, true)) return;
  QMetaObject::invokeMethod(
      this,
      [this] {
        scheduled_ = false;
        start_next();
      },
      Qt::QueuedConnection);
}

void ServerTiles::start_next() {
  if (queue_.empty()) return;
  if (jobs_.size() * layers_.size() >= std::max(most_requests, layers_.size()) && !give_up_an_unwanted_one())
    return;
  const Wanted next = queue_.front();
  queue_.pop_front();
  start(next, false);
  schedule();
}

bool ServerTiles::give_up_an_unwanted_one() {
  const auto unwanted = std::ranges::find_if(jobs_, [this](const Job& job) {
    return !job.probe && !std::ranges::contains(wanted_, job.id, &Wanted::id);
  });
  if (unwanted == jobs_.end()) return false;
  jobs_.erase(unwanted);
  return true;
}

// A tile is as old as its oldest layer.
void ServerTiles::Job::is_as_old_as(std::int64_t got, std::int64_t until) {
  got_ms = got_ms == 0 ? got : std::min(got_ms, got);
  until_ms = until_ms == 0 ? until : std::min(until_ms, until);
}

void ServerTiles::start(const Wanted& wanted, bool probe) {
  auto& job = jobs_.emplace_back();
  job.id = wanted.id;
  job.probe = probe;
  job.pictures.resize(layers_.size());
  job.stale.resize(layers_.size());
  job.open = layers_.size();
  std::vector<std::size_t> elsewhere;
  for (std::size_t layer = 0; layer < layers_.size(); ++layer) {
    if (probe || !take_from_disk(job, layer, wanted.ask)) elsewhere.push_back(layer);
  }
  if (elsewhere.empty()) return end(job);
  job.from_disk = false;
  for (const auto layer : elsewhere) ask(job, layer);
}

bool ServerTiles::take_from_disk(Job& job, std::size_t layer, Ask ask) {
  const int number = static_cast<int>(layer);
  auto kept = disk_ ? disk_->find(number, job.id) : std::nullopt;
  auto picture = kept ? std::optional(decode_tile(kept->picture)) : std::nullopt;
  if (picture && !*picture) {
    disk_->drop(number, job.id);
    picture.reset();
  }
  const bool is_enough =
      picture && (ask != Ask::server || kept->is_fresh(QDateTime::currentMSecsSinceEpoch()));
  if (is_enough) {
    job.pictures[layer] = std::move(**picture);
    job.is_as_old_as(kept->got_ms, kept->until_ms);
  } else if (picture) {
    job.stale[layer] = std::move(kept);
  }
  const bool is_done = is_enough || ask == Ask::disk;
  if (is_done) --job.open;
  return is_done;
}

void ServerTiles::ask(Job& job, std::size_t layer) {
  const QUrl url = QUrl::fromEncoded(
      QByteArray::fromStdString(layers_[layer].address.address(job.id, layers_[layer].key)));
  const auto& stale = job.stale[layer];
  job.replies.emplace_back(
      new TileReply(network_, url, stale ? stale->validators : Validators(), limits_,
                    [this, &job, layer](Fetched fetched) { take(job, layer, std::move(fetched)); }));
}

void ServerTiles::take(Job& job, std::size_t layer, Fetched fetched) {
  --job.open;
  job.retry_after_ms = std::max(job.retry_after_ms, fetched.retry_after_ms);
  if (!fetched.picture) {
    job.error = fetched.picture.error();
  } else if (fetched.unchanged || *fetched.picture) {
    take_picture(job, layer, std::move(fetched));
  } else if (disk_) {
    disk_->drop(static_cast<int>(layer), job.id);
  }
  if (job.open == 0) end(job);
}

// What the server confirms without validators keeps those it had.
void ServerTiles::take_picture(Job& job, std::size_t layer, Fetched fetched) {
  KeptTile tile = fetched.unchanged ? std::move(*job.stale[layer]) : KeptTile{.picture = **fetched.picture};
  if (!fetched.unchanged || fetched.validators.any()) tile.validators = std::move(fetched.validators);
  auto picture = decode_tile(tile.picture);
  if (!picture) {
    job.error = picture.error();
    return;
  }
  job.pictures[layer] = std::move(*picture);
  tile.got_ms = QDateTime::currentMSecsSinceEpoch();
  tile.until_ms = tile.got_ms + std::max(fetched.fresh_ms, hour_ms);
  job.is_as_old_as(tile.got_ms, tile.until_ms);
  if (!disk_) return;
  const int number = static_cast<int>(layer);
  fetched.fresh_ms > 0 ? disk_->keep(number, job.id, tile) : disk_->drop(number, job.id);
}

void ServerTiles::end(Job& job) {
  TileAnswer answer{.id = job.id,
                    .picture = over_each_other(job.pictures),
                    .retry_after_ms = job.retry_after_ms,
                    .from_disk = job.from_disk,
                    .probe = job.probe,
                    .got_ms = job.got_ms,
                    .until_ms = job.until_ms,
                    .keeps_some = disk_ && !disk_->empty()};
  if (job.error) answer.picture = fail(*job.error);
  jobs_.remove_if([&](const Job& other) { return &other == &job; });
  schedule();
  tell_(std::move(answer));
}

}  // namespace wastewatch::ui
