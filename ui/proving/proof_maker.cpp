#include "ui/proving/proof_maker.h"
#include "ui/language/word.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include "crypto/hash.h"
#include "evidence/replica_proofs.h"
#include "index/errors.h"
#include "ui/proving/proof_title.h"

namespace wastewatch::ui {
namespace {

constexpr const char* program = "Wastewatch";

Result<evidence::ProofFile> file_of(const evidence::LocalProofs& from, const ProofSubject& subject,
                                    std::string label) {
  if (const auto* tx = std::get_if<TransactionSubject>(&subject))
    return evidence::prove_transaction(from, tx->hash, std::move(label));
  if (const auto* range = std::get_if<RangeSubject>(&subject))
    return evidence::prove_range(from, range->from, range->to, std::move(label));
  return evidence::prove_state(from, std::get<StateSubject>(subject).key, std::move(label));
}

QString last_line(qint64 now_ms, qint64 took_ns, const Look& look) {
  const QString time = format::date_time(now_ms, look.zone).mid(11);
  return QCoreApplication::translate("ProofReport", "Checked on this computer at %1, %2")
      .arg(time)
      .arg(format::milliseconds(took_ns, look.tongue));
}

ProofDocument document_of(const QString& link, const evidence::ProofFile& file,
                          const evidence::ProofReport& report) {
  ProofDocument document;
  document.subject = link;
  document.citation = proof_citation(report, file);
  document.sentence = proof_sentence(report);
  document.seal = report.holds() ? SealState::Checked : SealState::Failed;
  document.steps = proof_steps(report);
  return document;
}

struct Checking {
  const QString& link;
  std::optional<light::AnchorPoint> anchor;
  std::optional<Timestamp> evaluated_at;
  const light::VerificationOptions& policy;
  const Look& look;
  Timestamp now;
};

MadeProof checked(const evidence::ProofFile& file, const Checking& how) {
  QElapsedTimer timer;
  timer.start();
  const auto report = evidence::check_proof(
      file, {.anchor = how.anchor, .evaluation_time = how.evaluated_at, .verification = how.policy});
  const qint64 took_ns = timer.nsecsElapsed();
  MadeProof made;
  made.document = document_of(how.link, file, report);
  made.document.last_line = last_line(how.now.ms(), took_ns, how.look);
  made.file = evidence::encode_proof(file);
  made.file_hash = crypto::sha256(as_bytes(made.file));
  made.holds = report.holds();
  made.height = evidence::height_of(file.fact);
  made.anchor = how.anchor;
  made.policy = how.policy;
  return made;
}

QString period(std::int64_t period_ns) { return format::age(period_ns / 1'000'000, screen_tongue()); }

// Said when the file names another trusting period than this computer's.
QString period_sentence(const light::VerificationOptions& own, const light::VerificationOptions& claimed) {
  if (own.trusting_period_ns == claimed.trusting_period_ns) return {};
  return u'\n' + QCoreApplication::translate("ProofReport",
                                             "Trust was judged by this computer's trusting period of %1; "
                                             "the file's own, %2, is not used.")
                     .arg(period(own.trusting_period_ns), period(claimed.trusting_period_ns));
}

}  // namespace

light::VerificationOptions policy_of(const rpc::Network& network) {
  light::VerificationOptions options;
  if (network.trusting_period_ms > 0) options.trusting_period_ns = network.trusting_period_ms * 1'000'000;
  return options;
}

Result<MadeProof> make_proof(const Connected& connected, const ProofWish& wish, const Clock& clock) {
  const auto reader = connected.reader();
  if (!reader) return std::unexpected(reader.error());
  const auto& network = connected.network();
  const auto options = policy_of(network);
  const auto now = clock.now();
  const auto anchor = evidence::usable_anchor(*reader, network.anchor, options, now);
  if (!anchor) return std::unexpected(anchor.error());
  evidence::LocalBlocks blocks(*reader, &connected.trusted());
  const auto file = file_of({*reader, blocks, *anchor, options, now, network.solo, program}, wish.subject,
                            file_stem(wish.subject).toStdString());
  if (!file) return std::unexpected(file.error());
  auto made = checked(*file, {wish.link, *anchor, now, options, wish.look, now});
  made.stem = file_stem(wish.subject);
  RecordContext context(*reader, wish.look);
  made.document.title = proof_title(context, wish.subject);
  return made;
}

Result<MadeProof> open_proof(const std::filesystem::path& path, const QString& link, const Look& look,
                             const Clock& clock, const light::VerificationOptions& policy) {
  const auto file = evidence::read_proof_file(path);
  if (!file) return std::unexpected(file.error());
  auto made = checked(*file, {link, {}, {}, policy, look, clock.now()});
  made.stem = QString::fromStdString(path.stem().string());
  made.document.title = proof_title(QString::fromStdString(path.filename().string()), subject_of(file->fact));
  const QString judged = format::date_time(file->trust.evaluated_at.ms(), look.zone);
  made.document.sentence +=
      u'\n' +
      QCoreApplication::translate(
          "ProofReport",
          "From a file, judged for %1. It starts from block %2: compare that block's hash in step 5 with one "
          "you trust.")
          .arg(judged, format::count(file->trust.anchor.height)) +
      period_sentence(policy, file->trust.options);
  return made;
}

Result<ProofStep> check_step(const MadeProof& made, std::size_t step, const Look& look, const Clock& clock) {
  const auto file = evidence::decode_proof(made.file);
  if (!file) return std::unexpected(file.error());
  const auto now = clock.now();
  std::optional<Timestamp> at;
  if (made.anchor) at = now;
  const auto report = evidence::check_proof(
      *file, {.anchor = made.anchor, .evaluation_time = at, .verification = made.policy});
  auto out = proof_step(report, step);
  out.took = QCoreApplication::translate("ProofReport", "Recomputed at %1 in %2")
                 .arg(format::date_time(now.ms(), look.zone).mid(11),
                      format::milliseconds(report.steps.at(step).duration_ns, look.tongue));
  return out;
}

ProofDocument unprovable(const QString& link, const Error& error) {
  ProofDocument document;
  document.subject = link;
  document.seal = error.is(index::Errc::not_replayed) ? SealState::Pending : SealState::Unprovable;
  document.sentence = error_text(error);
  document.last_line = QString::fromStdString(error.text());
  document.citation = document.last_line;
  return document;
}

}  // namespace wastewatch::ui
