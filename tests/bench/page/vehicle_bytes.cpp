#include <malloc.h>

#include <QCoreApplication>
#include <cmath>
#include <format>

#include "rows.h"
#include "stage.h"
#include "ui/navigation/link.h"
#include "ui/tracking/map_page_model.h"
#include "vitals.h"

namespace wastewatch::bench {
namespace {

constexpr int few = 1'000;
constexpr int many = 11'000;
constexpr int short_demo = 60;

// As map_things() makes them; every text its own.
ui::MapThings vehicles(int count) {
  ui::MapThings out;
  for (int i = 0; i < count; ++i) {
    auto& thing = out.things.emplace_back();
    thing.key = QStringLiteral("device-%1").arg(i, 32, 16, QLatin1Char('0'));
    thing.layer = ui::MapLayer::trucks;
    thing.title = QStringLiteral("浙F·D%1").arg(i, 4, 10, QLatin1Char('0'));
    thing.note =
        QStringLiteral("WZ-260302-%1 · Wuzhen Clean Transport Co., Ltd.").arg(i, 4, 10, QLatin1Char('0'));
    thing.age = QStringLiteral("%1 s ago").arg(i % 60);
    thing.searched = ui::folded(thing.title + thing.note) + thing.key;
    thing.grade = i % 50 == 0 ? ui::Grade::Critical : ui::Grade::None;
    auto& symbol = thing.symbol;
    symbol.kind = QStringLiteral("truck");
    symbol.label = thing.title;
    symbol.link = thing.key;
    symbol.grade = thing.grade;
    symbol.heading = i * 17 % 360;
    symbol.accuracy_m = 12;
    symbol.longitude = 120 + (i * 37 % 1'009) / 1'009.0;
    symbol.latitude = 30.4 + (i * 53 % 997) / 997.0 * 0.6;
  }
  ui::in_order(out.things);
  return out;
}

struct Memory {
  double resident = 0;   // bytes
  double allocated = 0;  // by malloc, in use
};

Memory with(Stage& stage, ui::MapPageModel& map, int count) {
  map.show(vehicles(count));
  for (int i = 0; i < 3; ++i) {
    QCoreApplication::processEvents();
    stage.draw();
  }
  malloc_trim(0);
  constexpr double mib = 1 << 20;
  return {desktop::resident_mib() * mib, static_cast<double>(mallinfo2().uordblks)};
}

}  // namespace

PageFigure live_vehicle_bytes(int times) {
  Stage stage(short_demo, {});
  stage.visit(ui::page_link(QStringLiteral("map")));
  auto& map = stage.model<ui::MapPageModel>();
  with(stage, map, few);
  std::vector<double> resident, allocated;
  for (int i = 0; i < times; ++i) {
    const Memory before = with(stage, map, few);
    const Memory after = with(stage, map, many);
    resident.push_back((after.resident - before.resident) / (many - few));
    allocated.push_back((after.allocated - before.allocated) / (many - few));
  }
  return {"live-vehicle-bytes", share_of(resident, 0.5),
          std::format("{:.0f} bytes allocated, counted by malloc; the map draws {} symbols of {} vehicles",
                      share_of(allocated, 0.5), map.symbols().size(), map.matching())};
}

}  // namespace wastewatch::bench
