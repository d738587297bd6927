// The reports about a load that the chain has, whoever signed them. Reader threads.
#pragma once

#include "ui/records/record_context.h"
#include "ui/values/chart_values.h"

namespace wastewatch::ui {

// One row a report, the newest first: kind; office and block time; the signed transaction.
QList<Fact> reports_about(RecordContext& context, const index::BatchDetail& detail);

}  // namespace wastewatch::ui
