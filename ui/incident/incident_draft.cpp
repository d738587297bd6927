#include "ui/incident/incident_draft.h"

#include <google/protobuf/descriptor.h>

#include "ledger/canonical.h"
#include "watch/gather_facts.h"

namespace wastewatch::ui {

namespace v1 = ledger::v1;

const std::vector<v1::IncidentKind>& incident_kinds() {
  static const std::vector<v1::IncidentKind> kinds = [] {
    std::vector<v1::IncidentKind> out;
    const auto& all = *v1::IncidentKind_descriptor();
    for (int i = 0; i < all.value_count(); ++i) {
      if (all.value(i)->number() != 0) out.push_back(static_cast<v1::IncidentKind>(all.value(i)->number()));
    }
    return out;
  }();
  return kinds;
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
