#include "ui/records/load_grade.h"

#include "ui/records/batch_words.h"
#include "watch/feed_store.h"

namespace wastewatch::ui {

int load_grade(const index::Reader& reader, const ledger::BatchId& batch) {
  const auto alerts = watch::alerts_about(reader, batch);
  return alerts && !alerts->empty() ? grade_of(alerts->front().grade) : int{Grade::None};
}

}  // namespace wastewatch::ui
