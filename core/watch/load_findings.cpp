#include "watch/load_findings.h"

#include <algorithm>
#include <ranges>

namespace wastewatch::watch {
namespace {

Voice receiver_voice(ArrivalAnswer answer) {
  switch (answer) {
    case ArrivalAnswer::none: return Voice::silent;
    case ArrivalAnswer::accepted: return Voice::agrees;
    case ArrivalAnswer::refused: return Voice::contradicts;
  }
  return Voice::silent;
}

}  // namespace

bool is_under_way(const ledger::v1::Batch& batch) {
  return batch.state() == ledger::v1::BATCH_IN_TRANSIT || batch.state() == ledger::v1::BATCH_STORED;
}

bool is_claimed(const ledger::v1::Batch& batch) {
  return is_under_way(batch) && batch.has_journey() && batch.journey().has_claim();
}

bool is_returning(const ledger::v1::Batch& batch) {
  return is_under_way(batch) && batch.journey().is_return();
}

bool is_undecided(TrackerState state) {
  return state == TrackerState::unclear || state == TrackerState::silent;
}

const Arrival* open_claim(const BatchFacts& facts) {
  if (!is_claimed(facts.batch)) return nullptr;
  const auto newest_first = std::views::reverse(facts.arrivals);
  const auto found = std::ranges::find_if(newest_first, [](const Arrival& arrival) {
    return arrival.claim && arrival.answer == ArrivalAnswer::none;
  });
  return found == newest_first.end() ? nullptr : &*found;
}

std::vector<Number> load_numbers(Number first, const BatchFacts& facts, const LoadSighting& sighting) {
  return {first,
          {"distance", sighting.distance_m, Unit::distance_m},
          {"quiet", sighting.quiet_since_ms, Unit::since_ms},
          {"mass", facts.batch.mass_g(), Unit::mass_g}};
}

Finding arrival_finding(const BatchFacts& facts, const Arrival& arrival, const LoadSighting& sighting) {
  Finding out;
  out.numbers = load_numbers({"waited", arrival.stated_ms, Unit::since_ms}, facts, sighting);
  out.responsible = arrival.giver;
  out.since_ms = arrival.stated_ms;
  out.due_ms = arrival.answer == ArrivalAnswer::none ? facts.batch.journey().claim().due_ms() : 0;
  out.backing = {arrival.withdrawn ? Voice::silent : Voice::agrees, receiver_voice(arrival.answer),
                 voice_of(sighting.state)};
  out.occurrence = arrival.journey;
  return out;
}

}  // namespace wastewatch::watch
