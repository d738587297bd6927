// The node thread: opens the databases, verifies and recomputes the chain, and says how things stand. It
// alone writes; questions go through the query pool. Ask (stop token), drain (the present step ends), join
// (destructor).
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <thread>

#include "index/follower.h"
#include "ui/deliver.h"
#include "ui/session/connected.h"

namespace wastewatch::ui {

class QueryPool;

// What the thread says: how things stand, or why it ended.
struct NodeNews {
  index::FollowStatus status;
  bool open = false;           // databases are open, questions are answered
  std::optional<Error> ended;  // opening failed; nothing follows
};

struct NodeJob {
  Network network;
  std::filesystem::path folder;
  bool delete_derived = false;     // before opening
  bool forget_divergence = false;  // the person decided whom to believe
  index::FollowerOptions follower{};
};

class NodeThread {
 public:
  // Starts at once. `pool` gets the connection when it is open, and outlives the thread.
  NodeThread(NodeJob job, QueryPool& pool, Sender<NodeNews> news);
  // Stops, drains, joins, and takes the connection from the pool.
  ~NodeThread();
  NodeThread(const NodeThread&) = delete;
  NodeThread& operator=(const NodeThread&) = delete;

 private:
  QueryPool& pool_;
  std::jthread thread_;
};

}  // namespace wastewatch::ui
