// What the screen shows of a task of the outbox. Values, made on reader threads.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QList>
#include <QObject>

#include "outbox/outbox.h"
#include "ui/records/record_context.h"
#include "ui/signing/keyring.h"
#include "ui/values/chart_values.h"

namespace wastewatch::ui {

// QML: SigningState.Proven. Numbers as outbox::TaskState.
namespace SigningState {
Q_NAMESPACE
QML_ELEMENT
enum State { None = 0, Prepared, Signed, Sent, InBlock, Proven, Refused, Lapsed };
Q_ENUM_NS(State)
}  // namespace SigningState

struct SigningTask {
  Q_GADGET
  QML_VALUE_TYPE(signingTask)
  Q_PROPERTY(QString id MEMBER id)  // empty: there is none
  Q_PROPERTY(int state MEMBER state)
  Q_PROPERTY(
      QString form MEMBER form)  // of the message, "raise_incident": what can be changed before signing
  Q_PROPERTY(QString title MEMBER title)      // "Report an incident"
  Q_PROPERTY(QString subject MEMBER subject)  // "B-2024-0612"; empty: it has none
  Q_PROPERTY(QString about MEMBER about)      // link of the record
  Q_PROPERTY(QString outcome MEMBER outcome)  // sentence of the state
  Q_PROPERTY(QString time MEMBER time)        // prepared at
  Q_PROPERTY(QString signer MEMBER signer)
  Q_PROPERTY(QList<wastewatch::ui::Fact> preview MEMBER preview)  // exactly what is signed, or was
  Q_PROPERTY(QString bytesHash MEMBER bytes_hash)                 // what the key signs; 64 hexadecimal digits
  Q_PROPERTY(QString hash MEMBER hash)                // of the signed transaction; empty while prepared
  Q_PROPERTY(QString transaction MEMBER transaction)  // its link
  Q_PROPERTY(QString keyProblem MEMBER key_problem)   // why this key cannot sign it; a sentence
  Q_PROPERTY(QString earlier MEMBER earlier)  // what it waits for, and what is kept beside it; empty: nothing
  Q_PROPERTY(QString lapses MEMBER lapses)    // the last block that can take it, "1,234"
  Q_PROPERTY(bool outdated MEMBER outdated)   // the chain went on: it has to be renewed
  Q_PROPERTY(bool demo MEMBER demo)           // the fictional inspector's key, on a demonstration chain
  Q_PROPERTY(int grade READ grade)

 public:
  QString id, form, title, subject, about, outcome, time, signer, bytes_hash, hash, transaction, key_problem,
      earlier, lapses;
  int state = SigningState::None;
  QList<Fact> preview;
  bool outdated = false;
  bool demo = false;
  Bytes signer_key;  // not for QML

  bool is_open() const { return state >= SigningState::Signed && state <= SigningState::InBlock; }
  int grade() const {
    return state == SigningState::Refused || state == SigningState::Lapsed ? Grade::Serious : Grade::None;
  }
  bool operator==(const SigningTask&) const = default;
};

// The name of what a message carries, "raise_incident"; empty: nothing.
QString message_form(const ledger::v1::Message& message);
// Without the preview, which only the one in front needs. Errors: none; what cannot be read is left out.
SigningTask signing_row(RecordContext& context, const outbox::Task& task);
SigningTask signing_task(RecordContext& context, const outbox::Outbox& box, const outbox::Task& task);

}  // namespace wastewatch::ui
