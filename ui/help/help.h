// What Help shows: keys, the words on screen explained, versions and licences. Closed tables in the language
// of the screen. GUI thread only.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QObject>

#include "ui/values/chart_values.h"

class QJSEngine;
class QQmlEngine;

namespace wastewatch::ui {

class Help : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_SINGLETON
  Q_PROPERTY(QList<wastewatch::ui::Fact> shortcuts READ shortcuts NOTIFY changed)  // keys, what they do
  Q_PROPERTY(QList<wastewatch::ui::Fact> glossary READ glossary NOTIFY changed)    // word, what it means
  Q_PROPERTY(QList<wastewatch::ui::Fact> about READ about NOTIFY changed)  // component, version and licence

 public:
  explicit Help(QObject* parent);
  static Help* create(QQmlEngine*, QJSEngine*);

  QList<Fact> shortcuts() const;
  QList<Fact> glossary() const;
  QList<Fact> about() const;
  // The keys of a command of the window: "search", "openProof", "help", "back", "forward". "" for others.
  Q_INVOKABLE static QString keysOf(const QString& command);

 signals:
  void changed();  // another language
};

}  // namespace wastewatch::ui
