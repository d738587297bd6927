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

bool is_worse(const Quiet& one, const Quiet& other) {
  return std::pair(one.moved_m, one.to_ms - one.from_ms) >
         std::pair(other.moved_m, other.to_ms - other.from_ms);
}

class SilenceLook {
 public:
  SilenceLook(const Silence::Parameters& parameters, const BatchFacts& facts)
      : parameters_(parameters), facts_(facts) {}

  void take(const LoadTracker& tracker, const TrackerSigns& signs) {
    for (const auto& gap : signs.gaps) take_gap(gap, allowed_ms(parameters_, tracker));
    const bool on_the_way = facts_.way.to_ms == 0 && !facts_.batch.journey().has_claim();
    if (on_the_way && tracker.is_bound()) take_present(tracker);
  }

  std::optional<Quiet> worst;
  std::int64_t next_ms = never;

 private:
  void take_gap(const WayGap& gap, std::int64_t allowed) {
    if (gap.lasts_ms() <= allowed) return;
    if (!gap.complete && facts_.now_ms < gap.seen_ms + parameters_.settled_ms) {
      next_ms = std::min(next_ms, gap.seen_ms + parameters_.settled_ms);
      return;
    }
    const std::int64_t moved = moved_m(gap);
    keep({gap.from_ms, gap.to_ms, moved > parameters_.moved_m ? moved : 0, allowed});
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
  out.next_ms = std::min(out.next_ms, look.next_ms);
  if (look.worst) out.finding = silence(parameters, facts, *look.worst);
  return out;
}

}  // namespace wastewatch::watch
