// follow: light client and replica to the tip, and on.
#include <algorithm>
#include <condition_variable>
#include <functional>
#include <limits>
#include <mutex>
#include <utility>

#include "arguments.h"
#include "base/encoding.h"
#include "chain/hashes.h"
#include "commands.h"
#include "connection.h"
#include "errors.h"
#include "follow_network.h"
#include "follow_run.h"
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

constexpr std::chrono::milliseconds first_pause{500};
constexpr std::chrono::milliseconds longest_pause{15'000};

constexpr int most_failures = 6;  // in a row: about half a minute

bool is_own_damage(const Error& error) {
  return error.is(light::Errc::store_corrupt) || error.is(light::Errc::decisions_corrupt) ||
         error.is(index::Errc::store_corrupt) || error.is(index::Errc::decisions_corrupt);
}

// Whether the next answer may be better: a node that restarts or sends half an answer proves nothing, and
// what is damaged on this computer stays so.
bool may_pass(const Error& error) {
  if (is_own_damage(error)) return false;
  if (error.is(light::Errc::anchor_too_high) || error.is(light::Errc::anchor_pruned)) return false;
  return !is_refusal(error) || error.domain == ErrorDomain::rpc ||
         error.is(light::Errc::malformed_response) || error.is(light::Errc::not_a_node);
}

// Nodes that only break their answers are not waited for without end, nor is anything when there is a height
// to end at.
bool is_over(const Error& error, int failures, const FollowOptions& options) {
  return !may_pass(error) || (failures >= most_failures && (options.until > 0 || is_refusal(error)));
}

// Rounds until the token is triggered, the height is reached, or something is found wrong. What may pass is
// tried again after growing pauses.
Exit follow_until(Console& console, index::Follower& follower, const FollowOptions& options,
                  const std::function<void(bool well)>& after_round) {
  std::condition_variable_any woken;
  std::mutex mutex;
  std::unique_lock lock(mutex);
  int failures = 0;
  for (auto pause = first_pause; !console.stop.stop_requested();) {
    const std::int64_t before = follower.status().replayed_height;
    const auto round = follower.once(console.stop);
    after_round(round.has_value());
    if (!round && console.stop.stop_requested()) break;
    failures = round || follower.status().replayed_height > before ? 0 : failures + 1;
    if (!round) {
      const Exit exit = report(console, round.error());
      if (is_over(round.error(), failures, options)) return exit;
    }
    if (options.until > 0 && follower.status().replayed_height >= options.until) return Exit::ok;
    pause = round ? first_pause : std::min(pause * 2, longest_pause);
    woken.wait_for(lock, console.stop, pause, [] { return false; });
  }
  return options.until > 0 ? Exit::failed : Exit::ok;
}

// The one that is followed, and those it is compared with.
struct Nodes {
  light::Peers peers;
  std::vector<std::reference_wrapper<rpc::Client>> bodies;
};

Nodes nodes_of(Console& console, Connections& connections, const rpc::Network& network) {
  const auto primary = connections.provider(network.endpoint);
  Nodes out{{primary, {}}, {primary->client()}};
  const auto witnesses = rpc::independent(network.endpoint, network.witnesses);
  for (const auto& address : witnesses) {
    const auto witness = connections.provider(address);
    out.peers.witnesses.push_back(witness);
    out.bodies.emplace_back(witness->client());
  }
  if (witnesses.size() < network.witnesses.size()) console.err << said("cli.follow.counted_once") << "\n";
  if (witnesses.empty()) console.err << said("cli.follow.unconfirmed") << "\n";
  return out;
}

light::ClientOptions client_options(const rpc::Network& network, const Nodes& nodes) {
  light::ClientOptions out{
      .chain_id = network.chain_id, .anchor = network.anchor, .verification = verification_of(network)};
  out.required_agreement = nodes.peers.witnesses.empty() ? 0 : 1;
  out.stand_in = true;
  return out;
}

// Whether the home began at another block than is given now, or no longer says at which.
bool has_other_anchor(const FollowOptions& options, const rpc::Network& network) {
  const auto before = read_network(options.home);
  return before ? before->anchor != network.anchor : !before.error().is(Errc::no_home);
}

// What was checked before decides about another anchor. Errors: wrong_trust_anchor, the store's.
Status hold_against(const index::Home& home, const light::AnchorPoint& anchor) {
  const auto kept = home.trusted().at(anchor.height);
  if (!kept) return fail(kept.error());
  if (!*kept) return {};
  const Hash hash = chain::header_hash((*kept)->signed_header.header);
  if (hash == anchor.hash) return {};
  return fail(light::Errc::wrong_trust_anchor,
              "block " + std::to_string(anchor.height) + " of this home is " + to_hex_upper(hash));
}

// Another anchor than the home's is kept when it was verified; until then nothing is said on its word.
enum class Anchor : bool { known, to_verify };

Exit follow_home(Console& console, const FollowOptions& options, const rpc::Network& network,
                 index::Home& home, Anchor anchor, const Companion& companion) {
  FollowSpeaker speaker(console, options.json);
  const std::int64_t reached = home.replica().height();
  if (options.until > 0 && reached >= options.until && anchor == Anchor::known && !companion) {
    speaker.already(options.until, reached);
    return Exit::ok;
  }
  if (options.snapshot && reached > 0) console.err << said("cli.follow.has_state") << "\n";
  Connections connections;
  const Nodes nodes = nodes_of(console, connections, network);
  light::ThreadPool pool(1);
  auto client = light::Client::open(
      client_options(network, nodes), nodes.peers,
      {home.trusted(), home.anchors(), console.clock, &pool, light::system_waiter(), &home.peer_records()});
  if (!client) return report(console, client.error());
  rpc::HttpBlockSource source(nodes.bodies, (*client)->peers());
  index::Follower follower(**client, home.replica(), source, {.last_height = options.until}, console.clock);
  std::vector<rpc::HttpSnapshotSource> snapshots;
  snapshots.reserve(nodes.bodies.size());
  for (const auto& node : nodes.bodies) snapshots.emplace_back(node.get());
  if (options.snapshot) follower.restore_from({snapshots.begin(), snapshots.end()}, 1);
  follower.set_listener([&](const index::FollowStatus& status) { speaker(status); });
  const auto book = (*client)->peers();
  speaker.begin(book->snapshot());
  const auto beside = companion ? companion(network, home, follower) : nullptr;
  return follow_until(console, follower, options, [&](bool well) {
    speaker.say_takeovers(book->snapshot());
    if (!well || std::exchange(anchor, Anchor::known) == Anchor::known) return;
    if (auto written = write_network(options.home, network); !written) report(console, written.error());
  });
}

Exit follow(Console& console, const FollowOptions& options) { return follow_beside(console, options, {}); }

}  // namespace

