// A conflict of two validly signed blocks as the session needs it, and what a person's decision about it does
// to the network. Pure; any thread.
#pragma once

#include <cstdint>
#include <string>

#include "index/follower.h"
#include "light/divergence.h"
#include "rpc/network_link.h"

namespace wastewatch::ui {

struct Dispute {
  std::string primary;      // shows one block
  std::string witness;      // shows another one; empty with the store
  bool with_store = false;  // the nodes agree, but against what this computer checked earlier
  std::int64_t height = 0;  // where they part
  bool operator==(const Dispute&) const = default;
};

Dispute dispute_of(const light::Divergence& divergence);
// The network after a person decided who shows the true block: that node is followed, the other one is no
// longer asked, the rest stays. A dispute with the store is not settled by choosing a node: nothing changes.
rpc::Network settled(rpc::Network network, const Dispute& dispute, light::AttackSide believed);
// What is known of the comparison nodes was heard before the conflict: the disputing one no longer agrees.
void note_dispute(index::FollowStatus& status, const Dispute& dispute);

}  // namespace wastewatch::ui
