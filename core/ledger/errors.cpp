#include "ledger/errors.h"

namespace wastewatch::ledger {

std::string_view error_name(Errc code) {
  switch (code) {
    case Errc::bad_genesis: return "bad_genesis";
    case Errc::state_corrupt: return "state_corrupt";
    case Errc::wrong_height: return "wrong_height";
    case Errc::not_initialised: return "not_initialised";
    case Errc::bad_text: return "bad_text";
    case Errc::store_failed: return "store_failed";
    case Errc::already_committed: return "already_committed";
    case Errc::unknown_version: return "unknown_version";
    case Errc::store_corrupt: return "store_corrupt";
  }
  return "unknown";
}

}  // namespace wastewatch::ledger
