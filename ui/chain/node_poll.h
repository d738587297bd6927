// What nodes say about themselves: asked all at the same time, bounded by the deadlines of the routes.
// Statements of peers: nothing of it can be proven. Worker threads.
#pragma once

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "base/time.h"
#include "chain/types.h"
#include "ui/session/connected.h"

namespace wastewatch::ui {

// "12408/0/3" of a consensus state.
struct RoundStep {
  std::int64_t height = 0;
  std::int32_t round = 0;
  std::int32_t step = 0;
  bool operator==(const RoundStep&) const = default;
};
// Nothing when the text has no such member.
std::optional<RoundStep> round_step(std::string_view round_state_json);

struct NodeSample {
  std::string address{};
  bool primary = false;
  Timestamp asked_at{};
  std::optional<Error> error{};  // nothing else is known then
  std::int64_t round_trip_ns = 0;
  std::string moniker{};
  std::string version{};
  std::string chain_id{};
  std::int64_t height = 0;
  Bytes block_hash{};  // of that height
  Timestamp block_time{};
  bool catching_up = false;
  std::optional<Address> validator{};  // its own address, when it signs
  std::optional<RoundStep> round{};
  std::optional<std::int64_t> peers{};
};

// The primary first, then the comparison nodes in their order.
std::vector<NodeSample> poll_nodes(const Connected& connected, const std::stop_token& stop);

}  // namespace wastewatch::ui
