#include "watch/finding.h"

#include <utility>

namespace wastewatch::watch {

Alert alert_from(Finding finding, std::int64_t height, std::int64_t block_ms) {
  Alert out;
  out.grade = finding.grade;
  out.sentence = finding.sentence;
  out.numbers = std::move(finding.numbers);
  out.responsible =
      ledger::OrganisationId::from(as_bytes(finding.responsible)).value_or(ledger::OrganisationId{});
  out.since_ms = finding.since_ms;
  out.due_ms = finding.due_ms;
  out.certainty = finding.certainty;
  out.backing = finding.backing;
  out.next_step = finding.next_step;
  out.threshold = finding.threshold;
  out.as_of_height = height;
  out.as_of_ms = block_ms;
  return out;
}

}  // namespace wastewatch::watch
