// What the search box finds in what was recomputed: heights, hashes of blocks and transactions, dates (the
// block at that time), and everything that has a name or code: loads themselves, and the loads of
// organisations, vehicles and devices, and those from a place. Reader threads.
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "index/reader.h"
#include "ui/chain/search_places.h"
#include "ui/records/record_context.h"
#include "ui/status/search_model.h"

namespace wastewatch::ui {

// A date, with or without a time, as people write it: 2024-06-12, 2024/6/12 07:40, 2024年6月12日 07:40:05.
// Milliseconds since the epoch in the zone; nothing when it is no date.
std::optional<qint64> parse_date(const QString& text, const QTimeZone& zone);

// `places`: towns that the text may mean. `began_at`: as Session's; older heights and unknown hashes then
// lead to where they can be fetched.
Result<std::vector<SearchHit>> search_hits(const index::Reader& reader, const QString& text, const Look& look,
                                           const std::vector<NamedPlace>& places = {},
                                           std::int64_t began_at = 0);

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
