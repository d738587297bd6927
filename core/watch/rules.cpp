#include "watch/rules.h"

#include <algorithm>
#include <array>

#include "watch/alert_hashes.h"
#include "watch/deadline_rules.h"

namespace wastewatch::watch {
namespace {

constexpr std::int64_t minute_ms = 60'000;

constexpr std::array overdue_parameters = {
    Parameter{"long_after", 1'500, Unit::permille, false, "source.long_overdue"},
    Parameter{"margin", 500, Unit::distance_m, false, "source.claim_margin"},
    Parameter{"accurate_to", 100, Unit::distance_m, false, "source.accuracy_assumed"},
    Parameter{"fixes", 2, Unit::count, false, "source.two_fixes"},
    Parameter{"persistence", minute_ms, Unit::duration_ms, true, "source.persistence_assumed"},
    Parameter{"silence_intervals", 5, Unit::count, false, "source.silence"},
    Parameter{"silence_least", 15 * minute_ms, Unit::duration_ms, true, "source.silence"},
};

constexpr std::array contradiction_parameters = {
    Parameter{"margin", 500, Unit::distance_m, false, "source.claim_margin"},
    Parameter{"accurate_to", 100, Unit::distance_m, false, "source.accuracy_assumed"},
    Parameter{"fixes", 2, Unit::count, false, "source.two_fixes"},
    Parameter{"before_claim", 5 * minute_ms, Unit::duration_ms, true, "source.claim_margin"},
    Parameter{"persistence", 5 * minute_ms, Unit::duration_ms, true, "source.claim_margin"},
    Parameter{"silence_intervals", 5, Unit::count, false, "source.silence"},
    Parameter{"silence_least", 15 * minute_ms, Unit::duration_ms, true, "source.silence"},
};

constexpr std::array claim_parameters = {
    Parameter{"notice_after", 120 * minute_ms, Unit::duration_ms, true, "source.notice_assumed"},
    Parameter{"margin", 500, Unit::distance_m, false, "source.claim_margin"},
    Parameter{"accurate_to", 100, Unit::distance_m, false, "source.accuracy_assumed"},
    Parameter{"fixes", 2, Unit::count, false, "source.two_fixes"},
    Parameter{"before_claim", 5 * minute_ms, Unit::duration_ms, true, "source.claim_margin"},
    Parameter{"persistence", 5 * minute_ms, Unit::duration_ms, true, "source.claim_margin"},
    Parameter{"silence_intervals", 5, Unit::count, false, "source.silence"},
    Parameter{"silence_least", 15 * minute_ms, Unit::duration_ms, true, "source.silence"},
};

constexpr std::array table = {
    Rule{"claim-contradicted", 1, "reason.claim_contradicted", contradiction_parameters, claim_contradicted},
    Rule{"unconfirmed-claim", 1, "reason.unconfirmed_claim", claim_parameters, unconfirmed_claim},
    Rule{"overdue", 1, "reason.overdue", overdue_parameters, overdue},
};

Alert alert_of(const Rule& rule, const LoadFacts& facts, Finding finding) {
  Alert out = alert_from(std::move(finding), facts.height, facts.now_ms);
  out.rule = rule.id;
  out.rule_version = rule.version;
  out.batch = ledger::BatchId::from(as_bytes(facts.batch.id())).value_or(ledger::BatchId{});
  out.subject = subject_of(out.batch);
  out.id = alert_id(out, facts);
  out.parameters_hash = parameters_hash(rule, facts);
  out.inputs_hash = inputs_hash(facts);
  out.result_hash = result_hash(out);
  return out;
}

}  // namespace

std::int64_t Rule::value(std::string_view name, const LoadFacts& facts) const {
  const auto found = std::ranges::find(parameters, name, &Parameter::name);
  if (found == parameters.end()) return 0;
  return found->scaled ? found->value / std::max<std::int64_t>(1, facts.time_scale) : found->value;
}

std::span<const Rule> rules() { return table; }

const Rule* find_rule(std::string_view id) {
  const auto found = std::ranges::find(table, id, &Rule::id);
  return found == table.end() ? nullptr : &*found;
}

std::vector<Alert> alerts_of(const LoadFacts& facts) {
  std::vector<Alert> out;
  for (const auto& rule : rules()) {
    auto finding = rule.evaluate(rule, facts);
    if (finding) out.push_back(alert_of(rule, facts, std::move(*finding)));
  }
  std::ranges::stable_sort(out, {}, &Alert::grade);
  return out;
}

}  // namespace wastewatch::watch
