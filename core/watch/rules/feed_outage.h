// Many trackers of one keeper fall silent together: its gateway, network or server is down, and no load is to
// blame. The chain does not say which gateway carried a chunk, so trackers are counted by the organisation
// that keeps them. Both limits must be passed: five trackers alone are nothing of a fleet of a thousand, and
// a third of three trackers is one.
#pragma once

#include <array>

#include "watch/organisation_facts.h"
#include "watch/subject_rule.h"

namespace wastewatch::watch {

struct FeedOutage {
  static constexpr RuleInfo info{
      "feed-outage", 1, "reason.feed_outage", Claim::device_fault, Reads::fleet, Grade::serious,
      Grade::serious};
  struct Parameters {
    std::int64_t least = 5;
    std::int64_t share_permille = 300;
    std::int64_t within_ms = std::int64_t{10} * 60'000;
    std::int64_t silence_intervals = 5;
    std::int64_t silence_least_ms = std::int64_t{15} * 60'000;
    std::int64_t kept_ms = std::int64_t{24} * 60 * 60'000;  // who is silent for longer counts no more
  };
  static constexpr auto fields() {
    using F = ParameterField<Parameters>;
    return std::array{
        F{"least", &Parameters::least, Unit::count, "source.outage_assumed"},
        F{"share", &Parameters::share_permille, Unit::permille, "source.outage_assumed"},
        F{"within", &Parameters::within_ms, Unit::duration_ms, "source.outage_assumed", true},
        F{"silence_intervals", &Parameters::silence_intervals, Unit::count, "source.silence"},
        F{"silence_least", &Parameters::silence_least_ms, Unit::duration_ms, "source.silence", true},
        F{"kept", &Parameters::kept_ms, Unit::duration_ms, "source.device_day", true}};
  }
  static bool concerns(const OrganisationNews& news, std::int64_t now_ms);
  static Outcome evaluate(const Parameters& parameters, const OrganisationFacts& facts);

  // The silence that is allowed to a tracker with this interval.
  static std::int64_t allowed_ms(const Parameters& parameters, std::int64_t interval_ms);
};

}  // namespace wastewatch::watch
