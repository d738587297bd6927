// How bad things stand about a load: the strongest alert in the feed, and nothing else, so that every page
// says the same. Any thread.
#pragma once

#include "index/reader.h"
#include "ledger/ids.h"

namespace wastewatch::ui {

// Grade::*; None when nothing stands, or it cannot be read.
int load_grade(const index::Reader& reader, const ledger::BatchId& batch);

}  // namespace wastewatch::ui
