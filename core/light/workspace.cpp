#include "light/workspace.h"

#include <algorithm>

namespace wastewatch::light {
namespace {

bool same_member(const chain::Validator& a, const chain::Validator& b) {
  return a.voting_power == b.voting_power && a.address == b.address && a.public_key == b.public_key;
}

}  // namespace

const Workspace::CheckedSet* Workspace::find(const chain::ValidatorSet& set) const {
  if (set.validators.empty()) return nullptr;
  for (const auto& known : sets_) {
    if (std::ranges::equal(known.members, set.validators, same_member)) return &known;
  }
  return nullptr;
}

const Workspace::CheckedSet& Workspace::remember(const chain::ValidatorSet& set, const Hash& hash,
                                                 std::int64_t total_power) {
  CheckedSet& slot = sets_[next_];
  next_ = (next_ + 1) % sets_.size();
  slot = {hash, total_power, set.validators};
  return slot;
}

}  // namespace wastewatch::light
