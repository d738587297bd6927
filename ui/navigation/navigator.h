// Where the window is, and how it gets elsewhere: pages, deep links, back and forward, and the proof drawer.
// GUI thread only.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QObject>

#include "ui/navigation/history.h"
#include "ui/navigation/pages_model.h"

class QJSEngine;
class QQmlEngine;

namespace wastewatch::ui {

class Navigator : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_SINGLETON
  Q_PROPERTY(wastewatch::ui::PagesModel* pages READ pages CONSTANT)
  Q_PROPERTY(wastewatch::ui::Location current READ current NOTIFY changed)
  Q_PROPERTY(QString link READ link NOTIFY changed)
  Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY changed)
  Q_PROPERTY(bool canGoForward READ canGoForward NOTIFY changed)

 public:
  explicit Navigator(QObject* parent) : QObject(parent) {}
  static Navigator* create(QQmlEngine*, QJSEngine*);

  PagesModel* pages() { return &pages_; }
  Location current() const;
  QString link() const;
  bool canGoBack() const { return history_.can_go_back(); }
  bool canGoForward() const { return history_.can_go_forward(); }

  // Goes to a link; a link that is damaged or whose page does not exist is refused (false, and `refused` is
  // emitted).
  Q_INVOKABLE bool open(const QString& link);
  Q_INVOKABLE bool openPage(const QString& page);
  // The next record of the list that is being read: takes the place of the present one in the history.
  Q_INVOKABLE bool readOn(const QString& link);
  Q_INVOKABLE void back();
  // Back, or where there is no way back to `link`: what holds the record that is left.
  Q_INVOKABLE void leave(const QString& link);
  Q_INVOKABLE void forward();

 signals:
  void changed();
  void refused(const QString& link);

 private:
  bool go(const QString& link, void (History::*enter)(Location));

  PagesModel pages_;
  History history_;
};

}  // namespace wastewatch::ui
