// Incidents about every kind of subject, misbehaviour of validators, and the limits of blocks and
// organisations.
#include "ledger/canonical.h"
#include "ledger/keys.h"
#include "ledger/proto/state.pb.h"
#include "script.h"

namespace wastewatch::record {
namespace {

const std::string nobody(16, 'x');

std::int64_t holdings(Script& s, const Party& who) {
  const auto value = need(s.chain().tree().get(ledger::keys::organisation_counts(who.id)));
  v1::OrganisationCounts counts;
  if (value && !counts.ParseFromArray(value->data(), static_cast<int>(value->size())))
    throw std::runtime_error("counts");
  return counts.holdings();
}

v1::Message about_organisation(v1::IncidentKind kind, const Party& who) {
  v1::Message message = incident_message(kind);
  message.mutable_raise_incident()->set_organisation_id(who.id_text);
  return message;
}

// Fills the organisation to its limit.
void fill(Script& s, const Party& who) {
  std::int64_t room = 40 - holdings(s, who);
  while (room > 0) {
    const std::int64_t now = std::min<std::int64_t>(room, 16);
    s.add("declare many", who,
          std::vector<v1::Message>(static_cast<std::size_t>(now), declare_message(1'000, "residue")));
    s.close();
    room -= now;
  }
}

}  // namespace

void script_incidents(Script& s) {
  const Party bureau = party('4');
  const auto batch = s.run("declare for a case", party('1'), declare_message());
  const auto other = s.run("declare another for a case", party('1'), declare_message());
  const auto trip = s.run("open a trip for a case", party('2'), open_trip_message("浙F10005"));
  for (int kind = 1; kind <= 7; ++kind) {
    s.add("about an organisation, kind " + std::to_string(kind), bureau,
          about_organisation(static_cast<v1::IncidentKind>(kind), party('2')));
  }
  s.add("about nobody", bureau, about_organisation(v1::INCIDENT_DUMPING, stranger(nobody)),
        Code::unknown_organisation);
  v1::Message unknown = incident_message();
  unknown.mutable_raise_incident()->set_batch_id(nobody);
  s.add("about an unknown batch", bureau, unknown, Code::unknown_batch);
  unknown.mutable_raise_incident()->set_trip_id(trip);
  s.add("about a trip", bureau, unknown);
  unknown.mutable_raise_incident()->set_trip_id(nobody);
  s.add("about an unknown trip", bureau, unknown, Code::unknown_trip);
  v1::Message named = about_organisation(v1::INCIDENT_DUMPING, party('2'));
  named.mutable_raise_incident()->set_named_organisation(nobody);
  s.add("naming nobody", bureau, named, Code::unknown_organisation);
  v1::Message full = incident_message(v1::INCIDENT_REPORTED_NOT_RECEIVED);
  auto& m = *full.mutable_raise_incident();
  m.set_batch_id(batch);
  auto& evidence = *m.mutable_evidence();
  evidence.set_rule_id("claim-contradicted");
  evidence.set_rule_version(4'294'967'295U);
  evidence.set_parameters_hash(std::string(32, 'p'));
  evidence.set_inputs_hash(std::string(32, 'i'));
  evidence.set_result_hash(std::string(32, 'r'));
  m.set_note("现场未见");
  place(*m.mutable_found_at()->mutable_position(), 307'000'001, 1'205'000'001);
  m.mutable_found_at()->set_radius_m(50);
  m.mutable_found_at()->set_found_ms(s.now());
  m.set_named_organisation(party('2').id_text);
  m.add_batch_ids(other);
  m.add_batch_ids(batch);
  s.add("about a batch, with every field", bureau, full);
  s.close();
}

void script_limits(Script& s) {
  const Party plant = party('3');
  const Party generator = party('1');
  s.close();
  const std::vector<v1::Message> costly(16, treat_message(nobody, 1));
  const std::vector<v1::Message> accepts(16, accept_message(nobody, nobody));
  const auto next = [&](const Party& who, const std::vector<v1::Message>& messages) {
    return Script::sign(who, s.body(who, messages));
  };
  s.add_raw("4,850 of a key's 5,000", next(plant, costly), Code::unknown_batch);
  s.used(plant);
  s.add_raw("more than a key may use in a block", next(plant, costly), Code::quota_exceeded);
  s.add_raw("2,290 of another key", next(generator, accepts), Code::unknown_batch);
  s.used(generator);
  s.add_raw("more than the block holds", next(generator, accepts), Code::block_full);
  s.add_raw("a small one still fits", next(party('8'), {declare_message(1)}), Code::ok);
  s.used(party('8'));
  s.close();
  fill(s, party('8'));
  s.run("one more than may be open", party('8'), declare_message(), Code::too_many_open);
  const auto trip = s.run("open a trip to a full plant", party('2'), open_trip_message("浙F10006"));
  const auto early = s.run("declare for a full plant", generator, declare_message(50'000));
  auto offered = s.run("offer for a full plant", generator,
                       first_offer_message(party('2'), early, trip, plant, s.next() + hour_ms));
  s.run("collect for a full plant", party('2'), accept_message(early, offered, 50'000));
  offered = s.run("claim at a full plant", party('2'), offer_message(plant, early));
  s.run("the plant takes one", plant, accept_message(early, offered, 50'000));
  const auto late = s.run("declare a second for a full plant", generator, declare_message(50'000));
  offered = s.run("offer the second", generator,
                  first_offer_message(party('2'), late, trip, plant, s.next() + hour_ms));
  s.run("collect the second", party('2'), accept_message(late, offered, 50'000));
  offered = s.run("claim the second", party('2'), offer_message(plant, late));
  fill(s, plant);
  s.run("the plant is full", plant, accept_message(late, offered, 50'000), Code::too_many_open);
  v1::Message residues = treat_message(early, 1'000);
  auto& output = *residues.mutable_treat_batch()->add_outputs();
  output.set_waste_code("residue");
  output.set_mass_g(10);
  s.run("no room for a residue", plant, residues, Code::too_many_open);
}

void script_misbehaviour(Script& s) {
  auto& chain = s.chain();
  const std::int64_t height = chain.height() - 3;
  s.close(5'000, {chain.duplicate_vote(height, 1)});
  s.close(5'000, {chain.duplicate_vote(height + 1, 2), chain.light_client_attack(height - 5)});
  s.close();
}

}  // namespace wastewatch::record
