// The conflicts that the light client found, as pages show them: the open one and those a person has decided
// about, with both blocks, the misbehaviour proofs made of them, and what the nodes said that were sent one.
// Reads the store of the user's decisions. Reader threads.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QList>
#include <QObject>
#include <string>

#include "light/divergence.h"
#include "ui/records/record_context.h"
#include "ui/session/connected.h"
#include "ui/values/chart_values.h"

namespace wastewatch::ui {

struct AttackEntry {
  Q_GADGET
  QML_VALUE_TYPE(attackEntry)
  QML_STRUCTURED_VALUE
  Q_PROPERTY(QString id MEMBER id)       // for save(); its time
  Q_PROPERTY(bool open MEMBER open)      // nobody has decided yet
  Q_PROPERTY(bool unsent MEMBER unsent)  // somebody could still be sent a proof
  Q_PROPERTY(QString title MEMBER title)
  Q_PROPERTY(QString meaning MEMBER meaning)
  Q_PROPERTY(QString found MEMBER found)                        // when
  Q_PROPERTY(QString handed MEMBER handed)                      // who accepted a proof; a sentence
  Q_PROPERTY(QList<wastewatch::ui::Fact> facts MEMBER facts)    // what each side shows
  Q_PROPERTY(QList<wastewatch::ui::Fact> proofs MEMBER proofs)  // whom each proof names, and who was sent it

 public:
  QString id;
  bool open = false, unsent = false;
  QString title, meaning, found, handed;
  QList<Fact> facts, proofs;

  bool operator==(const AttackEntry&) const = default;
};

constexpr qsizetype most_attacks = 20;  // shown: the newest

AttackEntry attack_entry(const light::Divergence& divergence, bool open, const Look& look);
// The open one first, then newest first. Errors: the store's.
Result<QList<AttackEntry>> attacks_of(const Connected& connected, const Look& look);
// light::export_json of one. Errors: not_found, the store's.
Result<std::string> attack_json(const Connected& connected, const QString& id);

}  // namespace wastewatch::ui
