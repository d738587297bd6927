// What makes repeated verification cheap: the pool, and the last validator sets whose form and hash were
// checked, so that an unchanged set is compared instead of hashed again. Results never depend on it. One
// thread at a time.
#pragma once

#include <array>
#include <cstddef>

#include "chain/types.h"
#include "light/verification_pool.h"

namespace wastewatch::light {

class Workspace {
 public:
  explicit Workspace(VerificationPool* pool = nullptr) : pool_(pool) {}

  VerificationPool* pool() const { return pool_; }

  struct CheckedSet {
    Hash hash;
    std::int64_t total_power = 0;
    std::vector<chain::Validator> members;
  };
  // The remembered set with exactly these members (address, key, power; priorities do not matter), or null.
  const CheckedSet* find(const chain::ValidatorSet& set) const;
  // Remembers a set whose form was checked, in place of the one used longest ago.
  const CheckedSet& remember(const chain::ValidatorSet& set, const Hash& hash, std::int64_t total_power);

 private:
  VerificationPool* pool_;
  std::array<CheckedSet, 4> sets_;
  std::size_t next_ = 0;
};

}  // namespace wastewatch::light
