#include "conformance/v1/facts_json.h"

#include <stdexcept>

#include "base/encoding.h"
#include "ledger/canonical.h"

namespace wastewatch::test {
namespace {

using nlohmann::json;

watch::Tracker tracker_from(const json& value) {
  watch::Tracker out;
  out.device = ledger::DeviceId::from(from_hex(value.at("device").get<std::string>()).value()).value();
  out.interval_ms = value.at("interval_ms");
  out.bound_from_ms = value.at("bound_from_ms");
  out.bound_to_ms = value.at("bound_to_ms");
  out.last_reading_ms = value.at("last_reading_ms");
  for (const auto& fix : value.at("fixes")) {
    out.fixes.push_back({fix.at(0), fix.at(1), fix.at(2), fix.at(3), fix.at(4).get<int>() != 0});
  }
  return out;
}

json json_of(const watch::Tracker& tracker) {
  json out{{"device", to_hex(tracker.device)},           {"interval_ms", tracker.interval_ms},
           {"bound_from_ms", tracker.bound_from_ms},     {"bound_to_ms", tracker.bound_to_ms},
           {"last_reading_ms", tracker.last_reading_ms}, {"fixes", json::array()}};
  for (const auto& fix : tracker.fixes) {
    out["fixes"].push_back({fix.time_ms, fix.lat_e7, fix.lon_e7, fix.accuracy_dm, fix.satellite ? 1 : 0});
  }
  return out;
}

template <class Enum>
int number_of(Enum value) {
  return static_cast<int>(value);
}

}  // namespace

watch::LoadFacts facts_from(const json& value) {
  watch::LoadFacts out;
  out.chain_id = value.at("chain_id");
  out.height = value.at("height");
  out.now_ms = value.at("now_ms");
  out.time_scale = value.at("time_scale");
  out.overdue_since_ms = value.at("overdue_since_ms");
  out.unconfirmed_since_ms = value.at("unconfirmed_since_ms");
  out.claim_period_ms = value.at("claim_period_ms");
  const Bytes batch = from_hex(value.at("batch").get<std::string>()).value();
  if (!ledger::parse_canonical(batch, out.batch))
    throw std::runtime_error("a recorded batch does not decode");
  for (const auto& area : value.at("destination"))
    out.destination.push_back({area.at(0), area.at(1), area.at(2)});
  for (const auto& tracker : value.at("trackers")) out.trackers.push_back(tracker_from(tracker));
  return out;
}

json json_of(const watch::LoadFacts& facts) {
  json out{{"chain_id", facts.chain_id},
           {"height", facts.height},
           {"now_ms", facts.now_ms},
           {"time_scale", facts.time_scale},
           {"batch", to_hex(ledger::encode(facts.batch))},
           {"overdue_since_ms", facts.overdue_since_ms},
           {"unconfirmed_since_ms", facts.unconfirmed_since_ms},
           {"claim_period_ms", facts.claim_period_ms},
           {"destination", json::array()},
           {"trackers", json::array()}};
  for (const auto& area : facts.destination)
    out["destination"].push_back({area.lat_e7, area.lon_e7, area.radius_m});
  for (const auto& tracker : facts.trackers) out["trackers"].push_back(json_of(tracker));
  return out;
}

json json_of(const watch::Alert& alert) {
  json numbers = json::array();
  for (const auto& number : alert.numbers)
    numbers.push_back({number.name, number.value, number_of(number.unit)});
  const auto& limit = alert.threshold;
  return {{"rule", alert.rule},
          {"version", alert.rule_version},
          {"id", to_hex(alert.id)},
          {"grade", watch::grade_name(alert.grade)},
          {"batch", to_hex(alert.batch)},
          {"sentence", alert.sentence},
          {"numbers", numbers},
          {"responsible", to_hex(alert.responsible)},
          {"since_ms", alert.since_ms},
          {"due_ms", alert.due_ms},
          {"certainty", watch::certainty_name(alert.certainty)},
          {"backing",
           {watch::voice_name(alert.backing.giver), watch::voice_name(alert.backing.receiver),
            watch::voice_name(alert.backing.device)}},
          {"next_step", alert.next_step},
          {"threshold", {limit.name, limit.value, number_of(limit.unit), limit.source}},
          {"as_of", {alert.as_of_height, alert.as_of_ms}},
          {"parameters_hash", to_hex(alert.parameters_hash)},
          {"inputs_hash", to_hex(alert.inputs_hash)},
          {"result_hash", to_hex(alert.result_hash)}};
}

json json_of(const std::vector<watch::Alert>& alerts) {
  json out = json::array();
  for (const auto& alert : alerts) out.push_back(json_of(alert));
  return out;
}

}  // namespace wastewatch::test
