// Trucks, trackers, sites, alerts and stops, each with its halo, grouped where they would cover each other;
// accuracy as a circle around the selected one. GUI thread only.
#pragma once

#include <QFont>
#include <QList>
#include <QPainter>
#include <QRectF>
#include <vector>

#include "ui/basemap/viewport.h"
#include "ui/map/map_colors.h"
#include "ui/map/symbol_groups.h"
#include "ui/map/symbol_labels.h"
#include "ui/map/symbol_pictures.h"
#include "ui/values/map_values.h"

namespace wastewatch::ui {

class SymbolPainter {
 public:
  void set_symbols(const QList<MapSymbol>& symbols) { symbols_ = symbols; }
  const QList<MapSymbol>& symbols() const { return symbols_; }

  struct Drawn {
    const MapColors& colors;
    const QFont& font;        // on symbols
    const QFont& label_font;  // beside them
    int selected = -1;        // index; drawn with an accent ring
    qreal ratio = 1;
  };
  // Groups are those of symbol_groups() for the view, labels those of symbol_labels().
  void paint(QPainter& painter, const Viewport& view, const std::vector<Cluster>& groups,
             const std::vector<SymbolLabel>& labels, const Drawn& drawn);
  // The nearest within reach of a point, of a group all members, and whatever it hides; empty: nothing.
  std::vector<std::size_t> under(QPointF screen, const Viewport& view, int selected) const;

 private:
  void paint_accuracy(QPainter& painter, const Viewport& view, const MapSymbol& symbol,
                      const MapColors& colors) const;
  void paint_selection(QPainter& painter, const Viewport& view, const Drawn& drawn) const;

  QList<MapSymbol> symbols_;
  SymbolPictures pictures_;
};

}  // namespace wastewatch::ui
