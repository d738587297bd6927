#include "alert_text.h"

#include "arguments.h"
#include "base/encoding.h"
#include "errors.h"
#include "plain.h"
#include "said.h"
#include "watch/custody.h"
#include "watch/rule_table.h"
#include "watch/sentences.h"
#include "watch/witness.h"

namespace wastewatch::cli {

using watch::Unit;

std::string time_text(std::int64_t time_ms) {
  return time_ms == 0 ? std::string("-") : to_rfc3339(Timestamp::from_ms(time_ms / 1000 * 1000));
}

std::string name_of(const index::Reader& reader, const ledger::OrganisationId& id) {
  if (id.is_zero()) return "-";
  const auto organisation = reader.organisation(id);
  if (!organisation) return std::string(words::text("cli.unknown_organisation", language()));
  const auto& name = organisation->name();
  const bool chinese = language() == words::Language::chinese && !name.zh().empty();
  return plain(chinese ? name.zh() : name.en());
}

std::string subject_text(const index::Reader& reader, const watch::Subject& subject) {
  const auto organisation = watch::organisation_of(subject);
  return organisation ? name_of(reader, *organisation) : to_hex(subject.id);
}

void write_as_of(std::ostream& out, const index::Reader& reader) {
  out << said("cli.as_of",
              {{"height", words::count(reader.height())}, {"time", to_rfc3339(reader.block_time())}})
      << "\n";
}

void write_alert(std::ostream& out, const index::Reader& reader, const watch::Alert& alert) {
  const auto voice = [](watch::Voice voice) { return named("voice", watch::voice_name(voice)); };
  out << "    "
      << said("cli.alert", {{"grade", named("grade", watch::grade_name(alert.grade))},
                            {"sentence", watch::sentence(alert, language(), reader.block_time().ms())},
                            {"claim", named("alert_claim", watch::claim_name(watch::claim_of(alert)))}})
      << "\n      "
      << said("cli.backing", {{"certainty", named("certainty", watch::certainty_name(alert.certainty))},
                              {"who", name_of(reader, alert.responsible)},
                              {"giver", voice(alert.backing.giver)},
                              {"receiver", voice(alert.backing.receiver)},
                              {"device", voice(alert.backing.device)}})
      << "\n      "
      << said("cli.threshold",
              {{"since", time_text(alert.since_ms)},
               {"threshold", words::limit(alert.threshold.value, alert.threshold.unit, language())},
               {"source", std::string(watch::text_of(alert.threshold.source, language()))}})
      << "\n      " << said("cli.next", {{"step", std::string(watch::text_of(alert.next_step, language()))}})
      << "\n";
}

// Whose word the trackers are.
void write_witness(std::ostream& out, const index::Reader& reader, const ledger::BatchId& batch) {
  const auto witness = watch::device_witness(reader, batch);
  if (!witness || witness->keepers.empty()) return;
  std::string keepers;
  for (const auto& keeper : witness->keepers)
    keepers += (keepers.empty() ? "" : ", ") + name_of(reader, keeper);
  out << "    " << said(witness->independent ? "cli.witness" : "cli.witness.party", {{"who", keepers}})
      << "\n";
}

void write_load(std::ostream& out, const index::Reader& reader, const ledger::v1::Batch& batch,
                const std::vector<watch::Alert>& reasons) {
  const auto id = ledger::BatchId::from(as_bytes(batch.id())).value_or(ledger::BatchId{});
  out << shown(id) << "  " << watch::with_unit(watch::mass_of(batch), Unit::mass_g, language()) << "  "
      << plain(batch.waste_code()) << "\n";
  for (const auto& reason : reasons) write_alert(out, reader, reason);
  write_witness(out, reader, id);
}

void write_trouble(std::ostream& out, const index::Reader& reader, const watch::Trouble& trouble) {
  if (trouble.batch) return write_load(out, reader, *trouble.batch, trouble.reasons);
  out << named("subject", watch::subject_name(trouble.subject.kind)) << " "
      << subject_text(reader, trouble.subject) << "\n";
  for (const auto& reason : trouble.reasons) write_alert(out, reader, reason);
}

}  // namespace wastewatch::cli
