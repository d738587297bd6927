// Answers the search box from what was recomputed. search_provider.h lists who answers what.
#pragma once

#include <memory>
#include <stop_token>
#include <vector>

#include "index/reader.h"
#include "ui/chain/search_places.h"
#include "ui/records/record_context.h"
#include "ui/status/search_model.h"

namespace wastewatch::ui {

// `places`: towns that the text may mean. `began_at`: as Session's; older heights and unknown hashes then
// lead to where they can be fetched. Reader threads.
Result<std::vector<SearchHit>> search_hits(const index::Reader& reader, const QString& text, const Look& look,
                                           const std::vector<NamedPlace>& places = {},
                                           std::int64_t began_at = 0, const std::stop_token& stop = {});

// The same, and what is wrong with a link that leads nowhere.
Result<SearchReply> search_reply(const index::Reader& reader, const QString& text, const Look& look,
                                 const std::vector<NamedPlace>& places = {}, std::int64_t began_at = 0,
                                 const std::stop_token& stop = {});

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
