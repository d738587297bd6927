// The language of the screen, switched while running. Words come from translations/*.ts; numbers, masses and
// times from format/. QML reads `Language.format` in a binding and is evaluated again when the language
// changes. GUI thread only.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QObject>
#include <QTranslator>

#include "ui/format/formatter.h"

class QJSEngine;
class QQmlEngine;

namespace wastewatch::ui {

class Language : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_SINGLETON
  Q_PROPERTY(QString code READ code WRITE setCode NOTIFY changed)  // "en" or "zh_CN"
  Q_PROPERTY(wastewatch::ui::Formatter* format READ format NOTIFY changed)

 public:
  explicit Language(QObject* parent);
  static Language* create(QQmlEngine* engine, QJSEngine*);

  QString code() const { return code_; }
  void setCode(const QString& code);  // unknown codes count as "en"
  Tongue tongue() const { return formatter_.tongue(); }
  Formatter* format() { return &formatter_; }

 signals:
  void changed();

 private:
  void load();

  QString code_;
  QTranslator translator_;
  Formatter formatter_;
};

}  // namespace wastewatch::ui
