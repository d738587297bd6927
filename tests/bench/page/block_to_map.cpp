#include <QElapsedTimer>
#include <algorithm>
#include <cmath>
#include <format>
#include <optional>

#include "base/bytes.h"
#include "kit/need.h"
#include "ledger/devices/telemetry.h"
#include "ledger/proto/tx.pb.h"
#include "rows.h"
#include "stage.h"
#include "ui/format/hex.h"
#include "ui/navigation/link.h"
#include "ui/tracking/map_page_model.h"

namespace wastewatch::bench {
namespace {

constexpr int live_from = 6 * 60;
constexpr qint64 block_every_ms = 1'000;

// Where a block says a device is.
struct Place {
  QString link;  // of its symbol
  std::int32_t lat_e7 = 0, lon_e7 = 0;
};

std::optional<Place> place_in(const ledger::v1::Message& message) {
  if (!message.has_report_telemetry()) return std::nullopt;
  const auto chunk = ledger::decode_chunk(as_bytes(message.report_telemetry().chunk()));
  if (!chunk || chunk->readings.empty()) return std::nullopt;
  const auto& reading = chunk->readings.back();
  if (!reading.lat_e7 || !reading.lon_e7) return std::nullopt;
  return Place{QStringLiteral("device-") + ui::hex_of(chunk->device), *reading.lat_e7, *reading.lon_e7};
}

std::optional<Place> place_in(const chain::Block& block) {
  std::optional<Place> out;
  for (const auto& tx : block.txs) {
    ledger::v1::SignedTx signed_tx;
    ledger::v1::TxBody body;
    if (!signed_tx.ParseFromArray(tx.data(), static_cast<int>(tx.size()))) continue;
    if (!body.ParseFromString(signed_tx.body())) continue;
    for (const auto& message : body.messages()) {
      if (const auto place = place_in(message)) out = place;
    }
  }
  return out;
}

bool shows(const ui::MapPageModel& map, const Place& place) {
  const auto symbols = map.symbols();
  const auto found = std::ranges::find(symbols, place.link, &ui::MapSymbol::link);
  return found != symbols.end() && std::lround(found->latitude * 1e7) == place.lat_e7 &&
         std::lround(found->longitude * 1e7) == place.lon_e7;
}

// A block a second goes on being made while a place is waited for.
class Seconds {
 public:
  explicit Seconds(Stage& stage) : stage_(stage) { since_.start(); }
  void make_due_blocks() {
    if (since_.elapsed() < block_every_ms * made_) return;
    ++made_;
    stage_.chain().run_second();
  }
  std::int64_t made() const { return made_; }

 private:
  Stage& stage_;
  QElapsedTimer since_;
  std::int64_t made_ = 0;
};

}  // namespace

PageFigure block_to_map(int times) {
  Stage stage(live_from + 10, {.live_minute = live_from});
  stage.visit(ui::page_link(QStringLiteral("map")));
  const auto& map = stage.model<ui::MapPageModel>();
  Seconds seconds(stage);
  std::vector<double> shown;
  while (static_cast<int>(shown.size()) < times) {
    const auto before = seconds.made();
    wait_for("a block", [&] {
      seconds.make_due_blocks();
      return seconds.made() > before;
    });
    QElapsedTimer timer;
    timer.start();
    const auto& chain = stage.chain().chain();
    const auto place = place_in(test::need(chain.store().block(chain.height())));
    if (!place || shows(map, *place)) continue;
    wait_for("a symbol", [&] {
      seconds.make_due_blocks();
      return shows(map, *place);
    });
    stage.draw();
    shown.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
  }
  return {
      "block-to-map", share_of(shown, 0.95),
      std::format("median {:.0f} ms, worst {:.0f} ms of {} blocks, a block a second, {} symbols; a block is "
                  "shown when the next one has confirmed its root",
                  share_of(shown, 0.5), share_of(shown, 1), shown.size(), map.symbols().size())};
}

}  // namespace wastewatch::bench
