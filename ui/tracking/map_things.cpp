#include "ui/tracking/map_things.h"

#include <QCoreApplication>
#include <algorithm>
#include <functional>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "geo/point.h"
#include "track/gather_track.h"
#include "track/plausible.h"
#include "ui/format/hex.h"
#include "ui/records/batch_words.h"
#include "ui/records/journey_map.h"
#include "watch/feed_store.h"
#include "watch/gather.h"

namespace wastewatch::ui {
namespace {

namespace v1 = ledger::v1;

constexpr std::size_t loads_looked = 8;  // of one vehicle
constexpr qint64 default_interval_s = 60;

QString thing_text(const char* text) { return QCoreApplication::translate("MapThings", text); }

// What stands about loads and devices, by their identifiers.
using Grades = std::map<Bytes, int>;

Result<Grades> grades_of(RecordContext& context) {
  const auto feed = context.feed();
  if (!feed) return fail(feed.error());
  Grades out;
  for (const auto& trouble : (*feed)->troubles) {
    if (trouble.batch) out[to_bytes(as_bytes(trouble.batch->id()))] = grade_of(trouble.grade());
  }
  return out;
}

class ThingsBuilder {
 public:
  ThingsBuilder(RecordContext& context, Headings& headings, Grades grades, std::int64_t time_scale)
      : context_(context), headings_(headings), grades_(std::move(grades)), time_scale_(time_scale) {
    headings_.begin();
  }

  Result<MapThings> build() {
    const auto heard = context_.reader().last_fixes();
    if (!heard) return fail(heard.error());
    for (const auto& last : *heard) add_device(last);
    const auto organisations = context_.reader().organisations();
    if (!organisations) return fail(organisations.error());
    for (const auto& organisation : *organisations) add_sites(organisation);
    return ordered();
  }

 private:
  void add_device(const index::LastFix& last) {
    const auto device = context_.reader().device(last.device);
    if (!device || !last.fix.has_position()) return;
    MapThing thing;
    thing.key = QStringLiteral("device-") + hex_of(last.device);
    thing.layer = device->kind() == v1::DEVICE_VEHICLE_GPS ? MapLayer::trucks : MapLayer::trackers;
    describe(thing, *device, last);
    place(thing, last);
    out_.things.push_back(std::move(thing));
  }

  void describe(MapThing& thing, const v1::Device& device, const index::LastFix& last) {
    const auto& subject = device.bound_to();
    const QString id = hex_of(last.device);
    const bool is_truck = !subject.plate().empty();
    thing.title = is_truck ? format::plate(subject.plate()) : format::short_id(id);
    const auto loads = is_truck ? aboard(subject.plate()) : loads_bound(subject);
    QStringList note;
    for (const auto& batch : loads) {
      note << code_of(batch);
      thing.grade = std::max(thing.grade, grade_about(batch));
      thing.searched += folded(code_of(batch));
      add_route(batch);
    }
    if (!loads.empty()) {
      thing.load = batch_link(as_bytes(loads.front().id()));
      note << context_.organisation_name(as_bytes(loads.front().holder()));
    }
    if (loads.empty()) note << context_.organisation_name(as_bytes(device.keeper()));
    thing.searched += folded(thing.title + note.join(u' ')) + id;
    mark_age(thing, device, last);
    if (thing.doubtful)
      note << thing_text(QT_TRANSLATE_NOOP("MapThings", "position cannot be right"));
    else if (thing.old)
      note << thing_text(QT_TRANSLATE_NOOP("MapThings", "silent"));
    note.removeAll(QString());
    thing.note = note.join(QStringLiteral(" · "));
  }

  void mark_age(MapThing& thing, const v1::Device& device, const index::LastFix& last) const {
    const qint64 interval_s = device.interval_s() > 0 ? qint64{device.interval_s()} : default_interval_s;
    const qint64 gap_ms =
        std::max<qint64>(track::gap_intervals * interval_s * 1000, track::gap_least_ms / time_scale_);
    const qint64 age_ms = std::max<qint64>(0, context_.now_ms() - last.measured_ms);
    thing.age = format::ago(age_ms, context_.look().tongue);
    thing.old = age_ms > gap_ms;
    thing.doubtful = !track::can_be_place({}, {*last.fix.reading.lat_e7, *last.fix.reading.lon_e7});
  }

