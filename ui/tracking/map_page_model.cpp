#include "ui/tracking/map_page_model.h"

#include <algorithm>
#include <utility>

#include "ui/basemap/places.h"
#include "ui/geocode/site_book.h"
#include "ui/language/word.h"
#include "ui/settings/settings.h"
#include "ui/tracking/map_corridors.h"

namespace wastewatch::ui {
namespace {

constexpr auto layers_key = "map/shown";
constexpr std::size_t most_kept_corridors = 64;

// A digit a layer.
QList<bool> kept_layers() {
  const QString kept = Settings::instance().value(QLatin1String(layers_key), QString()).toString();
  QList<bool> out;
  for (qsizetype i = 0; i < map_layer_count; ++i) out << (i >= kept.size() || kept[i] != u'0');
  return out;
}

// For the search of places.
std::vector<NamedPlace> sites_of(const MapThings& things) {
  std::vector<NamedPlace> out;
  for (const MapThing& thing : things.things) {
    if (thing.layer == MapLayer::sites)
      out.push_back({thing.title, {thing.symbol.longitude, thing.symbol.latitude}});
  }
  return out;
}

}  // namespace

MapPageModel::MapPageModel(QObject* parent) : LiveModel(parent), layers_(kept_layers()) {}

void MapPageModel::reload() {
  query_.ask([look = Look::now(), headings = headings_](const index::Reader& reader) {
    RecordContext context(reader, look);
    return map_things(context, *headings);
  });
  ask_card();
}

void MapPageModel::forget() {
  things_ = std::make_shared<const MapThings>();
  headings_->forget();
  in_trouble_ = 0;
  SiteBook::instance().set_sites({});
  card_ = {};
  selected_.clear();
  usual_.clear();
  corridors_.clear();
  learning_.reset();
  corridor_query_.cancel();
  sort_out();
  emit selectedChanged();
  emit cardChanged();
  emit shapesChanged();
  emit shownChanged();
}

void MapPageModel::take(Result<MapThings> things) {
  if (!things) return note_problem(things.error());
  show(std::move(*things));
}

void MapPageModel::show(MapThings things) {
  SiteBook::instance().set_sites(sites_of(things));
  const bool other_routes = things.routes != things_->routes;
  in_trouble_ = static_cast<int>(
      std::ranges::count_if(things.things, [](const MapThing& thing) { return thing.grade > 0; }));
  things_ = std::make_shared<const MapThings>(std::move(things));
  sort_out();
  note_loaded();
  emit shownChanged();
  if (other_routes) emit shapesChanged();
  learn_next();
}

bool MapPageModel::is_listed(const MapThing& thing, const QString& wanted) const {
  const bool shown = is_alert(thing) || shows(thing.layer) || thing.key == selected_;
  return shown && (wanted.isEmpty() || thing.searched.contains(wanted));
}

void MapPageModel::sort_out() {
  std::vector<std::size_t> listed;
  QList<MapSymbol> symbols;
  const QString wanted = folded(filter_);
  for (std::size_t i = 0; i < things_->things.size(); ++i) {
    const auto& thing = things_->things[i];
    if (!is_listed(thing, wanted)) continue;
    listed.push_back(i);
    if (symbols.size() < most_map_symbols || thing.key == selected_)
      symbols << (is_alert(thing) ? thing.marked() : thing.symbol);
  }
  const auto matching = static_cast<int>(listed.size());
  const bool same = matching == matching_;
  matching_ = matching;
  rows_.update(things_, std::move(listed));
  rows_.reach(selected_);
  if (same && symbols == symbols_) return;
  symbols_ = std::move(symbols);
  emit symbolsChanged();
}

int MapPageModel::symbolOf(const QString& key) const {
  const auto found = std::ranges::find(symbols_, key, &MapSymbol::link);
  return key.isEmpty() || found == symbols_.end() ? -1 : static_cast<int>(found - symbols_.begin());
}

void MapPageModel::setSelected(const QString& key) {
  if (key == selected_) return;
  selected_ = key;
  sort_out();
  emit selectedChanged();
  if (card_.key != key) {
    card_ = {};
    emit cardChanged();
  }
  ask_card();
}

void MapPageModel::ask_card() {
  if (selected_.isEmpty()) return card_query_.cancel();
  card_query_.ask([look = Look::now(), key = selected_, usual = usual_](const index::Reader& reader) {
    RecordContext context(reader, look);
    return map_card(context, key, usual);
  });
}

void MapPageModel::take_card(Result<CardAnswer> answer) {
  if (!answer) return note_problem(answer.error());
  if (answer->card.key != selected_) return;
  usual_ = std::move(answer->usual);
  auto& card = answer->card;
  card.place = place_words({card.longitude, card.latitude}, screen_tongue());
  if (card == card_) return;
  card_ = std::move(card);
  emit cardChanged();
}

void MapPageModel::setFilter(const QString& text) {
  if (text == filter_) return;
  filter_ = text;
  emit filterChanged();
  sort_out();
}

void MapPageModel::showLayer(int layer, bool shown) {
  if (layer < 0 || layer >= map_layer_count || layers_[layer] == shown) return;
  layers_[layer] = shown;
  QString kept;
  for (const bool on : std::as_const(layers_)) kept += on ? u'1' : u'0';
  Settings::instance().set_value(QLatin1String(layers_key), kept);
  emit layersChanged();
  sort_out();
  if (layer == static_cast<int>(MapLayer::corridors)) {
    emit shapesChanged();
    learn_next();
  }
}

QList<MapShape> MapPageModel::shapes() const {
  QList<MapShape> out;
  if (!shows(MapLayer::corridors)) return out;
  for (const auto& route : things_->routes) {
    const auto found = corridors_.find(route);
    if (found != corridors_.end() && found->second) out << *found->second;
  }
  return out;
}

void MapPageModel::learn_next() {
  if (learning_ || !active() || !shows(MapLayer::corridors)) return;
  const auto next =
      std::ranges::find_if(things_->routes, [&](const MapRoute& r) { return !corridors_.contains(r); });
  if (next == things_->routes.end()) return;
  if (corridors_.size() >= most_kept_corridors) corridors_.clear();
  learning_ = *next;
  corridor_query_.ask([look = Look::now(), route = *next](const index::Reader& reader) {
    RecordContext context(reader, look);
    return map_corridor(context, route);
  });
}

void MapPageModel::take_corridor(Result<std::optional<MapShape>> shape) {
  const auto route = std::exchange(learning_, std::nullopt);
  if (!route || !shape) return;
  corridors_[*route] = std::move(*shape);
  emit shapesChanged();
  learn_next();
}

}  // namespace wastewatch::ui
