#include "evaluate/matching.h"

#include <algorithm>
#include <map>

#include "geo/distance.h"

namespace wastewatch::evaluate {
namespace {

using Spells = std::vector<const Spell*>;

struct Window {
  std::int64_t from_ms = 0;
  std::int64_t to_ms = still_standing;
};

Window window_of(const SeenLoad& load, const Truth& truth) {
  if (load.deliver_by_ms == 0) return {truth.fault_ms, still_standing};
  return {truth.fault_ms, std::max(truth.fault_ms, load.deliver_by_ms + window_after_deadline_ms)};
}

bool stands_within(const Spell& spell, const Window& window) {
  return spell.from_ms <= window.to_ms && spell.to_ms > window.from_ms;
}

void keep_first(std::optional<std::int64_t>& known, std::int64_t time_ms) {
  known = std::min(known.value_or(time_ms), time_ms);
}

void add(Finding& found, const Spell& spell, const Window& window) {
  const std::int64_t time_ms = std::max(spell.from_ms, window.from_ms);
  keep_first(found.any_ms, time_ms);
  if (spell.grade != watch::Grade::notice) keep_first(found.strong_ms, time_ms);
}

FaultOutcome::ByRule& of_rule(FaultOutcome& fault, const std::string& rule) {
  const auto known = std::ranges::find(fault.rules, rule, &FaultOutcome::ByRule::rule);
  return known != fault.rules.end() ? *known : fault.rules.emplace_back(rule);
}

std::optional<std::int64_t> place_error(const Truth& truth, const Spells& right, const Window& window) {
  std::optional<SeenPlace> last;
  for (const auto* spell : right) {
    for (const auto& place : spell->places) {
      const bool within = place.time_ms >= window.from_ms && place.time_ms <= window.to_ms;
      if (within && (!last || place.time_ms >= last->time_ms)) last = place;
    }
  }
  if (!truth.place || !last) return std::nullopt;
  return geo::distance_m(*truth.place, last->place);
}

FaultOutcome fault_outcome(const SeenLoad& load, const Truth& truth, const Spells& spells) {
  FaultOutcome out{.truth = truth,
                   .deliver_by_ms = load.deliver_by_ms,
                   .mass_g = truth.collected_g != 0 ? truth.collected_g : load.mass_g,
                   .found = {},
                   .place_error_m = {}};
  const Window window = window_of(load, truth);
  Spells right;
  for (const auto* spell : spells) {
    if (spell->claim != truth.claim || !stands_within(*spell, window)) continue;
    right.push_back(spell);
    add(out.found, *spell, window);
    add(of_rule(out, spell->rule).found, *spell, window);
  }
  out.place_error_m = place_error(truth, right, window);
  return out;
}

Judgement judgement_of(const Spell& spell, std::span<const Truth* const> truths) {
  Judgement out = Judgement::wrong;
  for (const auto* truth : truths) {
    if (spell.to_ms <= truth->fault_ms) continue;
    if (spell.claim == truth->claim) return Judgement::right;
    if (std::ranges::contains(truth->besides, spell.claim)) out = Judgement::beside;
  }
  return out;
}

std::vector<Said> said_of(const Spells& spells, std::span<const Truth* const> truths) {
  std::vector<Said> out;
  for (const auto* spell : spells) {
    const Judgement judgement = judgement_of(*spell, truths);
    const auto known = std::ranges::find_if(
        out, [&](const Said& said) { return said.rule == spell->rule && said.claim == spell->claim; });
    if (known == out.end()) {
      out.push_back({spell->rule, spell->claim, spell->grade, judgement, spell->from_ms});
    } else {
      known->grade = std::min(known->grade, spell->grade);
      known->judgement = std::min(known->judgement, judgement);
    }
  }
  return out;
}

}  // namespace

std::vector<LoadOutcome> outcomes_of(const Seen& seen, std::span<const Truth> truths, std::int64_t until_ms) {
  const auto spells = spells_of(seen.changes);
  std::map<ledger::BatchId, Spells> spells_by_load;
  for (const auto& spell : spells) spells_by_load[spell.batch].push_back(&spell);
  std::map<ledger::BatchId, std::vector<const Truth*>> truths_by_load;
  for (const auto& truth : truths) truths_by_load[truth.batch].push_back(&truth);
  std::vector<LoadOutcome> out;
  for (const auto& load : seen.loads) {
    if (load.declared_ms >= until_ms) continue;
    const auto& about = spells_by_load[load.batch];
    const auto& known = truths_by_load[load.batch];
    auto& one = out.emplace_back(load.batch);
    one.deliver_by_ms = load.deliver_by_ms;
    one.labelled = !known.empty();
    one.said = said_of(about, known);
    for (const auto* truth : known) one.faults.push_back(fault_outcome(load, *truth, about));
  }
  return out;
}

std::string_view judgement_name(Judgement judgement) {
  switch (judgement) {
    case Judgement::right: return "right";
    case Judgement::beside: return "beside";
    case Judgement::wrong: return "wrong";
  }
  return "unknown";
}

std::optional<watch::Grade> strongest_wrong(const LoadOutcome& load) {
  std::optional<watch::Grade> out;
  for (const auto& said : load.said) {
    if (said.judgement == Judgement::wrong) out = std::min(out.value_or(said.grade), said.grade);
  }
  return out;
}

}  // namespace wastewatch::evaluate
