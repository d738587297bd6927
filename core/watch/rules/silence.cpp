#include "watch/rules/silence.h"

#include <algorithm>

#include "geo/distance.h"
#include "watch/journey/way_findings.h"
#include "watch/tracker_places.h"

namespace wastewatch::watch {
namespace {

std::int64_t allowed_ms(const Silence::Parameters& parameters, const LoadTracker& tracker) {
  return std::max(parameters.silence_intervals * tracker.interval_ms, parameters.silence_least_ms);
}

struct Quiet {
  std::int64_t from_ms = 0;
  std::int64_t to_ms = 0;  // 0: it goes on
  std::int64_t moved_m = 0;
  std::int64_t allowed_ms = 0;
};

std::int64_t moved_m(const WayGap& gap) {
  return gap.before && gap.after ? geo::distance_m(*gap.before, *gap.after) : 0;
}

// How far it still was from the destination's nearest site; 0: not known.
std::int64_t short_of_destination_m(const BatchFacts& facts, const WayGap& ending) {
  std::int64_t out = 0;
  for (const auto& area : facts.destination) {
    if (!ending.before) break;
    const std::int64_t beyond =
        geo::distance_m(*ending.before, {area.lat_e7, area.lon_e7}) - std::int64_t{area.radius_m};
    out = out == 0 ? std::max<std::int64_t>(1, beyond) : std::min(out, std::max<std::int64_t>(1, beyond));
  }
  return out;
}

bool is_worse(const Quiet& one, const Quiet& other) {
  return std::pair(one.moved_m, one.to_ms - one.from_ms) >
         std::pair(other.moved_m, other.to_ms - other.from_ms);
}

class SilenceLook {
 public:
  SilenceLook(const Silence::Parameters& parameters, const BatchFacts& facts)
      : parameters_(parameters), facts_(facts) {}

  void take(const LoadTracker& tracker, const TrackerSigns& signs) {
    const std::int64_t allowed = allowed_ms(parameters_, tracker);
    for (const auto& gap : signs.gaps) take_gap(gap, allowed);
    if (signs.ending) take_ending(*signs.ending, allowed);
    const bool on_the_way = facts_.way.to_ms == 0 && !facts_.batch.journey().has_claim();
    if (on_the_way && tracker.is_bound()) take_present(tracker);
  }

  std::optional<Quiet> worst;
  std::int64_t next_ms = never;

 private:
  void take_gap(const WayGap& gap, std::int64_t allowed) {
    const std::int64_t moved = moved_m(gap);
    const std::int64_t least = gap.complete ? allowed : std::max(allowed, parameters_.lost_ms);
    if (gap.lasts_ms() <= least || moved <= parameters_.asleep_m) return;
    if (!gap.complete && !is_settled(gap)) return;
    keep({gap.from_ms, gap.to_ms, gap.complete && moved > parameters_.moved_m ? moved : 0, least});
  }

  void take_ending(const WayGap& gap, std::int64_t allowed) {
    const std::int64_t least = std::max(allowed, parameters_.lost_ms);
    const std::int64_t short_of = short_of_destination_m(facts_, gap);
    if (gap.lasts_ms() <= least || short_of <= parameters_.moved_m || !is_settled(gap)) return;
    keep({gap.from_ms, gap.to_ms, 0, least});
  }

  bool is_settled(const WayGap& gap) {
    const std::int64_t at = gap.seen_ms + parameters_.settled_ms;
    if (facts_.now_ms < at) next_ms = std::min(next_ms, at);
    return facts_.now_ms >= at;
  }

  void take_present(const LoadTracker& tracker) {
    const std::int64_t from = std::max(silent_from_ms(tracker), facts_.way.from_ms);
    const std::int64_t quiet = std::max(parameters_.quiet_ms, allowed_ms(parameters_, tracker));
    if (facts_.now_ms > from + quiet) {
      keep({from, 0, 0, quiet});
    } else {
      next_ms = std::min(next_ms, from + quiet + 1);
    }
  }

  // What goes on outweighs what is over.
  void keep(const Quiet& found) {
    const bool goes_on = found.to_ms == 0;
    const bool worse = !worst || (worst->to_ms != 0 && (goes_on || is_worse(found, *worst)));
    if (worse) worst = found;
  }

  const Silence::Parameters& parameters_;
  const BatchFacts& facts_;
};

std::string_view sentence_of(const BatchFacts& facts, const Quiet& quiet) {
  if (quiet.to_ms == 0) return facts.overdue_since_ms != 0 ? "alert.silence.late" : "alert.silence";
  return quiet.moved_m != 0 ? "alert.silence.moved" : "alert.silence.over";
}

Finding silence(const Silence::Parameters& parameters, const BatchFacts& facts, const Quiet& quiet) {
  Finding out = way_finding(facts);
  out.sentence = sentence_of(facts, quiet);
  const bool late = out.sentence == "alert.silence.late";
  out.grade = late || quiet.moved_m != 0 ? Grade::serious : Grade::notice;
  out.numbers = {quiet.to_ms == 0 ? Number{"quiet", quiet.from_ms, Unit::since_ms}
                                  : Number{"quiet", quiet.to_ms - quiet.from_ms, Unit::duration_ms},
                 {"apart", rounded_distance_m(quiet.moved_m), Unit::distance_m},
                 {"mass", facts.batch.mass_g(), Unit::mass_g}};
  out.since_ms = quiet.from_ms;
  out.backing.device = Voice::silent;
  out.next_step = quiet.to_ms == 0 ? "next.ask_holder" : "next.check_device";
  out.threshold = quiet.moved_m != 0
                      ? Threshold{"moved", parameters.moved_m, Unit::distance_m, "source.silence_moved"}
                      : Threshold{"quiet", quiet.allowed_ms, Unit::duration_ms,
                                  quiet.to_ms == 0 ? "source.late_way" : "source.silence"};
  return out;
}

}  // namespace

bool Silence::concerns(const BatchRecord& record, std::int64_t) { return begins_way(record); }

Outcome Silence::evaluate(const Parameters& parameters, const BatchFacts& facts) {
  Outcome out;
  out.next_ms = end_of_way(facts, parameters.kept_ms);
  if (!can_judge_way(facts, parameters.kept_ms)) return out;
  SilenceLook look(parameters, facts);
  for (const auto& signs : facts.way.trackers) {
    const auto tracker = std::ranges::find(facts.trackers, signs.device, &LoadTracker::device);
    if (tracker != facts.trackers.end()) look.take(*tracker, signs);
  }
  const std::int64_t settled = facts.way.to_ms + parameters.settled_ms;
  if (facts.way.to_ms != 0 && facts.now_ms < settled) out.next_ms = settled;
  out.next_ms = std::min(out.next_ms, look.next_ms);
  if (look.worst) out.finding = silence(parameters, facts, *look.worst);
  return out;
}

}  // namespace wastewatch::watch
