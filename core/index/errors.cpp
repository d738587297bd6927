#include "index/errors.h"

namespace wastewatch::index {

std::string_view error_name(Errc code) {
  switch (code) {
    case Errc::store_failed: return "store_failed";
    case Errc::store_corrupt: return "store_corrupt";
    case Errc::store_locked: return "store_locked";
    case Errc::store_too_new: return "store_too_new";
    case Errc::wrong_chain: return "wrong_chain";
    case Errc::malformed_genesis: return "malformed_genesis";
    case Errc::root_mismatch: return "root_mismatch";
    case Errc::results_mismatch: return "results_mismatch";
    case Errc::wrong_block: return "wrong_block";
    case Errc::out_of_order: return "out_of_order";
    case Errc::not_found: return "not_found";
    case Errc::not_replayed: return "not_replayed";
    case Errc::bad_query: return "bad_query";
    case Errc::cancelled: return "cancelled";
    case Errc::no_snapshot: return "no_snapshot";
    case Errc::decisions_corrupt: return "decisions_corrupt";
    case Errc::decisions_too_new: return "decisions_too_new";
    case Errc::no_backup: return "no_backup";
    case Errc::backup_corrupt: return "backup_corrupt";
    case Errc::needs_writing: return "needs_writing";
  }
  return "unknown";
}

}  // namespace wastewatch::index
