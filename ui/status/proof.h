// The proof drawer's content. Whoever can prove a fact opens it with a document and answers
// `checkAgainRequested` and `exportRequested` for the same `subject`. GUI thread only.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QObject>

#include "ui/values/proof_values.h"

class QJSEngine;
class QQmlEngine;

namespace wastewatch::ui {

struct ProofDocument {
  QString subject;   // deep link of the record, or the address of a proof file on this computer
  QString citation;  // network, height, transaction, message, hash: what Copy puts on the clipboard
  QString sentence;
  int seal = SealState::Pending;
  QList<ProofStep> steps;
  QString last_line;  // "Checked on this computer at 14:02:11, 31 ms"
};

class Proof : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_SINGLETON
  Q_PROPERTY(bool shown READ shown NOTIFY changed)
  Q_PROPERTY(bool busy READ busy NOTIFY changed)
  Q_PROPERTY(int seal READ seal NOTIFY changed)
  Q_PROPERTY(QString subject READ subject NOTIFY changed)
  Q_PROPERTY(QString sentence READ sentence NOTIFY changed)
  Q_PROPERTY(QString lastLine READ lastLine NOTIFY changed)
  Q_PROPERTY(QList<wastewatch::ui::ProofStep> steps READ steps NOTIFY changed)

 public:
  explicit Proof(QObject* parent) : QObject(parent) {}
  static Proof* create(QQmlEngine*, QJSEngine*);

  // Opens the drawer for a record; whoever answers `requested` fills it with show().
  Q_INVOKABLE void open(const QString& subject);
  Q_INVOKABLE void close();
  Q_INVOKABLE void checkAgain();
  Q_INVOKABLE void checkStep(int step);  // from 0; the others stay as they are
  Q_INVOKABLE void copy() const;
  Q_INVOKABLE void exportProof();
  Q_INVOKABLE void showQr();

  void show(const ProofDocument& document);  // a document of another subject than the open one is dropped
  void show_step(const QString& subject, int step, const ProofStep& value);

  bool shown() const { return !document_.subject.isEmpty(); }
  bool busy() const { return busy_; }
  int seal() const { return document_.seal; }
  QString subject() const { return document_.subject; }
  QString sentence() const { return document_.sentence; }
  QString lastLine() const { return document_.last_line; }
  QList<ProofStep> steps() const { return document_.steps; }

 signals:
  void changed();
  void requested(const QString& subject);
  void stepRequested(const QString& subject, int step);
  void exportRequested(const QString& subject);
  void qrRequested(const QString& subject);

 private:
  ProofDocument document_;
  bool busy_ = false;
};

}  // namespace wastewatch::ui
