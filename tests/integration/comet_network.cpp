#include "comet_network.h"

#include <algorithm>
#include <csignal>
#include <fstream>
#include <stdexcept>

#include "chain/validator_set.h"
#include "http_call.h"
#include "node/genesis.h"
#include "node/validator_keys.h"

namespace wastewatch::test {
namespace {

using namespace std::chrono_literals;

constexpr auto patience = 60s;

std::string local(std::uint16_t port) { return "127.0.0.1:" + std::to_string(port); }

std::string output_of(const std::vector<std::string>& command, const std::filesystem::path& log) {
  ChildProcess process(command, log);
  if (process.wait(patience) != 0) throw std::runtime_error(process.output());
  return process.output();
}

std::string last_line(std::string text) {
  while (text.ends_with('\n')) text.pop_back();
  return text.substr(text.rfind('\n') + 1);
}

const std::vector<std::string> settings = {"CMT_CONSENSUS_TIMEOUT_COMMIT=100ms",
                                           "CMT_CONSENSUS_TIMEOUT_PROPOSE=1s",
                                           "CMT_P2P_ALLOW_DUPLICATE_IP=true",
                                           "CMT_P2P_ADDR_BOOK_STRICT=false",
                                           "CMT_P2P_PEX=false",
                                           "CMT_P2P_FLUSH_THROTTLE_TIMEOUT=10ms",
                                           "CMT_LOG_LEVEL=error"};

}  // namespace

CometNetwork::CometNetwork(NetworkPlan plan) : plan_(std::move(plan)) {
  const auto count = static_cast<std::size_t>(plan_.validators);
  const auto folder = plan_.folder / "keys";
  if (!node::create_validator_keys(folder, count, plan_.chain_id))
    throw std::runtime_error("cannot make validator keys");
  keys_ = node::load_validator_keys(folder).value();
  nodes_.resize(count);
  genesis_ = make_genesis();
  for (std::size_t i = 0; i < count; ++i) make_home(i);
}

std::size_t CometNetwork::join(ApplicationOf application, std::vector<std::string> environment) {
  nodes_.emplace_back();
  make_home(nodes_.size() - 1);
  nodes_.back().command = application;
  nodes_.back().environment = std::move(environment);
  return nodes_.size() - 1;
}

CometNetwork::CometNetwork(const CometNetwork& other, const std::filesystem::path& folder)
    : plan_(other.plan_),
      keys_(node::load_validator_keys(other.plan_.folder / "keys").value()),
      nodes_(other.nodes_.size()) {
  plan_.folder = folder;
  for (std::size_t i = 0; i < nodes_.size(); ++i) {
    Node& node = nodes_[i];
    node.home = folder / other.nodes_[i].home.filename();
    node.id = other.nodes_[i].id;
    node.command = other.nodes_[i].command;
    node.environment = other.nodes_[i].environment;
    std::filesystem::create_directories(folder);
    std::filesystem::copy(other.nodes_[i].home, node.home, std::filesystem::copy_options::recursive);
    node.rpc_port = free_port();
    node.p2p_port = free_port();
  }
}

void CometNetwork::make_home(std::size_t number) {
  Node& node = nodes_[number];
  const std::string name = std::to_string(number);
  node.home = plan_.folder / ("node" + name);
  std::filesystem::create_directories(node.home / "config");
  std::filesystem::create_directories(node.home / "data");
  node.command = plan_.application;
  if (number < keys_.size()) {
    std::filesystem::copy_file(plan_.folder / "keys" / (name + ".json"),
                               node.home / "config/priv_validator_key.json");
    std::ofstream(node.home / "data/priv_validator_state.json") << R"({"height":"0","round":0,"step":0})";
  }
  output_of({plan_.cometbft, "init", "--home", node.home}, plan_.folder / ("init" + name));
  node.id = last_line(
      output_of({plan_.cometbft, "show-node-id", "--home", node.home}, plan_.folder / ("id" + name)));
  std::ofstream(node.home / "config/genesis.json") << genesis_;
  node.rpc_port = free_port();
  node.p2p_port = free_port();
}

std::string CometNetwork::make_genesis() const {
  chain::GenesisDoc genesis;
  genesis.genesis_time = system_clock().now();
  genesis.chain_id = plan_.chain_id;
  genesis.consensus_params = node::default_consensus_params(1);
  for (const auto& key : keys_) {
    genesis.validators.push_back({chain::make_validator(key.public_key(), 10).value(), ""});
  }
  genesis.app_state = plan_.app_state;
  return node::genesis_json(genesis);
}

std::string CometNetwork::peers_of(std::size_t number) const {
  std::string out;
  for (std::size_t i = 0; i < nodes_.size(); ++i) {
    if (i != number) out += (out.empty() ? "" : ",") + nodes_[i].id + "@" + local(nodes_[i].p2p_port);
  }
  return out;
}

std::string CometNetwork::application_address(std::size_t node) const {
  if (nodes_[node].command == nullptr) return "kvstore";
  return "unix://" + (plan_.folder / (std::to_string(node) + ".sock")).string();
}

void CometNetwork::start() {
  for (std::size_t i = 0; i < nodes_.size(); ++i) start(i);
}

void CometNetwork::start(std::size_t number) {
  Node& node = nodes_[number];
  const std::string address = application_address(number);
  if (node.command != nullptr) {
    node.application = std::make_unique<ChildProcess>(node.command(address, node.home / "state"),
                                                      node.home / "application.log");
  }
  const std::vector<std::string> command = {plan_.cometbft,
                                            "start",
                                            "--home",
                                            node.home,
                                            "--proxy_app",
                                            address,
                                            "--rpc.laddr",
                                            "tcp://" + local(node.rpc_port),
                                            "--p2p.laddr",
                                            "tcp://" + local(node.p2p_port),
                                            "--p2p.persistent_peers",
                                            peers_of(number)};
  auto environment = settings;
  environment.insert(environment.end(), node.environment.begin(), node.environment.end());
  node.process = std::make_unique<ChildProcess>(command, node.home / "node.log", environment);
}

void CometNetwork::kill(std::size_t node) {
  nodes_[node].process.reset();
  nodes_[node].application.reset();
}

void CometNetwork::pause(std::size_t node) {
  nodes_[node].process->send_signal(SIGSTOP);
  nodes_[node].paused = true;
}

void CometNetwork::resume(std::size_t node) {
  nodes_[node].process->send_signal(SIGCONT);
  nodes_[node].paused = false;
}

void CometNetwork::stop_application(std::size_t node) { nodes_[node].application->send_signal(SIGSTOP); }

bool CometNetwork::reaches(std::int64_t target) {
  return eventually(
      [&] {
        for (std::size_t i = 0; i < nodes_.size(); ++i) {
          if (nodes_[i].process && !nodes_[i].paused && height(i) < target) return false;
        }
        return true;
      },
      patience);
}

std::int64_t CometNetwork::height(std::size_t node) const { return latest_height(nodes_[node].rpc_port); }

std::string CometNetwork::url(std::size_t node) const { return "http://" + local(nodes_[node].rpc_port); }

std::string CometNetwork::output() const {
  std::string out;
  for (const auto& node : nodes_) {
    if (node.process) out += node.home.filename().string() + ": " + node.process->output();
    if (node.application) out += node.application->output();
  }
  return out;
}

}  // namespace wastewatch::test
