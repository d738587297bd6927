// The node thread: opens the databases, verifies and recomputes the chain, and says how things stand. It
// alone writes; questions go through the query pool. Ask (request_stop), drain (the present step ends), join
// (destructor, or the thread that comes next).
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <thread>

#include "index/follower.h"
#include "ui/base/deliver.h"
#include "ui/session/connected.h"
#include "ui/session/node_orders.h"
#include "ui/session/problems.h"
#include "ui/session/settlement.h"

namespace wastewatch::ui {

class QueryPool;

// What the thread says: how things stand, or why it ended.
struct NodeNews {
  index::FollowStatus status;
  bool open = false;                  // databases are open, questions are answered
  std::optional<Error> ended;         // opening failed; nothing follows
  std::optional<Dispute> dispute{};   // the open conflict
  std::int64_t began_at = 0;          // the block whose restored state this computer began from; 0: genesis
  std::optional<Timestamp> backup{};  // with `ended`: of the decisions, when they are what is damaged
  // Alerts are being evaluated again; nothing else is news then.
  std::optional<watch::FeedAnew> alerts_anew{};
};

struct NodeJob {
  rpc::Network network;
  std::filesystem::path folder;
  Remedy repair = Remedy::none;    // before opening; none of the demonstration's
  bool forget_divergence = false;  // the person decided whom to believe
  bool from_genesis = false;       // recompute everything, however long the chain is
  index::FollowerOptions follower{};
  // A chain of at least so many blocks starts from a state snapshot: replaying them would keep people
  // waiting.
  std::int64_t restore_from_blocks = 100'000;
};

class NodeThread {
 public:
  // Starts at once. `pool` gets the connection when it is open, and outlives the thread. The new thread first
  // waits until `before` has ended, so that nobody else has to: two must not write one database.
  NodeThread(NodeJob job, QueryPool& pool, Sender<NodeNews> news,
             std::unique_ptr<NodeThread> before = nullptr);
  // Stops, drains, joins, and takes the connection from the pool.
  ~NodeThread();
  NodeThread(const NodeThread&) = delete;
  NodeThread& operator=(const NodeThread&) = delete;

  // Returns at once.
  void request_stop() { thread_.request_stop(); }
  void report_attack() { orders_->report_attack(); }

 private:
  QueryPool& pool_;
  std::shared_ptr<NodeOrders> orders_ = std::make_shared<NodeOrders>();
  std::jthread thread_;
};

}  // namespace wastewatch::ui
