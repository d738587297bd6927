#include "ui/session/node_thread.h"

#include <chrono>
#include <functional>
#include <tuple>

#include "index/decisions.h"
#include "light/client.h"
#include "rpc/block_source.h"
#include "rpc/snapshot_source.h"
#include "rpc/subscription.h"
#include "ui/session/query_pool.h"

namespace wastewatch::ui {
namespace {

// A node takes evidence about a block only when it has made a later one, so that a first refusal says little:
// reports that nobody asked for are repeated a few times, each after twice the pause.
class UnaskedReports {
 public:
  bool due() {
    const auto now = std::chrono::steady_clock::now();
    if (left_ == 0 || now < next_) return false;
    --left_;
    next_ = now + pause_;
    pause_ *= 2;
    return true;
  }

 private:
  int left_ = 6;
  std::chrono::seconds pause_{1};
  std::chrono::steady_clock::time_point next_{};
};

light::ClientOptions client_options(const Connected& connected) {
  const rpc::Network& network = connected.network();
  light::ClientOptions options{.chain_id = network.chain_id, .anchor = network.anchor};
  options.verification.trusting_period_ns = network.trusting_period_ms * 1'000'000;
  options.required_agreement = connected.witnesses().empty() ? 0 : 1;
  options.stand_in = true;
  return options;
}

light::Peers peers_of(const Connected& connected) {
  light::Peers peers{connected.primary(), {}};
  for (const auto& witness : connected.witnesses()) peers.witnesses.push_back(witness);
  return peers;
}

Status keep_anchor(Connected& connected) {
  const rpc::Network& network = connected.network();
  const auto known = connected.anchors().anchor(network.chain_id);
  if (!known) return fail(known.error());
  if (*known && (*known)->point == network.anchor) return {};
  return connected.anchors().put(
      light::TrustAnchor{.chain_id = network.chain_id,
                         .point = network.anchor,
                         .trusting_period_ns = network.trusting_period_ms * 1'000'000,
                         .decided_at = system_clock().now()});
}

// Wakes nobody any more once the follower is gone.
class Awake {
 public:
  Awake(NodeOrders& orders, index::Follower& follower) : orders_(orders) {
    orders_.set_wake([&follower] { follower.hint(); });
  }
  ~Awake() { orders_.set_wake(nullptr); }
  Awake(const Awake&) = delete;
  Awake& operator=(const Awake&) = delete;

 private:
  NodeOrders& orders_;
};

NodeNews news_of(const index::FollowStatus& status, const light::Client& client,
                 const index::Replica& replica) {
  NodeNews out{status, true, {}, {}, replica.restored_at().value_or(0)};
  if (!client.divergence()) return out;
  out.dispute = dispute_of(*client.divergence());
  note_dispute(out.status, *out.dispute);
  return out;
}

// Bodies come from whoever answers; the replica holds them against verified headers.
Status follow(Connected& connected, const NodeJob& job, const Sender<NodeNews>& news, NodeOrders& orders,
              const std::stop_token& stop) {
  light::ThreadPool signatures(1);
  auto client = light::Client::open(client_options(connected), peers_of(connected),
                                    {connected.trusted(), connected.anchors(), system_clock(), &signatures,
                                     light::system_waiter(), &connected.peer_records()});
  if (!client) return fail(client.error());
  connected.show_peers((*client)->peers());
  const auto clients = connected.clients();
  rpc::HttpBlockSource source(clients, (*client)->peers());
  index::Follower follower(**client, connected.replica(), source, job.follower);
  std::vector<rpc::HttpSnapshotSource> snapshots;
  snapshots.reserve(clients.size());
  for (const auto& node : clients) snapshots.emplace_back(node.get());
  if (!job.from_genesis) follower.restore_from({snapshots.begin(), snapshots.end()}, job.restore_from_blocks);
  const auto say = [&](const index::FollowStatus& status) {
    news.send(news_of(status, **client, connected.replica()));
  };
  follower.set_listener(say);
  UnaskedReports reports;
  follower.set_chore([&](const std::stop_token& token) {
    const bool unasked = (*client)->divergence() && reports.due();
    if (orders.take_report() || unasked) std::ignore = (*client)->report_attack(token);
  });
  const Awake awake(orders, follower);
  say(follower.status());
  const rpc::BlockSubscription subscription(connected.network_thread(), connected.network().endpoint,
                                            [&follower](const rpc::Hint&) { follower.hint(); });
  follower.run(stop);
  return {};
}

// What cannot even be opened to be recomputed is fetched again.
Status recompute(const std::filesystem::path& folder) {
  const auto asked = index::Home::recompute_kept(folder);
  return !asked && asked.error().is(index::Errc::store_corrupt) ? index::Home::delete_derived(folder) : asked;
}

Status repair(const NodeJob& job) {
  switch (job.repair) {
    case Remedy::recompute: return recompute(job.folder);
    case Remedy::fetch_again: return index::Home::delete_derived(job.folder);
    case Remedy::restore_decisions: return index::restore_decisions(job.folder);
    case Remedy::begin_decisions_anew: return index::begin_decisions_anew(job.folder);
    case Remedy::remake_demonstration:
    case Remedy::none: break;
  }
  return {};
}

NodeNews last_news(const Error& error, const std::filesystem::path& folder) {
  NodeNews out{{}, false, error, {}};
  if (error.is(index::Errc::decisions_corrupt) || error.is(light::Errc::decisions_corrupt))
    out.backup = index::newest_backup(folder);
  return out;
}

Status run(const NodeJob& job, QueryPool& pool, const Sender<NodeNews>& news, NodeOrders& orders,
           const std::stop_token& stop) {
  if (auto repaired = repair(job); !repaired) return repaired;
  auto connected = Connected::open(job.network, job.folder, [news](const watch::FeedAnew& anew) {
    NodeNews out;
    out.alerts_anew = anew;
    news.send(out);
  });
  if (!connected) return fail(connected.error());
  if (auto kept = keep_anchor(**connected); !kept) return kept;
  if (job.forget_divergence) {
    if (auto done = (*connected)->anchors().forget_divergence(job.network.chain_id); !done) return done;
  }
  pool.connect(*connected);
  auto outcome = follow(**connected, job, news, orders, stop);
  pool.connect(nullptr);
  return outcome;
}

}  // namespace

NodeThread::NodeThread(NodeJob job, QueryPool& pool, Sender<NodeNews> news,
                       std::unique_ptr<NodeThread> before)
    : pool_(pool),
      thread_([job = std::move(job), &pool, news = std::move(news), orders = orders_,
               before = std::move(before)](const std::stop_token& stop) mutable {
        before.reset();
        if (stop.stop_requested()) return;
        const auto outcome = run(job, pool, news, *orders, stop);
        if (!outcome && !stop.stop_requested()) news.send(last_news(outcome.error(), job.folder));
      }) {}

NodeThread::~NodeThread() {
  thread_.request_stop();
  if (thread_.joinable()) thread_.join();
  pool_.connect(nullptr);
}

}  // namespace wastewatch::ui
