// Replay of the same days by the product's own replica: bodies checked against headers, state, blocks and
// indexes in RocksDB, roots and results compared with the next header.
#include <algorithm>
#include <format>

#include "chain/hashes.h"
#include "core/light/chain_fixture.h"
#include "demo_days.h"
#include "index/replica.h"
#include "replay_facts.h"
#include "rows.h"
#include "support/vectors.h"

namespace wastewatch::bench {
namespace {

constexpr int validators = 4;
constexpr std::size_t chunk_blocks = 100;  // as the follower asks for them

// Verified headers with their bodies. Signatures have their size and are not checked here: that is the light
// client's part and has rows of its own.
struct SignedDays {
  DemoDays days;
  std::vector<chain::LightBlock> headers;  // one more than bodies: it confirms the last
  std::vector<chain::Block> bodies;
  ReplayFacts facts;
};

Bytes bytes_of(const Hash& hash) { return to_bytes(hash.view()); }

chain::BlockId id_of(const chain::Header& header) {
  const Bytes hash = bytes_of(chain::header_hash(header));
  return {hash, {1, hash}};
}

chain::Header header_after(const SignedDays& so_far, const DemoDays& days, const Hash& root,
                           const Hash& results) {
  const std::size_t block = so_far.headers.size();
  chain::Header out = so_far.headers.empty()
                          ? test::build(test::steady(validators), 1)[0].signed_header.header
                          : so_far.headers.back().signed_header.header;
  out.version.app = ledger::app_version;
  out.chain_id = days.genesis.chain_id;
  out.height = static_cast<std::int64_t>(block) + 1;
  out.time = block_time(block);
  out.app_hash = bytes_of(root);
  out.last_results_hash = bytes_of(results);
  return out;
}

chain::Commit commit_for(const chain::Header& header, const chain::ValidatorSet& set) {
  chain::Commit out{header.height, 0, id_of(header), {}};
  for (const auto& validator : set.validators) {
    out.signatures.push_back({chain::BlockIdFlag::commit, to_bytes(validator.address.view()), header.time,
                              Bytes(64, static_cast<std::uint8_t>(out.signatures.size() + 1))});
  }
  return out;
}

void append_block(SignedDays& out, const chain::ValidatorSet& set, const Hash& root, const Hash& results) {
  const auto txs = out.days.slice(out.headers.size(), 1);
  chain::Block body;
  body.txs.assign(txs.begin(), txs.end());
  body.header = header_after(out, out.days, root, results);
  if (!out.headers.empty()) {
    body.last_commit = out.headers.back().signed_header.commit;
    body.header.last_block_id = body.last_commit.block_id;
  }
  body.header.data_hash = bytes_of(chain::data_hash(body.txs));
  body.header.last_commit_hash = bytes_of(chain::commit_hash(body.last_commit));
  body.header.evidence_hash = bytes_of(chain::evidence_hash({}));
  out.headers.push_back({{body.header, commit_for(body.header, set)}, set});
  out.bodies.push_back(std::move(body));
}

SignedDays sign_days(const DaysPlan& plan) {
  SignedDays out;
  out.days = plan_days(plan);
  const auto set = test::build(test::steady(validators), 1)[0].validators;
  const auto prepared = prepare_all(out.days);
  Execution execution(out.days);
  Hash results = chain::results_hash({});
  std::size_t done = 0;
  for (std::size_t block = 0; block < out.days.blocks(); ++block) {
    append_block(out, set, execution.tree().root_hash(), results);
    const std::size_t count = out.bodies.back().txs.size();
    const Hash hash = chain::header_hash(out.bodies.back().header);
    results = chain::results_hash(execution.execute(std::span(prepared).subspan(done, count), hash).results);
    done += count;
  }
  append_block(out, set, execution.tree().root_hash(), results);
  out.bodies.pop_back();
  out.facts = {size_of(execution.tree()), execution.refused(), 0};
  return out;
}

index::Genesis genesis_of(const chain::abci::InitChain& request) {
  return {request.chain_id,         request.time,       request.initial_height,
          request.consensus_params, request.validators, request.app_state};
}

std::vector<chain::Block> bodies_from(const SignedDays& chain, std::size_t from) {
  const auto begin = chain.bodies.begin() + static_cast<std::ptrdiff_t>(std::min(from, chain.bodies.size()));
  const auto left = static_cast<std::size_t>(chain.bodies.end() - begin);
  return {begin, begin + static_cast<std::ptrdiff_t>(std::min(left, chunk_blocks))};
}

// As the follower does it, without the network.
void replay(const SignedDays& chain, index::Replica& replica) {
  must(replica.start(genesis_of(chain.days.genesis)));
  auto preparing = replica.prepare(bodies_from(chain, 0), replay_cores - 1);
  for (std::size_t at = 0; at < chain.bodies.size(); at += chunk_blocks) {
    auto bodies = preparing->take();
    preparing = replica.prepare(bodies_from(chain, at + chunk_blocks), replay_cores - 1);
    for (std::size_t i = 0; i < bodies.size(); ++i)
      must(replica.apply(chain.headers[at + i], std::move(bodies[i])));
  }
  must(replica.confirm(chain.headers.back().signed_header.header));
}

// Of nodes of the state tree, over one pass.
std::string text_of(const merkle::CacheUse& use) {
  const auto reads = static_cast<double>(use.hits + use.misses);
  constexpr double mebi = 1 << 20;
  return std::format("node cache: {:.0f} reads, {:.2f} % of them from memory; {:.1f} MiB at the end", reads,
                     reads == 0 ? 100 : 100 * static_cast<double>(use.hits) / reads,
                     static_cast<double>(use.bytes) / mebi);
}

Measurement replay_once(const SignedDays& chain, merkle::CacheUse* use = nullptr) {
  const test::TemporaryFolder folder;
  const auto database = must(index::Database::open_derived(folder.path()));
  const auto replica = must(index::Replica::open(*database, chain.days.genesis.chain_id));
  const Stopwatch watch;
  replay(chain, *replica);
  const Measurement out = watch.elapsed(static_cast<double>(chain.days.txs.size()));
  require(replica->height() == std::ssize(chain.bodies), "not everything was replayed");
  if (use != nullptr) *use = replica->cache_use();
  return out;
}

}  // namespace

Outcome measure_replica(const Setup& setup, Traffic traffic) {
  pin_to_first(replay_cores);
  const SignedDays chain = sign_days({.traffic = traffic});
  Outcome out;
  merkle::CacheUse use;
  while (out.ours.wall_seconds < setup.seconds) {
    const Measurement pass = replay_once(chain, &use);
    out.ours.operations += pass.operations;
    out.ours.wall_seconds += pass.wall_seconds;
    out.ours.cpu_seconds += pass.cpu_seconds;
  }
  add_facts(chain.days, chain.facts, out);
  out.notes.push_back(text_of(use));
  return out;
}

void check_replica(Traffic traffic) {
  SignedDays chain = sign_days({.days = 1, .time_scale = 10, .traffic = traffic});
  replay_once(chain);
  chain.headers.back().signed_header.header.app_hash[0] ^= 1;
  bool refused = false;
  try {
    replay_once(chain);
  } catch (const std::runtime_error&) {
    refused = true;
  }
  require(refused, "another root was accepted");
}

}  // namespace wastewatch::bench
