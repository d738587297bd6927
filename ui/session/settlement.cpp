#include "ui/session/settlement.h"

#include <algorithm>
#include <utility>

namespace wastewatch::ui {

Dispute dispute_of(const light::Divergence& divergence) {
  const bool with_store = divergence.witness == light::own_store;
  return {.primary = divergence.primary,
          .witness = with_store ? std::string() : divergence.witness,
          .with_store = with_store,
          .height = divergence.primary_block.height()};
}

rpc::Network settled(rpc::Network network, const Dispute& dispute, light::AttackSide believed) {
  if (dispute.with_store) return network;
  const bool primary = believed == light::AttackSide::primary;
  const std::string& chosen = primary ? dispute.primary : dispute.witness;
  const std::string& refused = primary ? dispute.witness : dispute.primary;
  auto& others = network.witnesses;
  others.insert(others.begin(), std::exchange(network.endpoint, chosen));
  std::erase_if(others, [&](const std::string& node) { return node == chosen || node == refused; });
  return network;
}

void note_dispute(index::FollowStatus& status, const Dispute& dispute) {
  if (dispute.with_store) return;
  const auto named = [&](const light::WitnessReport& report) {
    return report.name == dispute.witness || report.name == dispute.primary;
  };
  const auto known = std::ranges::find_if(status.witnesses, named);
  const bool heard = known != status.witnesses.end();
  auto& report = heard ? *known : status.witnesses.emplace_back();
  if (!heard) report.name = dispute.witness;
  report.state = light::WitnessState::diverging;
  report.height = dispute.height;
}

}  // namespace wastewatch::ui
