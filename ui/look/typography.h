// The type roles: font and line height for each, in the current language (design: English and Chinese differ
// in size and line height). QML cannot name font families in order, so the fonts are made here. GUI thread
// only.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QFont>
#include <QObject>

class QJSEngine;
class QQmlEngine;

namespace wastewatch::ui {

class Typography : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_SINGLETON
  Q_PROPERTY(int revision READ revision NOTIFY changed)  // read it to be told when fonts change

 public:
  enum Role { Caption, Head, Body, Strong, Reading, Section, Title, Figure, Hash };
  Q_ENUM(Role)

  explicit Typography(QObject* parent);
  static Typography* create(QQmlEngine*, QJSEngine*);

  int revision() const { return revision_; }
  Q_INVOKABLE QFont font(wastewatch::ui::Typography::Role role) const;
  Q_INVOKABLE int lineHeight(wastewatch::ui::Typography::Role role) const;

 signals:
  void changed();

 private:
  int revision_ = 0;
};

}  // namespace wastewatch::ui
