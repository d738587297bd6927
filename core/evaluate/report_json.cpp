#include "evaluate/report_json.h"

#include <cmath>
#include <nlohmann/json.hpp>

#include "base/encoding.h"

namespace wastewatch::evaluate {
namespace {

using Json = nlohmann::ordered_json;

// To four digits, so that the last bits of a machine's arithmetic do not show.
double rounded(double value) { return std::round(value * 10'000) / 10'000; }

Json json_of(const Estimate& estimate) {
  Json out = {
      {"value", nullptr}, {"low", rounded(estimate.interval.low)}, {"high", rounded(estimate.interval.high)}};
  if (estimate.value) out["value"] = rounded(*estimate.value);
  return out;
}

Json json_of(const Share& share) {
  Json out = json_of(estimate(share));
  out["hits"] = share.hits;
  out["of"] = share.of;
  return out;
}

Json json_of(const Quantiles& quantiles) {
  if (quantiles.count == 0) return {{"count", 0}, {"median", nullptr}, {"p90", nullptr}};
  return {{"count", quantiles.count}, {"median", quantiles.median}, {"p90", quantiles.p90}};
}

Json json_of(const Counts& counts, std::int64_t labelled, bool says) {
  Json out = {{"found", counts.found},
              {"missed", labelled - counts.found},
              {"recall", json_of(Share{counts.found, labelled})}};
  if (!says) return out;
  out["right"] = counts.right;
  out["beside"] = counts.beside;
  out["wrong"] = counts.wrong;
  out["precision"] = json_of(Share{counts.right, counts.right + counts.wrong});
  out["f1"] = json_of(f1(counts.found, counts.wrong, labelled - counts.found));
  return out;
}

Json json_of(const Row& row) {
  Json out = Json::object();
  if (!row.rule.empty()) out["rule"] = row.rule;
  if (!row.kind.empty()) out["kind"] = row.kind;
  if (!row.kind.empty()) out["fraud"] = row.fraud;
  if (!row.all_claims) out["claim"] = claim_name(row.claim);
  const bool says = row.kind.empty();
  out["labelled"] = row.labelled;
  out["any_grade"] = json_of(row.any, row.labelled, says);
  out["serious_or_critical"] = json_of(row.strong, row.labelled, says);
  out["delay_from_fault_ms"] = json_of(row.delays.from_fault_ms);
  out["delay_from_deadline_ms"] = json_of(row.delays.from_deadline_ms);
  out["place_error_m"] = json_of(row.place_error_m);
  return out;
}

Json json_of(const std::vector<Row>& rows) {
  Json out = Json::array();
  for (const auto& row : rows) out.push_back(json_of(row));
  return out;
}

Json json_of(const SizeRow& row) {
  return {
      {"from_permille", row.from_permille}, {"to_permille", row.to_permille}, {"recall", json_of(row.found)}};
}

Json json_of(const std::vector<SizeRow>& rows) {
  Json out = Json::array();
  for (const auto& row : rows) out.push_back(json_of(row));
  return out;
}

// Null for a scenario file.
Json json_of(const std::optional<EvaluationPlan>& plan) {
  if (!plan) return nullptr;
  return {{"first_seed", plan->first_seed},
          {"last_seed", plan->last_seed},
          {"days", plan->days},
          {"bad_permille", plan->bad_permille},
          {"loads_permille", plan->loads_permille}};
}

Json json_of(const FalseLoads& loads, std::int64_t normal) {
  return {{"critical", json_of(Share{loads.critical, normal})},
          {"serious", json_of(Share{loads.serious, normal})},
          {"notice", json_of(Share{loads.notice, normal})}};
}

Json or_null(const std::optional<std::int64_t>& value) { return value ? Json(*value) : Json(); }

Json json_of(const Said& said) {
  return {{"rule", said.rule},
          {"claim", claim_name(said.claim)},
          {"grade", watch::grade_name(said.grade)},
          {"judgement", judgement_name(said.judgement)},
          {"from_ms", said.from_ms}};
}

Json json_of(const FaultOutcome& fault) {
  return {{"kind", fault.truth.kind},
          {"fraud", fault.truth.fraud},
          {"claim", claim_name(fault.truth.claim)},
          {"fault_ms", fault.truth.fault_ms},
          {"found_ms", or_null(fault.found.any_ms)},
          {"place_error_m", or_null(fault.place_error_m)}};
}

Json json_of(const LoadOutcome& load) {
  Json out = {{"load", load.name}, {"batch", to_hex(load.batch)}, {"deliver_by_ms", load.deliver_by_ms}};
  out["faults"] = Json::array();
  for (const auto& fault : load.faults) out["faults"].push_back(json_of(fault));
  out["said"] = Json::array();
  for (const auto& said : load.said) out["said"].push_back(json_of(said));
  return out;
}

}  // namespace

std::string json_list(const EvaluationResult& result) {
  std::string out;
  for (const auto& load : result.loads) out += json_of(load).dump() + "\n";
  return out;
}

std::string json_report(const std::optional<EvaluationPlan>& plan, const EvaluationResult& result) {
  const auto& scores = result.scores;
  const Json out = {{"format", report_format},
                    {"plan", json_of(plan)},
                    {"loads", scores.loads},
                    {"frauds", scores.frauds},
                    {"labelled", scores.labelled},
                    {"normal", scores.normal()},
                    {"prevalence", json_of(Share{scores.frauds, scores.loads})},
                    {"transactions", result.transactions},
                    {"transactions_refused", result.refused},
                    {"alerts_without_load", result.without_load},
                    {"false_loads", json_of(scores.false_loads, scores.normal())},
                    {"all", json_of(scores.all)},
                    {"macro_recall", json_of(scores.macro_recall)},
                    {"claims", json_of(scores.claims)},
                    {"rules", json_of(scores.rules)},
                    {"kinds", json_of(scores.kinds)},
                    {"weight_shaved_by_size", json_of(scores.sizes)}};
  return out.dump(2) + "\n";
}

}  // namespace wastewatch::evaluate
