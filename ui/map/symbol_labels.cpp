#include "ui/map/symbol_labels.h"

#include <QFontMetricsF>
#include <algorithm>
#include <optional>

#include "ui/basemap/room_grid.h"
#include "ui/map/symbol_groups.h"

namespace wastewatch::ui {
namespace {

constexpr double beside_px = 15;  // from the middle of the symbol
constexpr QPointF sides[] = {{1, 0}, {-1, 0}, {0, 1}, {0, -1}};

bool has_label(const MapSymbol& symbol) {
  return !symbol.label.isEmpty() && symbol.kind != QLatin1String("stop");
}

// Alerts first, then what moves, then sites.
int rank_of(const MapSymbol& symbol) {
  if (symbol.kind == QLatin1String("alert")) return 0;
  return symbol.kind == QLatin1String("truck") || symbol.kind == QLatin1String("tracker") ? 1 : 2;
}

QRectF frame_at(QPointF middle, QSizeF size, QPointF side) {
  const QPointF away(side.x() * (beside_px + size.width() / 2), side.y() * (beside_px + size.height() / 2));
  return {middle + away - QPointF(size.width(), size.height()) / 2, size};
}

std::optional<QRectF> free_frame(const RoomGrid& room, const QRectF& picture, QPointF middle, QSizeF size) {
  for (const QPointF& side : sides) {
    const QRectF frame = frame_at(middle, size, side);
    if (picture.contains(frame) && room.is_free(frame)) return frame;
  }
  return std::nullopt;
}

struct Wanted {
  const MapSymbol* symbol;
  QPointF at;
};

std::vector<Wanted> wanted_in(const QList<MapSymbol>& symbols, const std::vector<Cluster>& groups,
                              const QRectF& picture) {
  std::vector<Wanted> out;
  for (const Cluster& group : groups) {
    if (group.members.size() > 1 || !picture.contains(group.at)) continue;
    const MapSymbol& symbol = symbols[static_cast<qsizetype>(group.members.front())];
    if (has_label(symbol)) out.push_back({&symbol, group.at});
  }
  std::ranges::stable_sort(out, {}, [](const Wanted& one) { return rank_of(*one.symbol); });
  return out;
}

}  // namespace

std::vector<SymbolLabel> symbol_labels(const QList<MapSymbol>& symbols, const std::vector<Cluster>& groups,
                                       const std::vector<QPolygonF>& ways, const Viewport& view,
                                       const QFont& font) {
  std::vector<SymbolLabel> out;
  if (view.zoom < labelled_zoom) return out;
  const QRectF picture(QPointF(), view.size);
  const auto wanted = wanted_in(symbols, groups, picture);
  if (wanted.size() > most_labelled) return out;
  RoomGrid room(view.size);
  for (const QRectF& taken : symbol_rooms(groups)) room.take(taken);
  for (const QPolygonF& way : ways) room.take_line(way);
  const QFontMetricsF metrics(font);
  for (const Wanted& one : wanted) {
    const QString text = metrics.elidedText(one.symbol->label, Qt::ElideRight, widest_label);
    const QSizeF size(metrics.horizontalAdvance(text) + 2, metrics.height());
    const auto frame = free_frame(room, picture, one.at, size);
    if (!frame) continue;
    room.take(*frame);
    out.push_back({text, *frame});
  }
  return out;
}

}  // namespace wastewatch::ui
