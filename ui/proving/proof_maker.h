// Makes a proof out of the own replica and checks it as a stranger would. Runs on the reader pool.
#pragma once

#include "base/time.h"
#include "ui/proving/proof_report.h"
#include "ui/proving/proof_subject.h"
#include "ui/session/connected.h"

namespace wastewatch::ui {

struct MadeProof {
  ProofDocument document;
  std::string file;  // text of the .wwproof
  Hash file_hash;
  QString stem;
  bool holds = false;
  std::int64_t height = 0;  // of the proven fact
};

struct ProofWish {
  QString link;
  ProofSubject subject;
  Look look;
};

// Errors: index's (not_found, not_replayed …), merkle's, light's, evidence's.
Result<MadeProof> make_proof(const Connected& connected, const ProofWish& wish,
                             const Clock& clock = system_clock());

// What the drawer says when no proof could be made: the seal is "cannot be proven".
ProofDocument unprovable(const QString& link, const Error& error);

}  // namespace wastewatch::ui
