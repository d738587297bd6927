#include "demonstration_chain.h"

#include <fstream>
#include <stdexcept>

#include "base/time.h"
#include "command_line.h"
#include "http_call.h"

namespace wastewatch::test {
namespace {

constexpr std::chrono::minutes patience{8};

void require(bool good, const std::string& what) {
  if (!good) throw std::runtime_error(what);
}

}  // namespace

const DemonstrationChain* DemonstrationChain::get() {
  static const auto chain = std::filesystem::exists(WASTEWATCHD)
                                ? std::unique_ptr<DemonstrationChain>(new DemonstrationChain)
                                : nullptr;
  return chain.get();
}

DemonstrationChain::DemonstrationChain() : port_(free_port()) {
  const auto start = to_rfc3339({system_clock().now().seconds - 4 * 86'400, 0});
  make_genesis(start);
  write_history(start);
  run_node();
  follow();
}

void DemonstrationChain::make_genesis(const std::string& start) const {
  const auto made =
      call({"scenario", "genesis", "--app-state-only", "--out", file("app_state.json").string()});
  require(made.code == 0, made.err);
  ChildProcess init({WASTEWATCHD, "init", "--home", file("node").string(), "--chain-id", "cli-test",
                     "--genesis-time", start, "--app-state", file("app_state.json").string()},
                    file("init.log"));
  require(init.wait(patience) == 0, init.output());
}

void DemonstrationChain::write_history(const std::string& start) const {
  const auto written =
      call({"scenario", "history", "--chain-id", "cli-test", "--start", start, "--days", "4", "--block-every",
            "300", "--labels", file("labels.jsonl").string(), "--out", file("history.jsonl").string()});
  require(written.code == 0, written.err);
}

void DemonstrationChain::run_node() {
  node_ = std::make_unique<ChildProcess>(
      std::vector<std::string>{WASTEWATCHD, "solo", "--home", file("node").string(), "--rpc",
                               "127.0.0.1:" + std::to_string(port_), "--history",
                               file("history.jsonl").string()},
      file("node.log"));
  const bool ready =
      eventually([&] { return node_->output().find("\"appended\"") != std::string::npos; }, patience);
  require(ready, node_->output());
}

void DemonstrationChain::follow() const {
  const auto tip = latest_height(port_);
  const auto anchor_text = anchor();
  const auto colon = anchor_text.find(':');
  const auto followed = call({"follow", "--rpc", rpc(), "--witness", rpc(), "--chain", "cli-test", "--height",
                              anchor_text.substr(0, colon), "--hash", anchor_text.substr(colon + 1), "--home",
                              home(), "--until", std::to_string(tip - 1), "--json"});
  require(followed.code == 0, followed.err + followed.out);
}

std::string DemonstrationChain::anchor() const {
  const auto commit = get_json(port_, "/commit?height=2");
  require(commit.has_value(), "no commit");
  return "2:" + (*commit)["result"]["signed_header"]["commit"]["block_id"]["hash"].get<std::string>();
}

std::vector<nlohmann::json> DemonstrationChain::labels() const {
  std::ifstream in(file("labels.jsonl"));
  std::vector<nlohmann::json> out;
  for (std::string line; std::getline(in, line);) out.push_back(nlohmann::json::parse(line));
  return out;
}

}  // namespace wastewatch::test
