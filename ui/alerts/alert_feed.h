// The feed of alerts as the whole window shows it, whatever page is open: the badge in the navigation, the
// count in the title, and a word about critical alerts that are new. Asks the replica on its reader pool when
// the chain went on, at most once a second. GUI thread only; one of it.
#pragma once

#include "ui/alerts/critical_news.h"
#include "ui/records/live_model.h"
#include "ui/session/query.h"

class QJSEngine;
class QQmlEngine;

namespace wastewatch::ui {

class AlertFeed : public LiveModel {
  Q_OBJECT
  QML_ELEMENT
  QML_SINGLETON
  // In the chosen region, of any period.
  Q_PROPERTY(int critical READ critical NOTIFY countsChanged)
  Q_PROPERTY(int serious READ serious NOTIFY countsChanged)
  // About critical alerts that came up since the window showed the newest block; a sentence, "": none.
  Q_PROPERTY(QString announcement READ announcement NOTIFY announcementChanged)
  Q_PROPERTY(QString announcementLink READ announcement_link NOTIFY announcementChanged)

 public:
  explicit AlertFeed(QObject* parent);
  static AlertFeed* create(QQmlEngine*, QJSEngine*);

  bool busy() const override { return query_.busy(); }
  int critical() const { return counts_.critical; }
  int serious() const { return counts_.serious; }
  QString announcement() const;
  QString announcement_link() const;
  // Seen. Done by itself when the Alerts page is opened.
  Q_INVOKABLE void dismiss();

 signals:
  void countsChanged();
  void announcementChanged();

 protected:
  void reload() override;
  void forget() override;

 private:
  void show(Result<AlertList> list);
  bool on_alerts_page() const;
  void tell_badge();

  AlertCounts counts_;
  index::Scope counted_scope_;
  CriticalNews news_;
  Tongue asked_in_, told_in_;
  Query<AlertList> query_{[this](Result<AlertList> list) { show(std::move(list)); }};
};

}  // namespace wastewatch::ui
