// Reporting an incident, from draft to proof: prepared → signed → sent → in a block → proven, or refused, or
// lapsed. The draft survives closing its dialog. GUI thread only; keys are opened on the reader pool and
// wiped there.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QObject>
#include <QTimer>

#include "ui/incident/incident_signing.h"
#include "ui/proving/proof_maker.h"
#include "ui/session/query.h"

class QJSEngine;
class QQmlEngine;

namespace wastewatch::ui {

class IncidentReport : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_SINGLETON
  Q_PROPERTY(bool shown READ shown NOTIFY changed)
  Q_PROPERTY(State state READ state NOTIFY changed)
  Q_PROPERTY(bool editable READ editable NOTIFY changed)
  Q_PROPERTY(bool busy READ busy NOTIFY changed)
  Q_PROPERTY(QString code READ code NOTIFY changed)  // of the load
  Q_PROPERTY(QStringList kinds READ kinds NOTIFY wordsChanged)
  Q_PROPERTY(int kind READ kind WRITE setKind NOTIFY changed)
  Q_PROPERTY(QString note READ note WRITE setNote NOTIFY noteChanged)
  Q_PROPERTY(QString noteProblem READ note_problem NOTIFY noteChanged)
  Q_PROPERTY(QStringList keys READ keys NOTIFY changed)
  Q_PROPERTY(int key READ key WRITE setKey NOTIFY changed)
  Q_PROPERTY(QString keyProblem READ key_problem NOTIFY changed)
  Q_PROPERTY(QString demoPassphrase READ demo_passphrase_shown NOTIFY changed)  // demonstration only
  Q_PROPERTY(QList<wastewatch::ui::Fact> preview READ preview NOTIFY changed)
  Q_PROPERTY(QString bytesHash READ bytes_hash NOTIFY changed)
  Q_PROPERTY(bool canSign READ can_sign NOTIFY changed)
  Q_PROPERTY(QString problem READ problem NOTIFY changed)          // of the passphrase or the way
  Q_PROPERTY(QString outcome READ outcome NOTIFY changed)          // sentence of the state
  Q_PROPERTY(QString transaction READ transaction NOTIFY changed)  // link, once signed

 public:
  enum State { Draft, Prepared, Signing, Signed, Sent, InBlock, Proven, Refused, Lapsed };
  Q_ENUM(State)

  explicit IncidentReport(QObject* parent);
  static IncidentReport* create(QQmlEngine*, QJSEngine*);

  // Opens the dialog. The same load's draft is taken up again; `kind` counts for a new one.
  Q_INVOKABLE void open(const QString& batch, int kind);
  Q_INVOKABLE void close();  // keeps everything
  Q_INVOKABLE void sign(const QString& passphrase);
  Q_INVOKABLE void sendAgain();   // the same signed bytes
  Q_INVOKABLE void startAgain();  // after refused or lapsed: a new sequence, the same words

  bool shown() const { return shown_; }
  State state() const { return state_; }
  bool editable() const { return state_ == Draft || state_ == Prepared; }
  bool busy() const { return sign_query_.busy() || send_query_.busy(); }
  QString code() const { return prepared_.code; }
  QStringList kinds() const;
  int kind() const { return kind_; }
  void setKind(int index);
  QString note() const { return note_; }
  void setNote(const QString& note);
  QString note_problem() const;
  QStringList keys() const;
  int key() const { return key_; }
  void setKey(int index);
  QString key_problem() const;
  QString demo_passphrase_shown() const;
  QList<Fact> preview() const { return prepared_.preview; }
  QString bytes_hash() const;
  bool can_sign() const;
  QString problem() const { return problem_; }
  QString outcome() const;
  QString transaction() const;

 signals:
  void changed();
  void noteChanged();
  void wordsChanged();

 private:
  void begin(const ledger::BatchId& batch, int kind);
  void find_keys();
  void prepare();
  void send();
  void follow();
  void prove();
  void go(State state);
  void tell(const Error& error);
  void take_prepared(Result<PreparedIncident> prepared);
  void take_signed(Result<SignedIncident> made);
  void take_reply(Result<chain::BroadcastTxReply> reply);
  void take_whereabouts(const Result<Whereabouts>& where);
  void take_proof(const Result<MadeProof>& proof);

  bool shown_ = false;
  State state_ = Draft;
  ledger::BatchId batch_;
  int kind_ = 0;
  QString note_;
  std::vector<KeyEntry> keys_;
  int key_ = 0;
  PreparedIncident prepared_;
  SignedIncident signed_;
  std::int64_t height_ = 0;
  QString problem_;
  QString refusal_;
  QTimer typing_;
  Query<PreparedIncident> prepare_query_{
      [this](Result<PreparedIncident> prepared) { take_prepared(std::move(prepared)); }};
  Query<SignedIncident> sign_query_{[this](Result<SignedIncident> made) { take_signed(std::move(made)); }};
  Query<chain::BroadcastTxReply> send_query_{
      [this](Result<chain::BroadcastTxReply> reply) { take_reply(std::move(reply)); }};
  Query<Whereabouts> follow_query_{[this](Result<Whereabouts> where) { take_whereabouts(where); }};
  Query<MadeProof> prove_query_{[this](Result<MadeProof> proof) { take_proof(proof); }};
};

}  // namespace wastewatch::ui
