// What a report of an incident says, and the message made of it. Pure but for the reader; reader threads.
#pragma once

#include <string>
#include <vector>

#include "index/reader.h"

namespace wastewatch::ui {

// In the order of the ledger's list.
const std::vector<ledger::v1::IncidentKind>& incident_kinds();

struct IncidentDraft {
  ledger::BatchId batch;
  ledger::v1::IncidentKind kind = ledger::v1::INCIDENT_OTHER;
  std::string note;  // UTF-8, at most ledger::max_text_bytes
};

// Without what it rests on.
ledger::v1::Message incident_message(const IncidentDraft& draft);
// Commits to the strongest alert on the batch, if one fires. Errors: index's.
Result<ledger::v1::Message> incident_message(const index::Reader& reader, const IncidentDraft& draft);
// Nothing when the message is no report about a batch.
std::optional<IncidentDraft> incident_draft(const ledger::v1::Message& message);

}  // namespace wastewatch::ui
