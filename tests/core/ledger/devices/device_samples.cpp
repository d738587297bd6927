#include "ledger/canonical.h"
#include "samples.h"

namespace wastewatch::ledger::test {
namespace {

std::string tracker_id(const Stage& stage) { return to_string(device_id(stage.chain.tracker.public_key())); }

v1::Message binding(const Stage& stage) { return bind_to_batch_message(tracker_id(stage), stage.aboard); }

v1::Message unbinding(const Stage& stage) { return unbind_message(tracker_id(stage)); }

v1::Message telemetry(const Stage& stage) {
  return telemetry_message(stage.chain.tracker, chunk_of(stage.chain.tracker, 1, 0, 4, Hash{}));
}

}  // namespace

std::vector<Sample> device_samples() {
  using Messages = std::vector<v1::Message>;
  return {
      {v1::Message::kBindDevice, carrier, [](const Stage& stage) { return Messages{binding(stage)}; }},
      {v1::Message::kUnbindDevice, carrier,
       [](const Stage& stage) { return Messages{binding(stage), unbinding(stage)}; }},
      {v1::Message::kReportTelemetry, carrier,
       [](const Stage& stage) { return Messages{binding(stage), telemetry(stage)}; }},
  };
}

}  // namespace wastewatch::ledger::test
