// The address of a tile on a server, with places for its numbers:
//
//   https://tiles.example.org/{z}/{x}/{y}.png
//   https://t{s}.example.gov.cn/vec_w/wmts?…&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}&tk={key}
//
// {z} {x} {y} must be there, or WMTS's names for them, {TileMatrix} {TileCol} {TileRow}; {-y} instead of {y}
// counts rows from the south (TMS); {s} is one of the servers 0 to 7, the same one for the same tile, as
// 天地图 numbers them; {key} the office's own key, and so is 天地图's parameter tk when it is empty. Pure;
// thread safe.
#pragma once

#include <string>
#include <string_view>

#include "base/error.h"
#include "tiles/tile_id.h"

namespace wastewatch::tiles {

inline constexpr std::size_t max_template_bytes = 2'000;

class TileTemplate {
 public:
  // Errors: wrong_template; the detail is what is wrong: "scheme", "place", "length", "character".
  static Result<TileTemplate> parse(std::string_view text);

  bool wants_key() const { return wants_key_; }
  const std::string& text() const { return text_; }
  // The server's name, port and number place: equal where a key is sent to the same service.
  std::string_view host() const;
  // `key` is percent-encoded.
  std::string address(TileId id, std::string_view key) const;

  bool operator==(const TileTemplate&) const = default;

 private:
  std::string text_;
  bool wants_key_ = false;
};

}  // namespace wastewatch::tiles
