#include "service.h"

#include <chrono>
#include <iostream>
#include <map>
#include <mutex>
#include <nlohmann/json.hpp>

#include "base/pause.h"
#include "base/plain_text.h"
#include "gateway/config/config.h"
#include "gateway/config/key_ring.h"
#include "gateway/lane/lanes.h"
#include "gateway/server/server.h"
#include "gateway/spool/spool.h"
#include "rpc/client.h"
#include "words/catalogue.h"
#include "words/explain.h"

namespace wastewatch::gateway_service {
namespace {

using std::chrono::steady_clock;

constexpr std::chrono::milliseconds step_pause{250};
// The same trouble of the same device is said once in this time.
constexpr std::chrono::minutes say_again{5};
constexpr std::size_t most_remembered = 10'000;

// Standard error for people: thread safe, and not flooded by one broken tracker.
class Log {
 public:
  void say(const std::string& subject, const Error& error) {
    const std::scoped_lock lock(mutex_);
    const auto key = subject + ' ' + std::string(error.name);
    const auto now = steady_clock::now();
    if (const auto last = said_.find(key); last != said_.end() && now < last->second + say_again) return;
    if (said_.size() >= most_remembered) said_.clear();
    said_[key] = now;
    const auto words = words::explain(error, words::environment_language(), words::Surface::service);
    std::cerr << plain_text(subject) << ": " << error.text() << "\n  " << words.sentence << "\n";
  }

 private:
  std::mutex mutex_;
  std::map<std::string, steady_clock::time_point> said_;
};

void announce(const gateway::Server& server) {
  nlohmann::json line;
  for (const auto& [name, address] : server.addresses()) line["listening"][name] = address;
  std::cout << line.dump() << "\n" << std::flush;
}

}  // namespace

void explain(const Error& error) {
  const auto words = words::explain(error, words::environment_language(), words::Surface::service);
  std::cerr << "wastewatch-gateway: " << error.text() << "\n  " << words.sentence << "\n  " << words.advice
            << "\n";
}

Status run(const std::filesystem::path& config_file, const std::stop_token& stop) {
  const auto config = gateway::read_config(config_file);
  if (!config) return fail(config.error());
  auto ring = gateway::KeyRing::open(*config);
  if (!ring) return fail(ring.error());
  const auto key = ring->gateway_key();
  if (!key) return fail(key.error());
  const auto spool = gateway::Spool::open(config->spool, config->spool_limits);
  if (!spool) return fail(spool.error());
  Log log;
  const auto trouble = [&](const std::string& who, const Error& error) { log.say(who, error); };
  rpc::NetworkThread network;
  rpc::HttpClient http(network);
  rpc::Client node(http, config->node);
  gateway::NodeChain chain(node);
  gateway::LaneOptions options;
  options.chunk_interval = config->chunk_interval;
  gateway::Lanes lanes(
      **spool, chain, *key, [&](const ledger::DeviceId& device) { return ring->key(device); }, trouble,
      options);
  const auto server = gateway::Server::start(*config, *ring, **spool, trouble);
  if (!server) return fail(server.error());
  announce(**server);
  while (!stop.stop_requested()) {
    if (auto done = lanes.step(steady_clock::now(), stop); !done) return done;
    pause_for(step_pause, stop);
  }
  return {};
}

}  // namespace wastewatch::gateway_service
