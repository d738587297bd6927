// The small part of HTTP/1.1 (RFC 9112) a JSON-RPC server needs: request parsing with limits, and responses.
// Bodies come with Content-Length; chunked requests are refused. Pure functions over a buffer.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/bytes.h"

namespace wastewatch::node {

struct HttpLimits {
  std::size_t max_header_bytes = 16UL * 1024;
  std::size_t max_body_bytes = 1'000'000;  // CometBFT's rpc.max_body_bytes
};

struct HttpRequest {
  std::string method;
  std::string path;                                          // percent-decoded
  std::vector<std::pair<std::string, std::string>> query;    // decoded, in order
  std::vector<std::pair<std::string, std::string>> headers;  // names in lower case
  std::string body;
  bool keep_alive = true;

  // The value of a header or query argument, empty when absent.
  std::string_view header(std::string_view lower_case_name) const;
};

// What the front of the buffer is.
struct HttpParse {
  enum class State : std::uint8_t { incomplete, complete, refused } state = State::incomplete;
  HttpRequest request;       // complete
  std::size_t consumed = 0;  // complete: bytes to drop from the buffer
  int status = 0;            // refused: 400, 411, 413, 431, 505
};

HttpParse parse_http(std::string_view buffer, const HttpLimits& limits);

// "%41+b" → "A b". Nothing when a percent sign is not followed by two hex digits.
std::optional<std::string> percent_decode(std::string_view text);

// A whole response with Content-Length. `headers`: further lines, each with its end.
std::string http_response(int status, std::string_view content_type, std::string_view body, bool keep_alive,
                          std::string_view headers = {});

}  // namespace wastewatch::node
