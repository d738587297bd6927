#include "alert_json.h"

#include <algorithm>
#include <array>

#include "base/encoding.h"
#include "errors.h"
#include "said.h"
#include "watch/sentences.h"
#include "watch/witness.h"

namespace wastewatch::cli {
namespace {

using nlohmann::json;

constexpr std::array<std::string_view, 7> unit_names = {"count",    "mass_g",   "duration_ms", "distance_m",
                                                        "permille", "since_ms", "moment_ms"};

std::string_view unit_name(watch::Unit unit) { return unit_names.at(static_cast<std::size_t>(unit) - 1); }

json measured(std::int64_t value, watch::Unit unit) {
  return {{"value", value}, {"unit", unit_name(unit)}, {"text", words::limit(value, unit, language())}};
}

json numbers_of(const watch::Alert& alert) {
  json out = json::object();
  for (const auto& number : alert.numbers)
    out[std::string(number.name)] = measured(number.value, number.unit);
  return out;
}

json threshold_of(const watch::Threshold& threshold) {
  json out = measured(threshold.value, threshold.unit);
  out["name"] = threshold.name;
  out["source"] = watch::text_of(threshold.source, language());
  return out;
}

json hex_or_null(const auto& id) { return id.is_zero() ? json() : json(to_hex(id)); }

void add_rules(std::vector<ListedRule>& out, const auto& table, std::int64_t time_scale) {
  for (const auto& rule : table)
    out.push_back({*watch::find_rule_name(rule.info.id), rule.parameters(time_scale)});
}

}  // namespace

json json_of(const watch::Alert& alert, std::int64_t now_ms) {
  const auto& backing = alert.backing;
  return {{"id", to_hex(alert.id)},
          {"rule", alert.rule},
          {"version", alert.rule_version},
          {"grade", watch::grade_name(alert.grade)},
          {"claim", watch::claim_name(watch::claim_of(alert))},
          {"subject", {{"kind", watch::subject_name(alert.subject.kind)}, {"id", to_hex(alert.subject.id)}}},
          {"load", hex_or_null(alert.batch)},
          {"sentence", watch::sentence(alert, language(), now_ms)},
          {"numbers", numbers_of(alert)},
          {"responsible", hex_or_null(alert.responsible)},
          {"since_ms", alert.since_ms},
          {"due_ms", alert.due_ms},
          {"certainty", watch::certainty_name(alert.certainty)},
          {"backing",
           {{"giver", watch::voice_name(backing.giver)},
            {"receiver", watch::voice_name(backing.receiver)},
            {"device", watch::voice_name(backing.device)}}},
          {"next_step", watch::text_of(alert.next_step, language())},
          {"threshold", threshold_of(alert.threshold)},
          {"height", alert.as_of_height},
          {"time_ms", alert.as_of_ms},
          {"parameters_hash", to_hex(alert.parameters_hash)},
          {"inputs_hash", to_hex(alert.inputs_hash)},
          {"result_hash", to_hex(alert.result_hash)}};
}

json json_of(const watch::Trouble& trouble, std::int64_t height, std::int64_t now_ms) {
  json alerts = json::array();
  for (const auto& alert : trouble.reasons) alerts.push_back(json_of(alert, now_ms));
  json out = {
      {"height", height},
      {"subject", {{"kind", watch::subject_name(trouble.subject.kind)}, {"id", to_hex(trouble.subject.id)}}},
      {"grade", watch::grade_name(trouble.grade())},
      {"claim", watch::claim_name(watch::claim_of(trouble.lead()))},
      {"alerts", std::move(alerts)}};
  if (trouble.batch) out["waste_code"] = trouble.batch->waste_code();
  if (trouble.batch) out["mass_g"] = trouble.batch->mass_g();
  if (trouble.batch) out["treated_g"] = trouble.batch->treated_g();
  return out;
}

json witness_json(const index::Reader& reader, const watch::Subject& subject) {
  const auto batch = watch::batch_of(subject);
  const auto witness = batch ? watch::device_witness(reader, *batch) : fail(index::Errc::not_found);
  if (!witness || witness->keepers.empty()) return json::object();
  json keepers = json::array();
  for (const auto& keeper : witness->keepers) keepers.push_back(to_hex(keeper));
  return {{"keepers", std::move(keepers)}, {"independent", witness->independent}};
}

std::vector<ListedRule> listed_rules(std::int64_t time_scale) {
  std::vector<ListedRule> out;
  add_rules(out, watch::batch_rules(), time_scale);
  add_rules(out, watch::device_rules(), time_scale);
  add_rules(out, watch::organisation_rules(), time_scale);
  return out;
}

std::vector<watch::Grade> grades_of(const watch::RuleInfo& rule) {
  std::vector<watch::Grade> out;
  for (const auto grade : watch::all_grades) {
    if (grade >= rule.strongest && grade <= rule.weakest) out.push_back(grade);
  }
  return out;
}

json json_of(const ListedRule& rule) {
  json grades = json::array();
  for (const auto grade : grades_of(rule.name.info))
    grades.push_back(
        {{"name", watch::grade_name(grade)}, {"text", named("grade", watch::grade_name(grade))}});
  json parameters = json::array();
  for (const auto& parameter : rule.parameters) {
    json one = measured(parameter.value, parameter.unit);
    one["name"] = parameter.name;
    one["source"] = watch::text_of(parameter.source, language());
    parameters.push_back(std::move(one));
  }
  const auto claim = watch::claim_name(rule.name.info.claim);
  return {{"id", rule.name.info.id},
          {"version", rule.name.info.version},
          {"subject", watch::subject_name(rule.name.subject)},
          {"claim", {{"name", claim}, {"text", named("alert_claim", claim)}}},
          {"grades", std::move(grades)},
          {"parameters", std::move(parameters)}};
}

}  // namespace wastewatch::cli
