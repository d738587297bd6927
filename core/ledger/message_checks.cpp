#include "ledger/message_checks.h"

#include <cstdlib>

#include "ledger/ids.h"
#include "ledger/text.h"

namespace wastewatch::ledger {
namespace {

constexpr std::size_t id_bytes = 16;
constexpr std::size_t hash_bytes = 32;

// Collects the first thing that is wrong.
class Checker {
 public:
  Checker& that(bool holds, Code otherwise) {
    if (code_ == Code::ok && !holds) code_ = otherwise;
    return *this;
  }
  Checker& id(const std::string& value) { return that(value.size() == id_bytes, Code::bad_field); }
  Checker& optional_id(const std::string& value) {
    return that(value.empty() || value.size() == id_bytes, Code::bad_field);
  }
  Checker& optional_hash(const std::string& value) {
    return that(value.empty() || value.size() == hash_bytes, Code::bad_field);
  }
  Checker& text(const std::string& value) { return that(is_plain_text(value), Code::bad_text); }
  Checker& code_text(const std::string& value) { return that(is_code_text(value), Code::bad_text); }
  Checker& mass(std::int64_t value) { return that(value > 0 && value <= max_mass_g, Code::bad_mass); }
  Checker& time(std::int64_t value) { return that(value >= 0 && value <= max_time_ms, Code::bad_time); }
  Checker& position(bool present, const v1::Position& at) {
    const bool on_globe = std::abs(static_cast<std::int64_t>(at.lat_e7())) <= 900'000'000 &&
                          std::abs(static_cast<std::int64_t>(at.lon_e7())) <= 1'800'000'000;
    return that(!present || on_globe, Code::bad_position);
  }
  Checker& basis(v1::MassBasis value) {
    return that(value == v1::MASS_ESTIMATED || value == v1::MASS_STATED || value == v1::MASS_MEASURED,
                Code::bad_field);
  }
  Checker& plate(const std::string& value) {
    return that(is_code_text(value, 32) && normalised_plate(value) == value, Code::bad_text);
  }
  Checker& site(const v1::SiteRef& value) { return id(value.organisation_id()); }
  Code result() const { return code_; }

