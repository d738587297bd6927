// What a client does with a proven conflict: evidence against either side, kept first and sent then.
#include <algorithm>

#include "light/client.h"

namespace wastewatch::light {
namespace {

bool accepted(const Divergence& divergence, AttackSide against) {
  return std::ranges::any_of(divergence.reports, [&](const EvidenceReport& report) {
    return report.against == against && report.accepted;
  });
}

}  // namespace

Status Client::keep_divergence(const Parting& parting, Provider& witness, const std::stop_token& stop) {
  const auto peer = primary();
  Divergence found{options_.chain_id,   peer->name(),           witness.name(),          parting.common(),
                   parting.trace_block, parting.source_block(), environment_.clock.now()};
  found.kind = attack_kind(parting.trace_block.signed_header, parting.source_block().signed_header);
  found.against_primary = make_attack_evidence(parting.trace_block, parting.source_block(), parting.common());
  found.witness_steps = parting.steps;
  const TimeLimit limit(stop, std::chrono::nanoseconds(options_.task_limit_ns));
  if (const auto reverse =
          find_parting(context(*peer, limit.token()), parting.source_trace, parting.trace_block)) {
    found.against_witness =
        make_attack_evidence(reverse->trace_block, reverse->source_block(), reverse->common());
  }
  return halt(std::move(found), caller_);
}

// Nobody shows what is trusted: the evidence is against the chain that this computer was shown earlier.
Status Client::outvoted(const chain::LightBlock& common, const chain::LightBlock& stored,
                        const chain::LightBlock& shown) {
  Divergence found{options_.chain_id,       primary()->name(), std::string(own_store), common, shown, stored,
                   environment_.clock.now()};
  found.kind = attack_kind(shown.signed_header, stored.signed_header);
  found.against_primary = make_attack_evidence(shown, stored, common);
  found.against_witness = make_attack_evidence(stored, shown, common);
  return halt(std::move(found), caller_);
}

Status Client::halt(Divergence found, const std::stop_token& stop) {
  divergence_ = std::move(found);
  if (auto kept = environment_.anchors.put(*divergence_); !kept) return kept;
  for (const auto& name : {divergence_->primary, divergence_->witness}) {
    book_->note(name, PeerEvent::diverging, divergence_->primary_block.height(),
                std::string(attack_kind_name(divergence_->kind)));
  }
  if (auto sent = report_attack(stop); !sent) return sent;
  return usable(stop);
}

Status Client::report_attack(std::stop_token stop) {
  if (!divergence_ || !can_be_committed(divergence_->kind)) return {};
  send_evidence(AttackSide::primary, divergence_->witness, stop);
  send_evidence(AttackSide::witness, divergence_->primary, stop);
  if (stop.stop_requested()) return fail(Errc::cancelled);
  return environment_.anchors.put(*divergence_);
}

void Client::send_evidence(AttackSide against, const std::string& receiver, const std::stop_token& stop) {
  const auto& evidence =
      against == AttackSide::primary ? divergence_->against_primary : divergence_->against_witness;
  const auto peer = book_->find(receiver);
  if (!evidence || !peer || accepted(*divergence_, against)) return;
  const auto sent = peer->report_evidence(*evidence, stop);
  if (!sent && sent.error().is(Errc::cancelled)) return;
  std::erase_if(divergence_->reports, [&](const EvidenceReport& earlier) {
    return earlier.peer == receiver && earlier.against == against;
  });
  divergence_->reports.push_back({.peer = receiver,
                                  .against = against,
                                  .accepted = sent.has_value(),
                                  .refusal = sent ? std::string{} : sent.error().text(),
                                  .at = environment_.clock.now()});
}

}  // namespace wastewatch::light
