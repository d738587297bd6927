#include "ui/basemap/basemap_reader.h"

#include <string>
#include <string_view>

#include "base/wire.h"
#include "ui/basemap/basemap.h"

namespace wastewatch::ui {
namespace {

constexpr std::string_view magic("WWMAP\x02", 6);
constexpr std::int64_t units = 1 << 23;  // of the side of the unit square
constexpr std::size_t most_bytes = 16 << 20;
constexpr std::uint64_t most_levels = 8;
constexpr std::uint64_t most_places = 100'000;
constexpr std::size_t longest_name = 200;  // bytes
constexpr std::size_t bundle_size = 48;    // shapes

// A position that moves by differences; leaving the world is a failure.
class Pen {
 public:
  QPointF next(MapReader& in) {
    x_ += in.difference();
    y_ += in.difference();
    inside_ = inside_ && x_ >= 0 && x_ <= units && y_ >= 0 && y_ <= units;
    if (!inside_) x_ = y_ = 0;
    return {static_cast<double>(x_) / units, static_cast<double>(y_) / units};
  }
  bool inside() const { return inside_; }

 private:
  std::int64_t x_ = 0;
  std::int64_t y_ = 0;
  bool inside_ = true;
};

QRectF joined(const QRectF& a, const QRectF& b) {  // |= passes over what has no width or height
  return {QPointF(std::min(a.left(), b.left()), std::min(a.top(), b.top())),
          QPointF(std::max(a.right(), b.right()), std::max(a.bottom(), b.bottom()))};
}

void add_shape(std::vector<BaseMap::Bundle>& bundles, const BaseMap::Shape& shape) {
  if (bundles.empty() || bundles.back().shapes.size() == bundle_size) bundles.push_back({{}, shape.bounds});
  bundles.back().shapes.push_back(shape);
  bundles.back().bounds = joined(bundles.back().bounds, shape.bounds);
}

bool read_shape(MapReader& in, Pen& pen, BaseMap::Level& level) {
  const auto kind = in.number(BaseMap::kinds - 1);
  BaseMap::Shape shape{static_cast<std::uint32_t>(level.points.size()),
                       static_cast<std::uint32_t>(in.number(in.left() / 2)),
                       {}};
  if (in.failed() || shape.count < 2) return false;
  for (std::uint32_t i = 0; i < shape.count && !in.failed(); ++i) {
    const QPointF at = pen.next(in);
    shape.bounds = i == 0 ? QRectF(at, at) : joined(shape.bounds, QRectF(at, at));
    level.points.push_back(at);
  }
  add_shape(level.bundles[kind], shape);
  return !in.failed() && pen.inside();
}

bool read_level(MapReader& in, BaseMap::Level& level) {
  level.until_zoom = static_cast<double>(in.number(1000)) / 10;
  const auto count = in.number(in.left());
  Pen pen;
  for (std::uint64_t i = 0; i < count; ++i) {
    if (!read_shape(in, pen, level)) return false;
  }
  level.points.shrink_to_fit();
  return !in.failed();
}

// What a name's first number means depends on the list: `add` takes it.
template <class Add>
bool read_names(MapReader& in, Add add) {
  const auto count = in.number(most_places);
  Pen pen;
  for (std::uint64_t i = 0; i < count && !in.failed(); ++i) {
    const auto number = in.number(60);
    const QPointF at = pen.next(in);
    QString en = in.text();
    add(number, at, std::move(en), in.text());
  }
  return !in.failed() && pen.inside();
}

QRectF read_box(MapReader& in) {
  Pen corner;
  const QPointF north_west = corner.next(in);
  Pen other;
  const QPointF south_east = other.next(in);
  return corner.inside() && other.inside() ? QRectF(north_west, south_east) : QRectF();
}

}  // namespace

std::uint64_t MapReader::number(std::uint64_t most) {
  const auto value = failed_ ? std::nullopt : take_uvarint(rest_);
  failed_ = !value || *value > most;
  return failed_ ? 0 : *value;
}

std::int64_t MapReader::difference() {
  const auto value = failed_ ? std::nullopt : take_zigzag(rest_);
  failed_ = !value || *value > units || *value < -units;
  return failed_ ? 0 : *value;
}

QString MapReader::text() {
  const auto size = static_cast<std::size_t>(number(longest_name));
  failed_ = failed_ || size > rest_.size();
  if (failed_) return {};
  const QString out = QString::fromUtf8(as_text(rest_.first(size)));
  rest_ = rest_.subspan(size);
  return out;
}

bool MapReader::begins(std::string_view with) {
  failed_ = failed_ || rest_.size() < with.size() || as_text(rest_.first(with.size())) != with;
  if (!failed_) rest_ = rest_.subspan(with.size());
  return !failed_;
}

Result<BaseMap> parse_base_map(BytesView file) {
  if (file.size() > most_bytes) return fail(Errc::bad_basemap, "more than 16 MB");
  MapReader in(file);
  if (!in.begins(magic)) return fail(Errc::bad_basemap, "not a base map of format 2");
  BaseMap map;
  map.box = read_box(in);
  if (in.failed() || map.box.isEmpty()) return fail(Errc::bad_basemap, "no box");
  map.levels.resize(static_cast<std::size_t>(in.number(most_levels)));
  for (std::size_t i = 0; i < map.levels.size(); ++i) {
    if (!read_level(in, map.levels[i])) {
      return fail(Errc::bad_basemap, "level " + std::to_string(i) + " is damaged");
    }
  }
  const bool places = read_names(in, [&](auto rank, QPointF at, QString en, QString zh) {
    map.places.push_back({static_cast<int>(rank), at, std::move(en), std::move(zh)});
  });
  const bool waters =
      places && read_names(in, [&](auto zoom, QPointF at, QString en, QString zh) {
        map.waters.push_back({static_cast<double>(zoom) / 2, at, std::move(en), std::move(zh)});
      });
  if (!waters) return fail(Errc::bad_basemap, "the names are damaged");
  if (in.left() > 0) return fail(Errc::bad_basemap, "bytes after the end");
  return map;
}

}  // namespace wastewatch::ui
