// RaiseIncident: a case about a batch, a trip, an organisation or a place.
#include "ledger/incidents/incident_messages.h"
#include "ledger/custody/batches.h"
#include "ledger/envelope/field_checker.h"
#include "ledger/keys.h"

namespace wastewatch::ledger {
namespace {

Code mark_batch(const Context& context, const std::string& batch_id, const std::string& incident_id,
                v1::IncidentKind kind) {
  auto batch = load_batch(context.state(), batch_id);
  if (!batch) return Code::unknown_batch;
  batch->mutable_flags()->set_incident(true);
  batch->set_incident_count(batch->incident_count() + 1);
  v1::BatchEvent event = event_of(context, v1::EVENT_INCIDENT_RAISED);
  event.set_reference(incident_id);
  event.set_detail(kind);
  add_event(context.moment, *batch, std::move(event));
  save_batch(context.state(), *batch);
  return Code::ok;
}

Code mark_trip(const Context& context, const std::string& trip_id) {
  const Bytes key = keys::trip(as_id<TripId>(trip_id));
  auto trip = context.state().read<v1::Trip>(key);
  if (!trip) return Code::unknown_trip;
  trip->set_incident_count(trip->incident_count() + 1);
  context.state().write(key, *trip);
  return Code::ok;
}

Code check_organisation(const Context& context, const std::string& id) {
  return context.directory().organisation(as_bytes(id)) == nullptr ? Code::unknown_organisation : Code::ok;
}

Code mark_subject(const Context& context, const v1::RaiseIncident& message, const std::string& incident_id) {
  switch (message.subject_case()) {
    case v1::RaiseIncident::kBatchId:
      return mark_batch(context, message.batch_id(), incident_id, message.kind());
    case v1::RaiseIncident::kTripId: return mark_trip(context, message.trip_id());
    case v1::RaiseIncident::kOrganisationId: return check_organisation(context, message.organisation_id());
    case v1::RaiseIncident::kPlace: return Code::ok;
    case v1::RaiseIncident::SUBJECT_NOT_SET: return Code::bad_field;
  }
  return Code::bad_field;
}

void check_subject(FieldChecker& checker, const v1::RaiseIncident& m) {
  switch (m.subject_case()) {
    case v1::RaiseIncident::kBatchId: checker.id(m.batch_id()); break;
    case v1::RaiseIncident::kTripId: checker.id(m.trip_id()); break;
    case v1::RaiseIncident::kOrganisationId: checker.id(m.organisation_id()); break;
    case v1::RaiseIncident::kPlace:
      checker.that(m.place().has_position(), Code::bad_field)
          .position(true, m.place().position())
          .time(m.place().found_ms());
      break;
    case v1::RaiseIncident::SUBJECT_NOT_SET: checker.that(false, Code::bad_field); break;
  }
}

}  // namespace

Code check_fields(const v1::RaiseIncident& m) {
  FieldChecker checker;
  checker.that(v1::IncidentKind_IsValid(m.kind()) && m.kind() != 0, Code::bad_field)
      .text(m.note())
      .text(m.evidence().rule_id())
      .optional_hash(m.evidence().parameters_hash())
      .optional_hash(m.evidence().inputs_hash())
      .optional_hash(m.evidence().result_hash())
      .optional_id(m.named_organisation())
      .that(m.batch_ids_size() <= max_incident_batches, Code::bad_field)
      .position(m.has_found_at(), m.found_at().position())
      .time(m.found_at().found_ms());
  for (const auto& id : m.batch_ids()) checker.id(id);
  check_subject(checker, m);
  return checker.result();
}

Code execute(Context& context, const v1::RaiseIncident& message) {
  const auto id = id_of<IncidentId>(context.origin);
  const std::string name = to_string(id);
  if (const Code code = mark_subject(context, message, name); code != Code::ok) return code;
  for (const std::string& batch : message.batch_ids()) {
    if (const Code code = mark_batch(context, batch, name, message.kind()); code != Code::ok) return code;
  }
  if (!message.named_organisation().empty()) {
    const Code code = check_organisation(context, message.named_organisation());
    if (code != Code::ok) return code;
  }
  v1::Incident incident;
  incident.set_id(name);
  incident.set_state(v1::CASE_RAISED);
  *incident.mutable_raised() = message;
  incident.set_authority(to_string(context.self));
  incident.set_raised_by(to_string(context.origin.signer));
  incident.set_raised_ms(context.now());
  incident.set_raised_height(context.moment.height);
  context.state().write(keys::incident(id), incident);
  return Code::ok;
}

}  // namespace wastewatch::ledger
