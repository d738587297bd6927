// What one websocket connection subscribed to, and the messages it gets for new blocks. An event is a hint: a
// client that falls far behind misses some and fetches them. Not thread safe: owned by its connection.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "chain/json.h"
#include "node/event_query.h"
#include "node/rpc_routes.h"

namespace wastewatch::node {

class Subscriptions {
 public:
  explicit Subscriptions(RpcContext context) : context_(std::move(context)) {}

  // Whether this request is subscribe, unsubscribe or unsubscribe_all.
  static bool handles(std::string_view method);
  // The JSON-RPC answer to such a request.
  std::string answer(const chain::RpcRequest& request);
  // Messages for the next block that was not told yet, nothing when all were; of the newest hundred blocks.
  // A block at a time: all of them would not fit into memory for many slow readers.
  std::optional<std::vector<std::string>> due();

 private:
  struct Subscription {
    EventQuery query;
    chain::RpcId id;
  };
  void subscribe(const chain::RpcRequest& request);
  void unsubscribe(const chain::RpcRequest& request);
  void events_of(std::int64_t height, const Subscription& subscription, std::vector<std::string>& out) const;

  RpcContext context_;
  std::vector<Subscription> subscriptions_;
  std::int64_t seen_height_ = 0;
};

}  // namespace wastewatch::node
