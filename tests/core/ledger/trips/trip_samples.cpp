#include "samples.h"

namespace wastewatch::ledger::test {

std::vector<Sample> trip_samples() {
  using Messages = std::vector<v1::Message>;
  return {
      {v1::Message::kOpenTrip, carrier, [](const Stage&) { return Messages{open_trip_message("浙F10003")}; }},
      {v1::Message::kCloseTrip, carrier,
       [](const Stage& stage) {
         v1::Message message;
         message.mutable_close_trip()->set_trip_id(stage.empty_trip);
         return Messages{message};
       }},
  };
}

}  // namespace wastewatch::ledger::test
