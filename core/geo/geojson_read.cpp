#include <nlohmann/json.hpp>

#include "geo/geojson.h"
#include "geo/shape_sink.h"

namespace wastewatch::geo {
namespace {

using Json = nlohmann::json;

constexpr std::string_view feature_thing = "feature";  // as errors name it

bool is_too_deep(std::string_view text) {
  int depth = 0;
  bool quoted = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (quoted && c == '\\') {
      ++i;
    } else if (c == '"') {
      quoted = !quoted;
    } else if (!quoted && (c == '[' || c == '{')) {
      if (++depth > most_geojson_depth) return true;
    } else if (!quoted && (c == ']' || c == '}')) {
      --depth;
    }
  }
  return false;
}

std::string_view type_of(const Json& object) {
  const auto type = object.is_object() ? object.find("type") : object.end();
  if (!object.is_object() || type == object.end() || !type->is_string()) return {};
  return type->get_ref<const std::string&>();
}

const Json& member(const Json& object, const char* name) {
  static const Json nothing;
  const auto found = object.find(name);
  return found == object.end() ? nothing : *found;
}

class GeojsonReader {
 public:
  Status read(const Json& document) {
    const auto type = type_of(document);
    if (type != "FeatureCollection") {
      out_.begin(feature_thing);
      return type == "Feature" ? read_feature(document) : read_geometry(document, "{}", 0);
    }
    const Json& features = member(document, "features");
    if (!features.is_array()) return fail(Errc::malformed_json, "features is no list");
    for (const Json& feature : features) {
      out_.begin(feature_thing);
      if (type_of(feature) != "Feature") return out_.refused(Errc::malformed_json, "is no feature");
      if (auto read = read_feature(feature); !read) return read;
    }
    return {};
  }

  std::vector<Feature> take() { return out_.take(); }

 private:
  Status read_feature(const Json& feature) {
    const Json& properties = member(feature, "properties");
    if (!properties.is_object() && !properties.is_null())
      return out_.refused(Errc::malformed_json, "has properties that are no object");
    const std::string text = properties.is_object() ? properties.dump() : "{}";
    const Json& geometry = member(feature, "geometry");
    if (geometry.is_null()) return out_.add({}, text);
    return read_geometry(geometry, text, 0);
  }

  Status read_geometry(const Json& geometry, const std::string& properties, int depth) {
    const auto type = type_of(geometry);
    const Json& at = type.empty() ? geometry : member(geometry, "coordinates");
    if (type == "Point") return read_point(at, properties);
    if (type == "LineString") return read_line(at, properties);
    if (type == "Polygon") return read_area(at, properties);
    if (type == "MultiPoint") return read_each(at, properties, &GeojsonReader::read_point);
    if (type == "MultiLineString") return read_each(at, properties, &GeojsonReader::read_line);
    if (type == "MultiPolygon") return read_each(at, properties, &GeojsonReader::read_area);
    if (type != "GeometryCollection" || depth > most_geojson_depth)
      return out_.refused(type.empty() ? Errc::malformed_json : Errc::unsupported_shape,
                          "has no known geometry");
    const Json& geometries = member(geometry, "geometries");
    if (!geometries.is_array()) return out_.refused(Errc::malformed_json, "has geometries that are no list");
    for (const Json& one : geometries) {
      if (auto read = read_geometry(one, properties, depth + 1); !read) return read;
    }
    return {};
  }

  using ReadOne = Status (GeojsonReader::*)(const Json&, const std::string&);
  Status read_each(const Json& list, const std::string& properties, ReadOne read_one) {
    if (!list.is_array()) return out_.refused(Errc::malformed_json, "has coordinates that are no list");
    for (const Json& one : list) {
      if (auto read = (this->*read_one)(one, properties); !read) return read;
    }
    return {};
  }

  Status read_point(const Json& at, const std::string& properties) {
    const auto point = position(at);
    if (!point) return fail(point.error());
    return out_.add(*point, properties);
  }

  Status read_line(const Json& at, const std::string& properties) {
    const auto line = positions(at);
    return line ? out_.add_line(*line, properties) : fail(line.error());
  }

  Status read_area(const Json& rings, const std::string& properties) {
    if (!rings.is_array()) return out_.refused(Errc::malformed_json, "has rings that are no list");
    if (rings.empty()) return out_.refused(Errc::too_few_points, "has no ring");
    Area out;
    for (std::size_t i = 0; i < rings.size(); ++i) {
      auto ring = read_ring(rings[i]);
      if (!ring) return fail(ring.error());
      if (i == 0) {
        out.outer = std::move(*ring);
      } else {
        out.holes.push_back(std::move(*ring));
      }
    }
    return out_.add(std::move(out), properties);
  }

  Result<Line> read_ring(const Json& at) {
    auto ring = positions(at);
    return ring ? out_.ring(std::move(*ring)) : ring;
  }

  Result<Line> positions(const Json& list) {
    if (!list.is_array()) return out_.refused(Errc::malformed_json, "has coordinates that are no list");
    Line out;
    for (const Json& one : list) {
      const auto point = position(one);
      if (!point) return fail(point.error());
      out.push_back(*point);
    }
    return out;
  }

  Result<Point> position(const Json& at) {
    if (!at.is_array() || at.size() < 2 || !at[0].is_number() || !at[1].is_number())
      return out_.refused(Errc::no_position, "has a position without two numbers");
    return out_.place(at[1].get<double>(), at[0].get<double>(), true);
  }

  ShapeSink out_;
};

}  // namespace

Result<std::vector<Feature>> read_geojson(std::string_view text) {
  if (text.size() > most_geojson_bytes)
    return fail(Errc::too_large, "more than " + std::to_string(most_geojson_bytes >> 20U) + " MB");
  if (is_too_deep(text)) return fail(Errc::malformed_json, "nested too deeply");
  const auto document = Json::parse(text, nullptr, false);
  if (document.is_discarded()) return fail(Errc::malformed_json, "no JSON");
  GeojsonReader reader;
  if (auto read = reader.read(document); !read) return fail(read.error());
  return reader.take();
}

}  // namespace wastewatch::geo
