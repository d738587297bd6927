// What a node's statements mean, beside what this computer verified: one table of rules, the first that
// applies counts. Pure; any thread.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>

#include "light/witnesses.h"
#include "ui/chain/node_poll.h"

namespace wastewatch::ui {

enum class NodeState : std::uint8_t {
  healthy,      // at the tip and moving
  catching_up,  // says so, or is more than a few blocks behind
  stalled,      // answers, but its height has not moved for a while
  offline,      // does not answer
  diverging,    // shows another block than the verified one
};

// What is known beside the sample.
struct NodeContext {
  std::string chain_id{};
  std::int64_t best_height = 0;                  // verified or shown by any node
  std::optional<Bytes> verified_hash{};          // of the block at the sample's height
  std::optional<light::WitnessState> witness{};  // what the light client last found
  std::int64_t unmoved_ms = 0;                   // since its height last changed, as seen from here
};

inline constexpr std::int64_t behind_blocks = 5;    // more than the few that are under way
inline constexpr std::int64_t stalled_ms = 30'000;  // as index::FollowerOptions::halted_after

struct NodeStateRule {
  NodeState state;
  bool (*applies)(const NodeSample& sample, const NodeContext& context);
  const char* word;     // source text, context "Nodes"
  const char* meaning;  // a sentence
};
// In the order in which they are asked; the last always applies.
std::span<const NodeStateRule> node_state_rules();
const NodeStateRule& node_state(const NodeSample& sample, const NodeContext& context);

}  // namespace wastewatch::ui