 private:
  Code code_ = Code::ok;
};

Code check(const v1::DeclareBatch& m) {
  return Checker()
      .code_text(m.waste_code())
      .mass(m.mass_g())
      .basis(m.mass_basis())
      .text(m.packaging())
      .text(m.manifest_number())
      .time(m.claimed_ms())
      .position(m.has_position(), m.position())
      .result();
}

void check_plan(Checker& checker, const v1::OpenTrip& m) {
  for (const auto& device : m.device_ids()) checker.id(device);
  for (const auto& stop : m.stops()) {
    checker.position(stop.has_position(), stop.position()).time(stop.arrive_ms());
    if (stop.has_site()) checker.site(stop.site());
  }
  for (const auto& point : m.corridor().points()) checker.position(true, point);
}

Code check(const v1::OpenTrip& m) {
  Checker checker;
  checker.plate(m.plate())
      .that(m.driver_key().empty() || m.driver_key().size() == SignerKey::size_bytes, Code::bad_field)
      .that(m.device_ids_size() <= max_trip_devices, Code::bad_field)
      .that(m.stops_size() <= max_stops, Code::bad_field)
      .that(m.corridor().points_size() <= max_corridor_points, Code::bad_field)
      .time(m.planned_end_ms())
      .time(m.claimed_ms());
  check_plan(checker, m);
  return checker.result();
}

Code check(const v1::CloseTrip& m) {
  return Checker().id(m.trip_id()).position(m.has_position(), m.position()).time(m.claimed_ms()).result();
}

Code check(const v1::OfferCustody& m) {
  Checker checker;
  checker.id(m.batch_id())
      .id(m.to_organisation())
      .optional_id(m.trip_id())
      .optional_id(m.destination())
      .that(m.mass_g() == 0 || (m.mass_g() > 0 && m.mass_g() <= max_mass_g), Code::bad_mass)
      .position(m.has_position(), m.position())
      .time(m.stands_until_ms())
      .time(m.deliver_by_ms())
      .time(m.claimed_ms());
  if (m.has_site()) checker.site(m.site());
  return checker.result();
}

Code check(const v1::AcceptCustody& m) {
  return Checker()
      .id(m.offer_id())
      .id(m.batch_id())
      .mass(m.mass_g())
      .basis(m.mass_basis())
      .that(m.weighing_id().empty(), Code::not_supported)
      .that(m.mass_basis() != v1::MASS_ESTIMATED, Code::bad_field)
      .position(m.has_position(), m.position())
      .time(m.claimed_ms())
      .result();
}

Code check(const v1::RefuseCustody& m) {
  return Checker()
      .id(m.offer_id())
      .id(m.batch_id())
      .that(v1::RefusalReason_IsValid(m.reason()) && m.reason() != 0, Code::bad_field)
      .text(m.note())
      .position(m.has_position(), m.position())
      .time(m.claimed_ms())
      .result();
}

Code check(const v1::WithdrawOffer& m) {
  return Checker().id(m.offer_id()).id(m.batch_id()).text(m.note()).time(m.claimed_ms()).result();
}

Code check(const v1::TreatBatch& m) {
  Checker checker;
  checker.id(m.batch_id())
      .code_text(m.method_code())
      .mass(m.mass_g())
      .that(m.outputs_size() <= max_outputs, Code::bad_field)
      .time(m.claimed_ms());
  for (const auto& output : m.outputs()) {
    checker.mass(output.mass_g()).code_text(output.recovered() ? output.material() : output.waste_code());
    checker.that(output.recovered() ? output.waste_code().empty() : output.material().empty(),
                 Code::bad_field);
  }
  return checker.result();
}

Code check(const v1::BindDevice& m) {
  Checker checker;
  checker.id(m.device_id()).time(m.claimed_ms());
  switch (m.subject().subject_case()) {
    case v1::BindingSubject::kBatchId: checker.id(m.subject().batch_id()); break;
    case v1::BindingSubject::kPlate: checker.plate(m.subject().plate()); break;
    case v1::BindingSubject::kSite: checker.site(m.subject().site()); break;
    case v1::BindingSubject::SUBJECT_NOT_SET: checker.that(false, Code::bad_field); break;
  }
  return checker.result();
}

Code check(const v1::UnbindDevice& m) { return Checker().id(m.device_id()).time(m.claimed_ms()).result(); }

Code check(const v1::ReportTelemetry& m) {
  return Checker().that(m.signature().size() == 64, Code::chunk_bad_signature).result();
}

void check_subject(Checker& checker, const v1::RaiseIncident& m) {
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

Code check(const v1::RaiseIncident& m) {
  Checker checker;
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

}  // namespace

Code check_fields(const v1::Message& message) {
  switch (message.action_case()) {
    case v1::Message::kDeclareBatch: return check(message.declare_batch());
    case v1::Message::kOpenTrip: return check(message.open_trip());
    case v1::Message::kCloseTrip: return check(message.close_trip());
    case v1::Message::kOfferCustody: return check(message.offer_custody());
    case v1::Message::kAcceptCustody: return check(message.accept_custody());
    case v1::Message::kRefuseCustody: return check(message.refuse_custody());
    case v1::Message::kWithdrawOffer: return check(message.withdraw_offer());
    case v1::Message::kTreatBatch: return check(message.treat_batch());
    case v1::Message::kBindDevice: return check(message.bind_device());
    case v1::Message::kUnbindDevice: return check(message.unbind_device());
    case v1::Message::kReportTelemetry: return check(message.report_telemetry());
    case v1::Message::kRaiseIncident: return check(message.raise_incident());
    case v1::Message::ACTION_NOT_SET: return Code::not_supported;
  }
  return Code::not_supported;
}

}  // namespace wastewatch::ledger
