#include "rpc/errors.h"

namespace wastewatch::rpc {

std::string_view error_name(Errc code) {
  switch (code) {
    case Errc::bad_address: return "bad_address";
    case Errc::unreachable: return "unreachable";
    case Errc::timeout: return "timeout";
    case Errc::too_large: return "too_large";
    case Errc::redirected: return "redirected";
    case Errc::http_status: return "http_status";
    case Errc::not_json: return "not_json";
    case Errc::wrong_id: return "wrong_id";
    case Errc::rpc_error: return "rpc_error";
    case Errc::wrong_content: return "wrong_content";
    case Errc::cancelled: return "cancelled";
    case Errc::bad_network: return "bad_network";
    case Errc::busy: return "busy";
  }
  return "unknown";
}

}  // namespace wastewatch::rpc
