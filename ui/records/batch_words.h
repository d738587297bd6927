// What a batch is called on screen: its code, and the words, icons and grades of its states, flags
// and events. Closed tables; thread safe.
#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "index/batch_order.h"
#include "ledger/ids.h"
#include "ledger/proto/state.pb.h"
#include "ui/format/hex.h"
#include "ui/navigation/link.h"
#include "ui/values/grade.h"
#include "watch/alert.h"
#include "watch/custody.h"

namespace wastewatch::ui {

// The manifest number the generator wrote, else the id's short form.
QString code_of(const ledger::v1::Batch& batch);
QString crockford_of(BytesView id);
// From a link: 32 hexadecimal digits, or Crockford base32 with its check character.
std::optional<ledger::BatchId> parse_batch_id(const QString& text);

struct StateWords {
  ledger::v1::BatchState state;
  const char* icon;
};
const StateWords& words_of(ledger::v1::BatchState state);
QString state_word(ledger::v1::BatchState state);

struct FlagWords {
  index::BatchFlag flag;
  int grade;  // of the flag while it is open; Grade::None: history
};
// Strongest first; those that a filter offers.
const std::vector<FlagWords>& flag_table();
std::vector<FlagWords> flags_shown(const ledger::v1::Batch& batch);
QString flag_word(index::BatchFlag flag);

QString event_word(ledger::v1::BatchEventKind kind);
QString role_word(watch::CustodyRole role);
QString basis_word(ledger::v1::MassBasis basis);
QString refusal_word(ledger::v1::RefusalReason reason);

// What a report about the load in trouble would name: IncidentKind.
int incident_kind_of(const watch::Alert& alert);

int grade_of(watch::Grade grade);
int support_of(watch::Voice voice);
QString certainty_word(watch::Certainty certainty);
// "1 of 2 signed, tracker elsewhere".
QString backing_words(const watch::Backing& backing);

}  // namespace wastewatch::ui
