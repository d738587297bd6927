// Where file dialogs open and what they propose: the folder that was used last, else the user's documents,
// and a name that every file system takes. GUI thread only.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QObject>
#include <QUrl>

class QJSEngine;
class QQmlEngine;

namespace wastewatch::ui {

class Files : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_SINGLETON

  Q_PROPERTY(bool native READ native CONSTANT)  // the desktop has file dialogs of its own

 public:
  explicit Files(QObject* parent) : QObject(parent) {}
  static Files* create(QQmlEngine*, QJSEngine*);

  static bool native();
  Q_INVOKABLE QUrl folder() const;
  // `name` with its suffix, in that folder. Characters that names cannot have become "-".
  Q_INVOKABLE QUrl suggested(const QString& name) const;
  // For dialogs: a name in a folder, and the parts of an address as people read them.
  Q_INVOKABLE static QUrl inFolder(const QUrl& folder, const QString& name);
  Q_INVOKABLE static bool exists(const QUrl& file);
  Q_INVOKABLE static QUrl above(const QUrl& folder);  // the folder it is in; of the root, itself
  Q_INVOKABLE static QString nameOf(const QUrl& file);
  Q_INVOKABLE static QString shown(const QUrl& file);
  // A file was chosen: its folder is the next proposal.
  Q_INVOKABLE void used(const QUrl& file);
};

}  // namespace wastewatch::ui
