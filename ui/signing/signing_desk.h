// The one place of the window where something is signed: tasks of any message, several at once, each kept in
// the outbox from its preparation to its end and taken up again after a restart. A form (ui/incident) makes
// the message; the desk binds it, shows exactly what will be signed, signs, sends and follows it.
//
// What is shown of a prepared task does not change by itself: it was bound once and stays so until the person
// renews it or changes the form. GUI thread only; keys are opened on the reader pool and wiped there.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QElapsedTimer>
#include <QObject>
#include <map>

#include "ui/session/query.h"
#include "ui/signing/secret_input.h"
#include "ui/signing/signing_steps.h"
#include "ui/signing/signing_tasks.h"

class QJSEngine;
class QQmlEngine;

namespace wastewatch::ui {

class SigningDesk : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_SINGLETON
  Q_PROPERTY(wastewatch::ui::SigningTasks* tasks READ tasks CONSTANT)
  Q_PROPERTY(int toSign READ to_sign NOTIFY changed)       // prepared
  Q_PROPERTY(int onTheWay READ on_the_way NOTIFY changed)  // signed, and not settled
  Q_PROPERTY(int damaged READ damaged NOTIFY changed)      // kept files that cannot be read
  Q_PROPERTY(bool shown READ shown NOTIFY changed)         // the task in front, in its dialog
  Q_PROPERTY(wastewatch::ui::SigningTask current READ current NOTIFY changed)
  Q_PROPERTY(bool busy READ busy NOTIFY changed)
  Q_PROPERTY(bool canSign READ can_sign NOTIFY changed)  // but for the passphrase
  Q_PROPERTY(QString problem READ problem NOTIFY changed)
  Q_PROPERTY(QStringList keys READ keys NOTIFY changed)
  Q_PROPERTY(int key READ key WRITE setKey NOTIFY changed)
  Q_PROPERTY(QString keyProblem READ key_problem NOTIFY changed)
  Q_PROPERTY(QString demoPassphrase READ demo_passphrase_shown NOTIFY changed)  // demonstration only

 public:
  explicit SigningDesk(QObject* parent);
  static SigningDesk* create(QQmlEngine*, QJSEngine*);

  Q_INVOKABLE void open(const QString& id);
  Q_INVOKABLE void close();  // keeps everything but the passphrase
  Q_INVOKABLE void renew();  // also a new task in place of one that was refused or lapsed
  Q_INVOKABLE void discard();
  Q_INVOKABLE void withdraw();  // a signed one; what it means is said before
  Q_INVOKABLE void sign(wastewatch::ui::SecretInput* passphrase);
  Q_INVOKABLE void sendNow();  // the same signed bytes
  // The newest task about a record; its id is empty when there is none.
  Q_INVOKABLE wastewatch::ui::SigningTask about(const QString& link) const;

  // For forms. A new task about `link`, in front; a prepared or open one of the same form about it is taken
  // up again instead.
  // True: a new one.
  bool begin(const ledger::v1::Message& message, const QString& link);
  void change(const ledger::v1::Message& message);  // of the prepared task in front
  void hold(bool held);                             // the form holds something that cannot be signed
  const std::optional<ledger::v1::Message>& message() const { return message_; }
  bool editable() const;

  SigningTasks* tasks() { return &tasks_; }
  int to_sign() const;
  int on_the_way() const;
  int damaged() const { return damaged_; }
  bool shown() const { return shown_; }
  const SigningTask& current() const { return current_; }
  bool busy() const { return draft_query_.busy() || sign_query_.busy(); }
  bool can_sign() const;
  QString problem() const { return problem_; }
  QStringList keys() const;
  int key() const { return key_; }
  void setKey(int index);
  QString key_problem() const;
  QString demo_passphrase_shown() const;

 signals:
  void changed();
  void frontChanged();    // another task is in front, or none: what was typed for the last one goes
  void messageChanged();  // by another hand than the form's
  void renewAsked();      // a form that looks at the chain makes its message anew

 private:
  void start_over();
  void look_at_keys();
  void draft();
  void put_in_front(const std::optional<outbox::TaskId>& id);
  void chain_went_on();
  void follow();
  void show();
  void take(Result<SigningShown> shown);
  void taken(const Result<outbox::TaskId>& id);
  std::vector<outbox::TaskId> take_due();
  void tell(const Error& error);

  SigningTasks tasks_;
  std::vector<SigningTask> rows_;
  std::vector<outbox::TaskId> open_;
  std::map<outbox::TaskId, QElapsedTimer> tried_;  // since when each was last offered to the nodes
  std::optional<outbox::TaskId> front_;
  SigningTask current_;
  std::optional<ledger::v1::Message> message_;  // of the task in front
  std::string about_;
  std::vector<KeyEntry> keys_;
  int key_ = 0;
  int damaged_ = 0;
  bool loaded_ = false;
  bool shown_ = false;
  bool held_ = false;
  QString problem_;
  QTimer again_;  // nodes are asked again even when the chain stands still
  Query<outbox::TaskId> draft_query_{[this](const Result<outbox::TaskId>& id) { taken(id); }};
  Query<outbox::TaskId> sign_query_{[this](const Result<outbox::TaskId>& id) { taken(id); }};
  Query<outbox::TaskId> discard_query_{[this](const Result<outbox::TaskId>& id) { taken(id); }};
  Query<bool> follow_query_{[this](const Result<bool>& moved) {
    if (moved && *moved) show();
  }};
  Query<SigningShown> show_query_{[this](Result<SigningShown> shown) { take(std::move(shown)); }};
};

}  // namespace wastewatch::ui
