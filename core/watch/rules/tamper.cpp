#include "watch/rules/tamper.h"

#include <algorithm>
#include <utility>

#include "ledger/canonical.h"

namespace wastewatch::watch {
namespace {

struct TamperRow {
  std::uint32_t bit;
  std::string_view sentence;
  Grade grade;
};
// The strongest first. Light, shocks and a power cut also happen to honest trackers.
constexpr std::array tamper_rows = {
    TamperRow{index::tamper_removed, "alert.tamper.removed", Grade::serious},
    TamperRow{index::tamper_opened, "alert.tamper.opened", Grade::serious},
    TamperRow{index::tamper_jamming, "alert.tamper.jammed", Grade::serious},
    TamperRow{index::tamper_power_cut, "alert.tamper.power_cut", Grade::notice},
    TamperRow{index::tamper_light, "alert.tamper.light", Grade::notice},
    TamperRow{index::tamper_shock, "alert.tamper.shock", Grade::notice},
};

}  // namespace

bool Tamper::concerns(const index::DeviceHealth& health, std::int64_t now_ms) {
  return health.marks.tamper_ms == now_ms && health.marks.tamper_again != 0;
}

Outcome Tamper::evaluate(const Parameters& parameters, const DeviceFacts& facts) {
  Outcome out;
  const auto& marks = facts.health.marks;
  const std::int64_t until = marks.tamper_ms + parameters.kept_ms;
  const auto row = std::ranges::find_if(
      tamper_rows, [&](const TamperRow& one) { return (marks.tamper_again & one.bit) != 0; });
  if (row == tamper_rows.end() || facts.now_ms >= until) return out;
  Finding finding;
  finding.grade = row->grade;
  finding.sentence = row->sentence;
  finding.load = ledger::to_string(marks.tamper_load);
  finding.responsible = facts.keeper;
  finding.since_ms = marks.tamper_from_ms;
  finding.certainty = Certainty::measured;
  finding.backing.device = Voice::contradicts;
  finding.next_step = "next.secure_trackers_now";
  finding.threshold = {"least", parameters.least, Unit::count, "source.alarm_bits"};
  out.finding = std::move(finding);
  out.next_ms = until;
  return out;
}

}  // namespace wastewatch::watch
