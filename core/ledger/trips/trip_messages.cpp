#include <algorithm>
#include <utility>

#include "ledger/envelope/field_checker.h"
#include "ledger/keys.h"
#include "ledger/trips/trips.h"

namespace wastewatch::ledger {
namespace {

Code check_driver(const Context& context, const std::string& driver) {
  if (driver.empty()) return Code::ok;
  const v1::Key* key = context.directory().key(as_bytes(driver));
  if (key == nullptr || !context.is_self(key->organisation_id())) return Code::unknown_key;
  const bool drives = std::ranges::find(key->roles(), v1::ROLE_DRIVER) != key->roles().end();
  return drives ? Code::ok : Code::role_missing;
}

Code check_devices(const Context& context, const v1::OpenTrip& message) {
  const bool known = std::ranges::all_of(message.device_ids(), [&](const std::string& id) {
    return context.state().get(keys::device(as_id<DeviceId>(id))).has_value();
  });
  return known ? Code::ok : Code::unknown_device;
}

v1::Trip make_trip(const Context& context, const v1::OpenTrip& message) {
  v1::Trip trip;
  trip.set_id(to_string(id_of<TripId>(context.origin)));
  trip.set_transporter(to_string(context.self));
  trip.set_plate(message.plate());
  trip.set_driver_key(message.driver_key().empty() ? to_string(context.origin.signer) : message.driver_key());
  *trip.mutable_device_ids() = message.device_ids();
  *trip.mutable_stops() = message.stops();
  if (message.has_corridor()) *trip.mutable_corridor() = message.corridor();
  trip.set_state(v1::TRIP_OPEN);
  trip.set_opened_ms(context.now());
  trip.set_opened_height(context.moment.height);
  trip.set_expires_ms(context.now() + context.directory().policy().trip_max_ms());
  trip.set_planned_end_ms(message.planned_end_ms());
  return trip;
}

void record_trip(const Context& context, const v1::Trip& trip, v1::Vehicle vehicle) {
  const auto id = as_id<TripId>(trip.id());
  v1::PlatePeriod period;
  period.set_trip_id(trip.id());
  v1::Deadline deadline;
  deadline.set_kind(v1::DEADLINE_TRIP_EXPIRY);
  deadline.set_due_ms(trip.expires_ms());
  deadline.set_subject(trip.id());
  deadline.set_armed_height(context.moment.height);
  vehicle.set_open_trip(trip.id());
  State& state = context.state();
  state.write(keys::trip(id), trip);
  state.write(keys::plate_period(trip.plate(), trip.opened_ms()), period);
  state.write(keys::deadline(trip.expires_ms(), v1::DEADLINE_TRIP_EXPIRY, id), deadline);
  state.write(keys::vehicle(trip.plate()), vehicle);
}

void check_plan(FieldChecker& checker, const v1::OpenTrip& m) {
  for (const auto& device : m.device_ids()) checker.id(device);
  for (const auto& stop : m.stops()) {
    checker.position(stop.has_position(), stop.position()).time(stop.arrive_ms());
    if (stop.has_site()) checker.site(stop.site());
  }
  for (const auto& point : m.corridor().points()) checker.position(true, point);
}

}  // namespace

Code check_fields(const v1::OpenTrip& m) {
  FieldChecker checker;
  checker.plate(m.plate())
      .optional_key(m.driver_key())
      .that(m.device_ids_size() <= max_trip_devices, Code::bad_field)
      .that(m.stops_size() <= max_stops, Code::bad_field)
      .that(m.corridor().points_size() <= max_corridor_points, Code::bad_field)
      .time(m.planned_end_ms())
      .time(m.claimed_ms());
  check_plan(checker, m);
  return checker.result();
}

Code check_fields(const v1::CloseTrip& m) {
  return FieldChecker()
      .id(m.trip_id())
      .position(m.has_position(), m.position())
      .time(m.claimed_ms())
      .result();
}

Code execute(Context& context, const v1::OpenTrip& message) {
  auto vehicle = context.state().read<v1::Vehicle>(keys::vehicle(message.plate()));
  if (!vehicle || !context.is_self(vehicle->owner())) return Code::unknown_vehicle;
  if (!vehicle->open_trip().empty()) return Code::vehicle_on_trip;
  // A trip ended in this very block keeps its period; two periods of a plate never begin together.
  if (context.state().get(keys::plate_period(message.plate(), context.now()))) return Code::vehicle_on_trip;
  if (message.planned_end_ms() != 0 && message.planned_end_ms() <= context.now()) return Code::bad_time;
  Code code = check_driver(context, message.driver_key());
  if (code == Code::ok) code = check_devices(context, message);
  if (code != Code::ok) return code;
  record_trip(context, make_trip(context, message), *std::move(vehicle));
  return Code::ok;
}

Code execute(Context& context, const v1::CloseTrip& message) {
  auto trip = context.state().read<v1::Trip>(keys::trip(as_id<TripId>(message.trip_id())));
  if (!trip) return Code::unknown_trip;
  if (!context.is_self(trip->transporter())) return Code::wrong_trip;
  if (trip->state() != v1::TRIP_OPEN) return Code::trip_not_open;
  if (trip->loads_aboard() != 0) return Code::loads_aboard;
  end_trip(context.moment, *trip, v1::TRIP_CLOSED);
  return Code::ok;
}

void end_trip(const Moment& moment, v1::Trip& trip, v1::TripState state) {
  const auto id = as_id<TripId>(trip.id());
  trip.set_state(state);
  trip.set_ended_ms(moment.time_ms);
  trip.set_ended_height(moment.height);
  v1::PlatePeriod period;
  period.set_trip_id(trip.id());
  period.set_end_ms(moment.time_ms);
  moment.state.write(keys::plate_period(trip.plate(), trip.opened_ms()), period);
  moment.state.erase(keys::deadline(trip.expires_ms(), v1::DEADLINE_TRIP_EXPIRY, id));
  moment.state.write(keys::trip(id), trip);
  auto vehicle = moment.state.read<v1::Vehicle>(keys::vehicle(trip.plate()));
  if (!vehicle) return moment.state.corrupt("a trip's vehicle is missing");
  vehicle->clear_open_trip();
  moment.state.write(keys::vehicle(trip.plate()), *vehicle);
}

}  // namespace wastewatch::ledger
