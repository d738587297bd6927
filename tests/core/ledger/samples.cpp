#include "samples.h"

#include <array>

#include <nlohmann/json.hpp>

#include "ledger/canonical.h"

namespace wastewatch::ledger::test {
namespace {

// The test genesis with a third vehicle, which stays free.
std::string stage_genesis() {
  auto genesis = nlohmann::json::parse(genesis_json());
  auto vehicle = genesis["vehicles"][0];
  vehicle["plate"] = "浙F10003";
  genesis["vehicles"].push_back(vehicle);
  return genesis.dump();
}

}  // namespace

Stage::Stage(const Rules& rules) : chain(stage_genesis(), rules) {
  declared = chain.declare();
  aboard = chain.collected();
  trip = chain.batch(aboard).trip_id();
  claimed = chain.declare(500'000);
  const OfferId pick_up = chain.offer(chain.generator, chain.carrier, claimed, trip);
  static_cast<void>(chain.accept(chain.carrier, claimed, pick_up, 500'000));
  claim = chain.offer(chain.carrier, chain.plant, claimed, trip);
  empty_trip = to_string(chain.open_trip("浙F10002"));
}

const Party& Stage::party(std::uint8_t number) const {
  const std::array all{&chain.generator, &chain.carrier, &chain.plant, &chain.bureau, &chain.rival};
  return *all[number % all.size()];
}

std::vector<Sample> samples() {
  std::vector<Sample> all;
  for (auto group : {custody_samples(), trip_samples(), device_samples(), incident_samples()}) {
    for (Sample& sample : group) all.push_back(std::move(sample));
  }
  return all;
}

}  // namespace wastewatch::ledger::test
