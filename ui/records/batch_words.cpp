#include "ui/records/batch_words.h"

#include <algorithm>
#include <array>

#include "base/encoding.h"
#include "ui/format/format.h"
#include "ui/language/enum_words.h"
#include "ui/language/word.h"

namespace wastewatch::ui {
namespace {

namespace v1 = ledger::v1;
using index::BatchFlag;

constexpr std::array states{
    StateWords{v1::BATCH_STATE_UNSPECIFIED, "question_circle"},
    StateWords{v1::BATCH_DECLARED, "clipboard_task"},
    StateWords{v1::BATCH_IN_TRANSIT, "vehicle_truck_profile"},
    StateWords{v1::BATCH_STORED, "box"},
    StateWords{v1::BATCH_DELIVERED, "building_factory"},
    StateWords{v1::BATCH_TREATED, "recycle"},
    StateWords{v1::BATCH_VOIDED, "dismiss_circle"},
    StateWords{v1::BATCH_SPLIT, "box"},
    StateWords{v1::BATCH_MERGED, "box"},
    StateWords{v1::BATCH_LOST, "dismiss_circle"},
};

}  // namespace

QString crockford_of(BytesView id) { return QString::fromStdString(to_crockford(id)); }

QString code_of(const v1::Batch& batch) {
  if (!batch.manifest_number().empty()) return QString::fromStdString(batch.manifest_number());
  return format::short_id(crockford_of(as_bytes(batch.id())));
}

std::optional<ledger::BatchId> parse_batch_id(const QString& text) {
  const std::string plain = text.toStdString();
  if (plain.size() == 2 * ledger::BatchId::size_bytes) {
    if (const auto bytes = from_hex(plain)) return ledger::BatchId::from(*bytes);
  }
  const auto bytes = from_crockford(plain, ledger::BatchId::size_bytes);
  return bytes ? ledger::BatchId::from(*bytes) : std::nullopt;
}

const StateWords& words_of(v1::BatchState state) {
  const auto* found = std::ranges::find(states, state, &StateWords::state);
  return found == states.end() ? states.front() : *found;
}

QString state_word(v1::BatchState state) {
  return state == v1::BATCH_STATE_UNSPECIFIED ? title_word("unknown")
                                              : enum_title(*v1::BatchState_descriptor(), state);
}

const std::vector<FlagWords>& flag_table() {
  static const std::vector<FlagWords> table{
      {BatchFlag::claim_unconfirmed, Grade::Serious},  {BatchFlag::overdue, Grade::Serious},
      {BatchFlag::incident, Grade::Serious},           {BatchFlag::discrepancy, Grade::Serious},
      {BatchFlag::telemetry_gap, Grade::Notice},       {BatchFlag::treatment_late, Grade::Notice},
      {BatchFlag::returning, Grade::Notice},           {BatchFlag::was_overdue, Grade::None},
      {BatchFlag::was_claim_unconfirmed, Grade::None},
  };
  return table;
}

std::vector<FlagWords> flags_shown(const v1::Batch& batch) {
  const auto set = index::flags_of(batch);
  std::vector<FlagWords> out;
  for (const auto& row : flag_table()) {
    if (std::ranges::find(set, row.flag) != set.end()) out.push_back(row);
  }
  const auto has = [&](BatchFlag flag) { return std::ranges::find(set, flag) != set.end(); };
  std::erase_if(out, [&](const FlagWords& row) {
    return (row.flag == BatchFlag::was_overdue && has(BatchFlag::overdue)) ||
           (row.flag == BatchFlag::was_claim_unconfirmed && has(BatchFlag::claim_unconfirmed));
  });
  return out;
}

QString flag_word(BatchFlag flag) { return word("flag." + std::string(index::flag_name(flag))); }

QString event_word(v1::BatchEventKind kind) {
  const std::string key = "event." + v1::BatchEventKind_Name(kind);
  return words::has_text(key) ? word(key) : title_word("unknown");
}

QString refusal_word(v1::RefusalReason reason) {
  return reason == v1::REFUSAL_REASON_UNSPECIFIED ? QString()
                                                  : enum_word(*v1::RefusalReason_descriptor(), reason);
}

QString role_word(watch::CustodyRole role) { return word("role." + std::string(watch::role_name(role))); }

QString basis_word(v1::MassBasis basis) {
  const bool known = v1::MassBasis_IsValid(basis) && basis != v1::MASS_BASIS_UNSPECIFIED;
  return known ? enum_word(*v1::MassBasis_descriptor(), basis) : word("mass_basis.unstated");
}

namespace {

struct IncidentRow {
  std::string_view rule;
  v1::IncidentKind kind;
};
constexpr std::array incident_rows = {
    IncidentRow{"weight-difference", v1::INCIDENT_MASS_DIFFERENCE},
    IncidentRow{"split-loss", v1::INCIDENT_MASS_DIFFERENCE},
    IncidentRow{"over-permit", v1::INCIDENT_WITHOUT_PERMIT},
    IncidentRow{"clone", v1::INCIDENT_DEVICE_CLONED},
    IncidentRow{"implausible-mass", v1::INCIDENT_OTHER},
    IncidentRow{"phantom-load", v1::INCIDENT_OTHER},
    IncidentRow{"no-device", v1::INCIDENT_OTHER},
    IncidentRow{"not-collected", v1::INCIDENT_OTHER},
    IncidentRow{"late-treatment", v1::INCIDENT_OTHER},
    IncidentRow{"separation", v1::INCIDENT_DEVICE_TAMPERING},
    IncidentRow{"silence", v1::INCIDENT_DEVICE_TAMPERING},
    IncidentRow{"open-custody", v1::INCIDENT_NEVER_DELIVERED},
    IncidentRow{"feed-outage", v1::INCIDENT_OTHER},
    IncidentRow{"repeated-weights", v1::INCIDENT_OTHER},
};

}  // namespace

// Nobody has claimed a delivery: late. A device's fault is tampering until shown otherwise.
int incident_kind_of(const watch::Alert& alert) {
  const auto row = std::ranges::find(incident_rows, alert.rule, &IncidentRow::rule);
  if (row != incident_rows.end()) return row->kind;
  if (alert.subject.kind == watch::SubjectKind::device || alert.rule == "trackers-disagree")
    return v1::INCIDENT_DEVICE_TAMPERING;
  const bool claimed = alert.backing.giver == watch::Voice::agrees || alert.rule != "overdue";
  return claimed ? v1::INCIDENT_REPORTED_NOT_RECEIVED : v1::INCIDENT_NEVER_DELIVERED;
}

int grade_of(watch::Grade grade) { return Grade::Critical + 1 - static_cast<int>(grade); }
int support_of(watch::Voice voice) { return static_cast<int>(voice) - 1; }

QString certainty_word(watch::Certainty certainty) {
  return word("certainty." + std::string(watch::certainty_name(certainty)));
}

QString backing_words(const watch::Backing& backing) {
  const int signatures =
      int{backing.giver == watch::Voice::agrees} + int{backing.receiver == watch::Voice::agrees};
  const auto device = word("voice.device." + std::string(watch::voice_name(backing.device)));
  return word("backing.signed", std::array{words::Filling{"signed", std::to_string(signatures)},
                                           words::Filling{"device", device.toStdString()}});
}

}  // namespace wastewatch::ui
