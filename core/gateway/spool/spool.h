// What was acknowledged to trackers and is not on the chain yet, on disk:
//
//   readings → a chunk that the device's key signed → a transaction around it → on the chain, and dropped
//
// Each step is one write that is on disk when the call returns, so a killed process goes on where it was:
// nothing is lost, and nothing is signed twice. Thread safe. docs/gateway.md describes it.
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <span>
#include <vector>

#include "base/time.h"
#include "base/unique_fd.h"
#include "gateway/errors.h"
#include "gateway/spool/records.h"

namespace rocksdb {
class DB;
class WriteBatch;
}  // namespace rocksdb

namespace wastewatch::gateway {

struct SpoolLimits {
  // Readings that wait: beyond these a tracker gets no acknowledgement and keeps them itself.
  std::size_t device_readings = 100'000;
  std::size_t all_readings = 10'000'000;
};

// How long a repeated reading is recognised. Trackers repeat what was not acknowledged within minutes; those
// that were out of reach within a day or two.
inline constexpr std::int64_t repeats_known_hours = 72;

class Spool {
 public:
  struct Incoming {
    ledger::DeviceId device;
    ledger::Reading reading;
  };
  enum class Kept : std::uint8_t { stored, repeated, device_full, spool_full };
  struct Waiting {
    std::uint64_t number = 0;
    ledger::Reading reading;
  };

  // Opens or creates. Errors: locked, store_corrupt, store_failed, FileErrc's.
  static Result<std::unique_ptr<Spool>> open(const std::filesystem::path& folder, SpoolLimits limits = {},
                                             const Clock& clock = system_clock());
  ~Spool();
  Spool(const Spool&) = delete;
  Spool& operator=(const Spool&) = delete;

  // The secret that authentication codes are made from: the same for the life of the spool.
  BytesView secret() const { return secret_; }

  // Durable when it returns; an outcome for each. The same reading of a device is stored once.
  // Errors: store_failed, FileErrc::no_space: then nothing of it may be acknowledged.
  Result<std::vector<Kept>> store(std::span<const Incoming> readings);

  std::size_t waiting() const;  // readings of all devices
  std::vector<ledger::DeviceId> waiting_devices() const;
  // The oldest readings of a device. Errors: store_corrupt, store_failed.
  Result<std::vector<Waiting>> oldest(const ledger::DeviceId& device, std::size_t count) const;
  // Nothing for a device without a chunk. Errors: as oldest().
  Result<std::optional<DeviceHead>> head(const ledger::DeviceId& device) const;

  // Replaces readings by the chunk that was made of them; the device has none yet. Errors: store_failed.
  Status seal(std::span<const Waiting> readings, const SealedChunk& chunk, const DeviceHead& next);
  std::vector<SealedChunk> sealed() const;
  std::vector<outbox::Task> tasks() const;  // open ones, in the order of lane and sequence
  std::uint64_t used_sequence(BytesView signer, std::uint32_t lane) const;
  // A signed task of a sealed chunk, or how far it is. Errors: store_failed.
  Status keep(const outbox::Task& task);
  // The task is over. `on_chain`: its chunk too; else the chunk stays and is sent in another transaction.
  // `used`: a block has used its sequence. Errors: store_failed.
  Status settle(const outbox::Task& task, bool used, bool on_chain);

 private:
  Spool(SpoolLimits limits, const Clock& clock);
  Status lock(const std::filesystem::path& folder);
  Status load();
  Status load_record(std::string_view key, BytesView value);
  Status make_secret();
  Result<Kept> add(rocksdb::WriteBatch& batch, std::set<std::string>& new_identities,
                   std::map<ledger::DeviceId, std::size_t>& added, const Incoming& one);
  Status write(rocksdb::WriteBatch& batch);

  const SpoolLimits limits_;
  const Clock& clock_;
  UniqueFd lock_;
  Bytes secret_;
  std::unique_ptr<rocksdb::DB> db_;
  mutable std::mutex mutex_;  // guards what follows
  std::uint64_t next_number_ = 1;
  std::size_t all_ = 0;
  std::map<ledger::DeviceId, std::size_t> waiting_;
  std::map<ledger::DeviceId, SealedChunk> sealed_;
  std::map<std::string, outbox::Task> tasks_;
  std::map<std::string, std::uint64_t> used_;
};

// The device of a task.
std::optional<ledger::DeviceId> device_of(const outbox::Task& task);

}  // namespace wastewatch::gateway
