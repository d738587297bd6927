#include "tiles/picture_kind.h"

#include <string_view>

#include "tiles/errors.h"
#include "tiles/tile_source.h"

namespace wastewatch::tiles {

using namespace std::string_view_literals;

PictureKind picture_kind(BytesView bytes) {
  const auto text = as_text(bytes);
  if (text.starts_with("\x89PNG\r\n\x1a\n"sv)) return PictureKind::png;
  if (text.starts_with("\xff\xd8\xff"sv)) return PictureKind::jpeg;
  if (text.starts_with("RIFF"sv) && text.size() >= 12 && text.substr(8, 4) == "WEBP"sv)
    return PictureKind::webp;
  return PictureKind::none;
}

Status check_picture(BytesView bytes) {
  if (bytes.size() > max_tile_bytes)
    return fail(Errc::too_large, "a tile of " + std::to_string(bytes.size()) + " bytes");
  if (picture_kind(bytes) == PictureKind::none) return fail(Errc::not_a_picture);
  return {};
}

}  // namespace wastewatch::tiles
