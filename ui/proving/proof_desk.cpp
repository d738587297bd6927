#include "ui/proving/proof_desk.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>
#include <QThreadPool>

#include "base/files.h"
#include "ui/records/batch_words.h"
#include "ui/session/session.h"
#include "ui/singleton.h"

namespace wastewatch::ui {

ProofDesk::ProofDesk(QObject* parent) : QObject(parent) {
  auto& proof = the<Proof>();
  connect(&proof, &Proof::requested, this, &ProofDesk::make);
  connect(&proof, &Proof::stepRequested, this, &ProofDesk::recompute);
  connect(&proof, &Proof::exportRequested, this, [this] {
    if (made_) emit saveAsked();
  });
  connect(&proof, &Proof::qrRequested, this, [this] {
    if (made_) emit qrAsked();
  });
}

ProofDesk* ProofDesk::create(QQmlEngine*, QJSEngine*) { return the_for_qml<ProofDesk>(); }

QUrl ProofDesk::suggested_file() const {
  const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
  const QString stem = made_ ? made_->stem : QStringLiteral("proof");
  return QUrl::fromLocalFile(QDir(folder).filePath(stem + QStringLiteral(".wwproof")));
}

QString ProofDesk::file_hash() const { return made_ ? hex_of(made_->file_hash) : QString(); }

void ProofDesk::make(const QString& link) {
  link_ = link;
  made_.reset();
  tell({});
  emit changed();
  if (QUrl(link).isLocalFile()) return read(link);
  const auto subject = proof_subject(link);
  if (!subject) {
    return the<Proof>().show(
        {link,
         {},
         QCoreApplication::translate("ProofDesk", "There is no proof for this kind of record yet."),
         SealState::Unprovable,
         {},
         {}});
  }
  query_.ask([wish = ProofWish{link, *subject, Look::now()}](
                 const Connected& connected, const std::stop_token&) { return make_proof(connected, wish); });
}

void ProofDesk::read(const QString& link) {
  query_.cancel();
  const auto path = std::filesystem::path(QUrl(link).toLocalFile().toStdU16String());
  const auto policy = policy_of(the<Session>().network());
  QThreadPool::globalInstance()->start([path, link, policy, look = Look::now(), sender = read_.sender()] {
    sender.send(std::make_shared<Result<MadeProof>>(open_proof(path, link, look, system_clock(), policy)));
  });
}

void ProofDesk::recompute(const QString& link, int step) {
  if (!made_ || link != link_) return;
  QThreadPool::globalInstance()->start(
      [made = *made_, link, step, look = Look::now(), sender = recomputed_.sender()] {
        sender.send({link, step, check_step(made, static_cast<std::size_t>(step), look)});
      });
}

void ProofDesk::take(Recomputed recomputed) {
  if (recomputed.step) the<Proof>().show_step(recomputed.link, recomputed.number, *recomputed.step);
}

void ProofDesk::show(Result<MadeProof> made) {
  if (!made) return the<Proof>().show(unprovable(link_, made.error()));
  made_ = std::move(*made);
  emit changed();
  the<Proof>().show(made_->document);
}

void ProofDesk::save(const QUrl& file) {
  if (!made_ || !file.isLocalFile())
    return tell(QCoreApplication::translate("ProofDesk", "Choose a folder on this computer."));
  const auto written =
      write_file(file.toLocalFile().toStdString(), made_->file, {.access = Access::shared});
  if (!written)
    return tell(QCoreApplication::translate("ProofDesk", "The proof could not be written: %1")
                    .arg(QString::fromStdString(written.error().detail)));
  tell(QCoreApplication::translate("ProofDesk", "Saved as %1")
           .arg(QDir::toNativeSeparators(file.toLocalFile())));
}

void ProofDesk::tell(const QString& message) {
  if (message == message_) return;
  message_ = message;
  emit messageChanged();
}

}  // namespace wastewatch::ui
