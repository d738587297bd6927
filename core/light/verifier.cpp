#include "light/verifier.h"

namespace wastewatch::light {
namespace {

std::string describe(const Check& check) {
  std::string out(rule_info(check.rule).id);
  if (const auto* heights = std::get_if<HeightPair>(&check.values)) {
    out += ", trusted " + std::to_string(heights->trusted) + ", new " + std::to_string(heights->untrusted);
  } else if (const auto* times = std::get_if<TimePair>(&check.values)) {
    out += ", " + to_rfc3339(times->measured) + " against " + to_rfc3339(times->limit);
  } else if (const auto* tally = std::get_if<Tally>(&check.values)) {
    out += ", signed " + std::to_string(tally->signed_power) + " of " + std::to_string(tally->total_power) +
           ", more than " + std::to_string(tally->threshold) + " needed";
  }
  if (!check.detail.empty()) out += ": " + check.detail;
  return out;
}

void keep_tally(Verdict& verdict, const Check& check) {
  const auto* tally = std::get_if<Tally>(&check.values);
  if (tally == nullptr) return;
  (check.rule == Rule::trusted_overlap ? verdict.overlap : verdict.quorum) = *tally;
}

Verdict::Kind kind_of(const Check& failed) {
  return failed.failure == Errc::not_enough_trust ? Verdict::Kind::not_enough_trust : Verdict::Kind::invalid;
}

Verdict judge(const Subject& subject) {
  Verdict verdict;
  for (const auto& row : predicates()) {
    if (!rule_info(row.rule).applies(subject.mode)) continue;
    Check check = row.predicate(subject);
    keep_tally(verdict, check);
    if (check.holds) continue;
    verdict.kind = kind_of(check);
    verdict.failed = std::move(check);
    break;
  }
  verdict.signatures_verified = subject.signatures.verified();
  return verdict;
}

Verdict run(Mode mode, const chain::LightBlock& trusted, const chain::LightBlock& untrusted,
            const VerificationOptions& options, Timestamp now, Workspace* workspace) {
  Workspace own;
  Workspace& used = workspace != nullptr ? *workspace : own;
  CommitSignatures signatures(trusted.signed_header.header.chain_id, untrusted.signed_header.commit,
                              used.pool());
  return judge({mode, trusted, untrusted, options, now, signatures, used});
}

Mode mode_for(const chain::LightBlock& trusted, const chain::LightBlock& untrusted) {
  const bool next = untrusted.height() > trusted.height() && untrusted.height() - trusted.height() == 1;
  return next ? Mode::adjacent : Mode::skipping;
}

}  // namespace

Error Verdict::error() const {
  if (!failed) return Error::make(Errc::invalid_header, "no rule failed");
  return Error::make(failed->failure, describe(*failed));
}

Verdict verify_adjacent(const chain::LightBlock& trusted, const chain::LightBlock& untrusted,
                        const VerificationOptions& options, Timestamp now, Workspace* workspace) {
  return run(Mode::adjacent, trusted, untrusted, options, now, workspace);
}

Verdict verify_skipping(const chain::LightBlock& trusted, const chain::LightBlock& untrusted,
                        const VerificationOptions& options, Timestamp now, Workspace* workspace) {
  return run(Mode::skipping, trusted, untrusted, options, now, workspace);
}

Verdict verify(const chain::LightBlock& trusted, const chain::LightBlock& untrusted,
               const VerificationOptions& options, Timestamp now, Workspace* workspace) {
  return run(mode_for(trusted, untrusted), trusted, untrusted, options, now, workspace);
}

Verdict verify(const chain::LightBlock& trusted, const chain::LightBlock& untrusted,
               const VerificationOptions& options, Timestamp now, Workspace& workspace,
               CommitSignatures& signatures) {
  const std::uint32_t before = signatures.verified();
  Verdict verdict =
      judge({mode_for(trusted, untrusted), trusted, untrusted, options, now, signatures, workspace});
  verdict.signatures_verified -= before;
  return verdict;
}

Verdict verify_backwards(const chain::LightBlock& trusted, const chain::LightBlock& untrusted,
                         Workspace* workspace) {
  return run(Mode::backwards, trusted, untrusted, {}, {}, workspace);
}

Verdict verify_header_backwards(const chain::Header& trusted, const chain::Header& untrusted) {
  const chain::LightBlock above{{trusted, {}}, {}};
  const chain::LightBlock below{{untrusted, {}}, {}};
  return run(Mode::header, above, below, {}, {}, nullptr);
}

Verdict verify_anchor(const chain::LightBlock& block, const VerificationOptions& options, Timestamp now,
                      Workspace* workspace) {
  return run(Mode::anchor, block, block, options, now, workspace);
}

Verdict verify_given(const chain::LightBlock& block, Workspace* workspace) {
  return run(Mode::given, block, block, {}, {}, workspace);
}

std::vector<Check> explain(Mode mode, const chain::LightBlock& trusted, const chain::LightBlock& untrusted,
                           const VerificationOptions& options, Timestamp now) {
  Workspace workspace;
  CommitSignatures signatures(trusted.signed_header.header.chain_id, untrusted.signed_header.commit);
  const Subject subject{mode, trusted, untrusted, options, now, signatures, workspace};
  std::vector<Check> checks;
  for (const auto& row : predicates()) {
    if (rule_info(row.rule).applies(mode)) checks.push_back(row.predicate(subject));
  }
  return checks;
}

}  // namespace wastewatch::light
