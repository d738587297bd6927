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

void ServerTiles::want(const std::vector<tiles::TileId>& tiles) {
  wanted_ = tiles;
  queue_.assign(tiles.begin(), tiles.end());
  std::erase_if(queue_, [this](const tiles::TileId& id) {
    return std::ranges::any_of(jobs_, [&](const Job& job) { return job.id == id && !job.probe; });
  });
  schedule();
}

void ServerTiles::probe(tiles::TileId id) { start(id, true); }

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
  const auto id = queue_.front();
  queue_.pop_front();
  start(id, false);
  schedule();
}

bool ServerTiles::give_up_an_unwanted_one() {
  const auto unwanted = std::ranges::find_if(
      jobs_, [this](const Job& job) { return !job.probe && !std::ranges::contains(wanted_, job.id); });
  if (unwanted == jobs_.end()) return false;
  jobs_.erase(unwanted);
  return true;
}

void ServerTiles::start(tiles::TileId id, bool probe) {
  auto& job = jobs_.emplace_back();
  job.id = id;
  job.probe = probe;
  job.pictures.resize(layers_.size());
  job.open = layers_.size();
  std::vector<std::size_t> elsewhere;
  for (std::size_t layer = 0; layer < layers_.size(); ++layer) {
    if (probe || !take_from_disk(job, layer)) elsewhere.push_back(layer);
  }
  if (elsewhere.empty()) return end(job);
  job.from_disk = false;
  for (const auto layer : elsewhere) ask(job, layer);
}

bool ServerTiles::take_from_disk(Job& job, std::size_t layer) {
  if (!disk_) return false;
  const int number = static_cast<int>(layer);
  const auto bytes = disk_->find(number, job.id, QDateTime::currentMSecsSinceEpoch());
  if (!bytes) return false;
  auto picture = decode_tile(*bytes);
  if (!picture) {
    disk_->drop(number, job.id);
    return false;
  }
  job.pictures[layer] = std::move(*picture);
  --job.open;
  return true;
}

void ServerTiles::ask(Job& job, std::size_t layer) {
  const QUrl url = QUrl::fromEncoded(
      QByteArray::fromStdString(layers_[layer].address.address(job.id, layers_[layer].key)));
  job.replies.emplace_back(new TileReply(network_, url, limits_, [this, &job, layer](Fetched fetched) {
    take(job, layer, std::move(fetched));
  }));
}

void ServerTiles::take(Job& job, std::size_t layer, Fetched fetched) {
  --job.open;
  job.retry_after_ms = std::max(job.retry_after_ms, fetched.retry_after_ms);
  if (!fetched.picture) {
    job.error = fetched.picture.error();
  } else if (*fetched.picture) {
    const Bytes& bytes = **fetched.picture;
    auto picture = decode_tile(bytes);
    if (!picture)
      job.error = picture.error();
    else
      job.pictures[layer] = std::move(*picture);
    if (picture && disk_ && fetched.fresh_ms > 0)
      disk_->keep(static_cast<int>(layer), job.id, bytes,
                  QDateTime::currentMSecsSinceEpoch() + fetched.fresh_ms);
  }
  if (job.open == 0) end(job);
}

void ServerTiles::end(Job& job) {
  TileAnswer answer{0, job.id, over_each_other(job.pictures), job.retry_after_ms, job.from_disk, job.probe};
  if (job.error) answer.picture = fail(*job.error);
  jobs_.remove_if([&](const Job& other) { return &other == &job; });
  schedule();
  tell_(std::move(answer));
}

}  // namespace wastewatch::ui
