// What a report of an incident says, and the transaction made of it: exactly what is signed. Pure but for the
// reader; reader threads.
#pragma once

#include <QList>
#include <QString>
#include <array>
#include <vector>

#include "index/reader.h"
#include "ui/incident/keyring.h"
#include "ui/records/record_context.h"
#include "ui/values/chart_values.h"

namespace wastewatch::ui {

struct IncidentKindWords {
  ledger::v1::IncidentKind kind;
  const char* word;  // context "Incident"
};
const std::vector<IncidentKindWords>& incident_kinds();

struct IncidentDraft {
  ledger::BatchId batch;
  ledger::v1::IncidentKind kind = ledger::v1::INCIDENT_OTHER;
  std::string note;  // UTF-8, at most ledger::max_text_bytes
};

struct PreparedIncident {
  ledger::v1::TxBody body;
  Hash bytes_hash;  // what the key signs
  QList<Fact> preview;
  QString code;  // of the batch
  bool demo = false;
  QString key_problem;  // why this key cannot report, a sentence; empty: it can
};

// How long a report waits for its block before it lapses.
constexpr std::int64_t incident_valid_blocks = 200;

// Commits to the strongest alert on the batch, if one fires. Errors: index's.
Result<PreparedIncident> prepare_incident(RecordContext& context, const IncidentDraft& draft,
                                          const KeyEntry& key);

}  // namespace wastewatch::ui
