// What a report or a letter quotes of a record: network, height, transaction, message, hash, and the deep
// link, a line each. The words are English in every language, like those of an exported proof, so that a
// citation can be compared and searched for.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QObject>

#include "index/reader.h"
#include "ui/session/query.h"

class QJSEngine;
class QQmlEngine;

namespace wastewatch::ui {

// For links to blocks, transactions and batches. Errors: index's (not_found …), bad_link for other links.
// Reader threads.
Result<QString> citation_of(const index::Reader& reader, const QString& link);

// Copies citations for QML. GUI thread only.
class Citation : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_SINGLETON

 public:
  explicit Citation(QObject* parent);
  static Citation* create(QQmlEngine*, QJSEngine*);

  // Puts the citation of a link's record on the clipboard; `copied` or `failed` says so.
  Q_INVOKABLE void copy(const QString& link);

 signals:
  void copied(const QString& link);
  void failed(const QString& link);

 private:
  void take(Result<QString> text);

  QString link_;
  Query<QString> query_;
};

}  // namespace wastewatch::ui
