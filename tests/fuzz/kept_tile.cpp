// A tile's file in the cache: exactly what was written, or nothing.
#include "ui/tiles/kept_tile.h"

#include "fuzz/support/target.h"

namespace wastewatch::fuzz {

void run(BytesView input) {
  const auto tile = ui::decode_kept(as_text(input));
  if (!tile) return;
  require(ui::decode_kept(ui::encode_kept(*tile)).has_value(), "what was read is written and read again");
  require(ui::decode_kept(ui::encode_kept(*tile))->picture == tile->picture, "the picture stays");
}

std::vector<Bytes> seeds() {
  const ui::KeptTile plain{.picture = {1, 2, 3}, .got_ms = 5, .until_ms = 7};
  const ui::KeptTile dated{.picture = {}, .got_ms = 5, .until_ms = 7, .validators = {"\"v1\"", "yesterday"}};
  return {to_bytes(ui::encode_kept(plain)), to_bytes(ui::encode_kept(dated))};
}

}  // namespace wastewatch::fuzz
