// The form of an incident report on the signing desk: kind and note. What is signed, and how far it is, is
// the desk's (ui/signing). GUI thread only.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QObject>
#include <QTimer>

#include "ui/incident/incident_draft.h"
#include "ui/session/query.h"

class QJSEngine;
class QQmlEngine;

namespace wastewatch::ui {

class IncidentReport : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_SINGLETON
  Q_PROPERTY(bool editable READ editable NOTIFY changed)
  Q_PROPERTY(QStringList kinds READ kinds NOTIFY wordsChanged)
  Q_PROPERTY(int kind READ kind WRITE setKind NOTIFY changed)
  Q_PROPERTY(QString note READ note WRITE setNote NOTIFY noteChanged)
  Q_PROPERTY(QString noteProblem READ note_problem NOTIFY noteChanged)

 public:
  explicit IncidentReport(QObject* parent);
  static IncidentReport* create(QQmlEngine*, QJSEngine*);

  // A report about the load on the desk; `kind` counts for a new one.
  Q_INVOKABLE void open(const QString& batch, int kind);
  // The same about what was found at a place, as dumping, with this note. A draft about the load that is
  // still open keeps what it says: the note is added, and the form says so when both are too long.
  Q_INVOKABLE void openFound(const QString& batch, const QString& note);

  bool editable() const;
  QStringList kinds() const;
  int kind() const { return kind_; }
  void setKind(int index);
  QString note() const { return note_; }
  void setNote(const QString& note);
  QString note_problem() const;

 signals:
  void changed();
  void noteChanged();
  void wordsChanged();

 private:
  void read_message();
  void add_offered();
  void make();
  void take(const Result<ledger::v1::Message>& message);
  IncidentDraft draft() const;

  ledger::BatchId batch_;
  int kind_ = 0;
  QString note_;
  QString offered_;  // waits for the draft about this load that is taken up again
  ledger::BatchId offered_about_;
  QTimer typing_;
  Query<ledger::v1::Message> make_query_{
      [this](const Result<ledger::v1::Message>& message) { take(message); }};
};

}  // namespace wastewatch::ui
