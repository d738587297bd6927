// The address of a tile as a person writes it: what is accepted keeps its server, whatever tile and key are
// put in.
#include <algorithm>

#include "fuzz/support/target.h"
#include "tiles/tile_template.h"

namespace wastewatch::fuzz {
namespace {

std::string_view server_of(std::string_view address) {
  const auto start = address.find("//") + 2;
  return address.substr(0, std::min(address.find_first_of("/?#", start), address.size()));
}

}  // namespace

void run(BytesView input) {
  Pieces pieces(input);
  const auto key = as_text(pieces.with_length());
  const auto address = tiles::TileTemplate::parse(as_text(pieces.rest()));
  if (!address) return;
  const tiles::TileId id{5, 26, 13};
  const auto plain = address->address(id, {});
  const auto keyed = address->address(id, key);
  require(server_of(plain) == server_of(keyed), "a key does not choose the server");
  require(std::ranges::all_of(keyed, [](char c) { return c > ' ' && c < '\x7f'; }), "an address is plain");
  require(!keyed.contains('{') && !keyed.contains('}'), "every place is filled");
  require(tiles::TileTemplate::parse(address->text()).has_value(), "what is kept is read again");
}

std::vector<Bytes> seeds() {
  std::vector<Bytes> out;
  for (const std::string_view text :
       {"https://tiles.example.org/{z}/{x}/{y}.png", "http://127.0.0.1:8080/{z}/{x}/{-y}.jpg?a=1",
        "https://t{s}.example.cn/w/wmts?TM={TileMatrix}&R={TileRow}&C={TileCol}&tk=",
        "https://a.example.cn/{z}/{x}/{y}?key={key}#f"}) {
    Bytes input;
    append_with_length(input, as_bytes("a&b=/c"));
    append(input, as_bytes(text));
    out.push_back(std::move(input));
  }
  return out;
}

}  // namespace wastewatch::fuzz
