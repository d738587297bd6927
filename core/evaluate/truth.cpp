#include "evaluate/truth.h"

namespace wastewatch::evaluate {
namespace {

using scenario::Fault;

Claim claim_of_fault(Fault fault) {
  switch (fault) {
    case Fault::never_delivered:
    case Fault::reported_not_received: return Claim::not_arrived;
    case Fault::tipped_midway:
    case Fault::weight_shaved: return Claim::part_missing;
    case Fault::tracker_silent: return Claim::device_fault;
    case Fault::none: break;
  }
  return Claim::paperwork;
}

bool is_tipped(Fault fault) {
  return fault == Fault::never_delivered || fault == Fault::reported_not_received ||
         fault == Fault::tipped_midway;
}

}  // namespace

Truth truth_of(const scenario::Label& label) {
  Truth out{.batch = label.batch,
            .kind = std::string(scenario::fault_name(label.fault)),
            .claim = claim_of_fault(label.fault),
            .fault_ms = label.started_ms,
            .missing_g = label.missing_g};
  if (out.claim == Claim::not_arrived) out.besides.push_back(Claim::signature_missing);
  if (is_tipped(label.fault)) out.place = geo::Point{label.place.lat_e7, label.place.lon_e7};
  return out;
}

}  // namespace wastewatch::evaluate
