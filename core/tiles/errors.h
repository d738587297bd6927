// The closed list of what can go wrong with raster tiles, from files and from servers.
#pragma once

#include "base/error.h"

namespace wastewatch::tiles {

enum class Errc {
  missing = 1,                  // no such file or folder
  io = 2,                       // the disk failed, or access is denied; the detail says which
  not_tiles = 3,                // neither MBTiles nor PMTiles nor a folder {z}/{x}/{y}
  unsupported_version = 4,      // PMTiles of a version other than 3
  vector_tiles = 5,             // the source holds vector tiles; only pictures can be drawn
  unsupported_compression = 6,  // neither plain nor gzip
  damaged = 7,                  // contradicts itself or ends early; the detail names the part
  too_large = 8,                // a tile or a directory beyond the limits
  not_a_picture = 9,            // a tile that is neither PNG nor JPEG nor WebP
  empty = 10,                   // no tile at all
  wrong_template = 11,          // not the address of a tile; the detail is what is wrong
  no_answer = 12,               // the server does not answer, or breaks off
  needs_key = 13,               // the server wants a key, or another one
  refused = 14,                 // the server answers with an error; the detail is its status
  redirected = 15,              // the server sends the request to another one, which the detail names
  busy = 16,                    // the server asks to be left alone for a while
  untrusted = 17,               // the server's certificate is not valid
  no_decoder = 18,              // this computer cannot draw this kind of picture, which the detail names
  no_tile_here = 19,            // the server answers, but has nothing where this program is used
};

constexpr ErrorDomain error_domain(Errc) { return ErrorDomain::tiles; }
std::string_view error_name(Errc code);

}  // namespace wastewatch::tiles
