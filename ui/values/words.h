// The words of the closed lists of grade.h, out of the catalogues, for QML: Words.grades[Grade.Critical]. One
// place for each; they follow the language. GUI thread only.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QObject>
#include <QStringList>

class QJSEngine;
class QQmlEngine;

namespace wastewatch::ui {

class Words : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_SINGLETON
  Q_PROPERTY(QStringList grades READ grades NOTIFY changed)          // by Grade.*, as titles
  Q_PROPERTY(QStringList seals READ seals NOTIFY changed)            // by SealState.*
  Q_PROPERTY(QStringList supports READ supports NOTIFY changed)      // by Support.*, after who says it
  Q_PROPERTY(QStringList signatures READ signatures NOTIFY changed)  // by Signature.*
  Q_PROPERTY(QStringList verdicts READ verdicts NOTIFY changed)      // by Verdict.*
  Q_PROPERTY(
      QStringList signingSteps READ signing_steps NOTIFY changed)  // prepared to proven, in their order

 public:
  explicit Words(QObject* parent);
  static Words* create(QQmlEngine*, QJSEngine*);

  static QStringList grades();
  static QStringList seals();
  static QStringList supports();
  static QStringList signatures();
  static QStringList verdicts();
  static QStringList signing_steps();

 signals:
  void changed();
};

}  // namespace wastewatch::ui
