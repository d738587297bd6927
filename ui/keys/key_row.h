// What the screen shows of a sealed key, here or in a file that is looked at. Values.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QObject>
#include <QString>

#include "ui/signing/keyring.h"

namespace wastewatch::ui {

struct KeyRow {
  Q_GADGET
  QML_VALUE_TYPE(keyRow)
  Q_PROPERTY(QString id MEMBER id)  // of the public key, and the name of its file; empty: there is none
  Q_PROPERTY(QString label MEMBER label)
  Q_PROPERTY(QString address MEMBER address)
  Q_PROPERTY(QString publicKey MEMBER public_key)
  Q_PROPERTY(bool demo MEMBER demo)  // the fictional inspector's: made anew whenever it is missing
  Q_PROPERTY(bool here MEMBER here)  // among the keys of this computer

 public:
  QString id, label, address, public_key;
  bool demo = false;
  bool here = false;

  bool operator==(const KeyRow&) const = default;
};

KeyRow key_row(const crypto::SealedKeyInfo& info, bool here);

}  // namespace wastewatch::ui
