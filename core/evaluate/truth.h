// What really happened to a load, and which claim is right about it: made from the labels of a scenario,
// which neither the rules nor the player see. Plain values and pure functions; thread safe.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "evaluate/claims.h"
#include "geo/point.h"
#include "ledger/ids.h"
#include "scenario/fault.h"

namespace wastewatch::evaluate {

struct Truth {
  ledger::BatchId batch;
  std::string kind;  // of the fault, as the label names it
  Claim claim = Claim::not_arrived;
  // Also true of such a load: saying so is not wrong, but does not find the fault. A plant signs for no load
  // that never came.
  std::vector<Claim> besides{};
  std::int64_t fault_ms = 0;          // when it happened
  std::optional<geo::Point> place{};  // where waste was tipped
  std::int64_t missing_g = 0;
};

Truth truth_of(const scenario::Label& label);

}  // namespace wastewatch::evaluate
