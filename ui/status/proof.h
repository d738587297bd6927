// The proof drawer's content. Whoever can prove a fact answers `requested` with a document of the same
// `subject`. The drawer belongs to the place where it was opened: it closes when the window goes to another
// record, page or network, so that no proof stays beside what it does not prove. The proof of a file belongs
// to no place and stays until it is closed; its title names the file. GUI thread only.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QObject>

#include "ui/navigation/link.h"
#include "ui/values/proof_values.h"

class QJSEngine;
class QQmlEngine;

namespace wastewatch::ui {

struct ProofDocument {
  QString subject;   // deep link of the record, or the address of a proof file on this computer
  QString citation;  // network, height, transaction, message, hash: what Copy puts on the clipboard
  QString title;     // what is proven: "Batch WZ-240612-0412"
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
  Q_PROPERTY(QString title READ title NOTIFY changed)
  Q_PROPERTY(QString sentence READ sentence NOTIFY changed)
  Q_PROPERTY(QString lastLine READ lastLine NOTIFY changed)
  Q_PROPERTY(QList<wastewatch::ui::ProofStep> steps READ steps NOTIFY changed)

 public:
  explicit Proof(QObject* parent);
  static Proof* create(QQmlEngine*, QJSEngine*);

  // Opens the drawer for a record; whoever answers `requested` fills it with show().
  Q_INVOKABLE void open(const QString& subject);
  Q_INVOKABLE void close();
  Q_INVOKABLE void checkAgain();
  Q_INVOKABLE void checkStep(int step);  // from 0; the others stay as they are
  Q_INVOKABLE void copy() const;
  Q_INVOKABLE void exportProof();
  Q_INVOKABLE void showQr();

  void leave();  // the place is another one: closes, unless the proof is a file's
  void name(const QString& subject, const QString& title);  // before there is a document
  void show(const ProofDocument& document);  // a document of another subject than the open one is dropped
  void show_step(const QString& subject, int step, const ProofStep& value);

  bool shown() const { return !document_.subject.isEmpty(); }
  bool busy() const { return busy_; }
  int seal() const { return document_.seal; }
  QString subject() const { return document_.subject; }
  QString title() const { return document_.title; }
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
  Location place_;  // where it was opened; in which form a record is shown does not count
  ProofDocument document_;
  bool busy_ = false;
};

}  // namespace wastewatch::ui
