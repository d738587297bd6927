#include "merkle/errors.h"

namespace wastewatch::merkle {

std::string_view error_name(Errc code) {
  switch (code) {
    case Errc::malformed_proof: return "malformed_proof";
    case Errc::wrong_root: return "wrong_root";
    case Errc::wrong_key: return "wrong_key";
    case Errc::not_neighbours: return "not_neighbours";
    case Errc::incomplete_range: return "incomplete_range";
    case Errc::empty_value: return "empty_value";
    case Errc::version_unknown: return "version_unknown";
    case Errc::store_failed: return "store_failed";
    case Errc::store_corrupt: return "store_corrupt";
    case Errc::empty_tree: return "empty_tree";
    case Errc::unsupported_proof: return "unsupported_proof";
    case Errc::invalid_request: return "invalid_request";
    case Errc::malformed_chunk: return "malformed_chunk";
    case Errc::wrong_chunk: return "wrong_chunk";
    case Errc::unsupported_snapshot: return "unsupported_snapshot";
    case Errc::too_large: return "too_large";
  }
  return "unknown";
}

}  // namespace wastewatch::merkle
