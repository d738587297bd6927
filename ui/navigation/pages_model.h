// The navigation's entries: those pages that exist, with a count and grade set by whoever knows them.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QAbstractListModel>
#include <QHash>
#include <vector>

#include "ui/navigation/pages.h"

namespace wastewatch::ui {

class PagesModel : public QAbstractListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("use Navigator.pages")

 public:
  enum Role {
    PageIdRole = Qt::UserRole + 1,  // "alerts"
    TitleRole,                      // in the current language
    IconRole,                       // "alert"
    UrlRole,                        // of the page's QML
    FootRole,                       // bool: at the foot
    BadgeRole,                      // int: 0 shows nothing
    BadgeGradeRole,                 // Grade.*: colours the badge
    ShortcutRole,                   // "Alt+2"
  };

  PagesModel();
  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QHash<int, QByteArray> roleNames() const override;

  Q_INVOKABLE bool contains(const QString& page) const;
  void set_badge(const QString& page, int count, int grade);

 private:
  struct Badge {
    int count = 0;
    int grade = 0;
  };
  int row_of(const QString& page) const;

  std::vector<PageEntry> pages_;
  std::vector<Badge> badges_;
};

}  // namespace wastewatch::ui
