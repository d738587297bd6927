// From changed state keys to index entries: one table says which kinds of the key schema are indexed and how.
// The result depends only on the records before and after, so a rebuild gives the same bytes. One thread: the
// one that replays.
#pragma once

#include <array>
#include <map>
#include <string>
#include <vector>

#include "index/database.h"
#include "index/figures.h"
#include "ledger/schema/schema.h"
#include "ledger/state_machine.h"

namespace wastewatch::index {

class Projection {
 public:
  explicit Projection(const Database& database) : database_(database) {}

  // Stages what follows from `changed_keys` of a block between two versions of the state.
  Status stage_state(const merkle::Tree& before, const merkle::Tree& after,
                     const std::vector<Bytes>& changed_keys, rocksdb::WriteBatch& batch);
  // Writes what follows from a whole state into a database that has nothing of it yet, in bounded batches.
  Status project(const merkle::Tree& state);
  // Writes the search terms of every batch of a state again: their form has changed since they were written.
  Status renew_batch_terms(const merkle::Tree& state);
  // Stages the readings of accepted chunks; `after` is the state after their block, `received_ms` its time.
  Status stage_telemetry(const merkle::Tree& after, const std::vector<ledger::AcceptedChunk>& chunks,
                         const std::vector<ledger::PreparedTx>& txs, std::int64_t received_ms,
                         rocksdb::WriteBatch& batch);
  // Stages which records of the block alert rules may look at (touched.h).
  void stage_touched(std::int64_t height, const std::vector<Bytes>& changed_keys,
                     rocksdb::WriteBatch& batch) const;
  // The staged batch was thrown away: forget what was computed from it.
  void discard();

 private:
  struct Change;
  struct Row {
    ledger::schema::Kind kind;
    Status (Projection::*stage)(const Change&);
  };
  static const std::array<Row, 4> rows;
  Status project_kind(const merkle::Tree& state, ledger::schema::Kind kind);
  struct DeviceNews;
  using News = std::map<Bytes, DeviceNews>;
  Result<DeviceNews*> news_of(News& news, const ledger::DeviceId& device) const;
  Status note_marks(const merkle::Tree& after, const ledger::AcceptedChunk& accepted,
                    const ledger::Chunk& chunk, std::int64_t received_ms, DeviceNews& news) const;
  void write_news(const News& news, rocksdb::WriteBatch& batch) const;
  Status stage_batch(const Change& change);
  Status stage_organisation(const Change& change);
  Status stage_vehicle(const Change& change);
  Status stage_device(const Change& change);
  Status add(std::string_view region, const Figures& figures);
  Status add(std::string_view region, std::int32_t day, const DayMass& mass);
  Status write_numbers(rocksdb::WriteBatch& batch);
  Status read_policy(const merkle::Tree& tree);

  const Database& database_;
  std::int64_t utc_offset_minutes_ = 480;
  std::int64_t time_scale_ = 1;
  bool policy_read_ = false;
  // Numbers touched in this block, by key; written at its end.
  std::map<Bytes, Figures> figures_;
  std::map<Bytes, DayMass> days_;
};

}  // namespace wastewatch::index
