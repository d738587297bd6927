#include "watch/alert.h"

#include <algorithm>

#include "ledger/canonical.h"

namespace wastewatch::watch {

std::int64_t Alert::number(std::string_view name) const {
  const auto found = std::ranges::find(numbers, name, &Number::name);
  return found == numbers.end() ? 0 : found->value;
}

std::string_view grade_name(Grade grade) {
  switch (grade) {
    case Grade::critical: return "critical";
    case Grade::serious: return "serious";
    case Grade::notice: return "notice";
  }
  return "unknown";
}

std::optional<Grade> grade_named(std::string_view name) {
  const auto* const found = std::ranges::find(all_grades, name, grade_name);
  return found == all_grades.end() ? std::nullopt : std::optional(*found);
}

std::string_view certainty_name(Certainty certainty) {
  switch (certainty) {
    case Certainty::recorded: return "recorded";
    case Certainty::measured: return "measured";
    case Certainty::inferred: return "inferred";
  }
  return "unknown";
}

std::string_view voice_name(Voice voice) {
  switch (voice) {
    case Voice::agrees: return "agrees";
    case Voice::silent: return "silent";
    case Voice::contradicts: return "contradicts";
  }
  return "unknown";
}

std::string_view claim_name(Claim claim) {
  switch (claim) {
    case Claim::not_arrived: return "not_arrived";
    case Claim::part_missing: return "part_missing";
    case Claim::signature_missing: return "signature_missing";
    case Claim::device_fault: return "device_fault";
    case Claim::paperwork: return "paperwork";
  }
  return "unknown";
}

ledger::v1::EvidenceCommitment commitment(const Alert& alert) {
  ledger::v1::EvidenceCommitment out;
  out.set_rule_id(std::string(alert.rule));
  out.set_rule_version(alert.rule_version);
  out.set_parameters_hash(ledger::to_string(alert.parameters_hash));
  out.set_inputs_hash(ledger::to_string(alert.inputs_hash));
  out.set_result_hash(ledger::to_string(alert.result_hash));
  return out;
}

}  // namespace wastewatch::watch
