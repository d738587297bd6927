// The demonstration's genesis app_state, made from the table of companies. Pure functions; thread safe.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace wastewatch::scenario {

struct GenesisOptions {
  // Policy periods are divided by this: 60 turns hours into minutes, for real networks whose clock cannot be
  // hurried.
  std::int64_t time_scale = 1;
  // 33-byte keys, in hexadecimal, of the validators, each recorded under its department.
  std::vector<std::string> validator_keys_hex{};
  // Besides: the carrier, vehicles and trackers of the live traffic, whose devices report more often.
  bool live_traffic = false;
};

// JSON as docs/formats.md describes it.
std::string genesis_app_state(const GenesisOptions& options);

}  // namespace wastewatch::scenario
