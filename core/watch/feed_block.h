// Internal: one look of the feed, what it reads from and writes to. One thread.
#pragma once

#include <map>
#include <optional>
#include <set>

#include "watch/evaluation.h"
#include "watch/feed.h"
#include "watch/journey/journey.h"
#include "watch/tallies.h"

namespace wastewatch::watch {

struct Feed::Block {
  Block(const index::Reader& block_reader, const GatherContext& block_context,
        rocksdb::ColumnFamilyHandle* feed_column)
      : reader(block_reader), context(block_context), column(feed_column), tallies(block_reader) {}

  std::int64_t now_ms() const { return reader.block_time().ms(); }
  void put(const Bytes& key, const Bytes& value) { batch.Put(column, slice(key), slice(value)); }
  void erase(const Bytes& key) { batch.Delete(column, slice(key)); }
  void set_height();
  void write_tallies();

  // Replaces what was known of a subject by what was found, and notes what changed.
  void store(const Subject& subject, const std::optional<FeedEntry>& before, Evaluation found, bool keep);
  // Looks at the subject again when a tracker may fall silent next, nothing else being due.
  void requeue(const Subject& subject, FeedEntry entry, std::int64_t wake_ms);

  // ---- digests of ways (feed_journeys.cpp) ----

  // A load's way that may have begun or ended, or has another tracker.
  Status renew_journey(const ledger::BatchId& batch, bool under_way);
  // What the device's chunks of this block say about the ways it belongs to; loads whose signs change are
  // due.
  Status fold_chunks(const ledger::DeviceId& device, const index::DeviceHealth& health);
  // Made from all readings that are stored.
  Status make_journey(const ledger::BatchId& batch);
  // What rules read of it; a way that nothing waits for is let go.
  Result<WaySigns> signs_of_way(const ledger::BatchId& batch);
  // Writes what has changed.
  void store_journeys();

  const index::Reader& reader;
  const GatherContext& context;
  rocksdb::ColumnFamilyHandle* column;
  rocksdb::WriteBatch batch;
  std::set<Subject> due;
  Tallies tallies;
  bool notes_changes = true;

 private:
  void drop(const Subject& subject, const FeedEntry& entry);
  void note(FeedEvent event, const Alert& alert);
  void note_changes(const std::vector<Alert>& before, const std::vector<Alert>& after);
  struct KeptJourney {
    std::optional<Journey> before;  // as it is stored
    std::optional<Journey> now;
  };
  Result<KeptJourney*> journey_of(const ledger::BatchId& batch);
  Result<std::vector<ledger::BatchId>> loads_with(const ledger::DeviceId& device) const;
  std::map<ledger::BatchId, KeptJourney> journeys_;
  std::uint32_t noted_ = 0;
};

}  // namespace wastewatch::watch
