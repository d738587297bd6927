#include "ui/tracking/map_card.h"

#include <QCoreApplication>
#include <algorithm>
#include <utility>

#include "base/encoding.h"
#include "geo/point.h"
#include "index/errors.h"
#include "track/gather_track.h"
#include "track/gather_trips.h"
#include "track/plausible.h"
#include "ui/format/hex.h"
#include "ui/navigation/link.h"
#include "ui/records/batch_words.h"
#include "ui/records/journey_map.h"
#include "ui/tracking/measured_words.h"
#include "watch/feed_store.h"
#include "watch/gather.h"
#include "watch/sentences.h"

namespace wastewatch::ui {
namespace {

namespace v1 = ledger::v1;

QString card_text(const char* text) { return QCoreApplication::translate("MapCard", text); }

std::optional<ledger::DeviceId> device_of(const QString& key) {
  if (!key.startsWith(QLatin1String("device-"))) return std::nullopt;
  const auto bytes = from_hex(key.mid(7).toStdString());
  return bytes ? ledger::DeviceId::from(*bytes) : std::nullopt;
}

class CardBuilder {
 public:
  CardBuilder(RecordContext& context, UsualTimes usual, std::int64_t time_scale)
      : context_(context), time_scale_(time_scale) {
    out_.usual = std::move(usual);
  }

  Result<CardAnswer> of_device(const ledger::DeviceId& id, const v1::Device& device) {
    card().kind =
        device.kind() == v1::DEVICE_VEHICLE_GPS ? QStringLiteral("truck") : QStringLiteral("tracker");
    const auto& plate = device.bound_to().plate();
    card().title = plate.empty() ? format::short_id(hex_of(id)) : format::plate(plate);
    if (const auto load = load_of(device))
      add_load(*load);
    else
      add(QT_TRANSLATE_NOOP("MapCard", "Keeper"), context_.organisation_name(as_bytes(device.keeper())));
    if (card().replay_link.isEmpty())
      card().replay_link = replay_link(QStringLiteral("device-") + hex_of(id));
    if (auto read = add_reading(id, device); !read) return fail(read.error());
    return std::move(out_);
  }

  Result<CardAnswer> of_site(const QString& key) {
    const auto organisations = context_.reader().organisations();
    if (!organisations) return fail(organisations.error());
    for (const auto& organisation : *organisations) {
      if (!key.startsWith(QStringLiteral("site-%1-").arg(hex_of(organisation.id())))) continue;
      const auto number = key.mid(key.lastIndexOf(u'-') + 1).toInt();
      if (number < 0 || number >= organisation.sites_size()) break;
      add_site(organisation, organisation.sites(number));
      return std::move(out_);
    }
    return fail(index::Errc::not_found);
  }

 private:
  MapCard& card() { return out_.card; }

  void add(const char* key, const QString& value, const QString& link = {}) {
    if (value.isEmpty()) return;
    Fact fact;
    fact.key = card_text(key);
    fact.value = value;
    fact.link = link;
    card().facts << fact;
  }

  // Of a tracker, the load it is bound to; of a truck, what is aboard.
  std::optional<v1::Batch> load_of(const v1::Device& device) const {
    constexpr std::size_t looked = 8;
    const auto& subject = device.bound_to();
    if (const auto id = ledger::BatchId::from(as_bytes(subject.batch_id()))) {
      const auto batch = context_.reader().batch(*id);
      return batch ? std::optional(*batch) : std::nullopt;
    }
    if (subject.plate().empty()) return std::nullopt;
    const auto carried = context_.reader().loads_of_plate(subject.plate(), looked);
    if (!carried) return std::nullopt;
    const auto found = std::ranges::find_if(*carried, &index::CarriedLoad::aboard);
    return found == carried->end() ? std::nullopt : std::optional(found->batch);
  }

  void add_load(const v1::Batch& batch) {
    const auto id = as_bytes(batch.id());
    card().batch_link = batch_link(id);
    card().replay_link = replay_link(hex_of(id));
    add_trouble(batch);
    add(QT_TRANSLATE_NOOP("MapCard", "Load"),
        code_of(batch) + QStringLiteral(" · ") + context_.mass(watch::mass_of(batch)), card().batch_link);
    add(QT_TRANSLATE_NOOP("MapCard", "State"), state_word(batch.state()));
    add(QT_TRANSLATE_NOOP("MapCard", "Holder"), context_.organisation_name(as_bytes(batch.holder())));
    add(QT_TRANSLATE_NOOP("MapCard", "Destination"),
        context_.organisation_name(as_bytes(batch.journey().destination())));
    add_arrival(batch);
  }

  void add_trouble(const v1::Batch& batch) {
    const auto id = ledger::BatchId::from(as_bytes(batch.id()));
    const auto alerts = watch::alerts_about(context_.reader(), *id);
    if (!alerts || alerts->empty()) return;
    card().grade = grade_of(alerts->front().grade);
    card().trouble =
        format::on_screen(watch::reason(alerts->front(), context_.language(), context_.now_ms()));
    card().alert_link = alert_link(as_bytes(batch.id()));
  }

