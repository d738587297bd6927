// A tile of a server as it lies on disk: when it was got, until when it is fresh, what the server wants to be
// asked with next time, and the picture under its hash. Whatever is not exactly that is no tile. Pure.
#pragma once

#include <QByteArray>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/bytes.h"
#include "tiles/tile_source.h"

namespace wastewatch::ui {

inline constexpr std::int64_t hour_ms = 3'600'000;
inline constexpr std::int64_t day_ms = 24 * hour_ms;
// A server that says nothing is taken at its word for a week, as OpenStreetMap's tile policy asks
// (operations.osmfoundation.org/policies/tiles).
inline constexpr std::int64_t default_fresh_ms = 7 * day_ms;
inline constexpr std::int64_t most_fresh_ms = 30 * day_ms;

// As the server gave them: "ETag" and "Last-Modified" (RFC 9110, 8.8). Empty: it gave none.
struct Validators {
  QByteArray etag{};
  QByteArray last_modified{};

  bool any() const { return !etag.isEmpty() || !last_modified.isEmpty(); }
  bool operator==(const Validators&) const = default;
};
inline constexpr qsizetype most_validator_bytes = 256;  // longer ones are not kept

// Times since 1970.
struct KeptTile {
  Bytes picture{};
  std::int64_t got_ms = 0;    // or confirmed by the server
  std::int64_t until_ms = 0;  // fresh before
  Validators validators{};

  // A clock that was set back makes nothing younger.
  bool is_fresh(std::int64_t now_ms) const { return got_ms <= now_ms && now_ms < until_ms; }
  bool operator==(const KeptTile&) const = default;
};
inline constexpr std::size_t most_kept_bytes = tiles::max_tile_bytes + 1'024;

std::string encode_kept(const KeptTile& tile);
// Nothing when it ends early, goes on too long or was altered.
std::optional<KeptTile> decode_kept(std::string_view file);

}  // namespace wastewatch::ui
