#include "watch/rules/feed_outage.h"

#include <algorithm>
#include <span>
#include <utility>

#include "ledger/canonical.h"

namespace wastewatch::watch {
namespace {

using Trackers = std::span<const SilentTracker>;

// The most that were last heard within the time of each other; of several such groups the newest. `silent` by
// the time they were heard.
Trackers together(Trackers silent, std::int64_t within_ms) {
  Trackers out;
  std::size_t first = 0;
  for (std::size_t last = 0; last < silent.size(); ++last) {
    while (silent[last].heard_ms - silent[first].heard_ms > within_ms) ++first;
    if (last - first + 1 >= out.size()) out = silent.subspan(first, last - first + 1);
  }
  return out;
}

std::int64_t first_to_expire(Trackers trackers, std::int64_t kept_ms) {
  std::int64_t out = never;
  for (const auto& tracker : trackers) out = std::min(out, tracker.silent_ms + kept_ms);
  return out;
}

}  // namespace

std::int64_t FeedOutage::allowed_ms(const Parameters& parameters, std::int64_t interval_ms) {
  return std::max(parameters.silence_intervals * interval_ms, parameters.silence_least_ms);
}

bool FeedOutage::concerns(const OrganisationNews& news, std::int64_t) { return news.trackers; }

Outcome FeedOutage::evaluate(const Parameters& parameters, const OrganisationFacts& facts) {
  Outcome out;
  auto silent = facts.silent;
  std::ranges::stable_sort(silent, {}, &SilentTracker::heard_ms);
  const Trackers group = together(silent, parameters.within_ms);
  const auto count = static_cast<std::int64_t>(group.size());
  if (count < parameters.least) return out;
  out.next_ms = first_to_expire(silent, parameters.kept_ms);
  out.fixes_until_ms = out.next_ms;  // whoever is bound or taken off changes the share
  if (count * 1'000 < parameters.share_permille * facts.trackers_at_loads) return out;
  Finding finding;
  finding.grade = Grade::serious;
  finding.sentence = "alert.feed_outage";
  finding.numbers = {{"count", count, Unit::count}, {"quiet", group.front().heard_ms, Unit::since_ms}};
  finding.responsible = ledger::to_string(facts.organisation);
  finding.since_ms = group.front().heard_ms;
  finding.certainty = Certainty::measured;
  finding.next_step = "next.ask_keeper";
  finding.threshold = {"together_silent", parameters.least, Unit::count, "source.outage_assumed"};
  out.finding = std::move(finding);
  return out;
}

}  // namespace wastewatch::watch
