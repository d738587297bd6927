// Messages about cases. check_fields() needs no state and is pure; execute() has the rules that need it. A
// code other than ok leaves changes behind that the caller drops.
#pragma once

#include "ledger/state/context.h"

namespace wastewatch::ledger {

inline constexpr int max_incident_batches = 16;

Code check_fields(const v1::RaiseIncident& message);
Code execute(Context& context, const v1::RaiseIncident& message);

}  // namespace wastewatch::ledger
