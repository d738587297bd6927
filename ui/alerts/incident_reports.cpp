#include "ui/alerts/incident_reports.h"

#include <google/protobuf/descriptor.h>

#include <ranges>

#include "ui/chain/message_facts.h"
#include "ui/language/enum_words.h"
#include "ui/records/custody_picture.h"

namespace wastewatch::ui {
namespace {

Fact report_row(RecordContext& context, const ledger::v1::BatchEvent& event) {
  Fact out;
  out.key = capitalised(enum_word(*ledger::v1::IncidentKind_descriptor(), static_cast<int>(event.detail())));
  out.value = context.organisation_name(as_bytes(event.actor()));
  out.note = context.date_time(event.time_ms());
  out.link = transaction_link_at(context, event.height(), event.tx_index());
  return out;
}

}  // namespace

QList<Fact> reports_about(RecordContext& context, const index::BatchDetail& detail) {
  QList<Fact> out;
  for (const auto& numbered : std::views::reverse(detail.events)) {
    if (numbered.event.kind() == ledger::v1::EVENT_INCIDENT_RAISED)
      out << report_row(context, numbered.event);
  }
  return out;
}

}  // namespace wastewatch::ui