  void place(MapThing& thing, const index::LastFix& last) {
    auto& symbol = thing.symbol;
    symbol.kind = thing.layer == MapLayer::trucks ? QStringLiteral("truck") : QStringLiteral("tracker");
    symbol.longitude = *last.fix.reading.lon_e7 / geo::per_degree;
    symbol.latitude = *last.fix.reading.lat_e7 / geo::per_degree;
    symbol.label = thing.title;
    symbol.grade = thing.grade;
    symbol.accuracy_m = last.fix.reading.accuracy_dm.value_or(0) / 10.0;
    symbol.link = thing.key;
    symbol.is_old = thing.old || thing.doubtful;
    if (thing.layer == MapLayer::trucks && !symbol.is_old)
      symbol.heading = headings_.of(context_.reader(), last, time_scale_);
  }

  std::vector<v1::Batch> aboard(const std::string& plate) const {
    std::vector<v1::Batch> out;
    const auto vehicle = context_.reader().vehicle(plate);
    if (!vehicle || vehicle->open_trip().empty()) return out;
    const auto loads = context_.reader().loads_of_plate(plate, loads_looked);
    if (!loads) return out;
    for (const auto& load : *loads) {
      if (load.aboard) out.push_back(load.batch);
    }
    return out;
  }

  std::vector<v1::Batch> loads_bound(const v1::BindingSubject& subject) const {
    const auto id = ledger::BatchId::from(as_bytes(subject.batch_id()));
    if (!id) return {};
    const auto batch = context_.reader().batch(*id);
    return batch ? std::vector{*batch} : std::vector<v1::Batch>{};
  }

  int grade_about(const v1::Batch& batch) const {
    const auto found = grades_.find(to_bytes(as_bytes(batch.id())));
    return found == grades_.end() ? int{Grade::None} : found->second;
  }

  void add_route(const v1::Batch& batch) {
    const bool on_the_way = batch.collected_ms() != 0 && batch.delivered_ms() == 0;
    if (!on_the_way || routes_.size() >= most_map_routes) return;
    routes_.insert(
        {to_bytes(as_bytes(batch.generator())), to_bytes(as_bytes(batch.journey().destination()))});
  }

  void add_sites(const v1::Organisation& organisation) {
    if (organisation.kind() != v1::PROCESSOR && organisation.kind() != v1::GENERATOR) return;
    int number = 0;
    for (auto& symbol : site_symbols(context_, organisation)) {
      MapThing thing;
      thing.key = QStringLiteral("site-%1-%2").arg(hex_of(organisation.id())).arg(number++);
      thing.title = symbol.label;
      thing.note = site_word(symbol.kind);
      thing.searched = folded(thing.title + thing.note);
      symbol.link = thing.key;
      thing.symbol = std::move(symbol);
      out_.things.push_back(std::move(thing));
    }
  }

  static QString site_word(const QString& kind) {
    if (kind == QLatin1String("plant")) return thing_text(QT_TRANSLATE_NOOP("MapThings", "Treatment plant"));
    if (kind == QLatin1String("station"))
      return thing_text(QT_TRANSLATE_NOOP("MapThings", "Transfer station"));
    return thing_text(QT_TRANSLATE_NOOP("MapThings", "Generator"));
  }

  MapThings ordered() {
    in_order(out_.things);
    out_.routes.assign(routes_.begin(), routes_.end());
    out_.height = context_.reader().height();
    return std::move(out_);
  }

  RecordContext& context_;
  Headings& headings_;
  const Grades grades_;
  const std::int64_t time_scale_;
  std::set<MapRoute> routes_;
  MapThings out_;
};

}  // namespace

MapSymbol MapThing::marked() const {
  MapSymbol out = symbol;
  if (grade != Grade::None && layer != MapLayer::trucks) out.kind = QStringLiteral("alert");
  return out;
}

void in_order(std::vector<MapThing>& things) {
  std::ranges::stable_sort(things, [](const MapThing& a, const MapThing& b) {
    return std::tuple(-a.grade, a.old, a.layer, std::cref(a.title), std::cref(a.key)) <
           std::tuple(-b.grade, b.old, b.layer, std::cref(b.title), std::cref(b.key));
  });
}

QString folded(const QString& text) {
  QString out;
  for (const QChar c : text.normalized(QString::NormalizationForm_KC).toLower()) {
    if (c.isLetterOrNumber()) out += c;
  }
  return out;
}

Result<MapThings> map_things(RecordContext& context, Headings& headings) {
  auto grades = grades_of(context);
  if (!grades) return fail(grades.error());
  const auto common = watch::gather_context(context.reader());
  if (!common) return fail(common.error());
  return ThingsBuilder(context, headings, std::move(*grades), common->time_scale).build();
}

}  // namespace wastewatch::ui
