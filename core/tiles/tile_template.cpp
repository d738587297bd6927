#include "tiles/tile_template.h"

#include <algorithm>
#include <array>
#include <optional>

#include "tiles/errors.h"
#include "tiles/text.h"

namespace wastewatch::tiles {
namespace {

constexpr std::uint32_t servers = 8;

struct Values {
  TileId id;
  std::string key;
};

struct Place {
  std::string_view name;
  char stands_for;
  std::string (*value)(const Values& values);
};

std::string zoom_of(const Values& v) { return std::to_string(v.id.zoom); }
std::string column_of(const Values& v) { return std::to_string(v.id.x); }
std::string row_of(const Values& v) { return std::to_string(v.id.y); }

constexpr std::array places{
    Place{"{z}", 'z', zoom_of},
    Place{"{x}", 'x', column_of},
    Place{"{y}", 'y', row_of},
    Place{"{-y}", '-', [](const Values& v) { return std::to_string((1U << v.id.zoom) - 1 - v.id.y); }},
    Place{"{TileMatrix}", 'z', zoom_of},
    Place{"{TileCol}", 'x', column_of},
    Place{"{TileRow}", 'y', row_of},
    Place{"{s}", 's', [](const Values& v) { return std::to_string((v.id.x + v.id.y) % servers); }},
    Place{"{key}", 'k', [](const Values& v) { return v.key; }},
};

const Place* place_at(std::string_view rest) {
  const auto found =
      std::ranges::find_if(places, [&](const Place& place) { return rest.starts_with(place.name); });
  return found == places.end() ? nullptr : &*found;
}

bool is_http(std::string_view text) { return text.starts_with("https://") || text.starts_with("http://"); }

std::string_view host_in(std::string_view text) {
  const auto host = text.substr(text.find("//") + 2);
  return host.substr(0, host.find_first_of("/?#"));
}

// The number of a server is the only place there: a key must not choose the host.
bool host_is_fixed(std::string_view text) {
  const auto name = host_in(text);
  return !name.empty() && !name.contains('@') && std::ranges::none_of(places, [&](const Place& place) {
    return place.stands_for != 's' && name.contains(place.name);
  });
}

bool has(std::string_view text, char stands_for) {
  return std::ranges::any_of(places, [&](const Place& place) {
    return place.stands_for == stands_for && text.contains(place.name);
  });
}

bool all_places_known(std::string_view text) {
  for (auto rest = text; !rest.empty();) {
    const auto* place = rest.front() == '{' ? place_at(rest) : nullptr;
    if (place == nullptr && (rest.front() == '{' || rest.front() == '}')) return false;
    rest.remove_prefix(place == nullptr ? 1 : place->name.size());
  }
  return true;
}

std::optional<std::string_view> fault_in(std::string_view text) {
  if (text.size() > max_template_bytes) return "length";
  if (!is_http(text) || !host_is_fixed(text)) return "scheme";
  const bool plain = std::ranges::all_of(text, [](char c) { return c > ' ' && c < '\x7f'; });
  if (!plain) return "character";
  const bool complete = has(text, 'z') && has(text, 'x') && has(text, 'y') != has(text, '-');
  return complete && all_places_known(text) ? std::nullopt : std::optional<std::string_view>("place");
}

// "…&tk=" as 天地图's own pages write it.
std::string with_key_place(std::string_view text) {
  std::string out(text);
  for (const std::string_view name : {"?tk=", "&tk="}) {
    const auto at = out.find(name);
    const auto end = at + name.size();
    if (at != std::string::npos && (end == out.size() || out[end] == '&')) out.insert(end, "{key}");
  }
  return out;
}

}  // namespace

Result<TileTemplate> TileTemplate::parse(std::string_view text) {
  if (const auto fault = fault_in(text)) return fail(Errc::wrong_template, std::string(*fault));
  TileTemplate out;
  out.text_ = with_key_place(text);
  out.wants_key_ = has(out.text_, 'k');
  return out;
}

std::string_view TileTemplate::host() const { return host_in(text_); }

std::string TileTemplate::address(TileId id, std::string_view key) const {
  const Values values{id, percent_encoded(key, "-._~")};
  std::string out;
  for (std::string_view rest = text_; !rest.empty();) {
    const auto* place = rest.front() == '{' ? place_at(rest) : nullptr;
    out += place == nullptr ? std::string(1, rest.front()) : place->value(values);
    rest.remove_prefix(place == nullptr ? 1 : place->name.size());
  }
  return out;
}

}  // namespace wastewatch::tiles
