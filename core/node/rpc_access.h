// Who may use the RPC through a browser. A web page anywhere can make the browser of this computer send
// requests to it, directly or under a name that was rebound to 127.0.0.1 (DNS rebinding). Programs send none
// of these headers and are not concerned. Pure; thread safe.
//   Host            an IP address, localhost, or a name that is configured: an address cannot be rebound
//   Origin          one that is configured
//   Sec-Fetch-Site  none or same-origin, unless the origin is configured; covers requests without Origin,
//   such
//                   as images (https://www.w3.org/TR/fetch-metadata/)
#pragma once

#include <string>
#include <vector>

#include "node/http.h"

namespace wastewatch::node {

struct RpcAccess {
  std::vector<std::string> hosts;    // names this node is reached by, without port
  std::vector<std::string> origins;  // "https://explorer.example", of pages that may ask
};

// Why the request is refused; empty: it is answered.
std::string_view refusal(const HttpRequest& request, const RpcAccess& access);
// Headers for a page whose origin is configured; empty for everybody else.
std::string cross_origin_headers(const HttpRequest& request, const RpcAccess& access);

}  // namespace wastewatch::node
