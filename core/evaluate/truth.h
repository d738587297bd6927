// What really happened to a load, and which claim is right about it: made from the labels of a scenario,
// which neither the rules nor the player see. Plain values and a pure function; thread safe.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "evaluate/claims.h"
#include "geo/point.h"
#include "ledger/ids.h"
#include "scenario/entry.h"

namespace wastewatch::evaluate {

struct Truth {
  ledger::BatchId batch;
  std::string kind;    // of the fraud, else of what went wrong without one: names of the labels file
  bool fraud = false;  // somebody meant it
  Claim claim = Claim::not_arrived;
  // Also true of such a load: saying so is not wrong, but does not find the fault.
  std::vector<Claim> besides{};
  std::int64_t fault_ms = 0;          // when it happened; 0: it was so from the declaration on
  std::optional<geo::Point> place{};  // where waste was tipped
  std::int64_t collected_g = 0;       // 0: not known, or nothing
  std::int64_t missing_g = 0;         // of what was collected
};

// Nothing when there is nothing to say about the load.
std::optional<Truth> truth_of(const scenario::Truth& label, const ledger::BatchId& batch);

}  // namespace wastewatch::evaluate
