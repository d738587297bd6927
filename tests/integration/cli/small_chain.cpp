#include "small_chain.h"

#include <stdexcept>

#include "base/time.h"
#include "command_line.h"
#include "http_call.h"

namespace wastewatch::test {
namespace {

constexpr std::chrono::minutes patience{4};
constexpr const char* start = "2026-03-01T16:00:00Z";

void require(bool good, const std::string& what) {
  if (!good) throw std::runtime_error(what);
}

}  // namespace

SmallChain::SmallChain(const std::filesystem::path& folder) : folder_(folder), port_(free_port()) {
  const auto genesis =
      call({"scenario", "genesis", "--app-state-only", "--out", file("app_state.json").string()});
  require(genesis.code == 0, genesis.err);
  const auto written = call({"scenario", "history", "--chain-id", "small-chain", "--start", start, "--days",
                             "1", "--block-every", "120", "--out", file("history.jsonl").string()});
  require(written.code == 0, written.err);
  ChildProcess init({WASTEWATCHD, "init", "--home", file("fresh").string(), "--chain-id", "small-chain",
                     "--genesis-time", start, "--app-state", file("app_state.json").string()},
                    file("init.log"));
  require(init.wait(patience) == 0, init.output());
}

std::vector<std::string> SmallChain::node_command(const std::string& name) const {
  if (!std::filesystem::exists(file(name))) {
    std::filesystem::copy(file("fresh"), file(name), std::filesystem::copy_options::recursive);
  }
  return {WASTEWATCHD,
          "solo",
          "--home",
          file(name).string(),
          "--rpc",
          "127.0.0.1:" + std::to_string(port_),
          "--history",
          file("history.jsonl").string(),
          "--block-interval",
          "3600000",
          "--snapshot-interval",
          "200"};
}

void SmallChain::run(const std::string& name) {
  node_.reset();
  const auto log = file(name + ".log");
  std::filesystem::remove(log);
  node_ = std::make_unique<ChildProcess>(node_command(name), log);
  const bool ready =
      eventually([&] { return node_->output().find("\"appended\"") != std::string::npos; }, patience);
  require(ready, node_->output());
}

std::int64_t SmallChain::tip() const { return latest_height(port_); }

std::string SmallChain::hash_at(std::int64_t height) const {
  const auto commit = get_json(port_, "/commit?height=" + std::to_string(height));
  require(commit.has_value(), "no commit");
  return (*commit)["result"]["signed_header"]["commit"]["block_id"]["hash"].get<std::string>();
}

std::vector<std::string> SmallChain::follow_command(const std::filesystem::path& home) const {
  return {WASTEWATCH_CLI,
          "follow",
          "--rpc",
          rpc(),
          "--chain",
          "small-chain",
          "--height",
          "2",
          "--hash",
          hash_at(2),
          "--home",
          home.string(),
          "--trusting-period",
          "87600",
          "--until",
          std::to_string(tip() - 1)};
}

std::vector<std::string> starved(const std::vector<std::string>& command, unsigned kib) {
  std::vector<std::string> out{"bash", "-c",
                               "ulimit -f " + std::to_string(kib) + "; trap '' XFSZ; exec \"$@\"", "starved"};
  out.insert(out.end(), command.begin(), command.end());
  return out;
}

}  // namespace wastewatch::test
