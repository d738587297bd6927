// The registry of the search: each provider owns one kind of input and answers it. Input is read by
// words/input.h; a text that may mean several things is answered by several providers. Reader threads.
#pragma once

#include <span>
#include <stop_token>
#include <vector>

#include "ui/chain/search_places.h"
#include "ui/records/record_context.h"
#include "ui/status/search_model.h"
#include "words/input.h"

namespace wastewatch::ui {

struct SearchQuestion {
  RecordContext& context;
  const words::Reading& reading;
  const std::vector<NamedPlace>& places;  // towns that the text may mean
  std::int64_t began_at = 0;              // as Session's: older blocks can be fetched
  std::stop_token stop;                   // the question is asked no more
};

// Hits in the order of their certainty; each link once, at most max_search_hits.
class SearchHits {
 public:
  void add(SearchHit hit);
  bool empty() const { return hits_.empty(); }
  std::vector<SearchHit> take() && { return std::move(hits_); }

 private:
  std::vector<SearchHit> hits_;
};

struct SearchProvider {
  words::InputKind kind;
  Status (*answer)(const SearchQuestion& question, SearchHits& hits);
};
std::span<const SearchProvider> search_providers();

Status answer_link(const SearchQuestion& question, SearchHits& hits);  // search_links.cpp
// What kind of link `question` looks like and why it leads nowhere; "" when it leads to a record. `text`: all
// of what was typed, perhaps a citation.
QString link_trouble(const SearchQuestion& question, const QString& text);
Status answer_height(const SearchQuestion& question, SearchHits& hits);  // search_blocks.cpp
Status answer_hash(const SearchQuestion& question, SearchHits& hits);
Status answer_hash_part(const SearchQuestion& question, SearchHits& hits);
Status answer_hash_end(const SearchQuestion& question, SearchHits& hits);
Status answer_date(const SearchQuestion& question, SearchHits& hits);      // a day or a time of today
Status answer_batch_id(const SearchQuestion& question, SearchHits& hits);  // search_records.cpp
Status answer_plate(const SearchQuestion& question, SearchHits& hits);
Status answer_text(const SearchQuestion& question, SearchHits& hits);
Status answer_place(const SearchQuestion& question, SearchHits& hits);  // search_places.cpp
Status answer_position(const SearchQuestion& question, SearchHits& hits);

}  // namespace wastewatch::ui
