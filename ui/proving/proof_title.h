// What a proof is of, without any verdict: the heading of the proof drawer, so that no proof can be taken for
// another record's.
#pragma once

#include <QString>

#include "evidence/proof_file.h"
#include "ui/proving/proof_subject.h"
#include "ui/records/record_context.h"

namespace wastewatch::ui {

// What the fact of a proof file is about.
ProofSubject subject_of(const evidence::Fact& fact);

// Known from the subject alone: "Transaction 3fa9c1d2…77ab01". Thread safe.
QString proof_title(const ProofSubject& subject);
// With what the chain knows of it: a batch by its manifest number. Reader threads.
QString proof_title(RecordContext& context, const ProofSubject& subject);
// "unloading.wwproof: Transaction 3fa9c1d2…77ab01". Thread safe.
QString proof_title(const QString& file_name, const ProofSubject& subject);

}  // namespace wastewatch::ui
