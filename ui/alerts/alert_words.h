// Titles of alerts for lists, names of their numbers, and the explaining sentence. Closed tables; any thread.
#pragma once

#include <QString>

#include "ui/records/record_context.h"
#include "watch/alert.h"

namespace wastewatch::ui {

// Short, with its number: "Reported delivered, tracker 9.4 km away".
QString alert_title(const watch::Alert& alert, watch::Language language, qint64 now_ms);
// Who reported, refused, signed or agreed what, with mass, waste, parties and times; then what the device
// says.
QString alert_explanation(RecordContext& context, const index::BatchDetail& detail,
                          const watch::Alert& alert);
// "Overdue" of "overdue": every rule of watch::rule_names() has a name.
QString rule_name(std::string_view id);
QString number_name(std::string_view name);
QString threshold_name(std::string_view name);

}  // namespace wastewatch::ui
