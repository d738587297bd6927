// Trucks, trackers, sites, alerts and stops, each with its halo, clustered where they would cover each other.
// Alerts and a lone symbol are never swallowed by a cluster. One painted item for any number of symbols.
#pragma once

#include <QColor>
#include <QFont>

#include "ui/map/map_layer.h"
#include "ui/values/map_values.h"

namespace wastewatch::ui {

class SymbolLayer : public MapLayer {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QList<wastewatch::ui::MapSymbol> symbols READ symbols WRITE setSymbols NOTIFY changed)
  Q_PROPERTY(int selected MEMBER selected_ NOTIFY changed)  // index, -1: none; drawn with an accent ring
  Q_PROPERTY(QColor ink MEMBER ink_ NOTIFY changed)
  Q_PROPERTY(QColor accent MEMBER accent_ NOTIFY changed)
  Q_PROPERTY(QColor halo MEMBER halo_ NOTIFY changed)
  Q_PROPERTY(QColor notice MEMBER notice_ NOTIFY changed)
  Q_PROPERTY(QColor serious MEMBER serious_ NOTIFY changed)
  Q_PROPERTY(QColor critical MEMBER critical_ NOTIFY changed)
  Q_PROPERTY(QFont font MEMBER font_ NOTIFY changed)

 public:
  explicit SymbolLayer(QQuickItem* parent = nullptr);
  QList<MapSymbol> symbols() const { return symbols_; }
  void setSymbols(const QList<MapSymbol>& symbols);

  // The symbol under a point, -1 when none; of a cluster its first member.
  Q_INVOKABLE int symbolAt(double x, double y) const;

 signals:
  void changed();

 protected:
  void draw(QPainter& painter, const MapCamera& camera) override;

 private:
  QColor grade_color(int grade) const;
  void draw_symbol(QPainter& painter, const MapSymbol& symbol, QPointF at, const MapCamera& camera) const;
  void draw_cluster(QPainter& painter, QPointF at, std::size_t count, int grade) const;
  void draw_accuracy(QPainter& painter, const MapSymbol& symbol, QPointF at, const MapCamera& camera) const;

  QList<MapSymbol> symbols_;
  int selected_ = -1;
  QColor ink_, accent_, halo_, notice_, serious_, critical_;
  QFont font_;
};

}  // namespace wastewatch::ui
