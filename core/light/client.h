// The light client: keeps a chain of trusted headers, extends it on demand, and compares what it learns with
// witnesses before it believes it. A primary that fails, lags or lies is replaced by a witness as long as
// enough witnesses remain; peers() says who is asked, and why.
//
// A Client belongs to one thread (the node thread); calls block and can be cancelled with the stop token. It
// holds no lock while it waits. Results are values and may be handed to other threads. The store and the
// peers must outlive it.
//
//   auto client = Client::open(options, {primary, {witness}}, {store, anchors, system_clock()});
//   auto update = client->update(stop);              // follow to the tip
//   auto blocks = client->history(from, to, stop);   // every header of a range, proven, for the replay
#pragma once

#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

#include "light/anchor_store.h"
#include "light/detector.h"
#include "light/options.h"
#include "light/peer_record_store.h"
#include "light/peers.h"
#include "light/route.h"
#include "light/time_limit.h"
#include "light/trust_state.h"
#include "light/trusted_store.h"
#include "light/witnesses.h"

namespace wastewatch::light {

enum class SyncMode : std::uint8_t { skipping = 1, sequential = 2 };

struct ClientOptions {
  std::string chain_id;
  AnchorPoint anchor{};
  VerificationOptions verification{};
  SyncMode mode = SyncMode::skipping;
  // How many witnesses must agree. 0 is for a chain of one operator, which nobody independent can witness.
  std::size_t required_agreement = 1;
  // Whether a witness may take over from a failed primary although fewer than must agree are left. What it
  // shows is then confirmed by nobody, its reports say so, and it is compared as soon as another peer
  // answers. A primary that answers never goes on alone: whoever silences its witnesses gains nothing.
  bool stand_in = false;
  WitnessPolicy witness_policy{};
  PeerPolicy peer_policy{};
  // A newest header older than this makes the client ask the witnesses whether only the primary stands still,
  // at most once in `look_interval_ns`.
  std::int64_t standstill_ns = 30LL * 1'000'000'000;
  std::int64_t look_interval_ns = 10LL * 1'000'000'000;
  std::size_t keep_blocks = 1000;  // in the store, besides the anchor
  std::size_t keep_steps = 10'000;
  std::int64_t sequential_chunk = 100;  // headers fetched, verified and stored at a time
  // A primary that delivers nothing verifiable for this long is replaced, however good its answers.
  std::int64_t task_limit_ns = 60LL * 1'000'000'000;
  // Limits for requests beside a task: headers that witnesses still owe, how far they are, and who peers are.
  std::int64_t aside_limit_ns = 10LL * 1'000'000'000;
  std::int64_t identity_limit_ns = 2LL * 1'000'000'000;
};

// What a client works with. References must outlive it.
struct ClientEnvironment {
  TrustedStore& store;
  AnchorStore& anchors;
  const Clock& clock = system_clock();
  VerificationPool* pool = nullptr;
  Waiter& waiter = system_waiter();
  PeerRecordStore* peer_records = nullptr;  // nothing: what peers do is kept in memory only
};

// The outcome of one call that reached its goal.
struct Update {
  chain::LightBlock block;               // now trusted
  std::vector<TraceStep> steps;          // how it was reached; empty when it was known
  std::vector<WitnessReport> witnesses;  // what they said about it; empty when it was known
};

class Client {
 public:
  // No network. Takes up the stored chain of trust when it contains the anchor; otherwise the store starts
  // anew with the first update. Errors: bad_options, no_witness, store_failed, store_corrupt.
  static Result<std::unique_ptr<Client>> open(ClientOptions options, const Peers& peers,
                                              ClientEnvironment environment);

  // Follows the primary to its newest header. If it shows another header where one is trusted, the
  // conflict is examined too. Errors: expired_trust, wrong_trust_anchor, anchor_too_high, anchor_pruned,
  // divergence, no_witness (too few agree), the verdict's when the primary shows something invalid, the
  // primary's own, store_failed, store_corrupt, cancelled.
  Result<Update> update(std::stop_token stop);
  // Makes the header at `height` trusted: forwards by skipping or header by header, backwards along the hash
  // chain. Errors as update(), and height_too_high.
  Result<Update> verify_height(std::int64_t height, std::stop_token stop);
  // Every light block of [from, to], each proven: the last one as by verify_height, the others by the hash
  // chain that ends in it. At most `max_history` heights a call. They are not stored. Errors as
  // verify_height(), and broken_hash_chain, bad_options.
  static constexpr std::int64_t max_history = 200;
  Result<std::vector<chain::LightBlock>> history(std::int64_t from, std::int64_t to, std::stop_token stop);

  // From the store alone. Errors: no_trusted_state, store_failed, store_corrupt.
  Result<chain::LightBlock> newest() const;
  Result<TrustState> trust() const;
  Result<std::vector<TraceStep>> trace(std::size_t limit) const { return environment_.store.trace(limit); }

  // Set once a conflict was found, also in an earlier run: the client then refuses to extend the chain of
  // trust until the user has decided (AnchorStore::forget_divergence and a new client).
  const std::optional<Divergence>& divergence() const { return divergence_; }
  // Hands the evidence of the open divergence to those who have not accepted it yet, if a chain can take it
  // (can_be_committed). Errors: store_failed, store_corrupt, cancelled; refusals are in the divergence's
  // reports.
  Status report_attack(std::stop_token stop);
  // What the caller found out about a peer: a body that does not belong to the verified header. A primary is
  // replaced if another one is available.
  void blame(const std::string& peer, PeerEvent event, std::int64_t height, std::string detail);
  const ClientOptions& options() const { return options_; }
  // Thread safe and outlives the client: for a screen that shows how peers do.
  std::shared_ptr<const PeerBook> peers() const { return book_; }

