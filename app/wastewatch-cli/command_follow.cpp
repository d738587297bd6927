// follow: light client and replica to the tip, and on.
#include <algorithm>
#include <condition_variable>
#include <limits>
#include <mutex>

#include "arguments.h"
#include "commands.h"
#include "connection.h"
#include "errors.h"
#include "follow_speaker.h"
#include "home.h"
#include "index/follower.h"
#include "light/client.h"
#include "rpc/block_source.h"
#include "rpc/node_address.h"
#include "rpc/snapshot_source.h"
#include "said.h"
#include "watch/feed.h"

namespace wastewatch::cli {
namespace {

struct FollowOptions {
  std::string network;
  std::string rpc;
  std::vector<std::string> witnesses;
  std::string chain_id;
  std::int64_t height = 0;
  std::string hash;
  std::string home;
  std::int64_t until = 0;
  std::int64_t trusting_period_h = 0;  // 0: the network's
  bool snapshot = false;
  bool json = false;
};

Result<rpc::Network> from_arguments(const FollowOptions& options) {
  const auto anchor = anchor_argument(std::to_string(options.height) + ":" + options.hash);
  if (!anchor) return fail(Errc::bad_argument, "--height and --hash name the trust anchor");
  rpc::Network out;
  out.chain_id = options.chain_id;
  out.endpoint = options.rpc;
  out.witnesses = options.witnesses;
  out.anchor = *anchor;
  return rpc::parse_network(rpc::to_network_link(out));  // the one place that knows what is allowed
}

// The link first, then the command line, then what the home remembers.
Result<rpc::Network> network_of(const FollowOptions& options) {
  auto out = !options.network.empty() ? link_argument(options.network)
             : options.hash.empty()   ? read_network(options.home)
                                      : from_arguments(options);
  if (out && options.trusting_period_h > 0) out->trusting_period_ms = options.trusting_period_h * 3'600'000;
  return out;
}

constexpr std::chrono::milliseconds first_pause{500};
constexpr std::chrono::milliseconds longest_pause{15'000};

// Rounds until the token is triggered, the height is reached, or something is found wrong. What merely fails
// is tried again after growing pauses, unless there is a height to end at.
Exit follow_until(Console& console, index::Follower& follower, const FollowOptions& options) {
  std::condition_variable_any woken;
  std::mutex mutex;
  std::unique_lock lock(mutex);
  for (auto pause = first_pause; !console.stop.stop_requested();) {
    const auto round = follower.once(console.stop);
    if (!round && console.stop.stop_requested()) break;
    if (!round) {
      const Exit exit = report(console, round.error());
      if (options.until > 0 || is_refusal(round.error())) return exit;
    }
    if (options.until > 0 && follower.status().replayed_height >= options.until) return Exit::ok;
    pause = round ? first_pause : std::min(pause * 2, longest_pause);
    woken.wait_for(lock, console.stop, pause, [] { return false; });
  }
  return options.until > 0 ? Exit::failed : Exit::ok;
}

Exit follow(Console& console, const FollowOptions& options) {
  const auto network = network_of(options);
  if (!network) return report(console, network.error());
  auto home = index::Home::open(options.home, network->chain_id);
  if (!home) return report(console, home.error());
  const auto feed = watch::Feed::attach((*home)->replica());
  if (!feed) return report(console, feed.error());
  if (auto written = write_network(options.home, *network); !written) return report(console, written.error());
  Connections connections;
  const auto primary = connections.provider(network->endpoint);
  light::Peers peers{primary, {}};
  std::vector<std::reference_wrapper<rpc::Client>> bodies{primary->client()};
  const auto witnesses = rpc::independent(network->endpoint, network->witnesses);
  for (const auto& address : witnesses) {
    const auto witness = connections.provider(address);
    peers.witnesses.push_back(witness);
    bodies.emplace_back(witness->client());
  }
  if (witnesses.size() < network->witnesses.size()) console.err << said("cli.follow.counted_once") << "\n";
  if (peers.witnesses.empty()) console.err << said("cli.follow.unconfirmed") << "\n";
  light::ThreadPool pool(1);
  light::ClientOptions client_options{
      .chain_id = network->chain_id, .anchor = network->anchor, .verification = verification_of(*network)};
  client_options.required_agreement = peers.witnesses.empty() ? 0 : 1;
  auto client = light::Client::open(client_options, peers,
                                    {(*home)->trusted(), (*home)->anchors(), console.clock, &pool,
                                     light::system_waiter(), &(*home)->peer_records()});
  if (!client) return report(console, client.error());
  rpc::HttpBlockSource source(bodies, (*client)->peers());
  index::Follower follower(**client, (*home)->replica(), source, {}, console.clock);
  std::vector<rpc::HttpSnapshotSource> snapshots;
  snapshots.reserve(bodies.size());
  for (const auto& node : bodies) snapshots.emplace_back(node.get());
  if (options.snapshot) follower.restore_from({snapshots.begin(), snapshots.end()}, 1);
  FollowSpeaker speaker(console, options.json);
  follower.set_listener([&](const index::FollowStatus& status) { speaker(status); });
  return follow_until(console, follower, options);
}

}  // namespace

void add_follow(CLI::App& app, Session& session) {
  auto options = std::make_shared<FollowOptions>();
  auto* command = app.add_subcommand("follow", "Follow a chain: verify every header, recompute every block");
  command->add_option("--network", options->network, "network link, or a file that holds one");
  command->add_option("--rpc", options->rpc, "the node to follow, http://host:port");
  command->add_option("--witness", options->witnesses, "comparison node; may be given several times");
  command->add_option("--chain", options->chain_id, "chain id");
  command->add_option("--height", options->height, "height of the trust anchor");
  command->add_option("--hash", options->hash, "block hash of the trust anchor");
  command->add_option("--home", options->home, "folder for the verified data")
      ->default_val("wastewatch-home");
  command->add_option("--until", options->until, "stop when recomputed to this height")
      ->check(CLI::Range(std::int64_t{1}, std::numeric_limits<std::int64_t>::max()));
  command
      ->add_option("--trusting-period", options->trusting_period_h,
                   "hours a trusted header may vouch for others")
      ->check(CLI::Range(1, 24 * 365 * 10));
  command->add_flag("--snapshot", options->snapshot,
                    "start a new home from a state snapshot offered by the nodes, not from genesis");
  command->add_flag("--json", options->json, "one JSON object a line");
  on_chosen(command, session, options, follow);
}

}  // namespace wastewatch::cli
