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
  std::string (*value)(const Values& values);
};

constexpr std::array places{
    Place{"{z}", [](const Values& v) { return std::to_string(v.id.zoom); }},
    Place{"{x}", [](const Values& v) { return std::to_string(v.id.x); }},
    Place{"{y}", [](const Values& v) { return std::to_string(v.id.y); }},
    Place{"{-y}", [](const Values& v) { return std::to_string((1U << v.id.zoom) - 1 - v.id.y); }},
    Place{"{s}", [](const Values& v) { return std::to_string((v.id.x + v.id.y) % servers); }},
    Place{"{key}", [](const Values& v) { return v.key; }},
};

const Place* place_at(std::string_view rest) {
  const auto found =
      std::ranges::find_if(places, [&](const Place& place) { return rest.starts_with(place.name); });
  return found == places.end() ? nullptr : &*found;
}

bool is_http(std::string_view text) { return text.starts_with("https://") || text.starts_with("http://"); }

// Places only where a server's address may have them: a key must not choose the host.
bool host_is_fixed(std::string_view text) {
  const auto host = text.substr(text.find("//") + 2);
  const auto name = host.substr(0, host.find_first_of("/?#"));
  return !name.empty() && !name.contains('@') && !name.contains("{key}") && !name.contains("{x}") &&
         !name.contains("{y}") && !name.contains("{z}");
}

std::optional<std::string_view> fault_in(std::string_view text) {
  if (text.size() > max_template_bytes) return "length";
  if (!is_http(text) || !host_is_fixed(text)) return "scheme";
  const bool plain = std::ranges::all_of(text, [](char c) { return c > ' ' && c < '\x7f'; });
  if (!plain) return "character";
  for (auto rest = text; !rest.empty();) {
    const auto* place = rest.front() == '{' ? place_at(rest) : nullptr;
    if (place == nullptr && (rest.front() == '{' || rest.front() == '}')) return "place";
    rest.remove_prefix(place == nullptr ? 1 : place->name.size());
  }
  const bool rows = text.contains("{y}") != text.contains("{-y}");
  return rows && text.contains("{z}") && text.contains("{x}") ? std::nullopt
                                                              : std::optional<std::string_view>("place");
}

}  // namespace

Result<TileTemplate> TileTemplate::parse(std::string_view text) {
  if (const auto fault = fault_in(text)) return fail(Errc::wrong_template, std::string(*fault));
  TileTemplate out;
  out.text_ = text;
  out.wants_key_ = text.contains("{key}");
  return out;
}

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
