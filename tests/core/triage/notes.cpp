#include "core/triage/notes.h"

namespace wastewatch::triage::test {

watch::Alert alert(std::uint8_t number, watch::Grade grade, std::string_view rule) {
  watch::Alert out;
  out.id = *watch::AlertId::from(Bytes(16, number));
  out.grade = grade;
  out.rule = rule;
  return out;
}

watch::Trouble trouble() {
  watch::Trouble out;
  out.subject = {watch::SubjectKind::batch, Bytes(16, 7)};
  out.reasons = {alert(1, watch::Grade::serious), alert(2, watch::Grade::notice, "unconfirmed-claim")};
  return out;
}

Note note(Act act) {
  Note out = note_about(trouble(), act);
  out.by = "Officer A";
  out.at_ms = noon;
  out.height = 12;
  out.text = "called the plant";
  if (act == Act::dismissed) out.reason = Reason::arrived;
  if (act == Act::snoozed) out.until_ms = noon + hour;
  return out;
}

}  // namespace wastewatch::triage::test
