// Answers the proof drawer: makes the proof of what was opened, checks it again on request, writes it to a
// file, shows its hash as a QR code. GUI thread only; the work runs on the reader pool.
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
  Q_PROPERTY(QUrl suggestedFile READ suggested_file NOTIFY changed)
  Q_PROPERTY(QString fileHash READ file_hash NOTIFY changed)  // SHA-256 of the file, hexadecimal; empty: none
  Q_PROPERTY(QString message READ message NOTIFY messageChanged)  // after an export: where, or why not

 public:
  explicit ProofDesk(QObject* parent);
  static ProofDesk* create(QQmlEngine*, QJSEngine*);

  QUrl suggested_file() const;
  QString file_hash() const;
  QString message() const { return message_; }
  Q_INVOKABLE void save(const QUrl& file);

 signals:
  void changed();
  void messageChanged();
  void saveAsked();  // choose a file
  void qrAsked();

 private:
  void make(const QString& link);
  void show(Result<MadeProof> made);
  void tell(const QString& message);

  QString link_;
  std::optional<MadeProof> made_;
  QString message_;
  Query<MadeProof> query_{[this](Result<MadeProof> made) { show(std::move(made)); }};
};

}  // namespace wastewatch::ui
