// Region and period of the top bar: remembered, applied by every list and figure, printed on every export.
// The regions are those the chain knows; until it is known there is only "All regions". GUI thread only.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QObject>
#include <QStringList>
#include <vector>

class QJSEngine;
class QQmlEngine;

namespace wastewatch::ui {

class Scope : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_SINGLETON
  Q_PROPERTY(QStringList regions READ regions NOTIFY changed)  // names; the first is all of them
  Q_PROPERTY(QStringList periods READ periods NOTIFY changed)
  Q_PROPERTY(int region READ region WRITE setRegion NOTIFY changed)
  Q_PROPERTY(int period READ period WRITE setPeriod NOTIFY changed)
  Q_PROPERTY(QString text READ text NOTIFY changed)  // "Tongxiang · today"

 public:
  struct Region {
    QString id;
    QString name;
  };

  explicit Scope(QObject* parent);
  static Scope* create(QQmlEngine*, QJSEngine*);

  QStringList regions() const;
  QStringList periods() const;
  int region() const;
  void setRegion(int index);
  int period() const;
  void setPeriod(int index);
  QString text() const;

  QString region_id() const { return region_id_; }  // empty: all
  // From when on, given now; 0: from the beginning. "Today" starts at the local midnight.
  qint64 period_start_ms(qint64 now_ms) const;
  void set_regions(std::vector<Region> regions);

 signals:
  void changed();

 private:
  std::vector<Region> regions_;
  QString region_id_;
  QString period_id_;
};

}  // namespace wastewatch::ui
