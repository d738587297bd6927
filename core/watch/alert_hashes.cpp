#include "watch/alert_hashes.h"

#include <algorithm>

#include "base/wire.h"
#include "crypto/hash.h"
#include "ledger/canonical.h"

namespace wastewatch::watch {
namespace {

constexpr std::uint8_t separator = 0;

Hash hashed(std::string_view domain, const WireWriter& content) {
  return crypto::sha256({as_bytes(domain), {&separator, 1}, content.result()});
}

template <class Enum>
std::uint64_t number_of(Enum value) {
  return static_cast<std::uint64_t>(value);
}

void write(WireWriter& out, const Area& area) {
  WireWriter one;
  one.int64(1, area.lat_e7);
  one.int64(2, area.lon_e7);
  one.varint(3, area.radius_m);
  out.message(9, one.result());
}

void write(WireWriter& out, const TrackerFix& fix) {
  WireWriter one;
  one.int64(1, fix.time_ms);
  one.int64(2, fix.lat_e7);
  one.int64(3, fix.lon_e7);
  one.int64(4, fix.accuracy_dm);
  one.varint(5, fix.satellite ? 1 : 0);
  out.message(6, one.result());
}

void write(WireWriter& out, const Tracker& tracker) {
  WireWriter one;
  one.bytes(1, tracker.device);
  one.int64(2, tracker.interval_ms);
  one.int64(3, tracker.bound_from_ms);
  one.int64(4, tracker.bound_to_ms);
  one.int64(5, tracker.last_reading_ms);
  for (const auto& fix : tracker.fixes) write(one, fix);
  out.message(10, one.result());
}

void write(WireWriter& out, const Number& number) {
  WireWriter one;
  one.text(1, number.name);
  one.int64(2, number.value);
  one.varint(3, number_of(number.unit));
  out.message(5, one.result());
}

}  // namespace

AlertId alert_id(const Alert& alert, const LoadFacts& facts) {
  WireWriter out;
  out.text(1, facts.chain_id);
  out.text(2, alert.rule);
  out.varint(3, alert.rule_version);
  out.bytes(4, alert.batch);
  out.varint(5, facts.batch.journey().number());
  const Hash hash = hashed("wastewatch/alert-id/v1", out);
  AlertId id;
  std::copy_n(hash.data.begin(), AlertId::size_bytes, id.data.begin());
  return id;
}

Hash parameters_hash(const Rule& rule, const LoadFacts& facts) {
  WireWriter out;
  out.text(1, rule.id);
  out.varint(2, rule.version);
  for (const auto& parameter : rule.parameters) {
    WireWriter one;
    one.text(1, parameter.name);
    one.int64(2, rule.value(parameter.name, facts));
    one.varint(3, number_of(parameter.unit));
    out.message(3, one.result());
  }
  return hashed("wastewatch/alert-parameters/v1", out);
}

Hash inputs_hash(const LoadFacts& facts) {
  WireWriter out;
  out.text(1, facts.chain_id);
  out.int64(2, facts.height);
  out.int64(3, facts.now_ms);
  out.int64(4, facts.time_scale);
  out.bytes(5, ledger::encode(facts.batch));
  out.int64(6, facts.overdue_since_ms);
  out.int64(7, facts.unconfirmed_since_ms);
  out.int64(8, facts.claim_period_ms);
  for (const auto& area : facts.destination) write(out, area);
  for (const auto& tracker : facts.trackers) write(out, tracker);
  return hashed("wastewatch/alert-inputs/v1", out);
}

Hash result_hash(const Alert& alert) {
  WireWriter out;
  out.bytes(1, alert.id);
  out.varint(2, number_of(alert.grade));
  out.bytes(3, alert.batch);
  out.text(4, alert.sentence);
  for (const auto& number : alert.numbers) write(out, number);
  out.bytes(6, alert.responsible);
  out.int64(7, alert.since_ms);
  out.int64(8, alert.due_ms);
  out.varint(9, number_of(alert.certainty));
  out.varint(10, number_of(alert.backing.giver));
  out.varint(11, number_of(alert.backing.receiver));
  out.varint(12, number_of(alert.backing.device));
  return hashed("wastewatch/alert-result/v1", out);
}

}  // namespace wastewatch::watch
