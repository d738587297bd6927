#include <QElapsedTimer>
#include <algorithm>
#include <format>
#include <optional>
#include <stdexcept>

#include "rows.h"
#include "stage.h"
#include "ui/base/singleton.h"
#include "ui/navigation/link.h"
#include "ui/navigation/navigator.h"
#include "ui/records/journey_map.h"
#include "ui/session/query.h"
#include "ui/tracking/replay_model.h"

namespace wastewatch::bench {
namespace {

constexpr qint64 trip_ms = 10 * 3'600'000LL;
constexpr int two_days = 48 * 60;
constexpr std::size_t batches_looked = 500;

// A load that was under way for ten hours with a tracker in it and a truck that carried it: the one with the
// most readings.
struct Trip {
  ui::ReplaySubject subject;
  std::size_t readings = 0;
};

std::size_t readings_in(const index::Reader& reader, const ui::JourneyDevice& device,
                        const track::Span& period) {
  const auto found = reader.track(device.id, std::max<qint64>(device.from_ms, period.from_ms),
                                  std::min<qint64>(device.to_ms, period.to_ms));
  return found ? found->size() : 0;
}

Result<std::optional<Trip>> longest_trip(const index::Reader& reader) {
  const ui::RecordContext context(reader, {});
  const auto page = reader.batches({}, std::nullopt, batches_looked);
  if (!page) return fail(page.error());
  std::optional<Trip> out;
  for (const auto& batch : page->batches) {
    const auto id = ledger::BatchId::from(as_bytes(batch.id()));
    const auto detail = reader.batch_detail(*id);
    if (!detail || batch.collected_ms() == 0) continue;
    const track::Span period{batch.collected_ms(), batch.collected_ms() + trip_ms};
    Trip trip;
    trip.subject.batch = *id;
    trip.subject.period = period;
    bool lasts = false;
    for (const auto& device : ui::journey_devices(context, *detail)) {
      trip.readings += readings_in(reader, device, period);
      lasts = lasts || (!device.vehicle && device.to_ms >= period.to_ms);
    }
    if (lasts && (!out || trip.readings > out->readings)) out = trip;
  }
  return out;
}

Trip find_trip() {
  std::optional<Result<std::optional<Trip>>> answer;
  ui::Query<std::optional<Trip>> query([&](auto found) { answer = std::move(found); });
  query.ask(longest_trip);
  wait_for("a trip", [&] { return answer.has_value(); });
  if (!*answer || !**answer) throw std::runtime_error("no load was under way for ten hours");
  return ***answer;
}

}  // namespace

PageFigure replay_open(int times) {
  Stage stage(two_days, {});
  const Trip trip = find_trip();
  stage.visit(ui::page_link(QStringLiteral("map")));
  auto& replay = stage.model<ui::ReplayModel>();
  std::vector<double> opened;
  double asked = 0;
  for (int i = -1; i < times; ++i) {
    auto subject = trip.subject;
    subject.at_ms = subject.period->from_ms + 1 + i + 1;  // another link each time: nothing is kept
    const QString text = ui::replay_text(subject);
    QElapsedTimer timer;
    timer.start();
    ui::the<ui::Navigator>().open(ui::replay_link(text));
    wait_for("a replay", [&] { return replay.subject() == text && replay.loaded() && !replay.busy(); });
    const double loaded = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    wait_for("its page", [&] { return stage.window().property("pageReady").toBool(); });
    stage.draw();
    if (i < 0) continue;  // its part of the page is made at the first visit
    opened.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    asked += loaded / times;
    stage.visit(ui::page_link(QStringLiteral("map")));
  }
  return {"replay-open", share_of(opened, 0.95),
          std::format(
              "median {:.0f} ms, of which the answer took {:.0f} ms on average; {} readings of {} devices",
              share_of(opened, 0.5), asked, trip.readings, replay.page().devices.size())};
}

}  // namespace wastewatch::bench
