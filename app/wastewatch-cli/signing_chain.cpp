#include "signing_chain.h"

#include "arguments.h"
#include "chain/hashes.h"
#include "rpc/node_address.h"

namespace wastewatch::cli {

Result<std::unique_ptr<SigningChain>> SigningChain::open(const Console& console,
                                                         const ChainOptions& options) {
  std::unique_ptr<SigningChain> out(new SigningChain);
  if (!options.home.empty()) {
    if (auto opened = out->open_home(console, options); !opened) return fail(opened.error());
  }
  if (!options.rpc.empty()) out->network_.endpoint = options.rpc;
  if (out->network_.endpoint.empty()) return fail(Errc::bad_argument, "give --rpc, or --home");
  out->providers_.push_back(out->connections_.provider(out->network_.endpoint));
  for (const auto& address : rpc::independent(out->network_.endpoint, out->network_.witnesses))
    out->providers_.push_back(out->connections_.provider(address));
  if (options.home.empty() && !options.anchor.empty()) {
    if (auto started = out->start_at(options.anchor, console.stop); !started) return fail(started.error());
  }
  if (auto started = out->start_client(console); !started) return fail(started.error());
  return out;
}

outbox::ProvenSource::Nodes SigningChain::nodes() const {
  outbox::ProvenSource::Nodes out;
  for (const auto& provider : providers_) out.emplace_back(provider->client());
  return out;
}

Status SigningChain::open_home(const Console& console, const ChainOptions& options) {
  auto followed = cli::open_home(console, options.home);
  if (!followed) return fail(followed.error());
  network_ = std::move(followed->network);
  home_ = std::move(followed->data);
  return {};
}

// The header under the anchor's hash says which chain this is.
Status SigningChain::start_at(const std::string& anchor_text, const std::stop_token& stop) {
  const auto anchor = anchor_argument(anchor_text);
  if (!anchor) return fail(anchor.error());
  const auto block = providers_.front()->light_block(anchor->height, stop);
  if (!block && block.error().is(light::Errc::height_too_high))
    return fail(light::Errc::anchor_too_high, anchor_text);
  if (!block && block.error().is(light::Errc::height_pruned))
    return fail(light::Errc::anchor_pruned, anchor_text);
  if (!block) return fail(block.error());
  const auto& header = block->signed_header.header;
  if (header.height != anchor->height || chain::header_hash(header) != anchor->hash)
    return fail(light::Errc::wrong_trust_anchor, anchor_text);
  network_.chain_id = header.chain_id;
  network_.anchor = *anchor;
  auto folder = TemporaryFolder::make();
  if (!folder) return fail(Errc::io, folder.error().text());
  scratch_.emplace(std::move(*folder));
  auto opened = index::Home::open(scratch_->path(), network_.chain_id);
  if (!opened) return fail(opened.error());
  home_ = std::move(*opened);
  return {};
}

Status SigningChain::start_client(const Console& console) {
  if (!home_) {
    source_ = std::make_unique<outbox::NodeSource>(providers_.front()->client());
    return {};
  }
  light::ClientOptions options{
      .chain_id = network_.chain_id, .anchor = network_.anchor, .verification = verification_of(network_)};
  light::Peers peers{providers_.front(), {providers_.begin() + 1, providers_.end()}};
  options.required_agreement = peers.witnesses.empty() ? 0 : 1;
  options.stand_in = true;
  auto client = light::Client::open(options, peers,
                                    {home_->trusted(), home_->anchors(), console.clock, nullptr,
                                     light::system_waiter(), &home_->peer_records()});
  if (!client) return fail(client.error());
  client_ = std::move(*client);
  source_ = std::make_unique<outbox::ProvenSource>(*client_, nodes());
  return {};
}

}  // namespace wastewatch::cli
