// words/link.h as values of the window: where the user is, and makers of links for C++ and for QML (`Links`).
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QObject>
#include <QString>

#include "base/bytes.h"
#include "base/error.h"

namespace wastewatch::ui {

// Where the user is. QML value type `location`.
struct Location {
  Q_GADGET
  QML_VALUE_TYPE(location)
  Q_PROPERTY(QString page MEMBER page CONSTANT)
  Q_PROPERTY(QString kind MEMBER kind CONSTANT)
  Q_PROPERTY(QString id MEMBER id CONSTANT)
  Q_PROPERTY(QString tab MEMBER tab CONSTANT)

 public:
  QString page;  // which page of the navigation
  QString kind;  // "page", "batch", "block", ... as in words/link.h's table
  QString id;    // empty for the page itself
  QString tab;   // the part of the detail, may be empty

  bool operator==(const Location&) const = default;
};

// Errors: bad_link, unknown_link.
Result<Location> parse_link(const QString& link);
QString to_link(const Location& location);

QString page_link(const QString& page, const QString& tab = {});
QString block_link(qint64 height);
QString transaction_link(BytesView hash);
QString batch_link(BytesView id);
QString alert_link(BytesView batch_id);
QString handover_link(const QString& id);
QString state_link(BytesView key);
QString range_link(BytesView from, BytesView to);
QString replay_link(const QString& what);  // as words/link.h
QString passed_link(double latitude, double longitude);

// The makers for QML; identifiers are those of records.
class Links : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_SINGLETON

 public:
  Q_INVOKABLE static QString page(const QString& page, const QString& tab = {}) {
    return page_link(page, tab);
  }
  Q_INVOKABLE static QString block(qint64 height) { return block_link(height); }
  Q_INVOKABLE static QString transaction(const QString& hash);
  Q_INVOKABLE static QString batch(const QString& id);
  Q_INVOKABLE static QString alert(const QString& batch);
  Q_INVOKABLE static QString state(const QString& key);
  Q_INVOKABLE static QString replay(const QString& what) { return replay_link(what); }
  Q_INVOKABLE static QString passed(double latitude, double longitude) {
    return passed_link(latitude, longitude);
  }
  // Whether a link is of that kind.
  Q_INVOKABLE static bool isBlock(const QString& link);
};

}  // namespace wastewatch::ui
