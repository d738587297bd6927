// The closed list of what can go wrong when talking to a node; every code has a sentence and an advice on
// screen.
#pragma once

#include "base/error.h"

namespace wastewatch::rpc {

enum class Errc {
  bad_address = 1,     // not an http or https address
  unreachable = 2,     // name unknown, connection refused, connection lost, TLS refused
  timeout = 3,         // no complete answer within the deadline
  too_large = 4,       // more bytes than the route's limit
  redirected = 5,      // the node sends elsewhere: never followed; the detail says where
  http_status = 6,     // a refusal without a JSON-RPC error; the detail is the status
  not_json = 7,        // the body is no JSON-RPC answer
  wrong_id = 8,        // answers that belong to no question, or are missing
  rpc_error = 9,       // the node's own refusal; the detail is its text
  wrong_content = 10,  // JSON, but not what the route must answer
  cancelled = 11,
  bad_network = 12,  // not a network link; the detail names the field
  busy = 13,         // the node asks for patience (429, 503); the detail says for how long
};

constexpr ErrorDomain error_domain(Errc) { return ErrorDomain::rpc; }
std::string_view error_name(Errc code);

}  // namespace wastewatch::rpc
