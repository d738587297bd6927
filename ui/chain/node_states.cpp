#include "ui/chain/node_states.h"

#include <QtGlobal>
#include <algorithm>

namespace wastewatch::ui {
namespace {

bool is_offline(const NodeSample& sample, const NodeContext&) { return sample.error.has_value(); }

bool is_diverging(const NodeSample& sample, const NodeContext& context) {
  const bool other_chain = !sample.chain_id.empty() && sample.chain_id != context.chain_id;
  const bool other_block = context.verified_hash && *context.verified_hash != sample.block_hash;
  return other_chain || other_block || context.witness == light::WitnessState::diverging;
}

bool is_catching_up(const NodeSample& sample, const NodeContext& context) {
  const bool moving = context.unmoved_ms < stalled_ms;
  return sample.catching_up || (moving && sample.height + behind_blocks < context.best_height);
}

bool is_stalled(const NodeSample&, const NodeContext& context) { return context.unmoved_ms >= stalled_ms; }

bool always(const NodeSample&, const NodeContext&) { return true; }

constexpr std::array table{
    NodeStateRule{NodeState::offline, is_offline, QT_TRANSLATE_NOOP("Nodes", "offline"),
                  QT_TRANSLATE_NOOP("Nodes", "It does not answer.")},
    NodeStateRule{NodeState::diverging, is_diverging, QT_TRANSLATE_NOOP("Nodes", "diverging"),
                  QT_TRANSLATE_NOOP("Nodes", "It shows a different block from the one verified here.")},
    NodeStateRule{NodeState::catching_up, is_catching_up, QT_TRANSLATE_NOOP("Nodes", "catching up"),
                  QT_TRANSLATE_NOOP("Nodes", "It is behind the others but catching up.")},
    NodeStateRule{NodeState::stalled, is_stalled, QT_TRANSLATE_NOOP("Nodes", "stalled"),
                  QT_TRANSLATE_NOOP("Nodes", "It answers, but its height does not move.")},
    NodeStateRule{NodeState::healthy, always, QT_TRANSLATE_NOOP("Nodes", "healthy"),
                  QT_TRANSLATE_NOOP("Nodes", "It is at the newest block.")},
};

}  // namespace

std::span<const NodeStateRule> node_state_rules() { return table; }

const NodeStateRule& node_state(const NodeSample& sample, const NodeContext& context) {
  return *std::ranges::find_if(table,
                               [&](const NodeStateRule& rule) { return rule.applies(sample, context); });
}

}  // namespace wastewatch::ui
