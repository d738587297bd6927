// Messages about devices. check_fields() needs no state and is pure; execute() has the rules that need it. A
// code other than ok leaves changes behind that the caller drops.
#pragma once

#include "ledger/state/context.h"

namespace wastewatch::ledger {

Code check_fields(const v1::BindDevice& message);
Code check_fields(const v1::UnbindDevice& message);
Code check_fields(const v1::ReportTelemetry& message);
Code execute(Context& context, const v1::BindDevice& message);
Code execute(Context& context, const v1::UnbindDevice& message);
// The chunk was decoded and its signature checked before: context.chunk_checks.
Code execute(Context& context, const v1::ReportTelemetry& message);

}  // namespace wastewatch::ledger
