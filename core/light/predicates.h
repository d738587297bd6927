// One predicate per rule, each answering for itself with the values it compared. The table pairs rules with
// predicates in the order of checking. Pure but for the caches in the subject.
#pragma once

#include <span>

#include "chain/types.h"
#include "light/check.h"
#include "light/commit_signatures.h"
#include "light/options.h"
#include "light/workspace.h"

namespace wastewatch::light {

// What the predicates look at. References must outlive the subject.
struct Subject {
  Mode mode;
  const chain::LightBlock& trusted;
  const chain::LightBlock& untrusted;
  const VerificationOptions& options;
  Timestamp now;
  CommitSignatures& signatures;
  Workspace& workspace;

  const chain::Header& trusted_header() const { return trusted.signed_header.header; }
  const chain::Header& header() const { return untrusted.signed_header.header; }
  const chain::Commit& commit() const { return untrusted.signed_header.commit; }
};

Check height_order(const Subject& subject);
Check trusting_period(const Subject& subject);
Check chain_id(const Subject& subject);
Check header_form(const Subject& subject);
Check commit_form(const Subject& subject);
Check commit_for_header(const Subject& subject);
Check time_order(const Subject& subject);
Check not_from_future(const Subject& subject);
Check validator_set_form(const Subject& subject);
Check validators_hash(const Subject& subject);
Check next_validators(const Subject& subject);
Check hash_chain(const Subject& subject);
Check trusted_overlap(const Subject& subject);
Check quorum(const Subject& subject);

using Predicate = Check (*)(const Subject&);

struct PredicateRow {
  Rule rule;
  Predicate predicate;
};

// Same rows and order as rules().
std::span<const PredicateRow> predicates();

}  // namespace wastewatch::light
