// Answers the proof drawer: makes the proof of what was opened, or reads it from a file, checks it or one of
// its steps again on request, writes it to a file, shows its hash as a QR code. GUI thread only; the work
// runs on the reader pool, and on Qt's pool where no network is needed.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QObject>
#include <QUrl>

#include "ui/proving/proof_maker.h"
#include "ui/session/query.h"

class QJSEngine;
class QQmlEngine;

namespace wastewatch::ui {

class ProofDesk : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_SINGLETON
  Q_PROPERTY(QString suggestedName READ suggested_name NOTIFY changed)  // without its suffix
  Q_PROPERTY(QString fileHash READ file_hash NOTIFY changed)  // SHA-256 of the file, hexadecimal; empty: none
  Q_PROPERTY(QString message READ message NOTIFY messageChanged)  // after an export: where, or why not

 public:
  explicit ProofDesk(QObject* parent);
  static ProofDesk* create(QQmlEngine*, QJSEngine*);

  QString suggested_name() const;
  QString file_hash() const;
  QString message() const { return message_; }
  Q_INVOKABLE void save(const QUrl& file);
  Q_INVOKABLE void askForFile() { emit openAsked(); }  // of a proof that somebody handed over
  // What was dropped on the window or given on the command line. False: not one local proof file.
  Q_INVOKABLE static bool isProofFile(const QUrl& file);

 signals:
  void changed();
  void messageChanged();
  void saveAsked();  // choose a file
  void openAsked();
  void qrAsked();

 private:
  struct ReadFile {
    QString link;
    std::shared_ptr<Result<MadeProof>> made;
  };
  struct Recomputed {
    QString link;
    int number = 0;
    Result<ProofStep> step;
  };
  void make(const QString& link);
  void read(const QString& link);
  void drop();
  void recompute(const QString& link, int step);
  void take(Recomputed recomputed);
  void show(Result<MadeProof> made);
  void tell(const QString& message);

  QString link_;
  std::optional<MadeProof> made_;
  std::optional<MadeProof> saving_;  // what the file dialog was opened for, whatever is shown when it answers
  QString message_;
  Inbox<ReadFile> read_{[this](const ReadFile& file) {
    if (file.link == link_) show(std::move(*file.made));  // else another proof was opened meanwhile
  }};
  Inbox<Recomputed> recomputed_{[this](Recomputed value) { take(std::move(value)); }};
  Query<MadeProof> query_{[this](Result<MadeProof> made) { show(std::move(made)); }};
};

}  // namespace wastewatch::ui
