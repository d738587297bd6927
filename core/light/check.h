// What one rule said about one header, with the values it compared: a row of the Verification screen.
#pragma once

#include <cstdint>
#include <string>
#include <variant>

#include "base/bytes.h"
#include "base/time.h"
#include "light/rules.h"

namespace wastewatch::light {

struct HeightPair {
  std::int64_t trusted = 0;
  std::int64_t untrusted = 0;
};

struct TimePair {
  Timestamp measured;
  Timestamp limit;
};

struct HashPair {
  Hash expected;
  Hash actual;
};

// Voting power, in the chain's units. The rule holds when signed_power > threshold.
struct Tally {
  std::int64_t signed_power = 0;  // counted up to the point where the threshold was exceeded
  std::int64_t threshold = 0;
  std::int64_t total_power = 0;
  std::uint32_t signatures = 0;  // signatures counted

  bool enough() const { return signed_power > threshold; }
  bool operator==(const Tally&) const = default;
};

using CheckValues = std::variant<std::monostate, HeightPair, TimePair, HashPair, Tally>;

struct Check {
  Rule rule{};
  bool holds = true;
  Errc failure{};  // meaningful when it does not hold
  CheckValues values;
  std::string detail;  // for the log: which field, which signature
};

}  // namespace wastewatch::light
