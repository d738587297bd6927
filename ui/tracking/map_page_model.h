// The live map: what is where as of the newest block, the list beside it, and what is selected. The list
// holds everything that matches; the map draws the first most_map_symbols of it. Layers are remembered.
// Corridors are learned one after the other in the background and kept while the network is followed. GUI
// thread only.
#pragma once

#include <map>
#include <memory>
#include <optional>

#include "ui/records/live_model.h"
#include "ui/session/query.h"
#include "ui/tracking/map_card.h"
#include "ui/tracking/map_rows.h"
#include "ui/tracking/map_things.h"

namespace wastewatch::ui {

class MapPageModel : public LiveModel {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(wastewatch::ui::MapRows* rows READ rows CONSTANT)
  Q_PROPERTY(QList<wastewatch::ui::MapSymbol> symbols READ symbols NOTIFY symbolsChanged)
  Q_PROPERTY(QList<wastewatch::ui::MapShape> shapes READ shapes NOTIFY shapesChanged)
  Q_PROPERTY(wastewatch::ui::MapCard card READ card NOTIFY cardChanged)
  Q_PROPERTY(
      QString selected READ selected WRITE setSelected NOTIFY selectedChanged)  // a key; empty: nothing
  Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged)
  Q_PROPERTY(QList<bool> layers READ layers NOTIFY layersChanged)  // shown, by MapLayer
  Q_PROPERTY(int total READ total NOTIFY symbolsChanged)           // things, searched for or not
  Q_PROPERTY(int matching READ matching NOTIFY symbolsChanged)     // of them by search and layers
  Q_PROPERTY(int inTrouble READ in_trouble NOTIFY symbolsChanged)
  Q_PROPERTY(qint64 height READ height NOTIFY shownChanged)  // of the block that is shown; 0: none yet

 public:
  explicit MapPageModel(QObject* parent = nullptr);

  bool busy() const override { return query_.busy(); }
  MapRows* rows() { return &rows_; }
  QList<MapSymbol> symbols() const { return symbols_; }
  QList<MapShape> shapes() const;
  const MapCard& card() const { return card_; }
  QString selected() const { return selected_; }
  void setSelected(const QString& key);
  QString filter() const { return filter_; }
  void setFilter(const QString& text);
  QList<bool> layers() const { return layers_; }
  Q_INVOKABLE void showLayer(int layer, bool shown);
  int total() const { return static_cast<int>(things_->things.size()); }
  int matching() const { return matching_; }
  int in_trouble() const { return in_trouble_; }
  qint64 height() const { return things_->height; }
  // As an answer of the replica does. For tests and benchmarks, which have no replica of that size.
  void show(MapThings things);
  // Of the selected thing among the symbols; -1: none.
  Q_INVOKABLE int symbolOf(const QString& key) const;

 signals:
  void symbolsChanged();
  void shownChanged();  // another block is shown, whether or not something moved
  void shapesChanged();
  void cardChanged();
  void selectedChanged();
  void filterChanged();
  void layersChanged();

 protected:
  void reload() override;
  void forget() override;

 private:
  bool shows(MapLayer layer) const { return layers_[static_cast<qsizetype>(layer)]; }
  void take(Result<MapThings> things);
  void take_card(Result<CardAnswer> answer);
  void take_corridor(Result<std::optional<MapShape>> shape);
  bool is_alert(const MapThing& thing) const { return thing.grade != Grade::None && shows(MapLayer::alerts); }
  bool is_listed(const MapThing& thing, const QString& wanted) const;
  void sort_out();
  void ask_card();
  void learn_next();

  std::shared_ptr<const MapThings> things_ = std::make_shared<const MapThings>();
  int matching_ = 0;
  int in_trouble_ = 0;
  MapRows rows_;
  QList<MapSymbol> symbols_;
  QList<bool> layers_;
  QString filter_, selected_;
  MapCard card_;
  UsualTimes usual_;
  std::map<MapRoute, std::optional<MapShape>> corridors_;
  std::optional<MapRoute> learning_;
  std::shared_ptr<Headings> headings_ = std::make_shared<Headings>();
  Query<MapThings> query_{[this](Result<MapThings> things) { take(std::move(things)); }};
  Query<CardAnswer> card_query_{[this](Result<CardAnswer> answer) { take_card(std::move(answer)); }};
  Query<std::optional<MapShape>> corridor_query_{
      [this](Result<std::optional<MapShape>> shape) { take_corridor(std::move(shape)); }};
};

}  // namespace wastewatch::ui
