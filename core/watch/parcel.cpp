#include "watch/parcel.h"

#include <algorithm>
#include <ranges>

#include "watch/rules/unconfirmed_claim.h"
#include "watch/tracker_places.h"

namespace wastewatch::watch {
namespace {

namespace v1 = ledger::v1;

// The last event of a kind; null when there is none.
const v1::BatchEvent* last_event(const index::BatchDetail& detail, v1::BatchEventKind kind) {
  const v1::BatchEvent* out = nullptr;
  for (const auto& entry : detail.events) {
    if (entry.event.kind() == kind) out = &entry.event;
  }
  return out;
}

void note(ParcelStep& step, const v1::BatchEvent* event, Backing backing) {
  if (event == nullptr) return;
  step.state = StageState::done;
  step.time_ms = event->time_ms();
  if (event->has_position()) step.place = event->position();
  step.backing = backing;
}

// The trackers' word about the carrier's newest statement that it is delivering.
TrackerState tracker_at(const BatchFacts* facts) {
  if (facts == nullptr) return TrackerState::none;
  const auto newest_first = std::views::reverse(facts->arrivals);
  const auto claim = std::ranges::find_if(newest_first, &Arrival::claim);
  if (claim == newest_first.end()) return TrackerState::none;
  return sighting_at_arrival(parameters_of<UnconfirmedClaim>(facts->time_scale), *facts, *claim).state;
}

void note_arrival(ParcelStep& step, const v1::BatchEvent* claimed, bool accepted, const BatchFacts* facts) {
  if (claimed == nullptr) return;
  const TrackerState tracker = tracker_at(facts);
  note(step, claimed, {Voice::agrees, accepted ? Voice::agrees : Voice::silent, voice_of(tracker)});
  if (accepted) return;
  step.state = tracker == TrackerState::outside ? StageState::contradicted : StageState::claimed;
}

}  // namespace

std::string_view stage_name(ParcelStage stage) {
  switch (stage) {
    case ParcelStage::declared: return "declared";
    case ParcelStage::collected: return "collected";
    case ParcelStage::on_the_way: return "on_the_way";
    case ParcelStage::at_plant: return "at_plant";
    case ParcelStage::accepted: return "accepted";
    case ParcelStage::treated: return "treated";
  }
  return "unknown";
}

std::string_view stage_state_name(StageState state) {
  switch (state) {
    case StageState::done: return "done";
    case StageState::current: return "current";
    case StageState::claimed: return "claimed";
    case StageState::contradicted: return "contradicted";
    case StageState::ahead: return "ahead";
  }
  return "unknown";
}

std::array<ParcelStep, parcel_stages> parcel_strip(const index::BatchDetail& detail,
                                                   const BatchFacts* facts) {
  std::array<ParcelStep, parcel_stages> out;
  for (std::size_t i = 0; i < parcel_stages; ++i) out[i].stage = static_cast<ParcelStage>(i + 1);
  auto& [declared, collected, on_the_way, at_plant, accepted, treated] = out;
  constexpr Backing both{Voice::agrees, Voice::agrees, Voice::silent};
  const auto* collection = last_event(detail, v1::EVENT_COLLECTED);
  const auto* delivery = last_event(detail, v1::EVENT_DELIVERED);
  note(declared, last_event(detail, v1::EVENT_DECLARED), {Voice::agrees, Voice::silent, Voice::silent});
  note(collected, collection, both);
  note(on_the_way, collection, both);
  const bool is_open = detail.batch.delivered_ms() == 0;
  const bool claim_stands = !is_open || detail.batch.journey().has_claim();
  if (claim_stands) note_arrival(at_plant, last_event(detail, v1::EVENT_CLAIMED), !is_open, facts);
  note(accepted, delivery, both);
  note(treated, last_event(detail, v1::EVENT_TREATED), {Voice::agrees, Voice::agrees, Voice::silent});
  if (is_open && collection != nullptr) on_the_way.state = StageState::current;
  if (is_open && collection == nullptr) declared.state = StageState::current;
  if (!is_open && treated.state == StageState::ahead) accepted.state = StageState::current;
  return out;
}

}  // namespace wastewatch::watch
