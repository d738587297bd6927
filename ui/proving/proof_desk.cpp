#include "ui/proving/proof_desk.h"

#include <QCoreApplication>
#include <QDir>
#include <QThreadPool>

#include "base/files.h"
#include "ui/base/singleton.h"
#include "ui/language/language.h"
#include "ui/proving/proof_title.h"
#include "ui/records/batch_words.h"
#include "ui/session/session.h"

namespace wastewatch::ui {

ProofDesk::ProofDesk(QObject* parent) : QObject(parent) {
  auto& proof = the<Proof>();
  connect(&proof, &Proof::requested, this, &ProofDesk::make);
  connect(&proof, &Proof::stepRequested, this, &ProofDesk::recompute);
  connect(&proof, &Proof::exportRequested, this, [this] {
    saving_ = made_;
    if (saving_) emit saveAsked();
  });
  connect(&the<Session>(), &Session::networkChanged, &proof, &Proof::leave);
  connect(&proof, &Proof::changed, this, [&proof, this] {
    if (!proof.shown()) drop();
  });
  connect(&the<Language>(), &Language::changed, this, [&proof] {
    if (proof.shown()) proof.checkAgain();  // made again, in its words
  });
  connect(&proof, &Proof::qrRequested, this, [this] {
    if (made_) emit qrAsked();
  });
}

ProofDesk* ProofDesk::create(QQmlEngine*, QJSEngine*) { return the_for_qml<ProofDesk>(); }

QString ProofDesk::suggested_name() const { return saving_ ? saving_->stem : QStringLiteral("proof"); }

bool ProofDesk::isProofFile(const QUrl& file) {
  return file.isLocalFile() && file.fileName().endsWith(QLatin1String(evidence::proof_extension));
}

QString ProofDesk::file_hash() const { return made_ ? hex_of(made_->file_hash) : QString(); }

void ProofDesk::drop() {
  query_.cancel();
  link_.clear();
  made_.reset();
  tell({});
  emit changed();
}

void ProofDesk::make(const QString& link) {
  drop();
  link_ = link;
  if (QUrl(link).isLocalFile()) return read(link);
  const auto subject = proof_subject(link);
  if (!subject) {
    return the<Proof>().show(
        {link,
         {},
         {},
         QCoreApplication::translate("ProofDesk", "There is no proof for this kind of record yet."),
         SealState::Unprovable,
         {},
         {}});
  }
  the<Proof>().name(link, proof_title(*subject));
  query_.ask([wish = ProofWish{link, *subject, Look::now()}](
                 const Connected& connected, const std::stop_token&) { return make_proof(connected, wish); });
}

void ProofDesk::read(const QString& link) {
  the<Proof>().name(link, QUrl(link).fileName());
  const auto path = std::filesystem::path(QUrl(link).toLocalFile().toStdU16String());
  const auto policy = policy_of(the<Session>().network());
  QThreadPool::globalInstance()->start([path, link, policy, look = Look::now(), sender = read_.sender()] {
    sender.send(
        {link, std::make_shared<Result<MadeProof>>(open_proof(path, link, look, system_clock(), policy))});
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
  if (link_.isEmpty()) return;  // closed meanwhile
  if (!made) return the<Proof>().show(unprovable(link_, made.error()));
  made_ = std::move(*made);
  emit changed();
  the<Proof>().show(made_->document);
}

void ProofDesk::save(const QUrl& file) {
  if (!saving_ || !file.isLocalFile())
    return tell(QCoreApplication::translate("ProofDesk", "Choose a folder on this computer."));
  const auto written =
      write_file(file.toLocalFile().toStdString(), saving_->file, {.access = Access::shared});
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
