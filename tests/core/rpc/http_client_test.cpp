#include "rpc/http_client.h"

#include <gtest/gtest.h>

#include <thread>

#include "kit/nodes/scripted_node.h"

namespace wastewatch::rpc {
namespace {

using namespace std::chrono_literals;
using test::HttpAnswer;
using test::Manner;
using test::ScriptedNode;

class Http : public testing::Test {
 protected:
  Result<HttpReply> ask(const ScriptedNode& node, std::size_t limit = 1000,
                        std::chrono::milliseconds deadline = 20s, std::stop_token stop = {}) {
    return http_.post({node.address(), "{}", limit, deadline}, stop);
  }
  static ScriptedNode::Script always(HttpAnswer answer) {
    return [answer](const std::string&) { return answer; };
  }

  NetworkThread thread_;
  HttpClient http_{thread_};
};

TEST_F(Http, GivesBackStatusAndBodyAlsoOfRefusals) {
  const ScriptedNode node(always({.status = 500, .body = "because"}));
  const auto reply = ask(node);
  ASSERT_TRUE(reply) << reply.error().text();
  EXPECT_EQ(reply->status, 500);
  EXPECT_EQ(reply->body, "because");
}

TEST_F(Http, AStatusIsEnoughWhereTheBodyDoesNotCount) {
  for (const auto manner : {Manner::answer, Manner::endless, Manner::truncate}) {
    const ScriptedNode node(always({.body = std::string(256 * 1024, ' '), .manner = manner}));
    HttpRequest request{
        .url = node.address(), .body = "{}", .max_reply_bytes = 1000, .status_is_enough = true};
    const auto reply = http_.post(request, {});
    ASSERT_TRUE(reply) << reply.error().text();
    EXPECT_EQ(reply->status, 200);
    request.status_is_enough = false;
    EXPECT_FALSE(http_.post(request, {}));
  }
}

TEST_F(Http, KeepsTheConnectionBetweenRequests) {
  const ScriptedNode node(always({.body = "x"}));
  for (int i = 0; i < 5; ++i) EXPECT_TRUE(ask(node));
  EXPECT_EQ(node.requests(), 5);
  EXPECT_EQ(node.connections(), 1);
}

TEST_F(Http, SendsManyAtOnceAndKeepsTheirOrder) {
  const ScriptedNode node([](const std::string& body) { return HttpAnswer{.body = body}; });
  std::vector<HttpRequest> requests;
  for (int i = 0; i < 20; ++i) requests.push_back({node.address(), std::to_string(i), 100, 20s});
  const auto replies = http_.post_all(requests, {});
  ASSERT_EQ(replies.size(), 20U);
  for (std::size_t i = 0; i < replies.size(); ++i) EXPECT_EQ(replies[i]->body, std::to_string(i));
}

TEST_F(Http, RefusesABodyAboveTheLimit) {
  const ScriptedNode node(always({.body = std::string(1001, 'x')}));
  EXPECT_TRUE(ask(node).error().is(Errc::too_large));
  EXPECT_TRUE(ask(node, 1001));
}

TEST_F(Http, DoesNotFollowRedirects) {
  const ScriptedNode other(always({.body = "other"}));
  const ScriptedNode node(always({.status = 302, .extra_headers = "Location: " + other.address() + "/\r\n"}));
  EXPECT_TRUE(ask(node).error().is(Errc::redirected));
  EXPECT_EQ(other.requests(), 0);
}

TEST_F(Http, GivesUpAtTheDeadline) {
  const ScriptedNode node(always({.manner = Manner::hang}));
  EXPECT_TRUE(ask(node, 1000, 50ms).error().is(Errc::timeout));
}

TEST_F(Http, ANodeThatClosesMidwayIsUnreachable) {
  const ScriptedNode cut(always({.body = std::string(500, 'x'), .manner = Manner::truncate}));
  const ScriptedNode shut(always({.manner = Manner::close_now}));
  EXPECT_TRUE(ask(cut).error().is(Errc::unreachable));
  EXPECT_TRUE(ask(shut).error().is(Errc::unreachable));
}

TEST_F(Http, NobodyThereIsUnreachable) {
  std::string address;
  {
    const ScriptedNode gone(always({}));
    address = gone.address();
  }
  EXPECT_TRUE(http_.post({address, "{}", 10, 20s}, {}).error().is(Errc::unreachable));
}

TEST_F(Http, RefusesAddressesThatAreNotHttp) {
  for (const char* address : {"", "ftp://127.0.0.1/", "file:///etc/passwd", "http://", "no address at all"}) {
    EXPECT_TRUE(http_.post({address, "{}", 10, 20s}, {}).error().is(Errc::bad_address)) << address;
  }
}

TEST_F(Http, CanBeCancelledWhileWaiting) {
  std::stop_source stop;
  const ScriptedNode node([&](const std::string&) {
    stop.request_stop();
    return HttpAnswer{.manner = Manner::hang};
  });
  EXPECT_TRUE(ask(node, 1000, 60s, stop.get_token()).error().is(Errc::cancelled));
  EXPECT_TRUE(ask(node, 1000, 60s, stop.get_token()).error().is(Errc::cancelled));
}

TEST_F(Http, ServesSeveralThreadsAtATime) {
  const ScriptedNode node([](const std::string& body) { return HttpAnswer{.body = body}; });
  std::atomic<int> right{0};
  {
    std::vector<std::jthread> threads;
    for (int t = 0; t < 4; ++t) {
      threads.emplace_back([&, t] {
        for (int i = 0; i < 10; ++i) {
          const std::string body = std::to_string(t * 100 + i);
          const auto reply = http_.post({node.address(), body, 100, 20s}, {});
          if (reply && reply->body == body) ++right;
        }
      });
    }
  }
  EXPECT_EQ(right, 40);
}

}  // namespace
}  // namespace wastewatch::rpc
