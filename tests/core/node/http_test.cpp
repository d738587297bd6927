#include "node/http.h"

#include <gtest/gtest.h>

namespace wastewatch::node {
namespace {

using State = HttpParse::State;

TEST(Http, PostWithBodyIsParsedWhenItIsAllThere) {
  const std::string text = "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n\r\nbodyNEXT";
  for (std::size_t n = 0; n < text.size() - 4; ++n) {
    EXPECT_EQ(parse_http(text.substr(0, n), {}).state, State::incomplete) << n;
  }
  const auto parsed = parse_http(text, {});
  ASSERT_EQ(parsed.state, State::complete);
  EXPECT_EQ(parsed.request.body, "body");
  EXPECT_EQ(parsed.consumed, text.size() - 4);
  EXPECT_TRUE(parsed.request.keep_alive);
}

TEST(Http, QueryIsDecoded) {
  const auto parsed =
      parse_http("GET /tx?hash=0xAB&q=%22a+b%22&empty HTTP/1.1\r\nConnection: Close\r\n\r\n", {});
  ASSERT_EQ(parsed.state, State::complete);
  EXPECT_EQ(parsed.request.path, "/tx");
  ASSERT_EQ(parsed.request.query.size(), 3U);
  EXPECT_EQ(parsed.request.query[1].second, "\"a b\"");
  EXPECT_FALSE(parsed.request.keep_alive);
}

TEST(Http, ViolationsHaveTheirStatus) {
  const HttpLimits limits{.max_header_bytes = 200, .max_body_bytes = 10};
  const auto status = [&](const std::string& text) { return parse_http(text, limits).status; };
  EXPECT_EQ(status("nonsense\r\n\r\n"), 400);
  EXPECT_EQ(status("GET / HTTP/2.0\r\n\r\n"), 505);
  EXPECT_EQ(status("GET /%zz HTTP/1.1\r\n\r\n"), 400);
  EXPECT_EQ(status("GET / HTTP/1.1\r\nno colon\r\n\r\n"), 400);
  EXPECT_EQ(status("POST / HTTP/1.1\r\nContent-Length: 11\r\n\r\n"), 413);
  EXPECT_EQ(status("POST / HTTP/1.1\r\nContent-Length: x\r\n\r\n"), 400);
  EXPECT_EQ(status("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n"), 411);
  EXPECT_EQ(status("GET / HTTP/1.1\r\nA: " + std::string(300, 'x')), 431);
}

// RFC 9112 sections 5.1, 5.2 and 6.3: what two readers could take for two different requests.
TEST(Http, AmbiguousRequestsAreRefused) {
  const auto status = [](const std::string& headers) {
    return parse_http("POST / HTTP/1.1\r\n" + headers + "\r\n\r\n", {}).status;
  };
  EXPECT_EQ(status("Content-Length: 4\r\nContent-Length: 4"), 400);
  EXPECT_EQ(status("Content-Length: 4\r\ncontent-length: 5"), 400);
  EXPECT_EQ(status("Content-Length:"), 400);
  EXPECT_EQ(status("Content-Length : 4"), 400);
  EXPECT_EQ(status(" Content-Length: 4"), 400);
  EXPECT_EQ(status("A: b\r\n folded: c"), 400);
  EXPECT_EQ(status("A: b\rContent-Length: 4"), 400);
  EXPECT_EQ(status("A: b\nContent-Length: 4"), 400);
  EXPECT_EQ(status("Transfer-Encoding:"), 411);
  EXPECT_EQ(parse_http("GET / HTTP/1.1\r\nX-Text: \xe5\xb7\xa5\tb\r\n\r\n", {}).state, State::complete);
}

TEST(Http, ResponseSaysItsLength) {
  EXPECT_EQ(http_response(200, "text/plain", "abc", true),
            "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 3\r\n\r\nabc");
}

}  // namespace
}  // namespace wastewatch::node
