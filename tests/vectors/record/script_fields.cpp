// Fields of every message: what is missing, too long, out of range or unknown, and what is just within.
#include <functional>

#include "ledger/ids.h"
#include "script.h"

namespace wastewatch::record {
namespace {

const std::string some_id(16, 'i');
const std::string letters_256(256, 'a');
const std::string letters_257(257, 'a');
const std::string combining = "e\xcc\x81";  // e and U+0301: not NFC by construction
constexpr std::int64_t max_mass = 1'000'000'000'000;
constexpr std::int64_t max_time = 1LL << 52;

template <class Message>
struct Case {
  const char* label;
  std::function<void(Message&)> change;
  Code expected;
};

template <class Message>
void try_all(Script& script, const Party& by, const std::string& name, const v1::Message& start,
             Message* (v1::Message::*part)(), const std::vector<Case<Message>>& cases) {
  for (const auto& one : cases) {
    v1::Message message = start;
    one.change(*(message.*part)());
    script.add(name + ": " + one.label, by, message, one.expected);
  }
  script.close();
}

template <class Message>
std::vector<Case<Message>> places() {
  return {{"latitude 90° and longitude 180°",
           [](auto& m) { place(*m.mutable_position(), 900'000'000, 1'800'000'000); }, Code::ok},
          {"latitude −90° and longitude −180°",
           [](auto& m) { place(*m.mutable_position(), -900'000'000, -1'800'000'000); }, Code::ok},
          {"position 0, 0", [](auto& m) { m.mutable_position(); }, Code::ok},
          {"latitude beyond 90°", [](auto& m) { place(*m.mutable_position(), 900'000'001, 0); },
           Code::bad_position},
          {"latitude −2^31", [](auto& m) { place(*m.mutable_position(), INT32_MIN, 0); }, Code::bad_position},
          {"longitude beyond −180°", [](auto& m) { place(*m.mutable_position(), 0, -1'800'000'001); },
           Code::bad_position}};
}

template <class Message>
std::vector<Case<Message>> times() {
  return {{"claimed at 2^52", [](auto& m) { m.set_claimed_ms(max_time); }, Code::ok},
          {"claimed beyond 2^52", [](auto& m) { m.set_claimed_ms(max_time + 1); }, Code::bad_time},
          {"claimed before 1970", [](auto& m) { m.set_claimed_ms(-1); }, Code::bad_time}};
}

template <class T>
std::vector<T> together(std::vector<T> a, const std::vector<T>& b, const std::vector<T>& c = {}) {
  a.insert(a.end(), b.begin(), b.end());
  a.insert(a.end(), c.begin(), c.end());
  return a;
}

// Of messages whose batch does not exist, what is within the limits gets as far as `otherwise`.
template <class T>
std::vector<T> failing_later(std::vector<T> cases, Code otherwise) {
  for (auto& one : cases) {
    if (one.expected == Code::ok) one.expected = otherwise;
  }
  return cases;
}

void declares(Script& script) {
  using M = v1::DeclareBatch;
  const std::vector<Case<M>> own{
      {"all fields",
       [](M& m) {
         m.set_packaging("drum");
         m.set_packages(4'294'967'295U);
         m.set_manifest_number("联单 7/2026-ß");
       },
       Code::ok},
      {"no waste code", [](M& m) { m.clear_waste_code(); }, Code::bad_text},
      {"waste code with a space", [](M& m) { m.set_waste_code("kit chen"); }, Code::bad_text},
      {"waste code of 65 bytes", [](M& m) { m.set_waste_code(std::string(65, 'c')); }, Code::bad_text},
      {"waste code of 64 bytes", [](M& m) { m.set_waste_code(std::string(64, 'c')); },
       Code::unknown_waste_kind},
      {"mass 0", [](M& m) { m.set_mass_g(0); }, Code::bad_mass},
      {"mass −1", [](M& m) { m.set_mass_g(-1); }, Code::bad_mass},
      {"mass of a million tonnes", [](M& m) { m.set_mass_g(max_mass); }, Code::ok},
      {"mass of a million tonnes and a gram", [](M& m) { m.set_mass_g(max_mass + 1); }, Code::bad_mass},
      {"mass 1 g, estimated",
       [](M& m) {
         m.set_mass_g(1);
         m.set_mass_basis(v1::MASS_ESTIMATED);
       },
       Code::ok},
      {"measured", [](M& m) { m.set_mass_basis(v1::MASS_MEASURED); }, Code::ok},
      {"no mass basis", [](M& m) { m.clear_mass_basis(); }, Code::bad_field},
      {"mass basis 4", [](M& m) { m.set_mass_basis(static_cast<v1::MassBasis>(4)); }, Code::bad_field},
      {"packaging of 256 bytes", [](M& m) { m.set_packaging(letters_256); }, Code::ok},
      {"packaging of 257 bytes", [](M& m) { m.set_packaging(letters_257); }, Code::bad_text},
      {"packaging with a line end", [](M& m) { m.set_packaging("a\nb"); }, Code::bad_text},
      {"packaging with a bidirectional control",
       [](M& m) {
         m.set_packaging(
             "a\xe2\x80\xae"
             "b");
       },
       Code::bad_text},
      {"manifest number that combines", [](M& m) { m.set_manifest_number(combining); }, Code::bad_text},
      {"manifest number with a compatibility ideograph", [](M& m) { m.set_manifest_number("\xef\xa4\x80"); },
       Code::bad_text},
      {"site 0", [](M& m) { m.set_site(0); }, Code::ok},
      {"site 2", [](M& m) { m.set_site(2); }, Code::unknown_site}};
  try_all(script, party('7'), "DeclareBatch", declare_message(), &v1::Message::mutable_declare_batch,
          together(own, places<M>(), times<M>()));
}

v1::PlannedStop full_stop() {
  v1::PlannedStop stop;
  place(*stop.mutable_position(), 307'000'000, 1'205'000'000);
  stop.set_radius_m(200);
  stop.mutable_site()->set_organisation_id(party('3').id_text);
  stop.mutable_site()->set_site(1);
  stop.set_arrive_ms(genesis_ms + hour_ms);
  return stop;
}

// All of them fail: trips that open are in script_trips.
void trips(Script& script) {
  using M = v1::OpenTrip;
  const std::vector<Case<M>> own{
      {"no plate", [](M& m) { m.clear_plate(); }, Code::bad_text},
      {"plate in lower case", [](M& m) { m.set_plate("浙f10001"); }, Code::bad_text},
      {"plate with a dot", [](M& m) { m.set_plate("浙F·10001"); }, Code::bad_text},
      {"plate of 33 bytes", [](M& m) { m.set_plate(std::string(33, 'A')); }, Code::bad_text},
      {"driver key of 32 bytes", [](M& m) { m.set_driver_key(std::string(32, 'k')); }, Code::bad_field},
      {"9 devices",
       [](M& m) {
         for (int i = 0; i < 9; ++i) m.add_device_ids(some_id);
       },
       Code::bad_field},
      {"8 unknown devices",
       [](M& m) {
         for (int i = 0; i < 8; ++i) m.add_device_ids(some_id);
       },
       Code::unknown_device},
      {"device id of 15 bytes", [](M& m) { m.add_device_ids(std::string(15, 'd')); }, Code::bad_field},
      {"33 stops",
       [](M& m) {
         for (int i = 0; i < 33; ++i) m.add_stops();
       },
       Code::bad_field},
      {"stop off the globe", [](M& m) { place(*m.add_stops()->mutable_position(), 0, INT32_MAX); },
       Code::bad_position},
      {"stop before 1970", [](M& m) { m.add_stops()->set_arrive_ms(-1); }, Code::bad_time},
      {"stop at a site without organisation", [](M& m) { m.add_stops()->mutable_site()->set_site(1); },
       Code::bad_field},
      {"513 corridor points",
       [](M& m) {
         for (int i = 0; i < 513; ++i) m.mutable_corridor()->add_points();
       },
       Code::bad_field},
      {"corridor off the globe", [](M& m) { m.mutable_corridor()->add_points()->set_lat_e7(900'000'001); },
       Code::bad_position},
      {"planned end beyond 2^52", [](M& m) { m.set_planned_end_ms(max_time + 1); }, Code::bad_time},
      {"planned end in the past", [](M& m) { m.set_planned_end_ms(1); }, Code::bad_time},
      {"claimed before 1970", [](M& m) { m.set_claimed_ms(-1); }, Code::bad_time}};
  try_all(script, party('2'), "OpenTrip", open_trip_message("浙F10001"), &v1::Message::mutable_open_trip,
          own);
  using C = v1::CloseTrip;
  const std::vector<Case<C>> close{
      {"no trip", [](C& m) { m.clear_trip_id(); }, Code::bad_field},
      {"trip id of 17 bytes", [](C& m) { m.set_trip_id(std::string(17, 't')); }, Code::bad_field}};
  try_all(script, party('2'), "CloseTrip", close_trip_message(some_id), &v1::Message::mutable_close_trip,
          failing_later(together(close, places<C>(), times<C>()), Code::unknown_trip));
}

void offers(Script& script) {
  using M = v1::OfferCustody;
  const std::vector<Case<M>> own{
      {"no batch", [](M& m) { m.clear_batch_id(); }, Code::bad_field},
      {"no receiver", [](M& m) { m.clear_to_organisation(); }, Code::bad_field},
      {"trip id of 1 byte", [](M& m) { m.set_trip_id("t"); }, Code::bad_field},
      {"destination of 15 bytes", [](M& m) { m.set_destination(std::string(15, 'd')); }, Code::bad_field},
      {"mass −1", [](M& m) { m.set_mass_g(-1); }, Code::bad_mass},
      {"mass beyond the limit", [](M& m) { m.set_mass_g(max_mass + 1); }, Code::bad_mass},
      {"mass at the limit", [](M& m) { m.set_mass_g(max_mass); }, Code::ok},
      {"stands until before 1970", [](M& m) { m.set_stands_until_ms(-1); }, Code::bad_time},
      {"deliver-by before 1970", [](M& m) { m.set_deliver_by_ms(-1); }, Code::bad_time},
      {"site without organisation", [](M& m) { m.mutable_site()->set_site(1); }, Code::bad_field}};
  try_all(script, party('1'), "OfferCustody", offer_message(party('2'), some_id),
          &v1::Message::mutable_offer_custody,
          failing_later(together(own, places<M>(), times<M>()), Code::unknown_batch));
  using A = v1::AcceptCustody;
  const std::vector<Case<A>> accepted{
      {"no offer", [](A& m) { m.clear_offer_id(); }, Code::bad_field},
      {"no batch", [](A& m) { m.clear_batch_id(); }, Code::bad_field},
      {"mass 0", [](A& m) { m.set_mass_g(0); }, Code::bad_mass},
      {"no mass basis", [](A& m) { m.clear_mass_basis(); }, Code::bad_field},
      {"estimated", [](A& m) { m.set_mass_basis(v1::MASS_ESTIMATED); }, Code::bad_field},
      {"with a weighing", [](A& m) { m.set_weighing_id(some_id); }, Code::not_supported},
      {"measured", [](A& m) { m.set_mass_basis(v1::MASS_MEASURED); }, Code::ok},
      {"site 4,294,967,295", [](A& m) { m.set_site(4'294'967'295U); }, Code::ok}};
  try_all(script, party('2'), "AcceptCustody", accept_message(some_id, some_id),
          &v1::Message::mutable_accept_custody,
          failing_later(together(accepted, places<A>(), times<A>()), Code::unknown_batch));
  using R = v1::RefuseCustody;
  const std::vector<Case<R>> refused{
      {"no reason", [](R& m) { m.clear_reason(); }, Code::bad_field},
      {"reason 6", [](R& m) { m.set_reason(static_cast<v1::RefusalReason>(6)); }, Code::bad_field},
      {"reason 16", [](R& m) { m.set_reason(static_cast<v1::RefusalReason>(16)); }, Code::bad_field},
      {"reason 15", [](R& m) { m.set_reason(v1::REFUSED_OTHER); }, Code::ok},
      {"note of 257 bytes", [](R& m) { m.set_note(letters_257); }, Code::bad_text},
      {"no offer", [](R& m) { m.clear_offer_id(); }, Code::bad_field}};
  try_all(script, party('2'), "RefuseCustody", refuse_message(some_id, some_id),
          &v1::Message::mutable_refuse_custody,
          failing_later(together(refused, places<R>(), times<R>()), Code::unknown_batch));
  using W = v1::WithdrawOffer;
  const std::vector<Case<W>> withdrawn{
      {"no batch", [](W& m) { m.clear_batch_id(); }, Code::bad_field},
      {"note that combines", [](W& m) { m.set_note(combining); }, Code::bad_text}};
  try_all(script, party('1'), "WithdrawOffer", withdraw_message(some_id, some_id),
          &v1::Message::mutable_withdraw_offer,
          failing_later(together(withdrawn, times<W>()), Code::unknown_batch));
}

void treatments(Script& script) {
  using M = v1::TreatBatch;
  const auto output = [](M& m, bool recovered, const char* waste, const char* material, std::int64_t mass) {
    auto& one = *m.add_outputs();
    one.set_recovered(recovered);
    one.set_waste_code(waste);
    one.set_material(material);
    one.set_mass_g(mass);
  };
  const std::vector<Case<M>> own{
      {"no method", [](M& m) { m.clear_method_code(); }, Code::bad_text},
      {"mass 0", [](M& m) { m.set_mass_g(0); }, Code::bad_mass},
      {"9 outputs",
       [&](M& m) {
         for (int i = 0; i < 9; ++i) output(m, false, "residue", "", 1);
       },
       Code::bad_field},
      {"output without mass", [&](M& m) { output(m, false, "residue", "", 0); }, Code::bad_mass},
      {"residue without waste code", [&](M& m) { output(m, false, "", "", 1); }, Code::bad_text},
      {"residue with a material", [&](M& m) { output(m, false, "residue", "compost", 1); }, Code::bad_field},
      {"material with a waste code", [&](M& m) { output(m, true, "residue", "compost", 1); },
       Code::bad_field},
      {"recovered without material", [&](M& m) { output(m, true, "", "", 1); }, Code::bad_text},
      {"8 outputs of an unknown batch",
       [&](M& m) {
         for (int i = 0; i < 8; ++i) output(m, false, "residue", "", 1);
       },
       Code::unknown_batch}};
  try_all(script, party('3'), "TreatBatch", treat_message(some_id, 10), &v1::Message::mutable_treat_batch,
          failing_later(together(own, times<M>()), Code::unknown_batch));
}

void bindings(Script& script) {
  using B = v1::BindDevice;
  const std::vector<Case<B>> bound{
      {"no device", [](B& m) { m.clear_device_id(); }, Code::bad_field},
      {"no subject", [](B& m) { m.clear_subject(); }, Code::bad_field},
      {"empty subject", [](B& m) { m.mutable_subject()->Clear(); }, Code::bad_field},
      {"batch id of 15 bytes", [](B& m) { m.mutable_subject()->set_batch_id(std::string(15, 'b')); },
       Code::bad_field},
      {"plate in lower case", [](B& m) { m.mutable_subject()->set_plate("浙f1"); }, Code::bad_text},
      {"site without organisation", [](B& m) { m.mutable_subject()->mutable_site()->set_site(1); },
       Code::bad_field}};
  try_all(script, party('2'), "BindDevice", bind_to_batch_message(some_id, some_id),
          &v1::Message::mutable_bind_device,
          failing_later(together(bound, times<B>()), Code::unknown_device));
  using U = v1::UnbindDevice;
  const std::vector<Case<U>> unbound{{"no device", [](U& m) { m.clear_device_id(); }, Code::bad_field}};
  try_all(script, party('2'), "UnbindDevice", unbind_message(some_id), &v1::Message::mutable_unbind_device,
          failing_later(together(unbound, times<U>()), Code::unknown_device));
}

void incidents(Script& script) {
  using M = v1::RaiseIncident;
  v1::Message start = incident_message();
  place(*start.mutable_raise_incident()->mutable_place()->mutable_position(), 307'000'000, 1'205'000'000);
  const std::vector<Case<M>> own{
      {"no kind", [](M& m) { m.clear_kind(); }, Code::bad_field},
      {"kind 8", [](M& m) { m.set_kind(static_cast<v1::IncidentKind>(8)); }, Code::bad_field},
      {"kind 14", [](M& m) { m.set_kind(static_cast<v1::IncidentKind>(14)); }, Code::bad_field},
      {"kind 16", [](M& m) { m.set_kind(static_cast<v1::IncidentKind>(16)); }, Code::bad_field},
      {"no subject", [](M& m) { m.clear_place(); }, Code::bad_field},
      {"place without position", [](M& m) { m.mutable_place()->clear_position(); }, Code::bad_field},
      {"place off the globe", [](M& m) { place(*m.mutable_place()->mutable_position(), 900'000'001, 0); },
       Code::bad_position},
      {"found before 1970", [](M& m) { m.mutable_place()->set_found_ms(-1); }, Code::bad_time},
      {"found at, off the globe",
       [](M& m) { place(*m.mutable_found_at()->mutable_position(), 0, INT32_MIN); }, Code::bad_position},
      {"found at, beyond 2^52", [](M& m) { m.mutable_found_at()->set_found_ms(max_time + 1); },
       Code::bad_time},
      {"batch id of 15 bytes", [](M& m) { m.set_batch_id(std::string(15, 'b')); }, Code::bad_field},
      {"trip id of 15 bytes", [](M& m) { m.set_trip_id(std::string(15, 't')); }, Code::bad_field},
      {"organisation id of 15 bytes", [](M& m) { m.set_organisation_id(std::string(15, 'o')); },
       Code::bad_field},
      {"note of 257 bytes", [](M& m) { m.set_note(letters_257); }, Code::bad_text},
      {"note of 256 bytes", [](M& m) { m.set_note(letters_256); }, Code::ok},
      {"rule id that combines", [](M& m) { m.mutable_evidence()->set_rule_id(combining); }, Code::bad_text},
      {"parameters hash of 31 bytes",
       [](M& m) { m.mutable_evidence()->set_parameters_hash(std::string(31, 'h')); }, Code::bad_field},
      {"inputs hash of 33 bytes", [](M& m) { m.mutable_evidence()->set_inputs_hash(std::string(33, 'h')); },
       Code::bad_field},
      {"result hash of 1 byte", [](M& m) { m.mutable_evidence()->set_result_hash("h"); }, Code::bad_field},
      {"named organisation of 15 bytes", [](M& m) { m.set_named_organisation(std::string(15, 'o')); },
       Code::bad_field},
      {"17 further batches",
       [](M& m) {
         for (int i = 0; i < 17; ++i) m.add_batch_ids(some_id);
       },
       Code::bad_field},
      {"16 further batches, unknown",
       [](M& m) {
         for (int i = 0; i < 16; ++i) m.add_batch_ids(some_id);
       },
       Code::unknown_batch},
      {"further batch of 15 bytes", [](M& m) { m.add_batch_ids(std::string(15, 'b')); }, Code::bad_field},
      {"radius 4,294,967,295 m", [](M& m) { m.mutable_place()->set_radius_m(4'294'967'295U); }, Code::ok}};
  try_all(script, party('4'), "RaiseIncident", start, &v1::Message::mutable_raise_incident, own);
}

void roles(Script& script) {
  script.add("empty message", party('1'), v1::Message{}, Code::not_supported);
  script.add("DeclareBatch, then an empty message", party('1'), {declare_message(), v1::Message{}},
             Code::not_supported);
  script.add("DeclareBatch by a weighbridge key", party('1', "weighbridge"), declare_message(),
             Code::role_missing);
  script.add("DeclareBatch by a transporter", party('2'), declare_message(), Code::wrong_organisation_kind);
  script.add("DeclareBatch by a regulator", party('4'), declare_message(), Code::wrong_organisation_kind);
  script.add("OpenTrip by a generator", party('1'), open_trip_message("浙F10001"),
             Code::wrong_organisation_kind);
  script.add("TreatBatch by a transporter", party('2'), treat_message(some_id, 1),
             Code::wrong_organisation_kind);
  script.add(
      "RaiseIncident by a processor", party('3'),
      [] {
        v1::Message message = incident_message();
        message.mutable_raise_incident()->set_organisation_id(party('2').id_text);
        return message;
      }(),
      Code::wrong_organisation_kind);
  script.add(
      "RaiseIncident by an administrator's key", party('4', "admin"),
      [] {
        v1::Message message = incident_message();
        message.mutable_raise_incident()->set_organisation_id(party('2').id_text);
        return message;
      }(),
      Code::role_missing);
  script.add("BindDevice by a driver", party('2', "driver"), bind_to_batch_message(some_id, some_id),
             Code::role_missing);
  script.add("ReportTelemetry by an office key", party('2', "office"),
             telemetry_message(as_bytes("x"), as_bytes(std::string(64, 's'))), Code::role_missing);
  script.add("DeclareBatch by a processor", party('3'), declare_message(5'000, "residue"), Code::ok);
  script.close();
}

void whole_trip(Script& script) {
  v1::Message message = open_trip_message("浙F10004");
  auto& m = *message.mutable_open_trip();
  m.set_driver_key(ledger::SignerKey::from(party('2', "driver").key.public_key().bytes)
                       ? std::string(as_text(party('2', "driver").key.public_key().bytes))
                       : "");
  m.add_device_ids(device_id(device(crypto::KeyType::ed25519, "tracker ed")));
  for (int i = 0; i < 32; ++i) *m.add_stops() = full_stop();
  for (int i = 0; i < 512; ++i)
    place(*m.mutable_corridor()->add_points(), 307'000'000 + i, 1'205'000'000 - i);
  m.mutable_corridor()->set_width_m(4'294'967'295U);
  m.set_planned_end_ms(max_time);
  m.set_claimed_ms(max_time);
  script.run("OpenTrip: everything at its limit", party('2'), message);
}

}  // namespace

void script_fields(Script& script) {
  declares(script);
  trips(script);
  offers(script);
  treatments(script);
  bindings(script);
  incidents(script);
  roles(script);
  whole_trip(script);
}

}  // namespace wastewatch::record
