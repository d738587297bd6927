// The keys of this computer, for Settings: made, imported, backed up, checked, given another passphrase,
// removed. One step at a time, on a thread of its own, with or without a network. Passphrases are taken from
// the fields that they were typed into and overwritten when the step is over; only the field that is wrong is
// emptied when a step fails. GUI thread only.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <QUrl>
#include <array>
#include <functional>
#include <memory>
#include <optional>
#include <variant>

#include "crypto/sealed_key_text.h"
#include "ui/base/deliver.h"
#include "ui/keys/backup_words.h"
#include "ui/keys/key_steps.h"
#include "ui/signing/secret_input.h"

class QJSEngine;
class QQmlEngine;

namespace wastewatch::ui {

class KeyDesk : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_SINGLETON
  Q_PROPERTY(QList<wastewatch::ui::KeyRow> keys READ keys NOTIFY changed)
  // The sealed key that is looked at before it is imported or checked; its id is empty when there is none.
  Q_PROPERTY(wastewatch::ui::KeyRow candidate READ candidate NOTIFY changed)
  Q_PROPERTY(bool busy READ busy NOTIFY changed)
  Q_PROPERTY(QString problem READ problem NOTIFY changed)  // of the last step
  Q_PROPERTY(QString message READ message NOTIFY changed)  // what the last step did

 public:
  // Of a dialog: which of them is to be mended.
  enum Field { NoField, Code, Present, Fresh, Passphrase };
  Q_ENUM(Field)

  explicit KeyDesk(QObject* parent);
  ~KeyDesk() override;
  static KeyDesk* create(QQmlEngine*, QJSEngine*);

  Q_INVOKABLE void refresh();
  Q_INVOKABLE void startOver();      // a dialog opens or closes: no candidate, no problem, no message
  Q_INVOKABLE void forgetProblem();  // what was wrong is being mended

  Q_INVOKABLE void make(const QString& label, wastewatch::ui::SecretInput* fresh,
                        wastewatch::ui::SecretInput* again);
  Q_INVOKABLE void changePassphrase(const QString& id, wastewatch::ui::SecretInput* present,
                                    wastewatch::ui::SecretInput* fresh, wastewatch::ui::SecretInput* again);
  Q_INVOKABLE void lookAtFile(const QUrl& file);
  Q_INVOKABLE void lookAtText(const QString& text);
  Q_INVOKABLE void importCandidate(wastewatch::ui::SecretInput* passphrase);
  Q_INVOKABLE void checkCandidate(wastewatch::ui::SecretInput* passphrase);
  Q_INVOKABLE void saveBackup(const QString& id, const QUrl& file);
  Q_INVOKABLE void saveSheet(const QString& id, const QUrl& file);
  Q_INVOKABLE void remove(const QString& id);

  // zxcvbn's scale from 0 to 4; −1: nothing is typed. And what is missing for a new key; empty: nothing.
  Q_INVOKABLE static int strength(wastewatch::ui::SecretInput* fresh, const QString& label);
  Q_INVOKABLE static QString shortcoming(wastewatch::ui::SecretInput* fresh, const QString& label);

  QList<KeyRow> keys() const { return keys_; }
  KeyRow candidate() const { return candidate_; }
  bool busy() const { return busy_; }
  QString problem() const;
  QString message() const;

  // For tests, which seal many keys.
  const crypto::SealOptions& sealCost() const { return seal_cost_; }
  void sealWith(const crypto::SealOptions& cost) { seal_cost_ = cost; }

 signals:
  void changed();
  void done();  // the step that was asked for succeeded
  void created(const wastewatch::ui::KeyRow& key);
  void wrong(wastewatch::ui::KeyDesk::Field field);  // with `problem`

 private:
  struct Answer {
    KeyStep step{};
    Result<KeyRow> key;
  };
  struct Failed {
    KeyStep step{};
    Error error;
  };
  struct Differ {};  // the two new passphrases
  struct Did {
    KeyStep step{};
    KeyRow key;
  };
  // Not its words: they are made when they are asked for, in the language of then.
  using Outcome = std::variant<std::monostate, Failed, Differ, crypto::KeyTextFault, Did>;
  using Secret = std::shared_ptr<const crypto::Passphrase>;  // overwritten when its last holder goes
  using Work = std::function<Result<KeyRow>(const KeyFolder&)>;

  static Secret taken(SecretInput* input);
  // The new passphrase, when both fields say the same; they keep it until the step succeeds. Both are emptied
  // when they differ.
  Secret agreed(SecretInput* fresh, SecretInput* again);
  void look(KeyStep step, const Result<Bytes>& sealed);
  void run(KeyStep step, Work work);
  void take(const Answer& answer);
  static Field wrong_field(const Answer& answer);
  void tell(Outcome outcome, Field field);

  QList<KeyRow> keys_;
  KeyRow candidate_;
  Bytes candidate_sealed_;
  crypto::SealOptions seal_cost_;
  bool busy_ = false;
  Outcome outcome_;
  std::array<QPointer<SecretInput>, 2> held_;  // fields to be emptied when the step succeeds
  Inbox<Answer> inbox_{[this](const Answer& answer) { take(answer); }};
  QThreadPool pool_;
};

}  // namespace wastewatch::ui
