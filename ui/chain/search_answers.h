// What the search box finds in what was recomputed: heights, hashes of blocks and transactions, and
// everything that has a name or code: loads themselves, and the loads of organisations, vehicles and devices.
// Reader threads.
#pragma once

#include <memory>
#include <vector>

#include "index/reader.h"
#include "ui/records/record_context.h"
#include "ui/status/search_model.h"

namespace wastewatch::ui {

constexpr std::size_t max_search_hits = 40;

Result<std::vector<SearchHit>> search_hits(const index::Reader& reader, const QString& text,
                                           const Look& look);

// Answers the search box for as long as it lives. GUI thread only.
class SearchAnswers : public QObject {
  Q_OBJECT

 public:
  explicit SearchAnswers(QObject* parent);
  ~SearchAnswers() override;

 private:
  struct Private;
  std::unique_ptr<Private> d_;
};

}  // namespace wastewatch::ui
