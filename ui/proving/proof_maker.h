// Makes a proof out of the own replica, or takes one from a file, and checks it as a stranger would. Worker
// threads.
#pragma once

#include <filesystem>

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
  std::int64_t height = 0;                     // of the proven fact
  std::optional<light::AnchorPoint> anchor{};  // the user's own; nothing: a file's
  light::VerificationOptions policy{};         // that trust was judged by: this computer's
};

struct ProofWish {
  QString link;
  ProofSubject subject;
  Look look;
};

// Errors: index's (not_found, not_replayed …), merkle's, light's, evidence's.
Result<MadeProof> make_proof(const Connected& connected, const ProofWish& wish,
                             const Clock& clock = system_clock());

// A proof file that somebody handed over, checked without any network against its own trust anchor, which the
// sentence names for comparison, and by `policy`, whatever trusting period the file names. Errors: evidence's
// (io, malformed_file …).
Result<MadeProof> open_proof(const std::filesystem::path& path, const QString& link, const Look& look,
                             const Clock& clock = system_clock(),
                             const light::VerificationOptions& policy = {});
// How long headers vouch for later ones in this network.
light::VerificationOptions policy_of(const rpc::Network& network);

// One step (from 0) of a made proof, recomputed from the file's text. Errors: evidence's.
Result<ProofStep> check_step(const MadeProof& made, std::size_t step, const Look& look,
                             const Clock& clock = system_clock());

// What the drawer says when no proof could be made: the seal is "cannot be proven".
ProofDocument unprovable(const QString& link, const Error& error);

}  // namespace wastewatch::ui
