#include "evaluate/scores.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "watch/rule_table.h"

namespace wastewatch::evaluate {
namespace {

constexpr std::string_view sized_kind = "weight_shaved";
constexpr std::array<std::int64_t, 8> size_bounds = {0, 10, 20, 50, 100, 150, 250, 1'001};  // permille

bool is_strong(watch::Grade grade) { return grade != watch::Grade::notice; }

void count_said(Counts& counts, Judgement judgement) {
  if (judgement == Judgement::right) ++counts.right;
  if (judgement == Judgement::beside) ++counts.beside;
  if (judgement == Judgement::wrong) ++counts.wrong;
}

// Adds up one row.
class Tally {
 public:
  explicit Tally(Row row) : row_(std::move(row)) {}

  void said(const Said& said) {
    count_said(row_.any, said.judgement);
    if (is_strong(said.grade)) count_said(row_.strong, said.judgement);
  }
  void fault(const FaultOutcome& fault, const Finding& found) {
    ++row_.labelled;
    if (found.strong_ms) ++row_.strong.found;
    if (!found.any_ms) return;
    ++row_.any.found;
    if (fault.truth.fault_ms != 0) from_fault_.push_back(*found.any_ms - fault.truth.fault_ms);
    if (fault.deliver_by_ms != 0) from_deadline_.push_back(*found.any_ms - fault.deliver_by_ms);
    if (fault.place_error_m) errors_.push_back(*fault.place_error_m);
  }
  Row finished() {
    row_.delays = {quantiles(std::move(from_fault_)), quantiles(std::move(from_deadline_))};
    row_.place_error_m = quantiles(std::move(errors_));
    return std::move(row_);
  }

 private:
  Row row_;
  std::vector<std::int64_t> from_fault_;
  std::vector<std::int64_t> from_deadline_;
  std::vector<std::int64_t> errors_;
};

// What all rules together said of a load: each claim once, at its strongest.
std::vector<Said> by_claim(const LoadOutcome& load) {
  std::map<Claim, Said> out;
  for (const auto& said : load.said) {
    auto& known = out.emplace(said.claim, said).first->second;
    known.grade = std::min(known.grade, said.grade);
    known.judgement = std::min(known.judgement, said.judgement);
  }
  std::vector<Said> list;
  list.reserve(out.size());
  for (auto& [claim, said] : out) list.push_back(std::move(said));
  return list;
}

Row row_all(std::span<const LoadOutcome> loads) {
  Tally tally({.all_claims = true});
  for (const auto& load : loads) {
    for (const auto& said : by_claim(load)) tally.said(said);
    for (const auto& fault : load.faults) tally.fault(fault, fault.found);
  }
  return tally.finished();
}

Row row_of_claim(std::span<const LoadOutcome> loads, Claim claim) {
  Tally tally({.claim = claim});
  for (const auto& load : loads) {
    for (const auto& said : by_claim(load)) {
      if (said.claim == claim) tally.said(said);
    }
    for (const auto& fault : load.faults) {
      if (fault.truth.claim == claim) tally.fault(fault, fault.found);
    }
  }
  return tally.finished();
}

Row row_of_rule(std::span<const LoadOutcome> loads, const std::string& rule, Claim claim) {
  Tally tally({.rule = rule, .claim = claim});
  for (const auto& load : loads) {
    for (const auto& said : load.said) {
      if (said.rule == rule && said.claim == claim) tally.said(said);
    }
    for (const auto& fault : load.faults) {
      if (fault.truth.claim != claim) continue;
      const auto by = std::ranges::find(fault.rules, rule, &FaultOutcome::ByRule::rule);
      tally.fault(fault, by == fault.rules.end() ? Finding{} : by->found);
    }
  }
  return tally.finished();
}

struct Kind {
  std::string name;
  Claim claim = Claim::not_arrived;
  bool fraud = false;
};

// Frauds first, by name.
std::vector<Kind> kinds_of(std::span<const LoadOutcome> loads) {
  std::map<std::pair<bool, std::string>, Claim> known;
  for (const auto& load : loads) {
    for (const auto& fault : load.faults)
      known.emplace(std::pair(!fault.truth.fraud, fault.truth.kind), fault.truth.claim);
  }
  std::vector<Kind> out;
  out.reserve(known.size());
  for (const auto& [key, claim] : known) out.push_back({key.second, claim, !key.first});
  return out;
}

Row row_of_kind(std::span<const LoadOutcome> loads, const Kind& kind) {
  Tally tally({.kind = kind.name, .fraud = kind.fraud, .claim = kind.claim});
  for (const auto& load : loads) {
    for (const auto& fault : load.faults) {
      if (fault.truth.kind == kind.name) tally.fault(fault, fault.found);
    }
  }
  return tally.finished();
}

// In the table's order, then what else was said.
std::vector<std::pair<std::string, Claim>> rules_said(std::span<const LoadOutcome> loads) {
  std::vector<std::pair<std::string, Claim>> out;
  for (const auto& rule : watch::rule_names()) {
    out.emplace_back(rule.info.id, claim_of_rule(rule.info.id));
  }
  std::set<std::pair<std::string, Claim>> others;
  for (const auto& load : loads) {
    for (const auto& said : load.said) others.emplace(said.rule, said.claim);
  }
  for (const auto& other : others) {
    if (!std::ranges::contains(out, other)) out.push_back(other);
  }
  return out;
}

void count_size(std::vector<SizeRow>& rows, const FaultOutcome& fault) {
  if (fault.truth.kind != sized_kind || fault.mass_g <= 0) return;
  const std::int64_t permille = fault.truth.missing_g * 1'000 / fault.mass_g;
  for (auto& row : rows) {
    if (permille < row.from_permille || permille >= row.to_permille) continue;
    ++row.found.of;
    row.found.hits += fault.found.any_ms ? 1 : 0;
  }
}

std::vector<SizeRow> sizes_of(std::span<const LoadOutcome> loads) {
  std::vector<SizeRow> out;
  for (std::size_t i = 0; i + 1 < size_bounds.size(); ++i) {
    out.push_back({size_bounds[i], size_bounds[i + 1], {}});
  }
  for (const auto& load : loads) {
    for (const auto& fault : load.faults) count_size(out, fault);
  }
  std::erase_if(out, [](const SizeRow& row) { return row.found.of == 0; });
  return out;
}

bool is_fraud(const LoadOutcome& load) {
  return std::ranges::any_of(load.faults, [](const FaultOutcome& fault) { return fault.truth.fraud; });
}

FalseLoads false_loads_of(std::span<const LoadOutcome> loads) {
  FalseLoads out;
  for (const auto& load : loads) {
    if (load.labelled) continue;
    const auto grade = strongest_wrong(load);
    if (grade == watch::Grade::critical) ++out.critical;
    if (grade == watch::Grade::serious) ++out.serious;
    if (grade == watch::Grade::notice) ++out.notice;
  }
  return out;
}

}  // namespace

Scores scores_of(std::span<const LoadOutcome> loads) {
  Scores out;
  out.loads = std::ssize(loads);
  out.labelled = std::ranges::count_if(loads, &LoadOutcome::labelled);
  out.frauds = std::ranges::count_if(loads, is_fraud);
  out.false_loads = false_loads_of(loads);
  out.all = row_all(loads);
  for (const Claim claim : all_claims) out.claims.push_back(row_of_claim(loads, claim));
  for (const auto& [rule, claim] : rules_said(loads)) out.rules.push_back(row_of_rule(loads, rule, claim));
  std::vector<Share> recalls;
  for (const auto& kind : kinds_of(loads)) {
    out.kinds.push_back(row_of_kind(loads, kind));
    if (kind.fraud) recalls.push_back(out.kinds.back().recall());
  }
  out.sizes = sizes_of(loads);
  out.macro_recall = mean(recalls);
  return out;
}

}  // namespace wastewatch::evaluate
