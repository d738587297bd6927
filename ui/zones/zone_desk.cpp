#include "ui/zones/zone_desk.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <algorithm>
#include <cmath>

#include "base/files.h"
#include "geo/degrees.h"
#include "geo/feature_file.h"
#include "geo/geojson.h"
#include "geo/outline.h"
#include "ui/base/singleton.h"
#include "ui/language/language.h"
#include "ui/language/word.h"
#include "ui/session/session.h"
#include "ui/zones/zone_drawing.h"
#include "ui/zones/zone_words.h"
#include "words/input.h"

namespace wastewatch::ui {
namespace {

constexpr int corner_digits = 5;  // about a metre

std::filesystem::path path_of(const QString& file) { return file.toStdString(); }

QString counted(const char* text, int count) {
  return QCoreApplication::translate("Zones", text, nullptr, count);
}

// A set-aside name that is free.
QString aside_name(const QString& file) {
  for (int number = 1;; ++number) {
    const QString name = file + QStringLiteral(".damaged-%1").arg(number);
    if (!QFile::exists(name)) return name;
  }
}

Result<geo::ReadZones> read_from(const QString& file) {
  const auto text = read_file(path_of(file), geo::most_geojson_bytes);
  if (!text) return fail(text.error());
  const auto features = geo::read_features(*text);
  if (!features) return fail(features.error());
  return geo::zones_of(*features);
}

// How many corridors were thinned. A file with nothing but points is refused.
Result<std::size_t> prepare_import(geo::ReadZones& read) {
  if (read.zones.empty() && read.skipped > 0) return fail(geo::Errc::unsupported_shape);
  return geo::thin_corridors(read.zones);
}

}  // namespace

ZoneDesk::ZoneDesk(QObject* parent) : QObject(parent) {
  pool_.setMaxThreadCount(1);  // steps stay in order
  connect(&the<Language>(), &Language::changed, this, &ZoneDesk::changed);
  open(the<Session>().data_folder());
}

ZoneDesk::~ZoneDesk() { pool_.waitForDone(); }

ZoneDesk* ZoneDesk::create(QQmlEngine*, QJSEngine*) { return the_for_qml<ZoneDesk>(); }

template <class Work>
void ZoneDesk::run(Work work) {
  ++waiting_;
  pool_.start([work = std::move(work), sender = inbox_.sender()] { sender.send(work()); });
  emit changed();
}

void ZoneDesk::finish() { pool_.waitForDone(); }

void ZoneDesk::open(const QString& folder) {
  file_ = QDir(folder).filePath(QStringLiteral("zones.geojson"));
  zones_.clear();
  before_.reset();
  run([file = file_] {
    Step step{.kind = Step::Kind::opened};
    if (!QFile::exists(file)) return step;
    auto read = read_from(file);
    if (read) {
      step.zones = std::move(read->zones);
    } else {
      step.error = read.error();
    }
    return step;
  });
}

void ZoneDesk::take(Step step) {
  --waiting_;
  if (step.kind == Step::Kind::opened) {
    damaged_ = step.error.has_value();
    zones_ = step.zones;
  } else if (step.kind == Step::Kind::imported && !step.error) {
    add_imported(step);
  }
  // A change that was kept says nothing of its own.
  if (step.kind != Step::Kind::kept || step.error) last_ = std::move(step);
  emit changed();
}

void ZoneDesk::add_imported(Step& step) {
  if (zones_.size() + step.zones.size() > geo::most_zones) {
    step.error = Error::make(geo::Errc::too_large);
    return;
  }
  remember(Change::import);
  for (geo::Zone zone : step.zones) {
    zone.id = geo::free_zone_id(zones_);
    if (zone.name.empty()) zone.name = unnamed_zone(zone.kind).toStdString();
    zones_.push_back(std::move(zone));
  }
  keep();
}

void ZoneDesk::keep() {
  run([file = file_, text = geo::write_zones(zones_), aside = std::exchange(damaged_, false)] {
    Step step{.kind = Step::Kind::kept};
    if (aside && !QFile::rename(file, aside_name(file))) {
      step.error = Error::make(FileErrc::io, file.toStdString());
      return step;
    }
    Status written = make_folder(path_of(file).parent_path());
    if (written) written = write_file(path_of(file), text);
    if (!written) step.error = written.error();
    return step;
  });
}

std::optional<geo::Zone> ZoneDesk::made(const QString& key, const QString& kind, const QString& name,
                                        const QGeoPath& path, double half_width_m) const {
  const auto found = std::ranges::find(zones_, key.toStdString(), &geo::Zone::id);
  geo::Zone zone = found != zones_.end() ? *found : geo::Zone{};
  if (found == zones_.end()) zone.id = geo::free_zone_id(zones_);
  const auto known = zone_kind_named(kind);
  if (!known) return std::nullopt;
  zone.kind = *known;
  zone.name = name.trimmed().toStdString();
  if (zone.kind == geo::ZoneKind::corridor) {
    zone.area = {};
    zone.corridor = {line_of(path),
                     std::isfinite(half_width_m) ? std::llround(std::clamp(half_width_m, -1e9, 1e9)) : -1};
  } else {
    zone.corridor = {};
    zone.area.outer = line_of(path);
  }
  return zone;
}

QString ZoneDesk::shortcoming(const QString& kind, const QString& name, const QGeoPath& path,
                              double half_width_m) const {
  const auto zone = made({}, kind, name, path, half_width_m);
  if (!zone) return {};
  const auto fits = geo::check(*zone);
  return fits ? QString() : error_text(fits.error());
}

bool ZoneDesk::save(const QString& key, const QString& kind, const QString& name, const QGeoPath& path,
                    double half_width_m) {
  auto zone = made(key, kind, name, path, half_width_m);
  if (!zone) return false;
  Status fits = geo::check(*zone);
  const auto found = std::ranges::find(zones_, zone->id, &geo::Zone::id);
  if (fits && found == zones_.end() && zones_.size() >= geo::most_zones) fits = fail(geo::Errc::too_large);
  refused_.reset();
  if (!fits) {
    refused_ = fits.error();
    emit changed();
    return false;
  }
  remember(Change::change);
  if (found != zones_.end()) {
    *found = std::move(*zone);
  } else {
    zones_.push_back(std::move(*zone));
  }
  last_ = {};
  keep();
  return true;
}

void ZoneDesk::remove(const QString& key) {
  const auto found = std::ranges::find(zones_, key.toStdString(), &geo::Zone::id);
  if (found == zones_.end()) return;
  remember(Change::removal);
  zones_.erase(found);
  keep();
}

void ZoneDesk::undo() {
  if (!before_) return;
  zones_ = std::move(before_->zones);
  before_.reset();
  last_ = {};
  keep();
}

void ZoneDesk::importFrom(const QUrl& file) {
  run([name = file.toLocalFile()] {
    Step step{.kind = Step::Kind::imported};
    auto read = read_from(name);
    if (!read) {
      step.error = read.error();
      return step;
    }
    const auto thinned = prepare_import(*read);
    if (!thinned) {
      step.error = thinned.error();
      return step;
    }
    step.zones = std::move(read->zones);
    step.skipped = read->skipped;
    step.thinned = *thinned;
    return step;
  });
}

void ZoneDesk::exportTo(const QUrl& file) {
  run([name = file.toLocalFile(), text = geo::write_zones(zones_), count = zones_] {
    Step step{.kind = Step::Kind::exported, .error = {}, .zones = count};
    const auto written = write_file(path_of(name), text, {.access = Access::shared});
    if (!written) step.error = written.error();
    return step;
  });
}

void ZoneDesk::forgetNews() {
  last_ = {};
  refused_.reset();
  emit changed();
}

QString ZoneDesk::positionText(const QGeoCoordinate& at) {
  if (!at.isValid()) return {};
  return format::position(geo::e7_of(at.latitude()), geo::e7_of(at.longitude()), corner_digits);
}

QGeoCoordinate ZoneDesk::positionOf(const QString& text) {
  const auto read = words::reading_as(words::InputKind::position, text.toStdString());
  return read ? QGeoCoordinate(read->position.lat_e7 / geo::per_degree,
                               read->position.lon_e7 / geo::per_degree)
              : QGeoCoordinate();
}

QList<ZoneRow> ZoneDesk::rows() const {
  QList<ZoneRow> out;
  for (const geo::Zone& zone : zones_) out << zone_row(zone);
  return out;
}

QList<MapShape> ZoneDesk::shapes() const {
  QList<MapShape> out;
  for (const geo::Zone& zone : zones_) out << zone_shape(zone);
  return out;
}

QString ZoneDesk::imported_text() const {
  const auto count = static_cast<int>(last_.zones.size());
  QString out =
      counted(last_.skipped == 0
                  ? QT_TRANSLATE_N_NOOP("Zones", "%Ln zone(s) imported.")
                  : QT_TRANSLATE_N_NOOP(
                        "Zones", "%Ln zone(s) imported; points and features without a shape were left out."),
              count);
  if (last_.thinned == 0) return out;
  return zone_text(
             QT_TRANSLATE_NOOP(
                 "Zones", "%1 Long lines were simplified by at most a tenth of the corridor's half width."))
      .arg(out);
}

QString ZoneDesk::problem() const {
  if (refused_) return error_text(*refused_);
  if (!last_.error) return {};
  if (last_.kind == Step::Kind::opened)
    return zone_text(QT_TRANSLATE_NOOP("Zones", "The zones kept on this computer cannot be read: %1"))
        .arg(error_text(*last_.error));
  return error_text(*last_.error);
}

QString ZoneDesk::detail() const {
  const auto& error = refused_ ? refused_ : last_.error;
  return error ? QString::fromStdString(error->detail) : QString();
}

QString ZoneDesk::undo_text() const {
  if (!before_) return {};
  switch (before_->change) {
    case Change::removal: return zone_text(QT_TRANSLATE_NOOP("Zones", "Undo the removal"));
    case Change::import: return zone_text(QT_TRANSLATE_NOOP("Zones", "Undo the import"));
    case Change::change: break;
  }
  return zone_text(QT_TRANSLATE_NOOP("Zones", "Undo the change"));
}

QString ZoneDesk::message() const {
  if (last_.error) return {};
  const int count = static_cast<int>(last_.zones.size());
  switch (last_.kind) {
    case Step::Kind::imported: return imported_text();
    case Step::Kind::exported: return counted(QT_TRANSLATE_N_NOOP("Zones", "%Ln zone(s) exported."), count);
    default: return {};
  }
}

}  // namespace wastewatch::ui
