#include "watch/rules/over_permit.h"

#include <algorithm>
#include <utility>

namespace wastewatch::watch {
namespace {

namespace v1 = ledger::v1;

struct PermitRow {
  v1::PermitActivity activity;
  std::string_view sentence;
};
constexpr std::array permit_rows = {
    PermitRow{v1::PERMIT_CARRY, "alert.over_permit.carry"},
    PermitRow{v1::PERMIT_STORE, "alert.over_permit.store"},
    PermitRow{v1::PERMIT_TREAT, "alert.over_permit.treat"},
};

}  // namespace

// What changes whose permit it is.
bool OverPermit::concerns(const BatchRecord& record, std::int64_t) {
  if (!record.last_event) return false;
  const auto kind = record.last_event->kind();
  return kind == v1::EVENT_COLLECTED || kind == v1::EVENT_STORED || kind == v1::EVENT_DELIVERED;
}

Outcome OverPermit::evaluate(const Parameters& parameters, const BatchFacts& facts) {
  Outcome out;
  const PermitSpan& permit = facts.custody.permit;
  const auto row = std::ranges::find(permit_rows, permit.activity, &PermitRow::activity);
  if (row == permit_rows.end()) return out;
  if (permit.next_ms != 0) out.next_ms = permit.next_ms;
  if (permit.valid) return out;
  Finding finding;
  finding.grade = Grade::serious;
  finding.sentence = row->sentence;
  finding.numbers = {{"ended", permit.ended_ms, Unit::since_ms},
                     {"mass", facts.batch.mass_g(), Unit::mass_g}};
  finding.responsible = facts.batch.holder();
  finding.since_ms = permit.ended_ms;
  finding.certainty = Certainty::recorded;
  finding.next_step = "next.check_permit";
  finding.threshold = {"permits", parameters.permits, Unit::count, "source.permit"};
  finding.occurrence = facts.batch.journey().number();
  out.finding = std::move(finding);
  return out;
}

}  // namespace wastewatch::watch
