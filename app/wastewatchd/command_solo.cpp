#include <cerrno>
#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>

#include "base/encoding.h"
#include "base/files.h"
#include "chain/hashes.h"
#include "commands.h"
#include "demonstration.h"
#include "ledger/abci/application.h"
#include "node/block_producer.h"
#include "node/files.h"
#include "node/history.h"
#include "node/rpc_server.h"
#include "node/validator_keys.h"
#include "process.h"
#include "said.h"

namespace wastewatch::wastewatchd {
namespace {

Status write_history(node::SoloChain& chain, const std::string& source) {
  const auto stopped = [] { return termination().is_set(); };
  std::ifstream file;
  if (source != "-") {
    file.open(source);
    if (!file) return file_failure("cannot read", source, errno);
  }
  const auto done = node::append_history(chain, source == "-" ? std::cin : file, stopped);
  if (!done) return std::unexpected(done.error());
  announce(nlohmann::json{{"history", {{"appended", done->appended}, {"skipped", done->skipped}}},
                          {"height", chain.height()}}
               .dump());
  return {};
}

// On standard output for a program, in words for a person.
void say_clock(const std::optional<node::ClockTrouble>& trouble) {
  announce(nlohmann::json{{"clock", trouble ? trouble->text() : "right"}}.dump());
  warn(trouble ? trouble->text() : said("service.clock_right"));
}

Status live(node::SoloChain& chain, std::chrono::milliseconds interval) {
  const node::Wakeup failed;
  const node::BlockProducer producer(chain, interval, system_clock(), failed, say_clock);
  node::wait_readable(termination().fd(), failed, std::chrono::milliseconds(-1));
  if (const auto failure = producer.failure()) return fail(*failure);
  return {};
}

// Where the RPC is and what a light client can start from.
Status announce_start(const node::SoloChain& chain, const std::string& url) {
  nlohmann::json line = {{"rpc", url}, {"chain_id", chain.genesis().chain_id}};
  if (chain.height() >= chain.genesis().initial_height) {
    const auto first = chain.store().block(chain.genesis().initial_height);
    if (!first) return std::unexpected(first.error());
    line["height"] = first->header.height;
    line["hash"] = to_hex_upper(chain::header_hash(first->header));
  }
  announce(line.dump());
  return {};
}

Status demonstrate(Demonstration& demonstration, node::SoloChain& chain, const std::string& url,
                   std::chrono::milliseconds interval) {
  const bool fresh = chain.height() < chain.genesis().initial_height;
  const auto progress = [&](int permille) {
    announce(nlohmann::json{{"progress", permille / 1000.0}, {"height", chain.height()}}.dump());
  };
  const auto stopped = [] { return termination().is_set(); };
  if (auto written = demonstration.write_past(system_clock().now(), progress, stopped); !written)
    return written;
  if (stopped()) return {};
  // Whoever follows need not wait for the present until the first interval is over.
  if (const auto now = system_clock().now(); now > chain.last_block_time()) {
    if (auto made = chain.produce(now); !made) return made;
  }
  if (fresh) {
    if (auto announced = announce_start(chain, url); !announced) return announced;
  }
  const node::Wakeup failed;
  const node::BlockProducer producer(chain, interval, system_clock(), failed, say_clock);
  announce(nlohmann::json{{"live", true}, {"height", chain.height()}}.dump());
  if (auto fed = demonstration.run_live(system_clock(), termination(), failed); !fed) return fed;
  if (const auto failure = producer.failure()) return fail(*failure);
  return {};
}

// The RPC is for other programs: no unix socket.
Result<node::Endpoint> rpc_endpoint(const SoloCommand& command) {
  auto out = node::parse_endpoint(command.rpc);
  if (out && out->is_unix) return fail(node::Errc::bad_address, command.rpc);
  return out;
}

Status serve(const SoloCommand& command, node::SoloChain& chain, Demonstration* demonstration) {
  const auto endpoint = rpc_endpoint(command);
  if (!endpoint) return std::unexpected(endpoint.error());
  node::RpcServerOptions options;
  options.access = command.rpc_access;
  const auto server = node::RpcServer::start(chain, *endpoint, std::move(options));
  if (!server) return std::unexpected(server.error());
  if (const auto announced = announce_start(chain, (*server)->url()); !announced) return announced;
  const std::chrono::milliseconds interval(command.block_interval_ms);
  if (demonstration != nullptr) return demonstrate(*demonstration, chain, (*server)->url(), interval);
  if (!command.history.empty()) {
    if (const auto done = write_history(chain, command.history); !done) return done;
  }
  if (termination().is_set()) return {};
  return live(chain, interval);
}

DemonstrationOptions demonstration_options(const SoloCommand& command) {
  return {.days = command.demonstration_days,
          .seed = command.demonstration_seed,
          .live_traffic = !command.demonstration_still,
          .labels = command.demonstration_labels};
}

Status run_demonstration(const SoloCommand& command, node::SoloChain& chain,
                         const ledger::LedgerApplication& application) {
  auto demonstration =
      Demonstration::open(command.home, demonstration_options(command), chain, application, system_clock());
  if (!demonstration) return std::unexpected(demonstration.error());
  if (chain.height() == 0) {
    const node::PlannedBlock first{chain.last_block_time(), {}};
    if (auto appended = chain.append({&first, 1}); !appended) return appended;
  }
  return serve(command, chain, &*demonstration);
}

Result<node::GenesisDoc> genesis_of(const SoloCommand& command) {
  const auto own = node::genesis_file(command.home);
  if (!command.genesis.empty()) return node::load_genesis(command.genesis);
  if (!std::filesystem::exists(own)) return fail(node::Errc::not_set_up, own.string() + " is missing");
  return node::load_genesis(own);
}

}  // namespace

Status run(const SoloCommand& command) {
  if (const auto good = rpc_endpoint(command); !good) return std::unexpected(good.error());
  const auto lock = node::enter_home(command.home);
  if (!lock) return std::unexpected(lock.error());
  if (command.demonstration && command.remake) {
    if (auto removed = remove_demonstration(command.home); !removed) return removed;
  }
  if (command.demonstration) {
    const auto ready = prepare_demonstration(command.home, demonstration_options(command), system_clock());
    if (!ready) return ready;
  }
  auto genesis = genesis_of(command);
  if (!genesis) return std::unexpected(genesis.error());
  auto keys = node::load_validator_keys(command.home / "validators");
  if (!keys) return std::unexpected(keys.error());
  auto application = ledger::LedgerApplication::open(
      {.folder = command.home / "state", .sync = false, .snapshots = command.snapshots});
  if (!application) return std::unexpected(application.error());
  auto chain = node::SoloChain::open({.home = command.home, .mempool = {}, .sync = true}, std::move(*genesis),
                                     node::LocalSigners(std::move(*keys)), **application);
  if (!chain) return std::unexpected(chain.error());
  if (command.demonstration) return run_demonstration(command, **chain, **application);
  return serve(command, **chain, nullptr);
}

}  // namespace wastewatch::wastewatchd
