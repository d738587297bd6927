// Pictures of symbols and of groups, kept because the same ones are drawn in every frame. GUI thread only.
#pragma once

#include <QFont>
#include <QHash>
#include <QImage>
#include <QSizeF>
#include <QString>

#include "ui/map/map_colors.h"
#include "ui/values/map_values.h"

namespace wastewatch::ui {

constexpr int symbol_picture_side = 44;  // logical pixels, the symbol in its middle
constexpr qsizetype most_symbol_pictures = 2'000;

class SymbolPictures {
 public:
  // Forgets pictures of other colours, fonts or scales.
  void use(const MapColors& colors, const QFont& font, qreal ratio);
  const QImage& of(const MapSymbol& symbol);
  const QImage& of_group(std::size_t count, int grade);
  // Text with a halo, in a picture of `size` and a pixel around it.
  const QImage& of_label(const QString& text, QSizeF size, const QFont& font);

 private:
  template <class Draw>
  const QImage& kept(const QString& key, QSizeF size, const Draw& draw);

  MapColors colors_;
  QFont font_;
  qreal ratio_ = 0;
  QHash<QString, QImage> pictures_;
};

}  // namespace wastewatch::ui
