// Deep links: `wastewatch:batch/WZ-240612-0412`, `wastewatch:block/12408?tab=json`. One table says which
// kinds there are, what an identifier of each looks like and which page shows it. Links come from outside:
// bounded, checked, values. Some kinds have a second name that is read and never written:
// `wastewatch:transaction/…` is `wastewatch:tx/…`.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QObject>
#include <QString>

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
  QString kind;  // "page", "batch", "block", ...
  QString id;    // empty for the page itself
  QString tab;   // the part of the detail, may be empty

  bool operator==(const Location&) const = default;
};

constexpr qsizetype max_link_length = 512;

Result<Location> parse_link(const QString& link);
QString to_link(const Location& location);

}  // namespace wastewatch::ui