Exit follow_beside(Console& console, const FollowOptions& options, const Companion& companion) {
  const auto network = network_of(console, options);
  if (!network) return report(console, network.error());
  auto home = index::Home::open(options.home, network->chain_id);
  if (!home) return report(console, home.error());
  const auto anchor = has_other_anchor(options, *network) ? Anchor::to_verify : Anchor::known;
  const auto kept = anchor == Anchor::to_verify ? hold_against(**home, network->anchor)
                                                : write_network(options.home, *network);
  if (!kept) return report(console, kept.error());
  const auto feed = watch::Feed::attach((*home)->replica());
  if (!feed) return report(console, feed.error());
  return follow_home(console, options, *network, **home, anchor, companion);
}

void add_follow_options(CLI::App* command, FollowOptions* options) {
  command->add_option("--network", options->network, "network link, or a file that holds one");
  command->add_option("--rpc", options->rpc, "the node to follow, http://host:port");
  command->add_option("--witness", options->witnesses, "comparison node; may be given several times");
  command->add_option("--chain", options->chain_id, "chain id");
  command->add_option("--height", options->height, "height of the trust anchor");
  command->add_option("--hash", options->hash, "block hash of the trust anchor");
  for (const char* name : {"--rpc", "--witness", "--height", "--hash"})
    command->get_option("--network")->excludes(command->get_option(name));
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
}

void add_follow(CLI::App& app, Session& session) {
  auto options = std::make_shared<FollowOptions>();
  auto* command = app.add_subcommand("follow", "Follow a chain: verify every header, recompute every block");
  add_follow_options(command, options.get());
  on_chosen(command, session, options, follow);
}

}  // namespace wastewatch::cli
