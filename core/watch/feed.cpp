#include "watch/feed.h"

#include "index/touched.h"
#include "watch/feed_block.h"
#include "watch/feed_look.h"

namespace wastewatch::watch {

Result<std::unique_ptr<Feed>> Feed::attach(index::Replica& replica, TellAnew anew) {
  std::unique_ptr<Feed> out(new Feed(replica, std::move(anew)));
  if (replica.published()) {
    if (auto there = out->advance(); !there) return fail(there.error());
  }
  replica.set_confirmed([feed = out.get()] { return feed->advance(); });
  return out;
}

Feed::~Feed() { replica_.set_confirmed({}); }

Status Feed::advance() {
  const auto reader = index::Reader::open(replica_);
  if (!reader) return fail(reader.error());
  const auto known = feed_height(*reader);
  if (!known) return fail(known.error());
  if (*known == reader->height()) return {};
  const bool next = *known && **known + 1 == reader->height();
  return next ? step(*reader) : make_anew(*reader);
}

Status Feed::step(const index::Reader& reader) {
  const auto context = gather_context(reader);
  if (!context) return fail(context.error());
  const auto& database = replica_.database();
  Block block(reader, *context, database.column(index::Column::feed));
  if (auto found = find_touched(block); !found) return found;
  if (auto found = find_woken(block); !found) return found;
  for (const auto& subject : block.due) {
    const auto before = read_entry(block.reader, subject);
    if (!before) return fail(before.error());
    if (auto looked = look(block, subject, *before); !looked) return looked;
  }
  block.store_journeys();
  block.write_tallies();
  block.batch.Delete(database.column(index::Column::touched), slice(index::touched_key(reader.height())));
  block.set_height();
  return database.write(block.batch);
}

Status Feed::look(Block& block, const Subject& subject, const std::optional<FeedEntry>& before) {
  WaySigns signs;
  if (const auto batch = batch_of(subject)) {
    auto way = block.signs_of_way(*batch);
    if (!way) return fail(way.error());
    signs = std::move(*way);
  }
  auto looked = look_at(block.reader, block.context, block.tallies, subject, std::move(signs));
  if (!looked) return fail(looked.error());
  ++evaluated_;
  const bool keep = looked->matters(block.now_ms());
  block.store(subject, before, std::move(looked->found), keep);
  return {};
}

}  // namespace wastewatch::watch
