// Requests to the RPC server: what is decided about a stream does not change when more of it arrives.
#include "node/http.h"

#include "fuzz/support/target.h"

namespace wastewatch::fuzz {
namespace {

using namespace node;
using State = HttpParse::State;

constexpr HttpLimits limits{.max_header_bytes = 1024, .max_body_bytes = 512};

bool same(const HttpRequest& a, const HttpRequest& b) {
  return a.method == b.method && a.path == b.path && a.query == b.query && a.headers == b.headers &&
         a.body == b.body && a.keep_alive == b.keep_alive;
}

void check_prefix(std::string_view stream, std::size_t size, const HttpParse& whole) {
  const HttpParse part = parse_http(stream.substr(0, size), limits);
  if (part.state == State::incomplete) return;
  require(part.state == whole.state && part.status == whole.status, "a decision stands");
  require(part.consumed == whole.consumed && same(part.request, whole.request), "a request stands");
}

}  // namespace

void run(BytesView input) {
  const std::string_view stream = as_text(input);
  const HttpParse whole = parse_http(stream, limits);
  require(whole.consumed <= stream.size(), "no more is consumed than there is");
  require((whole.state == State::refused) == (whole.status != 0), "a refusal has a status");
  if (whole.state == State::complete) {
    require(whole.consumed > 0 && whole.request.body.size() <= limits.max_body_bytes, "a body is bounded");
    require(parse_http(stream.substr(0, whole.consumed - 1), limits).state == State::incomplete,
            "nothing is decided early");
  }
  for (std::size_t size = 0; size < stream.size(); size += 1 + stream.size() / 16)
    check_prefix(stream, size, whole);
}

std::vector<Bytes> seeds() {
  std::vector<Bytes> out;
  for (const char* text : {"GET /status HTTP/1.1\r\nHost: a\r\n\r\n",
                           "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n\r\nbodyGET /",
                           "GET /tx?hash=0xAB&q=%22a+b%22&empty HTTP/1.0\r\nConnection: keep-alive\r\n\r\n",
                           "GET /websocket HTTP/1.1\r\nUpgrade: websocket\r\nSec-WebSocket-Key: "
                           "AAAA\r\nConnection: Upgrade\r\n\r\n",
                           "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                           "POST / HTTP/1.1\r\nContent-Length: 600\r\n\r\n"}) {
    out.push_back(to_bytes(std::string_view(text)));
  }
  return out;
}

}  // namespace wastewatch::fuzz
