#include "follow_network.h"

#include "arguments.h"
#include "base/encoding.h"
#include "errors.h"
#include "home.h"
#include "said.h"

namespace wastewatch::cli {
namespace {

bool names_anchor(const FollowOptions& options) { return options.height != 0 || !options.hash.empty(); }

std::string anchor_text(const light::AnchorPoint& anchor) {
  return std::to_string(anchor.height) + ":" + to_hex_upper(anchor.hash);
}

// What the command line gives takes the place of `network`'s.
Result<rpc::Network> with_arguments(rpc::Network network, const FollowOptions& options) {
  if (!options.chain_id.empty()) network.chain_id = options.chain_id;
  if (!options.rpc.empty()) network.endpoint = options.rpc;
  if (!options.witnesses.empty()) network.witnesses = options.witnesses;
  if (names_anchor(options)) {
    const auto anchor = anchor_argument(std::to_string(options.height) + ":" + options.hash);
    if (!anchor) return fail(Errc::bad_anchor, "--height and --hash: " + anchor.error().detail);
    network.anchor = *anchor;
  }
  return rpc::parse_network(rpc::to_network_link(network));  // the one place that knows what is allowed
}

Result<rpc::Network> given(rpc::Network before, const FollowOptions& options) {
  if (options.network.empty()) return with_arguments(std::move(before), options);
  auto link = link_argument(options.network);
  const bool other = link && !options.chain_id.empty() && options.chain_id != link->chain_id;
  if (other) return fail(Errc::other_chain, link->chain_id + ", " + options.chain_id);
  return link;
}

Result<rpc::Network> for_new_home(const FollowOptions& options, const Error& no_home) {
  const bool something = !options.rpc.empty() || !options.witnesses.empty() || !options.chain_id.empty();
  if (!options.network.empty() || names_anchor(options)) return given({}, options);
  if (something) return fail(Errc::bad_anchor, "--height and --hash are needed");
  return fail(no_home);
}

Result<rpc::Network> for_home(Console& console, const rpc::Network& home, const FollowOptions& options) {
  auto out = given(home, options);
  if (!out) return out;
  if (out->chain_id != home.chain_id) return fail(Errc::other_chain, home.chain_id + ", " + out->chain_id);
  if (out->anchor != home.anchor)
    console.err << said("cli.follow.other_anchor",
                        {{"old", anchor_text(home.anchor)}, {"new", anchor_text(out->anchor)}})
                << "\n";
  if (out->endpoint != home.endpoint || out->witnesses != home.witnesses)
    console.err << said("cli.follow.other_nodes", {{"node", out->endpoint}}) << "\n";
  return out;
}

// A home whose link is gone or damaged gets a new one, as a new home does.
bool may_be_written(const Error& error) {
  return error.is(Errc::no_home) || error.is(Errc::link_missing) || error.is(Errc::link_damaged);
}

}  // namespace

Result<rpc::Network> network_of(Console& console, const FollowOptions& options) {
  const auto home = read_network(options.home);
  if (!home && !may_be_written(home.error())) return home;
  auto out = home ? for_home(console, *home, options) : for_new_home(options, home.error());
  if (out && options.trusting_period_h > 0) out->trusting_period_ms = options.trusting_period_h * 3'600'000;
  return out;
}

}  // namespace wastewatch::cli
