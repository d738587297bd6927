// Parts of a batch's page: its history, its masses, its trackers. Reader threads.
#pragma once

#include <QList>

#include "ui/batches/batch_page.h"

namespace wastewatch::ui {

QList<TimelineEntry> timeline_of(RecordContext& context, const index::BatchDetail& detail);
// From declaration to treatment, with every adjustment.
QList<Fact> masses_of(RecordContext& context, const index::BatchDetail& detail);
QList<Fact> trackers_of(RecordContext& context, const index::BatchDetail& detail);
QList<Fact> identity_of(RecordContext& context, const index::BatchDetail& detail);

}  // namespace wastewatch::ui