 private:
  Client(ClientOptions options, const Peers& peers, ClientEnvironment environment,
         const std::vector<PeerRecord>& past);

  Status usable(const std::stop_token& stop) const;
  // Runs `act` within the limit for a task, again with another primary when the present one is to blame and
  // can be replaced. `height`: what it is about, 0 for the newest header.
  template <class T>
  Result<T> with_primary(std::int64_t height, const std::stop_token& stop,
                         const std::function<Result<T>(const std::stop_token&)>& act);
  // What the primary answered within the limit; unreachable when it was over.
  template <class T>
  Result<T> within_limit(const std::stop_token& stop,
                         const std::function<Result<T>(const std::stop_token&)>& act);
  void progressed() {
    if (limit_ != nullptr) limit_->renew();
  }
  // Asks peers who they are, all at once.
  void identify_peers(const std::stop_token& stop);
  // How many must be left to compare with when a failed primary is replaced.
  std::size_t least_left() const { return options_.stand_in ? 0 : options_.required_agreement; }
  bool stands_in_alone() const { return options_.stand_in && book_->stands_alone(); }
  bool give_up_primary(const Error& error, std::int64_t height, const std::stop_token& stop);
  void leave_slow_primary();
  // What the book has learned goes to the store; what cannot be written now is tried again with the next
  // call.
  void keep_peer_records();
  std::shared_ptr<Provider> primary() const { return book_->primary(); }

  // The newest trusted block; starts at the anchor when there is none.
  Result<chain::LightBlock> anchored(const std::stop_token& stop);
  Result<chain::LightBlock> start(const std::stop_token& stop);
  Result<Update> to_tip(const std::stop_token& stop);
  Result<Update> to_height(std::int64_t height, const std::stop_token& stop);
  Result<std::vector<chain::LightBlock>> linked_history(std::int64_t from, std::int64_t to,
                                                        const std::stop_token& stop);

  Result<Update> forwards(const chain::LightBlock& trusted, chain::LightBlock target,
                          const std::stop_token& stop);
  Result<Update> one_by_one(chain::LightBlock trusted, const chain::LightBlock& target,
                            const std::stop_token& stop);
  Result<Update> between(std::int64_t height, const std::stop_token& stop);
  Result<Update> skip(const chain::LightBlock& trusted, chain::LightBlock target,
                      const std::stop_token& stop);
  Result<Update> backwards(const chain::LightBlock& trusted, std::int64_t height,
                           const std::stop_token& stop);
  // The primary's newest header is not above the trusted one: known, new to us, or in conflict.
  Result<Update> not_above(chain::LightBlock trusted, const chain::LightBlock& shown,
                           const std::stop_token& stop);
  // The primary shows another header than `stored`: it cannot prove it, or this is an attack.
  Status contradicted(const chain::LightBlock& stored, const chain::LightBlock& shown,
                      const std::stop_token& stop);
  // Asks a witness beside a task; one that does not answer within the limit is unreachable.
  Result<chain::LightBlock> ask_aside(Provider& witness, std::int64_t height, const TimeLimit& limit);
  // Whether witnesses show headers of the present while the primary's is from the future.
  bool others_are_on_time(const std::stop_token& stop);
  // Errors: height_too_high when a witness is ahead of a primary that stands still.
  Status look_around(const chain::LightBlock& trusted, const std::stop_token& stop);

  // Compares the route's blocks with the witnesses, then stores it. Blocks linked by hashes agree when the
  // newest does.
  Result<Update> accept(const chain::LightBlock& trusted, Route route, bool linked,
                        const std::stop_token& stop);
  // `trace` ends with the block in question; what is before it is trusted or was verified on the way.
  Result<std::vector<WitnessReport>> cross_checked(std::span<const chain::LightBlock> trace,
                                                   const std::stop_token& stop);
  // What nobody could confirm is compared when they answer again.
  void defer_for_all(std::int64_t height);
  void note_reports(const std::vector<WitnessReport>& reports);
  // Headers that a lagging witness could not be asked about are compared when it has caught up.
  Status settle_deferred(const std::stop_token& caller);
  // Nothing when the witness still lacks the header or does not answer.
  Result<bool> settle(const std::string& witness, std::int64_t height, const TimeLimit& limit);
  // Whether a diverging witness can prove its header: then it is a divergence, else the witness failed.
  Status examine(std::span<const chain::LightBlock> trace, Provider& witness, WitnessReport& report,
                 const std::stop_token& stop);
  Status keep_divergence(const Parting& parting, Provider& witness, const std::stop_token& stop);
  Status outvoted(const chain::LightBlock& common, const chain::LightBlock& stored,
                  const chain::LightBlock& shown);
  // Keeps the divergence, sends its evidence, and fails with it.
  Status halt(Divergence found, const std::stop_token& stop);
  void send_evidence(AttackSide against, const std::string& receiver, const std::stop_token& stop);
  RouteContext context(Provider& provider, const std::stop_token& stop);

  struct Deferred {
    std::string witness;
    std::int64_t height;
  };

  ClientOptions options_;
  std::shared_ptr<PeerBook> book_;
  ClientEnvironment environment_;
  Workspace workspace_;
  std::optional<Divergence> divergence_;
  std::vector<Deferred> deferred_;
  std::uint64_t kept_records_ = 0;  // the number of the newest one in the store
  Timestamp next_look_{};
  TimeLimit* limit_ = nullptr;  // of the task under way
  std::stop_token caller_{};    // its caller's, for what is asked of others than the primary
};

}  // namespace wastewatch::light
