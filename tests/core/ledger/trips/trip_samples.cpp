#include "samples.h"

namespace wastewatch::ledger::test {

std::vector<Sample> trip_samples() {
  using Messages = std::vector<v1::Message>;
  return {
      {v1::Message::kOpenTrip, carrier, [](const Stage&) { return Messages{open_trip_message("浙F10003")}; }},
      {v1::Message::kCloseTrip, carrier,
       [](const Stage& stage) { return Messages{close_trip_message(stage.empty_trip)}; }},
  };
}

}  // namespace wastewatch::ledger::test
