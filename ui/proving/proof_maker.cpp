#include "ui/proving/proof_maker.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include "crypto/hash.h"
#include "evidence/replica_proofs.h"
#include "index/errors.h"

namespace wastewatch::ui {
namespace {

constexpr const char* program = "Wastewatch";

light::VerificationOptions options_of(const Network& network) {
  light::VerificationOptions options;
  options.trusting_period_ns = network.trusting_period_ms * 1'000'000;
  return options;
}

Result<evidence::ProofFile> file_of(const evidence::LocalProofs& from, const ProofSubject& subject,
                                    std::string label) {
  if (const auto* tx = std::get_if<TransactionSubject>(&subject))
    return evidence::prove_transaction(from, tx->hash, std::move(label));
  return evidence::prove_state(from, std::get<StateSubject>(subject).key, std::move(label));
}

QString last_line(qint64 now_ms, qint64 took_ms, const Look& look) {
  const QString time = format::date_time(now_ms, look.zone).mid(11);
  return QCoreApplication::translate("ProofReport", "Checked on this computer at %1, %2 ms")
      .arg(time)
      .arg(took_ms);
}

ProofDocument document_of(const ProofWish& wish, const evidence::ProofFile& file,
                          const evidence::ProofReport& report) {
  ProofDocument document;
  document.subject = wish.link;
  document.citation = proof_citation(report, file);
  document.sentence = proof_sentence(report);
  document.seal = report.holds() ? SealState::Checked : SealState::Failed;
  document.steps = proof_steps(report);
  return document;
}

}  // namespace

Result<MadeProof> make_proof(const Connected& connected, const ProofWish& wish, const Clock& clock) {
  const auto reader = connected.reader();
  if (!reader) return std::unexpected(reader.error());
  const auto& network = connected.network();
  const auto options = options_of(network);
  const auto now = clock.now();
  const auto anchor = evidence::usable_anchor(*reader, network.anchor, options, now);
  if (!anchor) return std::unexpected(anchor.error());
  evidence::LocalBlocks blocks(*reader, &connected.trusted());
  const auto file = file_of({*reader, blocks, *anchor, options, now, network.solo, program}, wish.subject,
                            file_stem(wish.subject).toStdString());
  if (!file) return std::unexpected(file.error());
  QElapsedTimer timer;
  timer.start();
  const auto report = evidence::check_proof(*file, {.anchor = *anchor, .evaluation_time = now});
  const qint64 took_ms = timer.elapsed();
  MadeProof made;
  made.document = document_of(wish, *file, report);
  made.document.last_line = last_line(now.ms(), took_ms, wish.look);
  made.file = evidence::encode_proof(*file);
  made.file_hash = crypto::sha256(as_bytes(made.file));
  made.stem = file_stem(wish.subject);
  made.holds = report.holds();
  made.height = evidence::height_of(file->fact);
  return made;
}

ProofDocument unprovable(const QString& link, const Error& error) {
  ProofDocument document;
  document.subject = link;
  document.seal = error.is(index::Errc::not_replayed) ? SealState::Pending : SealState::Unprovable;
  document.sentence =
      error.is(index::Errc::not_found)
          ? QCoreApplication::translate("ProofReport", "The chain has no such record.")
          : QCoreApplication::translate(
                "ProofReport", "No proof could be made now. Wait for the next block, then check again.");
  document.last_line = QString::fromStdString(error.text());
  document.citation = document.last_line;
  return document;
}

}  // namespace wastewatch::ui
