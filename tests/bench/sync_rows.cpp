// Sequential sync of live headers over loopback: a solo chain of four secp256k1 validators on one core, the
// light client on the other.
#include <format>
#include <fstream>
#include <nlohmann/json.hpp>
#include <thread>

#include "base/encoding.h"
#include "chain/hashes.h"
#include "core/light/store_fixture.h"
#include "counting_relay.h"
#include "light/client.h"
#include "process.h"
#include "rows.h"
#include "rpc/http_client.h"
#include "rpc/provider.h"

namespace wastewatch::bench {
namespace {

constexpr std::string_view chain_id = "bench-sync";
constexpr std::int64_t first_height = 1;
constexpr std::int64_t measured_blocks = 10'002;
constexpr std::int64_t library_blocks = 1'500;
constexpr std::int64_t checked_blocks = 120;
constexpr std::int64_t spare_blocks = 2;  // the tip's commit is not canonical yet

// A chain written in advance, whose next block is an hour away.
class Chain {
 public:
  Chain(const std::filesystem::path& program, std::int64_t blocks) : blocks_(blocks) {
    require(!program.empty(), "wastewatchd is needed: --node");
    const Timestamp genesis = system_clock().now().plus_ns(-(blocks + 60) * 1'000'000'000);
    run_program({program, "init", "--home", home(), "--chain-id", std::string(chain_id), "--validators", "4",
                 "--genesis-time", to_rfc3339(genesis)});
    write_history(genesis);
    const Command command{program,
                          "--with-parent",
                          "solo",
                          "--home",
                          home(),
                          "--rpc",
                          "127.0.0.1:0",
                          "--history",
                          folder_.path() / "history",
                          "--block-interval",
                          "3600000"};
    node_ = std::make_unique<Background>(command, true);
    url_ = nlohmann::json::parse(node_->line()).at("rpc");
    while (!nlohmann::json::parse(node_->line()).contains("history")) {
    }
  }
  const std::string& url() const { return url_; }
  int port() const { return std::stoi(url_.substr(url_.rfind(':') + 1)); }
  std::int64_t last_height() const { return blocks_ - spare_blocks; }

 private:
  std::string home() const { return folder_.path() / "home"; }
  void write_history(const Timestamp& genesis) const {
    std::ofstream out(folder_.path() / "history");
    for (std::int64_t i = 1; i <= blocks_; ++i) {
      out << std::format(R"({{"time":"{}","txs":[]}})", to_rfc3339(genesis.plus_ns(i * 1'000'000'000)))
          << '\n';
    }
  }

  test::TemporaryFolder folder_;
  std::int64_t blocks_;
  std::unique_ptr<Background> node_;
  std::string url_;
};

struct Connection {
  rpc::NetworkThread thread;
  rpc::HttpClient http{thread};
};

Hash hash_at(rpc::HttpProvider& provider, std::int64_t height) {
  return chain::header_hash(must(provider.light_block(height, {})).signed_header.header);
}

// A light client with an empty store on disk, the node being its own witness as in the reference.
class Ours {
 public:
  explicit Ours(const std::string& url)
      : provider_(std::make_shared<rpc::HttpProvider>(connection_.http, url)),
        witness_(std::make_shared<rpc::HttpProvider>(connection_.http, url)) {}

  Measurement sync(std::int64_t to, light::SyncMode mode = light::SyncMode::sequential) {
    test::StoreFixture database;
    auto store = database.store();
    auto anchors = database.anchors();
    light::ClientOptions options;
    options.chain_id = chain_id;
    options.anchor = {first_height, hash_at(*provider_, first_height)};
    options.mode = mode;
    const auto client = must(light::Client::open(options, {provider_, {witness_}}, {store, anchors}));
    const Stopwatch watch;
    const auto update = must(client->verify_height(to, {}));
    const auto out = watch.elapsed(static_cast<double>(to - first_height));
    require(update.block.height() == to, "another height was reached");
    require(chain::header_hash(update.block.signed_header.header) == hash_at(*provider_, to),
            "another header was reached");
    return out;
  }
  rpc::HttpClient& http() { return connection_.http; }
  Hash anchor() { return hash_at(*provider_, first_height); }

 private:
  Connection connection_;
  std::shared_ptr<rpc::HttpProvider> provider_;
  std::shared_ptr<rpc::HttpProvider> witness_;
};

void wait_for_port(int port, const Background& program) {
  while (!accepts_connections(port)) {
    require(program.running(), "cometbft light ended early");
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
  }
}

// From the question for the last header to its answer, which `cometbft light` verifies first.
Measurement ask_comet(const Background& program, rpc::HttpClient& http, int port, std::int64_t to) {
  const std::string body =
      std::format(R"({{"jsonrpc":"2.0","id":1,"method":"commit","params":{{"height":"{}"}}}})", to);
  const double cpu_before = program.cpu_seconds();
  const Stopwatch watch;
  const auto reply = must(http.post(
      {.url = std::format("http://127.0.0.1:{}", port), .body = body, .deadline = std::chrono::minutes(5)},
      {}));
  Measurement out = watch.elapsed(static_cast<double>(to - first_height));
  out.cpu_seconds = program.cpu_seconds() - cpu_before;
  require(nlohmann::json::parse(reply.body).contains("result"), "cometbft light refused the height");
  return out;
}

struct CometSync {
  Measurement measurement;
  double grown_mib = 0;
};

CometSync comet_sync(const Setup& setup, const std::string& url, std::int64_t to, Ours& ours) {
  const test::TemporaryFolder folder;
  const int port = free_port();
  const Background program({setup.cometbft, "light", std::string(chain_id), "--primary", url, "--witnesses",
                            url, "--height", std::to_string(first_height), "--hash", to_hex(ours.anchor()),
                            "--sequential", "--home-dir", folder.path(), "--laddr",
                            std::format("tcp://127.0.0.1:{}", port)});
  wait_for_port(port, program);
  const double before = program.resident_mib();
  const Measurement measurement = ask_comet(program, ours.http(), port, to);
  return {measurement, program.peak_resident_mib() - before};
}

// What a sync asks of the node, and what it keeps in memory.
struct Cost {
  std::uint64_t requests = 0;
  std::uint64_t calls = 0;
  double answered_mib = 0;
  double grown_mib = 0;
};

Cost cost_of(const CountingRelay& relay, double grown_mib) {
  return {relay.requests(), relay.calls(), static_cast<double>(relay.answered_bytes()) / (1 << 20),
          grown_mib};
}

Cost our_cost(const Chain& chain) {
  const CountingRelay relay(chain.port());
  Ours ours(relay.url());
  forget_peak();
  const double before = resident_mib();
  ours.sync(chain.last_height());
  return cost_of(relay, peak_resident_mib() - before);
}

Cost comet_cost(const Setup& setup, const Chain& chain, Ours& ours) {
  const CountingRelay relay(chain.port());
  const auto synced = comet_sync(setup, relay.url(), chain.last_height(), ours);
  return cost_of(relay, synced.grown_mib);
}

void add_cost(Outcome& out, const std::string& whose, const Cost& cost) {
  out.notes.push_back(
      std::format("{}: {} HTTP requests with {} calls, {:.1f} MiB answered, memory grew by {:.0f} MiB", whose,
                  cost.requests, cost.calls, cost.answered_mib, cost.grown_mib));
  out.facts[whose] = {{"requests", static_cast<double>(cost.requests)},
                      {"calls", static_cast<double>(cost.calls)},
                      {"answered_mib", cost.answered_mib},
                      {"grown_mib", cost.grown_mib}};
}

// From a fresh store, as at a first start: a tip counts as one operation.
Measurement our_first_tips(Ours& ours, const Chain& chain, double seconds) {
  Measurement out;
  while (out.wall_seconds < seconds) {
    const auto once = ours.sync(chain.last_height(), light::SyncMode::skipping);
    out.operations += 1;
    out.wall_seconds += once.wall_seconds;
    out.cpu_seconds += once.cpu_seconds;
  }
  return out;
}

// Headers again and again, each time with an empty store.
Measurement our_sync(Ours& ours, const Chain& chain, double seconds) {
  Measurement out;
  while (out.wall_seconds < seconds) {
    const auto once = ours.sync(chain.last_height());
    out.operations += once.operations;
    out.wall_seconds += once.wall_seconds;
    out.cpu_seconds += once.cpu_seconds;
  }
  return out;
}

std::string note(const Chain& chain) {
  return std::format("{} headers of 4 validators from anchor to tip, a solo chain on another core",
                     chain.last_height() - first_height);
}

}  // namespace

Outcome measure_sync(const Setup& setup) {
  pin_to_first(1);
  const Chain chain(setup.node, measured_blocks);
  Ours ours(chain.url());
  Outcome out{our_sync(ours, chain, setup.seconds), std::nullopt, {note(chain)}, {}};
  add_cost(out, "ours", our_cost(chain));
  if (setup.cometbft.empty()) return out;
  out.reference = comet_sync(setup, chain.url(), chain.last_height(), ours).measurement;
  add_cost(out, "cometbft light", comet_cost(setup, chain, ours));
  return out;
}

Outcome measure_first_tip(const Setup& setup) {
  pin_to_first(1);
  const Chain chain(setup.node, measured_blocks);
  Ours ours(chain.url());
  return {our_first_tips(ours, chain, setup.seconds), std::nullopt, {note(chain)}, {}};
}

Outcome measure_sync_library(const Setup& setup) {
  pin_to_first(1);
  const Chain chain(setup.node, library_blocks);
  Ours ours(chain.url());
  Outcome out{our_sync(ours, chain, setup.seconds), std::nullopt, {note(chain)}};
  if (setup.peers.empty()) return out;
  out.reference = run_peer({setup.peers, "sync", "--rpc", chain.url(), "--from", std::to_string(first_height),
                            "--to", std::to_string(chain.last_height())});
  return out;
}

void check_sync(const Setup& setup) {
  const Chain chain(setup.node, checked_blocks);
  Ours ours(chain.url());
  ours.sync(chain.last_height());
  ours.sync(chain.last_height(), light::SyncMode::skipping);
  const Cost cost = our_cost(chain);
  require(cost.requests > 0 && cost.calls >= static_cast<std::uint64_t>(checked_blocks - spare_blocks),
          "not every call was counted");
}

}  // namespace wastewatch::bench
