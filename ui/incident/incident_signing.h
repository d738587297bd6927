// Signing and following a report: each step a function on the reader pool, each outcome a value.
#pragma once

#include <QString>

#include "ui/incident/incident_draft.h"
#include "ui/session/connected.h"

namespace wastewatch::ui {

struct SignedIncident {
  Bytes tx;
  Hash hash;
  std::int64_t valid_until_height = 0;
};

// Errors: crypto's (wrong_passphrase, corrupt_key_file, io …).
Result<SignedIncident> sign_incident(const KeyEntry& key, const std::string& passphrase,
                                     const ledger::v1::TxBody& body);

// What became of a transaction as far as is recomputed.
struct Whereabouts {
  bool found = false;
  bool lapsed = false;
  std::int64_t height = 0;
  std::uint32_t code = 0;
};
Result<Whereabouts> whereabouts(const index::Reader& reader, const SignedIncident& sent);

// "12 wrong_state: the batch's state does not allow this".
QString refusal_text(std::uint32_t code, const std::string& log, Tongue tongue);
// A sentence and an advice for what can fail on the way.
QString signing_problem(const Error& error);

}  // namespace wastewatch::ui