  void add_arrival(const v1::Batch& batch) {
    if (batch.collected_ms() == 0 || batch.delivered_ms() != 0) return;
    const auto usual = usual_of(batch);
    if (!usual) {
      add(QT_TRANSLATE_NOOP("MapCard", "Expected"),
          card_text(QT_TRANSLATE_NOOP("MapCard", "too few earlier trips to say")));
      return;
    }
    const auto expected = track::expected_arrival(*usual, batch.collected_ms(), context_.now_ms());
    const QString between = card_text(QT_TRANSLATE_NOOP("MapCard", "%1 to %2"))
                                .arg(context_.clock(expected.early_ms, {expected.late_ms}),
                                     context_.clock(expected.late_ms, {expected.early_ms}));
    add(QT_TRANSLATE_NOOP("MapCard", "Expected"),
        expected.overdue ? card_text(QT_TRANSLATE_NOOP("MapCard", "later than nine of ten earlier trips"))
                         : between);
  }

  std::optional<track::UsualTime> usual_of(const v1::Batch& batch) {
    const MapRoute route{to_bytes(as_bytes(batch.generator())),
                         to_bytes(as_bytes(batch.journey().destination()))};
    if (const auto known = out_.usual.find(route); known != out_.usual.end()) return known->second;
    const auto origin = ledger::OrganisationId::from(route.origin);
    const auto destination = ledger::OrganisationId::from(route.destination);
    if (!origin || !destination) return std::nullopt;
    track::PastTripsQuery asked{*origin, *destination};
    asked.time_scale = time_scale_;
    const auto trips = track::gather_past_trips(context_.reader(), asked);
    const auto usual = trips ? track::usual_time(*trips) : std::nullopt;
    out_.usual.emplace(route, usual);
    return usual;
  }

  Status add_reading(const ledger::DeviceId& id, const v1::Device& device) {
    const auto heard = context_.reader().last_fixes();
    if (!heard) return fail(heard.error());
    const auto last = std::ranges::find(*heard, id, &index::LastFix::device);
    if (last == heard->end() || !last->fix.has_position()) return {};
    const geo::Point at{*last->fix.reading.lat_e7, *last->fix.reading.lon_e7};
    card().latitude = geo::lat_degrees(at);
    card().longitude = geo::lon_degrees(at);
    add(QT_TRANSLATE_NOOP("MapCard", "Position"),
        format::position(at.lat_e7, at.lon_e7, 5) + QStringLiteral(" WGS-84"));
    if (!track::can_be_place({}, at))
      add(QT_TRANSLATE_NOOP("MapCard", "Quality"),
          card_text(QT_TRANSLATE_NOOP("MapCard", "This position cannot be right")));
    add(QT_TRANSLATE_NOOP("MapCard", "Taken"), times_of(*last));
    for (const auto& fact : measured_facts(last->fix.reading, context_.look().tongue)) card().facts << fact;
    return add_way(id, device, last->measured_ms);
  }

  QString times_of(const index::LastFix& last) const {
    return context_.measured_and_received(last.measured_ms, last.fix.dating.received_ms);
  }

  Status add_way(const ledger::DeviceId& id, const v1::Device& device, std::int64_t last_ms) {
    const auto track =
        track::gather_track(context_.reader(), {id, last_ms - card_track_ms, last_ms + 1, time_scale_});
    if (!track) return fail(track.error());
    std::vector<index::Fix> right;
    for (const std::size_t i : track::faultless(*track)) right.push_back(track->points[i].fix);
    const auto kind =
        device.kind() == v1::DEVICE_VEHICLE_GPS ? QStringLiteral("truck") : QStringLiteral("tracker");
    for (auto& way : tracks_of(right, kind, track->gap_ms, context_.look().tongue))
      card().tracks << std::move(way);
    return {};
  }

  void add_site(const v1::Organisation& organisation, const v1::Site& site) {
    card().kind = QStringLiteral("site");
    card().title = context_.name(organisation.name());
    card().latitude = site.position().lat_e7() / geo::per_degree;
    card().longitude = site.position().lon_e7() / geo::per_degree;
    add(QT_TRANSLATE_NOOP("MapCard", "Site"), context_.name(site.name()));
    add(QT_TRANSLATE_NOOP("MapCard", "Position"),
        format::position(site.position().lat_e7(), site.position().lon_e7(), 5) + QStringLiteral(" WGS-84"));
    add(QT_TRANSLATE_NOOP("MapCard", "Duty phone"), QString::fromStdString(organisation.duty_phone()));
  }

  RecordContext& context_;
  const std::int64_t time_scale_;
  CardAnswer out_;
};

}  // namespace

Result<CardAnswer> map_card(RecordContext& context, const QString& key, UsualTimes usual) {
  const auto common = watch::gather_context(context.reader());
  if (!common) return fail(common.error());
  CardBuilder builder(context, std::move(usual), common->time_scale);
  const auto finish = [&](Result<CardAnswer> answer) {
    if (answer) answer->card.key = key;
    return answer;
  };
  const auto id = device_of(key);
  if (!id) return finish(builder.of_site(key));
  const auto device = context.reader().device(*id);
  if (!device) return fail(device.error());
  return finish(builder.of_device(*id, *device));
}

}  // namespace wastewatch::ui
