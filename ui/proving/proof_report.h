// The report of core/evidence in the drawer's words: five steps with sentences, values and path. Any thread.
#pragma once

#include "evidence/check.h"
#include "ui/records/record_context.h"
#include "ui/status/proof.h"

namespace wastewatch::ui {

QList<ProofStep> proof_steps(const evidence::ProofReport& report);
// One step alone, numbered from 0 as on screen.
ProofStep proof_step(const evidence::ProofReport& report, std::size_t number);
// One sentence: what holds, or which step fails and what that means.
QString proof_sentence(const evidence::ProofReport& report);
// Network, height, transaction or key, header hash: what a report or a letter quotes.
QString proof_citation(const evidence::ProofReport& report, const evidence::ProofFile& file);

}  // namespace wastewatch::ui
