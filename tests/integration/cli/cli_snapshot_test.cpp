// A home that starts from a snapshot of a real process, and the history below it fetched and proven.
#include <gtest/gtest.h>

#include "command_line.h"
#include "demonstration_chain.h"
#include "http_call.h"

namespace wastewatch::test {
namespace {

Said follow_from_snapshot(const DemonstrationChain& chain, const std::string& home) {
  const auto anchor = chain.anchor();
  const auto colon = anchor.find(':');
  return call({"follow", "--rpc", chain.rpc(), "--witness", chain.rpc(), "--chain", "cli-test", "--height",
               anchor.substr(0, colon), "--hash", anchor.substr(colon + 1), "--home", home, "--snapshot",
               "--until", std::to_string(latest_height(chain.port()) - 1)});
}

// The restored home, made once.
const std::string& restored_home(const DemonstrationChain& chain) {
  static const std::string home = [&] {
    const auto path = chain.file("restored").string();
    const auto followed = follow_from_snapshot(chain, path);
    EXPECT_EQ(followed.code, 0) << followed.err << followed.out;
    EXPECT_TRUE(followed.has(" pieces checked")) << followed.out;
    return path;
  }();
  return home;
}

TEST(CliSnapshot, a_restored_home_knows_the_batches_and_their_custody) {
  DEMONSTRATION_OR_SKIP(chain);
  const auto& home = restored_home(chain);
  for (const auto& label : chain.labels()) {
    const auto id = label["batch"].get<std::string>();
    const auto restored = call({"batch", id, "--home", home});
    ASSERT_EQ(restored.code, 0) << restored.err;
    EXPECT_TRUE(restored.has("Generator: ")) << restored.out;
  }
  const auto alerts = call({"alerts", "--home", home});
  EXPECT_TRUE(alerts.has("Not delivered") || alerts.has("Reported delivered")) << alerts.out;
}

TEST(CliSnapshot, old_history_is_fetched_and_proven) {
  DEMONSTRATION_OR_SKIP(chain);
  const auto& home = restored_home(chain);
  const auto block = call({"history", "block", "5", "--home", home});
  ASSERT_EQ(block.code, 0) << block.err;
  const auto shown = get_json(chain.port(), "/block?height=5");
  EXPECT_EQ(nlohmann::json::parse(block.out)["hash"], (*shown)["result"]["block_id"]["hash"]);

  EXPECT_EQ(call({"history", "block", "block 5", "--home", home}).out, block.out);
  for (const char* wrong : {"1e3", "5.7", "0", "-1", "99999999999999999999"})
    EXPECT_EQ(call({"history", "block", wrong, "--home", home}).code, 2) << wrong;

  const auto events = call({"history", "batch", chain.labels().front()["batch"], "--home", home});
  ASSERT_EQ(events.code, 0) << events.err;
  const auto first = nlohmann::json::parse(events.out.substr(0, events.out.find('\n')));
  EXPECT_EQ(first["kind"], "EVENT_DECLARED");

  const auto body = call({"history", "block", std::to_string(first["height"].get<int>()), "--home", home});
  const std::string hash =
      nlohmann::json::parse(body.out)["transactions"][first["transaction"].get<std::size_t>()];
  const auto transaction = call({"history", "transaction", hash, "--home", home});
  ASSERT_EQ(transaction.code, 0) << transaction.err;
  EXPECT_EQ(nlohmann::json::parse(transaction.out)["code"], 0);
  EXPECT_EQ(nlohmann::json::parse(transaction.out)["block"]["height"], first["height"]);

  EXPECT_NE(call({"history", "transaction", std::string(64, '1'), "--home", home}).code, 0);
  EXPECT_EQ(call({"history", "batch", "nonsense", "--home", home}).code, 2);
}

}  // namespace
}  // namespace wastewatch::test
