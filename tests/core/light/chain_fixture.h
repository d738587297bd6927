// A small chain with real signatures, made for the tests: secp256k1 validators with names, linked headers.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "chain/types.h"

namespace wastewatch::test {

struct ChainPlan {
  std::string chain_id = "light-test-1";
  // Numbers of the validators at a height; each has power 10.
  std::function<std::vector<int>(std::int64_t height)> members;
  Timestamp genesis{1'700'000'000, 0};
  std::int64_t interval_s = 10;
  std::string app = "app";  // what the application hashes are made of: two plans that differ here fork
};

// n validators that never change.
ChainPlan steady(int n);
// n validators of which `step` are replaced at every height.
ChainPlan sliding(int n, int step);

// Heights 1 … count.
std::vector<chain::LightBlock> build(const ChainPlan& plan, std::int64_t count);
// The chain of `plan` that continues `before` (which ends at height k) up to `count`.
std::vector<chain::LightBlock> fork(const ChainPlan& plan, std::vector<chain::LightBlock> before,
                                    std::int64_t count);
// The block after `before`; the first one when there is none.
chain::LightBlock following(const ChainPlan& plan, const chain::LightBlock* before);
// Signs the block's header anew by everybody in its set; `members` as in the plan.
void sign(chain::LightBlock& block, const std::vector<int>& members);

Timestamp after(const chain::LightBlock& block, std::int64_t seconds);
Hash hash_of(const chain::LightBlock& block);

}  // namespace wastewatch::test
