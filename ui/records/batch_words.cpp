#include "ui/records/batch_words.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

#include "base/encoding.h"
#include "ui/format/format.h"

namespace wastewatch::ui {
namespace {

namespace v1 = ledger::v1;
using index::BatchFlag;

QString say(const char* word) { return QCoreApplication::translate("Batch", word); }

constexpr std::array states{
    StateWords{v1::BATCH_STATE_UNSPECIFIED, QT_TRANSLATE_NOOP("Batch", "Unknown"), "question_circle"},
    StateWords{v1::BATCH_DECLARED, QT_TRANSLATE_NOOP("Batch", "Declared"), "clipboard_task"},
    StateWords{v1::BATCH_IN_TRANSIT, QT_TRANSLATE_NOOP("Batch", "In transit"), "vehicle_truck_profile"},
    StateWords{v1::BATCH_STORED, QT_TRANSLATE_NOOP("Batch", "Stored"), "box"},
    StateWords{v1::BATCH_DELIVERED, QT_TRANSLATE_NOOP("Batch", "Delivered"), "building_factory"},
    StateWords{v1::BATCH_TREATED, QT_TRANSLATE_NOOP("Batch", "Treated"), "recycle"},
    StateWords{v1::BATCH_VOIDED, QT_TRANSLATE_NOOP("Batch", "Voided"), "dismiss_circle"},
    StateWords{v1::BATCH_SPLIT, QT_TRANSLATE_NOOP("Batch", "Split"), "box"},
    StateWords{v1::BATCH_MERGED, QT_TRANSLATE_NOOP("Batch", "Merged"), "box"},
    StateWords{v1::BATCH_LOST, QT_TRANSLATE_NOOP("Batch", "Lost"), "dismiss_circle"},
};

struct EventWord {
  v1::BatchEventKind kind;
  const char* word;
};
constexpr std::array events{
    EventWord{v1::EVENT_DECLARED, QT_TRANSLATE_NOOP("Batch", "Load declared")},
    EventWord{v1::EVENT_OFFERED, QT_TRANSLATE_NOOP("Batch", "Handover signed by the giver")},
    EventWord{v1::EVENT_CLAIMED, QT_TRANSLATE_NOOP("Batch", "Carrier reports delivery")},
    EventWord{v1::EVENT_COLLECTED, QT_TRANSLATE_NOOP("Batch", "Collected by the transporter")},
    EventWord{v1::EVENT_STORED, QT_TRANSLATE_NOOP("Batch", "Received by a transfer station")},
    EventWord{v1::EVENT_DELIVERED, QT_TRANSLATE_NOOP("Batch", "Received by the destination")},
    EventWord{v1::EVENT_RETURNED, QT_TRANSLATE_NOOP("Batch", "Taken back by the origin")},
    EventWord{v1::EVENT_REFUSED, QT_TRANSLATE_NOOP("Batch", "Handover refused")},
    EventWord{v1::EVENT_WITHDRAWN, QT_TRANSLATE_NOOP("Batch", "Handover withdrawn")},
    EventWord{v1::EVENT_OFFER_EXPIRED, QT_TRANSLATE_NOOP("Batch", "Handover expired")},
    EventWord{v1::EVENT_TREATED, QT_TRANSLATE_NOOP("Batch", "Treated")},
    EventWord{v1::EVENT_OVERDUE, QT_TRANSLATE_NOOP("Batch", "Overdue: the agreed time has passed")},
    EventWord{v1::EVENT_CLAIM_UNCONFIRMED,
              QT_TRANSLATE_NOOP("Batch", "Reported delivery stayed unconfirmed")},
    EventWord{v1::EVENT_TREATMENT_LATE, QT_TRANSLATE_NOOP("Batch", "Treatment is late")},
    EventWord{v1::EVENT_DEVICE_BOUND, QT_TRANSLATE_NOOP("Batch", "Tracker bound to the load")},
    EventWord{v1::EVENT_DEVICE_UNBOUND, QT_TRANSLATE_NOOP("Batch", "Tracker released")},
    EventWord{v1::EVENT_INCIDENT_RAISED, QT_TRANSLATE_NOOP("Batch", "Incident reported")},
    EventWord{v1::EVENT_RESIDUE_OF, QT_TRANSLATE_NOOP("Batch", "Made as residue of another load")},
    EventWord{v1::EVENT_TELEMETRY_GAP, QT_TRANSLATE_NOOP("Batch", "Readings of the tracker are missing")},
};

struct RefusalWord {
  v1::RefusalReason reason;
  const char* word;
};
constexpr std::array refusals{
    RefusalWord{v1::REFUSED_WRONG_WASTE, QT_TRANSLATE_NOOP("Batch", "other waste than declared")},
    RefusalWord{v1::REFUSED_WRONG_MASS, QT_TRANSLATE_NOOP("Batch", "other mass than stated")},
    RefusalWord{v1::REFUSED_NO_CAPACITY, QT_TRANSLATE_NOOP("Batch", "no capacity")},
    RefusalWord{v1::REFUSED_DAMAGED_PACKAGING, QT_TRANSLATE_NOOP("Batch", "damaged packaging")},
    RefusalWord{v1::REFUSED_NOT_PRESENT, QT_TRANSLATE_NOOP("Batch", "the load is not there")},
    RefusalWord{v1::REFUSED_OTHER, QT_TRANSLATE_NOOP("Batch", "another reason")},
};

constexpr std::array roles{
    QT_TRANSLATE_NOOP("Batch", "Generator"),        QT_TRANSLATE_NOOP("Batch", "Transporter"),
    QT_TRANSLATE_NOOP("Batch", "Transfer station"), QT_TRANSLATE_NOOP("Batch", "Plant"),
    QT_TRANSLATE_NOOP("Batch", "Origin"),
};
constexpr std::array certainties{
    QT_TRANSLATE_NOOP("Batch", "recorded by the chain"),
    QT_TRANSLATE_NOOP("Batch", "measured by a device"),
    QT_TRANSLATE_NOOP("Batch", "inferred"),
};
constexpr std::array bases{
    QT_TRANSLATE_NOOP("Batch", "basis not stated"),
    QT_TRANSLATE_NOOP("Batch", "estimated"),
    QT_TRANSLATE_NOOP("Batch", "read from a scale"),
    QT_TRANSLATE_NOOP("Batch", "signed by a weighbridge"),
};
constexpr std::array device_voices{
    QT_TRANSLATE_NOOP("Batch", "tracker agrees"),
    QT_TRANSLATE_NOOP("Batch", "tracker silent"),
    QT_TRANSLATE_NOOP("Batch", "tracker elsewhere"),
};

}  // namespace

QString crockford_of(BytesView id) { return QString::fromStdString(to_crockford(id)); }
QString batch_link(BytesView id) { return QStringLiteral("wastewatch:batch/") + hex_of(id); }
QString alert_link(BytesView id) { return QStringLiteral("wastewatch:alert/") + hex_of(id); }
QString transaction_link(BytesView hash) { return QStringLiteral("wastewatch:tx/") + hex_of(hash); }

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

QString state_word(v1::BatchState state) { return say(words_of(state).word); }

const std::vector<FlagWords>& flag_table() {
  static const std::vector<FlagWords> table{
      {BatchFlag::claim_unconfirmed, QT_TRANSLATE_NOOP("Batch", "Claimed, unconfirmed"), Grade::Serious},
      {BatchFlag::overdue, QT_TRANSLATE_NOOP("Batch", "Overdue"), Grade::Serious},
      {BatchFlag::incident, QT_TRANSLATE_NOOP("Batch", "Incident"), Grade::Serious},
      {BatchFlag::discrepancy, QT_TRANSLATE_NOOP("Batch", "Mass differs"), Grade::Serious},
      {BatchFlag::telemetry_gap, QT_TRANSLATE_NOOP("Batch", "Readings missing"), Grade::Notice},
      {BatchFlag::treatment_late, QT_TRANSLATE_NOOP("Batch", "Treatment late"), Grade::Notice},
      {BatchFlag::returning, QT_TRANSLATE_NOOP("Batch", "Returning"), Grade::Notice},
      {BatchFlag::was_overdue, QT_TRANSLATE_NOOP("Batch", "Was overdue"), Grade::None},
      {BatchFlag::was_claim_unconfirmed, QT_TRANSLATE_NOOP("Batch", "Was unconfirmed"), Grade::None},
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

QString flag_word(const FlagWords& flag) { return say(flag.word); }

QString event_word(v1::BatchEventKind kind) {
  const auto* found = std::ranges::find(events, kind, &EventWord::kind);
  return found == events.end() ? say("Unknown") : say(found->word);
}

QString refusal_word(v1::RefusalReason reason) {
  const auto* found = std::ranges::find(refusals, reason, &RefusalWord::reason);
  return found == refusals.end() ? QString() : say(found->word);
}

QString role_word(watch::CustodyRole role) { return say(roles.at(static_cast<std::size_t>(role) - 1)); }

QString basis_word(v1::MassBasis basis) {
  const auto at = static_cast<std::size_t>(basis);
  return say(bases.at(at < bases.size() ? at : 0));
}

// Nobody has claimed a delivery: late. A device's fault is tampering until shown otherwise.
int incident_kind_of(const watch::Alert& alert) {
  if (alert.subject.kind == watch::SubjectKind::device || alert.rule == "trackers-disagree")
    return v1::INCIDENT_DEVICE_TAMPERING;
  const bool claimed = alert.backing.giver == watch::Voice::agrees || alert.rule != "overdue";
  return claimed ? v1::INCIDENT_REPORTED_NOT_RECEIVED : v1::INCIDENT_NEVER_DELIVERED;
}

int grade_of(watch::Grade grade) { return Grade::Critical + 1 - static_cast<int>(grade); }
int support_of(watch::Voice voice) { return static_cast<int>(voice) - 1; }

QString certainty_word(watch::Certainty certainty) {
  return say(certainties.at(static_cast<std::size_t>(certainty) - 1));
}

QString backing_words(const watch::Backing& backing) {
  const int signatures =
      int{backing.giver == watch::Voice::agrees} + int{backing.receiver == watch::Voice::agrees};
  return QCoreApplication::translate("Batch", "%1 of 2 signed, %2")
      .arg(signatures)
      .arg(say(device_voices.at(static_cast<std::size_t>(backing.device) - 1)));
}

}  // namespace wastewatch::ui
