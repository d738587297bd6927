#include "ledger/canonical.h"
#include "samples.h"

namespace wastewatch::ledger::test {

std::vector<Sample> incident_samples() {
  return {{v1::Message::kRaiseIncident, bureau, [](const Stage& stage) {
             v1::Message message;
             message.mutable_raise_incident()->set_kind(v1::INCIDENT_NEVER_DELIVERED);
             message.mutable_raise_incident()->set_batch_id(to_string(stage.aboard));
             return std::vector<v1::Message>{message};
           }}};
}

}  // namespace wastewatch::ledger::test
