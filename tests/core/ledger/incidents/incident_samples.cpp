#include "samples.h"

namespace wastewatch::ledger::test {

std::vector<Sample> incident_samples() {
  return {{v1::Message::kRaiseIncident, bureau, [](const Stage& stage) {
             return std::vector{incident_message(v1::INCIDENT_NEVER_DELIVERED, stage.aboard)};
           }}};
}

}  // namespace wastewatch::ledger::test
