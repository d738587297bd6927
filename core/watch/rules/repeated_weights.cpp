#include "watch/rules/repeated_weights.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "ledger/canonical.h"

namespace wastewatch::watch {
namespace {

bool stands_out(const RepeatedWeights::Parameters& parameters, const RepeatedMass& mass) {
  const std::int64_t count = std::ssize(mass.weighings);
  return count >= parameters.times && mass.mass_g >= parameters.least_g &&
         count * mass.other_masses >= parameters.above_others * mass.others;
}

// More often, then more lately, then the lighter.
bool is_weaker(const RepeatedMass& one, const RepeatedMass& other) {
  const auto rank = [](const RepeatedMass& mass) {
    return std::tuple(mass.weighings.size(), mass.weighings.back().time_ms, -mass.mass_g);
  };
  return rank(one) < rank(other);
}

Finding finding_of(const RepeatedWeights::Parameters& parameters, const RepeatedMass& mass) {
  Finding out;
  out.grade = Grade::notice;
  out.sentence = "alert.repeated_weights";
  out.numbers = {{"count", std::ssize(mass.weighings), Unit::count}, {"mass", mass.mass_g, Unit::mass_g}};
  out.since_ms = mass.weighings.front().time_ms;
  out.certainty = Certainty::recorded;
  out.next_step = "next.check_scale";
  out.threshold = {"same_masses", parameters.times, Unit::count, "source.repeated_assumed"};
  return out;
}

}  // namespace

bool RepeatedWeights::concerns(const OrganisationNews& news, std::int64_t) { return news.weighings; }

Outcome RepeatedWeights::evaluate(const Parameters& parameters, const OrganisationFacts& facts) {
  Outcome out;
  const RepeatedMass* strongest = nullptr;
  for (const auto& mass : facts.repeated) {
    out.next_ms = std::min(out.next_ms, mass.oldest_ms + parameters.within_ms);
    if (!stands_out(parameters, mass)) continue;
    if (strongest == nullptr || is_weaker(*strongest, mass)) strongest = &mass;
  }
  if (strongest == nullptr) return out;
  out.finding = finding_of(parameters, *strongest);
  out.finding->responsible = ledger::to_string(facts.organisation);
  return out;
}

}  // namespace wastewatch::watch
