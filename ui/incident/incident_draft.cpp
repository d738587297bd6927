#include "ui/incident/incident_draft.h"

#include <QCoreApplication>
#include <algorithm>

#include "ledger/canonical.h"
#include "ledger/envelope/tx.h"
#include "ui/records/batch_words.h"
#include "watch/gather_facts.h"

namespace wastewatch::ui {
namespace {

namespace v1 = ledger::v1;

QString say(const char* word) { return QCoreApplication::translate("Incident", word); }

constexpr std::uint32_t incident_lane = 0;

Fact fact(const char* key, const QString& value, const QString& note = {}) {
  Fact out;
  out.key = say(key);
  out.value = value;
  out.note = note;
  return out;
}

Fact hash_fact(const char* key, const std::string& bytes) {
  Fact out = fact(key, hex_of(bytes));
  out.hash = true;
  return out;
}

QString kind_word(v1::IncidentKind kind) {
  const auto& table = incident_kinds();
  const auto found = std::ranges::find(table, kind, &IncidentKindWords::kind);
  return found == table.end() ? QString() : say(found->word);
}

v1::Message message_of(const IncidentDraft& draft, const std::vector<watch::Alert>& alerts) {
  v1::Message message;
  auto& raised = *message.mutable_raise_incident();
  raised.set_kind(draft.kind);
  raised.set_batch_id(ledger::to_string(draft.batch));
  raised.set_note(draft.note);
  if (!alerts.empty()) *raised.mutable_evidence() = watch::commitment(alerts.front());
  return message;
}

Result<v1::TxBody> body_of(const index::Reader& reader, const IncidentDraft& draft, const KeyEntry& key) {
  const auto alerts = watch::computed_alerts(reader, draft.batch);
  if (!alerts) return std::unexpected(alerts.error());
  const auto last = reader.sequence(key.public_key.bytes, incident_lane);
  if (!last) return std::unexpected(last.error());
  v1::TxBody body;
  body.set_chain_id(reader.chain_id());
  body.set_signer(ledger::to_string(key.public_key.bytes));
  body.set_lane(incident_lane);
  body.set_sequence(*last + 1);
  body.set_valid_until_height(reader.height() + incident_valid_blocks);
  *body.add_messages() = message_of(draft, *alerts);
  return body;
}

QList<Fact> preview_of(const v1::TxBody& body, const QString& batch, const QString& signer) {
  const auto& raised = body.messages(0).raise_incident();
  QList<Fact> out{
      fact(QT_TRANSLATE_NOOP("Incident", "Message"),
           say(QT_TRANSLATE_NOOP("Incident", "Report an incident"))),
      fact(QT_TRANSLATE_NOOP("Incident", "Kind"), kind_word(raised.kind())),
      fact(QT_TRANSLATE_NOOP("Incident", "Load"), batch, crockford_of(as_bytes(raised.batch_id()))),
      fact(QT_TRANSLATE_NOOP("Incident", "Note"), QString::fromStdString(raised.note())),
      fact(QT_TRANSLATE_NOOP("Incident", "Signer"), signer, hex_of(body.signer())),
      fact(QT_TRANSLATE_NOOP("Incident", "Chain"), QString::fromStdString(body.chain_id())),
      fact(QT_TRANSLATE_NOOP("Incident", "Sequence"), format::count(static_cast<qint64>(body.sequence())),
           say(QT_TRANSLATE_NOOP("Incident", "lapses after block %1"))
               .arg(format::count(body.valid_until_height()))),
  };
  if (!raised.has_evidence()) return out;
  const auto& evidence = raised.evidence();
  out << fact(QT_TRANSLATE_NOOP("Incident", "Rule"), say(QT_TRANSLATE_NOOP("Incident", "%1, version %2"))
                                                         .arg(QString::fromStdString(evidence.rule_id()))
                                                         .arg(evidence.rule_version()))
      << hash_fact(QT_TRANSLATE_NOOP("Incident", "Inputs of the rule"), evidence.inputs_hash())
      << hash_fact(QT_TRANSLATE_NOOP("Incident", "Its result"), evidence.result_hash());
  return out;
}

QString problem_of(const index::Reader& reader, const KeyEntry& key) {
  const auto known = reader.key(key.public_key.bytes);
  if (!known) return say(QT_TRANSLATE_NOOP("Incident", "The chain does not know this key."));
  if (known->revoked_at_height() != 0) return say(QT_TRANSLATE_NOOP("Incident", "This key was revoked."));
  const auto& roles = known->roles();
  if (std::ranges::find(roles, int{v1::ROLE_INSPECTOR}) == roles.end())
    return say(QT_TRANSLATE_NOOP("Incident", "Only an inspector's key can report an incident."));
  return {};
}

QString signer_of(RecordContext& context, const KeyEntry& key) {
  const auto known = context.reader().key(key.public_key.bytes);
  const QString office = known ? context.organisation_name(as_bytes(known->organisation_id())) : QString();
  return office.isEmpty() ? key.label : key.label + QStringLiteral(" · ") + office;
}

}  // namespace

const std::vector<IncidentKindWords>& incident_kinds() {
  static const std::vector<IncidentKindWords> table{
      {v1::INCIDENT_NEVER_DELIVERED, QT_TRANSLATE_NOOP("Incident", "Never delivered")},
      {v1::INCIDENT_REPORTED_NOT_RECEIVED, QT_TRANSLATE_NOOP("Incident", "Reported delivered, not received")},
      {v1::INCIDENT_DUMPING, QT_TRANSLATE_NOOP("Incident", "Dumping")},
      {v1::INCIDENT_MASS_DIFFERENCE, QT_TRANSLATE_NOOP("Incident", "Mass differs")},
      {v1::INCIDENT_DEVICE_TAMPERING, QT_TRANSLATE_NOOP("Incident", "Device tampered with")},
      {v1::INCIDENT_DEVICE_CLONED, QT_TRANSLATE_NOOP("Incident", "Device cloned")},
      {v1::INCIDENT_WITHOUT_PERMIT, QT_TRANSLATE_NOOP("Incident", "Without permit")},
      {v1::INCIDENT_OTHER, QT_TRANSLATE_NOOP("Incident", "Other")},
  };
  return table;
}

Result<PreparedIncident> prepare_incident(RecordContext& context, const IncidentDraft& draft,
                                          const KeyEntry& key) {
  const auto& reader = context.reader();
  const auto batch = reader.batch(draft.batch);
  if (!batch) return std::unexpected(batch.error());
  auto body = body_of(reader, draft, key);
  if (!body) return std::unexpected(body.error());
  PreparedIncident out;
  out.code = code_of(*batch);
  out.bytes_hash = ledger::signed_hash(ledger::encode(*body));
  out.preview = preview_of(*body, out.code, signer_of(context, key));
  out.demo = is_demo_key(reader, key.public_key);
  out.key_problem = problem_of(reader, key);
  out.body = std::move(*body);
  return out;
}

}  // namespace wastewatch::ui
