#include "ui/incident/incident_draft.h"

#include <QCoreApplication>

#include "ledger/canonical.h"
#include "watch/gather_facts.h"

namespace wastewatch::ui {

namespace v1 = ledger::v1;

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

v1::Message incident_message(const IncidentDraft& draft) {
  v1::Message message;
  auto& raised = *message.mutable_raise_incident();
  raised.set_kind(draft.kind);
  raised.set_batch_id(ledger::to_string(draft.batch));
  raised.set_note(draft.note);
  return message;
}

Result<v1::Message> incident_message(const index::Reader& reader, const IncidentDraft& draft) {
  const auto alerts = watch::computed_alerts(reader, draft.batch);
  if (!alerts) return std::unexpected(alerts.error());
  auto message = incident_message(draft);
  if (!alerts->empty())
    *message.mutable_raise_incident()->mutable_evidence() = watch::commitment(alerts->front());
  return message;
}

std::optional<IncidentDraft> incident_draft(const v1::Message& message) {
  const auto& raised = message.raise_incident();
  const auto batch = ledger::BatchId::from(as_bytes(raised.batch_id()));
  if (!message.has_raise_incident() || !batch) return std::nullopt;
  return IncidentDraft{*batch, raised.kind(), raised.note()};
}

}  // namespace wastewatch::ui
