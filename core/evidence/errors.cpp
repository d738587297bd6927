#include "evidence/errors.h"

namespace wastewatch::evidence {

std::string_view error_name(Errc code) {
  switch (code) {
    case Errc::malformed_file: return "malformed_file";
    case Errc::too_large: return "too_large";
    case Errc::unsupported_version: return "unsupported_version";
    case Errc::wrong_fact: return "wrong_fact";
    case Errc::wrong_root: return "wrong_root";
    case Errc::missing_header: return "missing_header";
    case Errc::wrong_chain: return "wrong_chain";
    case Errc::broken_path: return "broken_path";
    case Errc::not_provable: return "not_provable";
    case Errc::io: return "io";
  }
  return "unknown";
}

}  // namespace wastewatch::evidence
