#include "scenario/load.h"

#include <algorithm>

#include "scenario/messages.h"
#include "scenario/timeline.h"

namespace wastewatch::scenario {
namespace {

constexpr std::int64_t minute = 60'000;
constexpr std::int64_t hour = 60 * minute;
// A load that never arrived keeps its tracker, which reports from where it lies until its battery is empty.
constexpr std::int64_t battery = 130 * hour;
// Between readings of the live traffic.
constexpr std::int64_t truck_interval = 30'000;
constexpr std::int64_t tracker_interval = minute;

// What becomes known by id while the actions are sent.
struct Ids {
  ledger::BatchId batch;
  ledger::TripId trip;
  ledger::OfferId collection;
  ledger::OfferId delivery;
};

struct Masses {
  std::int64_t declared_g = 0;
  std::int64_t collected_g = 0;
  std::int64_t delivered_g = 0;
};

Masses masses_of(const LoadPlan& plan, Random& random) {
  const auto scaled = [&](std::int64_t g, std::int64_t permille_low, std::int64_t permille_high) {
    return g * random.between(permille_low, permille_high) / 1'000 / 10'000 * 10'000;
  };
  Masses out;
  const bool is_typical = plan.live && loses(plan.fault);  // the load that the first minute tells of
  out.declared_g =
      is_typical ? plan.generator->typical_load_g : scaled(plan.generator->typical_load_g, 820, 1'120);
  out.collected_g = out.declared_g;
  out.delivered_g = scaled(out.collected_g, 988, 1'004);
  if (plan.fault == Fault::weight_shaved) out.delivered_g = scaled(out.collected_g, 820, 880);
  if (plan.fault == Fault::tipped_midway) out.delivered_g = scaled(out.collected_g, 350, 550);
  return out;
}

// Adds one load's actions; members are what all of them need.
class LoadWriter {
 public:
  LoadWriter(const LoadPlan& plan, FleetVehicle& vehicle, FleetTracker& tracker, const LoadSink& sink)
      : plan_(plan),
        vehicle_(vehicle),
        tracker_(tracker),
        sink_(sink),
        random_(plan.random),
        line_(plan_movement(plan, vehicle, random_)),
        masses_(masses_of(plan, random_)) {}

  void write() {
    collect();
    report_positions();
    if (plan_.fault != Fault::none) report_label();
    if (line_.claimed_ms != 0) claim(line_.claimed_ms);
    if (line_.accepted_ms != 0)
      deliver();
    else
      lose();
  }

 private:
  std::int64_t clock(std::int64_t scenario_ms) const { return sink_.clock->at(scenario_ms); }

  bool is_under_way() const { return sink_.sent_from_ms != 0; }

  void act(std::int64_t time_ms, std::string signer, std::function<std::vector<ledger::v1::Message>()> build,
           std::function<void(MadeIds)> made = {}) {
    sink_.schedule->add({time_ms, std::move(signer), 0, std::move(build), std::move(made)});
  }

  void collect() {
    const auto ids = ids_;
    const auto* generator = plan_.generator;
    const auto* processor = plan_.processor;
    const auto* transporter = vehicle_.transporter;
    const std::int64_t declared = clock(plan_.declared_ms - 4 * minute);
    act(
        plan_.declared_ms, party_key_name(*generator),
        [=, mass = masses_.declared_g, manifest = manifest()] {
          return std::vector{declare_batch(*generator, mass, manifest, declared)};
        },
        [ids](MadeIds made) { ids->batch = {made[0].data}; });
    act(
        line_.trip_open_ms, party_key_name(*transporter),
        [=, plate = vehicle_.plate, device = tracker_.device->id(), arrive = planned_arrival(),
         at = clock(line_.trip_open_ms)] {
          const auto driver =
              crypto::PrivateKey::from_name(crypto::KeyType::secp256k1, party_key_name(*transporter));
          return std::vector{
              open_trip(plate, as_text(driver.public_key().bytes), device, *processor, arrive, at)};
        },
        [ids](MadeIds made) { ids->trip = {made[0].data}; });
    bind(line_.collected_ms - 6 * minute);
    hand_over(line_.collected_ms - 5 * minute);
  }

  // Ahead of the moment at which the trip is sent: the ledger opens none that should have ended.
  std::int64_t planned_arrival() const {
    const std::int64_t arrived = clock(line_.arrived_ms);
    return is_under_way() ? std::max(arrived, sink_.sent_from_ms + minute) : arrived;
  }

  void bind(std::int64_t time_ms) {
    act(time_ms, "tracker-service/operator",
        [ids = ids_, device = tracker_.device->id(), at = clock(time_ms)] {
          return std::vector{bind_to_batch(device, ids->batch, at)};
        });
  }

  void unbind_at(std::int64_t time_ms) {
    act(time_ms, "tracker-service/operator",
        [device = tracker_.device->id(), at = clock(time_ms)] { return std::vector{unbind(device, at)}; });
    tracker_.busy_until_ms = time_ms + 30 * minute;
  }

  // Generator offers to the transporter, who accepts a few minutes later.
  void hand_over(std::int64_t time_ms) {
    const auto ids = ids_;
    OfferFacts facts{.to = organisation_of(*vehicle_.transporter),
                     .mass_g = masses_.declared_g,
                     .place = plan_.generator->site,
                     .stands_until_ms = clock(time_ms + 6 * hour),
                     .destination = plan_.processor,
                     .deliver_by_ms = clock(line_.deliver_by_ms),
                     .claimed_ms = clock(time_ms)};
    act(
        time_ms, party_key_name(*plan_.generator),
        [=]() mutable {
          facts.batch = ids->batch;
          facts.trip = ids->trip;
          return std::vector{offer_custody(facts)};
        },
        [ids](MadeIds made) { ids->collection = {made[0].data}; });
    const std::int64_t accept_ms = time_ms + random_.between(2, 5) * minute;
    act(accept_ms, party_key_name(*vehicle_.transporter),
        [=, mass = masses_.collected_g, place = plan_.generator->site, at = clock(accept_ms)] {
          return std::vector{accept_custody(ids->collection, ids->batch, mass, place, 0, at)};
        });
  }

  // The transporter's statement that it is delivering now.
  void claim(std::int64_t time_ms) {
    const auto ids = ids_;
    OfferFacts facts{.to = organisation_of(*plan_.processor),
                     .mass_g = masses_.collected_g,
                     .place = plan_.processor->site,
                     .stands_until_ms = clock(time_ms + 40 * hour),
                     .claimed_ms = clock(time_ms)};
    act(
        time_ms, party_key_name(*vehicle_.transporter),
        [=]() mutable {
          facts.batch = ids->batch;
          facts.trip = ids->trip;
          return std::vector{offer_custody(facts)};
        },
        [ids](MadeIds made) { ids->delivery = {made[0].data}; });
  }

  void deliver() {
    const auto ids = ids_;
    const std::int64_t accept_ms = line_.accepted_ms;
    const auto* processor = plan_.processor;
    act(accept_ms, party_key_name(*processor), [=, mass = masses_.delivered_g, at = clock(accept_ms)] {
      return std::vector{accept_custody(ids->delivery, ids->batch, mass, processor->site, 1, at)};
    });
    unbind_at(accept_ms + 4 * minute);
    finish_trip(accept_ms + 6 * minute);
    treat(accept_ms + random_.between(2, 16) * hour);
  }

  void finish_trip(std::int64_t time_ms) {
    const auto ids = ids_;
    act(time_ms, party_key_name(*vehicle_.transporter),
        [=, place = plan_.processor->site, at = clock(time_ms)] {
          return std::vector{close_trip(ids->trip, place, at)};
        });
    vehicle_.busy_until_ms = time_ms + (plan_.live ? 10 : 45) * minute;
  }

  void treat(std::int64_t time_ms) {
    const auto ids = ids_;
    const auto* processor = plan_.processor;
    act(time_ms, party_key_name(*processor), [=, mass = masses_.delivered_g, at = clock(time_ms)] {
      return std::vector{treat_batch(ids->batch, *processor, mass, at)};
    });
  }

  // The trip cannot be closed with the load aboard: it expires after a day, and so long the vehicle is bound.
  void lose() {
    unbind_at(line_.collected_ms + battery);
    vehicle_.busy_until_ms = line_.trip_open_ms + 25 * hour;
  }

  void report_positions() {
    Recording load{.from_ms = line_.collected_ms - 5 * minute, .until_ms = tracker_heard_until()};
    load.humidity_permille = plan_.generator->waste == "construction" ? 420 : 780;
    if (tips(plan_.fault)) load.opened_ms = line_.tipped_ms;
    load.troubled_until_ms = line_.arrived_ms;
    load.begins_in_time = is_under_way();
    if (plan_.live) make_live(load, tracker_interval);
    record(*sink_.schedule, *sink_.clock, tracker_.device, line_.load, load, random_.fork("tracker"));
    Recording truck{.from_ms = line_.trip_open_ms,
                    .until_ms = line_.arrived_ms + 8 * minute,
                    .begins_in_time = is_under_way()};
    if (plan_.live) make_live(truck, truck_interval);
    record(*sink_.schedule, *sink_.clock, vehicle_.device, line_.truck, truck, random_.fork("vehicle"));
  }

  void make_live(Recording& recording, std::int64_t interval_ms) const {
    recording.interval_ms = interval_ms;
    recording.troubled_until_ms = 0;
    recording.single_from_ms = sink_.single_from_ms;
  }

  // To the moment it is taken off; a day it may lie at a plant that forgot to sign.
  std::int64_t tracker_heard_until() const {
    if (plan_.fault == Fault::tracker_silent) return silent_from();
    return line_.accepted_ms != 0 ? line_.accepted_ms + 4 * minute : line_.collected_ms + battery;
  }

  std::int64_t silent_from() const {
    return line_.collected_ms + (line_.arrived_ms - line_.collected_ms) * 2 / 5;
  }

  void report_label() {
    const std::int64_t began = tips(plan_.fault)                      ? line_.tipped_ms
                               : plan_.fault == Fault::tracker_silent ? silent_from()
                                                                      : line_.arrived_ms;
    const Point place = tips(plan_.fault) ? line_.tipped_at : line_.truck->at(began);
    const std::int64_t arrived_g = loses(plan_.fault) ? 0 : masses_.delivered_g;
    act(began, {},
        [=, ids = ids_, report = sink_.label, fault = plan_.fault, plate = vehicle_.plate, at = clock(began),
         missing = masses_.collected_g - arrived_g] {
          report({ids->batch, fault, plate, at, place, missing});
          return std::vector<ledger::v1::Message>{};
        });
  }

  std::string manifest() const {
    return "DEMO-" + std::to_string(clock(plan_.declared_ms) / 60'000) + "-" +
           credit_code(*plan_.generator).substr(13, 4);
  }

  const LoadPlan& plan_;
  FleetVehicle& vehicle_;
  FleetTracker& tracker_;
  const LoadSink& sink_;
  Random random_;
  Timeline line_;
  Masses masses_;
  std::shared_ptr<Ids> ids_ = std::make_shared<Ids>();
};

}  // namespace

void plan_load(const LoadPlan& plan, FleetVehicle& vehicle, FleetTracker& tracker, const LoadSink& sink) {
  LoadWriter(plan, vehicle, tracker, sink).write();
}

}  // namespace wastewatch::scenario
