#include "ui/guide/altered_answer.h"

#include <QElapsedTimer>
#include <algorithm>
#include <optional>
#include <utility>

#include "evidence/build.h"
#include "evidence/check.h"
#include "evidence/replica_proofs.h"
#include "ledger/canonical.h"
#include "ledger/keys.h"
#include "ledger/proto/state.pb.h"
#include "ui/format/format.h"
#include "ui/proving/proof_maker.h"
#include "ui/proving/proof_report.h"

namespace wastewatch::ui {
namespace {

// Of the state one block ago: the header that states its root is known here.
Result<evidence::Fact> fact_from_node(const Connected& connected, const index::Reader& reader,
                                      const ledger::BatchId& batch, const std::stop_token& stop) {
  const chain::abci::Query query{
      .path = "/key", .data = ledger::keys::batch(batch), .height = reader.height() - 1, .prove = true};
  const auto answer = connected.client().abci_query(query, stop);
  if (!answer) return std::unexpected(answer.error());
  return evidence::state_fact(*answer);
}

Result<evidence::ProofFile> checked_answer(const Connected& connected, const ledger::BatchId& batch,
                                           const std::stop_token& stop, Timestamp now) {
  const auto reader = connected.reader();
  if (!reader) return std::unexpected(reader.error());
  auto fact = fact_from_node(connected, *reader, batch, stop);
  if (!fact) return std::unexpected(fact.error());
  const auto& network = connected.network();
  const auto options = policy_of(network);
  const auto anchor = evidence::usable_anchor(*reader, network.anchor, options, now);
  if (!anchor) return std::unexpected(anchor.error());
  evidence::LocalBlocks blocks(*reader, &connected.trusted());
  auto trust = evidence::make_trust_path(
      blocks, {.anchor = *anchor, .options = options, .at = now, .heights = evidence::headers_needed(*fact)},
      stop);
  if (!trust) return std::unexpected(trust.error());
  return evidence::assemble({reader->chain_id(), network.solo, {}}, std::move(*fact), std::move(*trust));
}

// What the record said; it says `mass_g` afterwards. Nothing: it is no record of a load.
std::optional<qint64> write_over(evidence::ProofFile& file, qint64 mass_g) {
  auto* state = std::get_if<evidence::StateFact>(&file.fact);
  ledger::v1::Batch batch;
  if (state == nullptr || !state->value || !ledger::parse_canonical(*state->value, batch))
    return std::nullopt;
  const qint64 before = batch.mass_g();
  batch.set_mass_g(mass_g);
  state->value = ledger::encode(batch);
  return before;
}

int first_failed(const evidence::ProofReport& report) {
  const auto failed = std::ranges::find_if(report.steps, [](const auto& step) { return !step.holds(); });
  return failed == report.steps.end() ? 0 : static_cast<int>(failed - report.steps.begin()) + 1;
}

}  // namespace

Result<CheatAnswer> altered_answer(const Connected& connected, const CheatWish& wish,
                                   const std::stop_token& stop, const Clock& clock) {
  const Timestamp now = clock.now();
  auto file = checked_answer(connected, wish.batch, stop, now);
  if (!file) return std::unexpected(file.error());
  const auto before = write_over(*file, wish.mass_g);
  if (!before) return fail(evidence::Errc::not_provable, "no record of a load");
  QElapsedTimer timer;
  timer.start();
  const auto report = evidence::check_proof(
      *file,
      {.anchor = file->trust.anchor, .evaluation_time = now, .verification = policy_of(connected.network())});
  CheatAnswer out;
  out.took = format::milliseconds(timer.nsecsElapsed(), wish.look.tongue);
  out.node = QString::fromStdString(connected.network().endpoint);
  out.true_mass = format::mass(*before, wish.look.tongue);
  out.shown_mass = format::mass(wish.mass_g, wish.look.tongue);
  out.failed_step = first_failed(report);
  out.steps = proof_steps(report);
  return out;
}

}  // namespace wastewatch::ui
