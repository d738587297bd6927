#include "light/client.h"

#include "chain/hashes.h"
#include "light/client_primary.h"
#include "light/fetch.h"
#include "light/verifier.h"

namespace wastewatch::light {
namespace {

Status check(const ClientOptions& options, const Peers& peers) {
  if (auto verification = validate(options.verification); !verification) return verification;
  if (options.chain_id.empty()) return fail(Errc::bad_options, "no chain id");
  if (options.anchor.height <= 0) return fail(Errc::bad_options, "the anchor's height must be positive");
  if (options.sequential_chunk <= 0) return fail(Errc::bad_options, "the chunk must be positive");
  if (!peers.primary) return fail(Errc::bad_options, "no primary");
  if (peers.witnesses.size() >= options.required_agreement) return {};
  return fail(Errc::no_witness, "fewer witnesses than must agree");
}

// Nothing can begin at a block that is not there: waiting and other heights do not help.
Error about_anchor(Error error, std::int64_t height) {
  const std::string detail = std::to_string(height) + ": " + error.text();
  if (error.is(Errc::height_too_high)) return Error::make(Errc::anchor_too_high, detail);
  if (error.is(Errc::height_pruned)) return Error::make(Errc::anchor_pruned, detail);
  return error;
}

TraceStep anchor_step(const chain::LightBlock& block, const Verdict& verdict, const Hash& hash, Timestamp now,
                      std::string provider) {
  return {.mode = Mode::anchor,
          .from = block.height(),
          .to = block.height(),
          .to_hash = hash,
          .quorum = verdict.quorum.value_or(Tally{}),
          .signatures_verified = verdict.signatures_verified,
          .at = now,
          .provider = std::move(provider)};
}

}  // namespace

Client::Client(ClientOptions options, const Peers& peers, ClientEnvironment environment,
               const std::vector<PeerRecord>& past)
    : options_(std::move(options)),
      book_(std::make_shared<PeerBook>(peers, options_.peer_policy, environment.clock, past)),
      environment_(environment),
      workspace_(environment.pool),
      kept_records_(past.empty() ? 0 : past.back().number) {}

Result<std::unique_ptr<Client>> Client::open(ClientOptions options, const Peers& peers,
                                             ClientEnvironment environment) {
  if (auto checked = check(options, peers); !checked) return fail(std::move(checked.error()));
  auto divergence = environment.anchors.divergence(options.chain_id);
  if (!divergence) return fail(std::move(divergence.error()));
  auto past = environment.peer_records ? environment.peer_records->records(options.chain_id)
                                       : Result<std::vector<PeerRecord>>();
  if (!past) return fail(std::move(past.error()));
  std::unique_ptr<Client> client(new Client(std::move(options), peers, environment, *past));
  client->divergence_ = std::move(*divergence);
  return client;
}

Status Client::usable(const std::stop_token& stop) const {
  if (stop.stop_requested()) return fail(Errc::cancelled);
  if (!divergence_) return {};
  return fail(Errc::divergence, divergence_->primary + " and " + divergence_->witness + " at height " +
                                    std::to_string(divergence_->primary_block.height()));
}

Result<chain::LightBlock> Client::newest() const {
  const auto anchor = environment_.store.anchor();
  if (!anchor) return fail(anchor.error());
  if (*anchor != options_.anchor) return fail(Errc::no_trusted_state);
  auto block = environment_.store.highest();
  if (!block) return fail(std::move(block.error()));
  if (!*block) return fail(Errc::store_corrupt, "an anchor without a block");
  return std::move(**block);
}

Result<TrustState> Client::trust() const {
  const auto block = newest();
  if (!block) return fail(block.error());
  return trust_state(block->signed_header.header, options_.verification.trusting_period_ns,
                     environment_.clock.now());
}

Result<chain::LightBlock> Client::anchored(const std::stop_token& stop) {
  auto block = newest();
  if (block || !block.error().is(Errc::no_trusted_state)) return block;
  return start(stop);
}

Result<chain::LightBlock> Client::start(const std::stop_token& stop) {
  const auto peer = primary();
  auto block = fetch_block(*peer, options_.anchor.height, stop);
  if (!block) return fail(about_anchor(std::move(block.error()), options_.anchor.height));
  const auto& header = block->signed_header.header;
  const Hash hash = chain::header_hash(header);
  if (hash != options_.anchor.hash) return fail(Errc::wrong_trust_anchor, peer->name());
  if (header.chain_id != options_.chain_id) return fail(Errc::wrong_chain_id, header.chain_id);
  const Timestamp now = environment_.clock.now();
  const Verdict verdict = verify_anchor(*block, options_.verification, now, &workspace_);
  if (!verdict.success()) return fail(verdict.error());
  if (auto seen = cross_checked({&*block, 1}, stop); !seen) return fail(std::move(seen.error()));
  if (auto stored = environment_.store.restart(*block); !stored) return fail(std::move(stored.error()));
  const TraceStep step = anchor_step(*block, verdict, hash, now, peer->name());
  if (auto stored = environment_.store.save({}, {&step, 1}); !stored) return fail(std::move(stored.error()));
  return block;
}

Result<Update> Client::update(std::stop_token stop) {
  if (auto ready = usable(stop); !ready) return fail(std::move(ready.error()));
  caller_ = stop;
  if (auto settled = settle_deferred(stop); !settled) return fail(std::move(settled.error()));
  identify_peers(stop);
  auto update =
      with_primary<Update>(0, stop, [&](const std::stop_token& limited) { return to_tip(limited); });
  if (update) leave_slow_primary();
  return update;
}

Result<Update> Client::to_tip(const std::stop_token& stop) {
  auto trusted = anchored(stop);
  if (!trusted) return fail(std::move(trusted.error()));
  auto target = fetch_block(*primary(), 0, stop);
  if (!target) return fail(std::move(target.error()));
  if (target->height() <= trusted->height()) return not_above(std::move(*trusted), *target, stop);
  return forwards(*trusted, std::move(*target), stop);
}

Result<Update> Client::verify_height(std::int64_t height, std::stop_token stop) {
  if (height <= 0) return fail(Errc::bad_options, "the height must be positive");
  if (auto ready = usable(stop); !ready) return fail(std::move(ready.error()));
  caller_ = stop;
  return with_primary<Update>(height, stop,
                              [&](const std::stop_token& limited) { return to_height(height, limited); });
}

Result<Update> Client::to_height(std::int64_t height, const std::stop_token& stop) {
  auto trusted = anchored(stop);
  if (!trusted) return fail(std::move(trusted.error()));
  if (height < trusted->height()) return between(height, stop);
  if (height == trusted->height()) return Update{std::move(*trusted), {}, {}};
  auto target = fetch_block(*primary(), height, stop);
  if (!target) return fail(std::move(target.error()));
  return forwards(*trusted, std::move(*target), stop);
}

Result<std::vector<chain::LightBlock>> Client::history(std::int64_t from, std::int64_t to,
                                                       std::stop_token stop) {
  if (from <= 0 || to < from || to - from >= max_history)
    return fail(Errc::bad_options, "the range of heights");
  if (auto ready = usable(stop); !ready) return fail(std::move(ready.error()));
  caller_ = stop;
  return with_primary<std::vector<chain::LightBlock>>(
      to, stop, [&](const std::stop_token& limited) { return linked_history(from, to, limited); });
}

}  // namespace wastewatch::light
