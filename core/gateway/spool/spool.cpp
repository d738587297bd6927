#include "gateway/spool/spool.h"

#include <fcntl.h>
#include <openssl/rand.h>
#include <rocksdb/compaction_filter.h>
#include <rocksdb/db.h>
#include <rocksdb/filter_policy.h>
#include <rocksdb/table.h>
#include <rocksdb/write_batch.h>
#include <sys/file.h>

#include <algorithm>
#include <cerrno>

#include "base/encoding.h"
#include "base/files.h"
#include "base/lock_holder.h"
#include "base/rocks.h"
#include "base/rocks_files.h"
#include "base/wire.h"
#include "crypto/errors.h"

namespace wastewatch::gateway {
namespace {

constexpr std::int64_t hour_ms = 3'600'000;
constexpr std::size_t secret_bytes = 32;
constexpr std::string_view format_record = "f";
constexpr std::string_view secret_record = "s";
// Those that are held in memory; readings are counted.
constexpr std::string_view loaded_kinds = "clrx";

std::uint32_t hour_of(const Clock& clock) { return static_cast<std::uint32_t>(clock.now().ms() / hour_ms); }

// Forgets readings that nobody repeats any more.
class ForgetRepeats final : public rocksdb::CompactionFilter {
 public:
  explicit ForgetRepeats(const Clock& clock) : clock_(clock) {}
  const char* Name() const override { return "wastewatch.forget_repeats"; }
  bool Filter(int, const rocksdb::Slice& key, const rocksdb::Slice& value, std::string*,
              bool*) const override {
    if (!key.starts_with("h") || value.size() != 4) return false;
    return read_be32(view(value)) + repeats_known_hours < hour_of(clock_);
  }

 private:
  const Clock& clock_;
};

rocksdb::Options options_of_the_spool() {
  static const ForgetRepeats forget(system_clock());
  rocksdb::BlockBasedTableOptions table;
  table.filter_policy.reset(rocksdb::NewBloomFilterPolicy(10));
  rocksdb::Options options;
  options.create_if_missing = true;
  options.env = database_files();
  options.keep_log_file_num = 3;
  options.compaction_filter = &forget;
  options.table_factory.reset(rocksdb::NewBlockBasedTableFactory(table));
  return options;
}

rocksdb::WriteOptions durable() {
  rocksdb::WriteOptions out;
  out.sync = true;
  return out;
}

Status damaged(std::string_view what) { return fail(Errc::store_corrupt, std::string(what)); }

Result<std::string> value_of(rocksdb::DB& db, std::string_view key) {
  std::string out;
  const auto found = db.Get({}, slice(key), &out);
  if (!found.ok() && !found.IsNotFound()) return store_failure<Errc>(found);
  return out;
}

}  // namespace

std::optional<ledger::DeviceId> device_of(const outbox::Task& task) {
  const auto bytes = from_hex(task.about);
  return bytes ? ledger::DeviceId::from(*bytes) : std::nullopt;
}

Spool::Spool(SpoolLimits limits, const Clock& clock) : limits_(limits), clock_(clock) {}
Spool::~Spool() = default;

Result<std::unique_ptr<Spool>> Spool::open(const std::filesystem::path& folder, SpoolLimits limits,
                                           const Clock& clock) {
  if (auto made = make_private_folder(folder); !made) return fail(made.error());
  std::unique_ptr<Spool> out(new Spool(limits, clock));
  if (auto locked = out->lock(folder); !locked) return fail(locked.error());
  const auto database = folder / "readings";
  if (lost_its_list(database)) return fail(Errc::store_corrupt, database.string() + " has lost its CURRENT");
  rocksdb::DB* raw = nullptr;
  const auto opened = rocksdb::DB::Open(options_of_the_spool(), database.string(), &raw);
  if (!opened.ok()) return store_failure<Errc>(opened);
  out->db_.reset(raw);
  if (auto loaded = out->load(); !loaded) return fail(loaded.error());
  if (auto made = out->make_secret(); !made) return fail(made.error());
  return out;
}

Status Spool::lock(const std::filesystem::path& folder) {
  const auto file = folder / "lock";
  lock_ = UniqueFd(::open(file.c_str(), O_CREAT | O_RDWR | O_CLOEXEC, 0600));
  if (!lock_) return file_failure("cannot open", file, errno);
  if (::flock(lock_.get(), LOCK_EX | LOCK_NB) != 0) return fail(Errc::locked, lock_holder(lock_.get()));
  name_lock_holder(lock_.get());
  return {};
}

Status Spool::load() {
  for (const char kind : loaded_kinds) {
    const std::string end(1, static_cast<char>(kind + 1));
    const std::unique_ptr<rocksdb::Iterator> at(db_->NewIterator({}));
    for (at->Seek(std::string(1, kind)); at->Valid() && at->key().compare(end) < 0; at->Next()) {
      if (auto good = load_record(at->key().ToStringView(), view(at->value())); !good) return good;
    }
    if (!at->status().ok()) return store_failure<Errc>(at->status());
  }
  return {};
}

Status Spool::load_record(std::string_view key, BytesView value) {
  const auto bytes = as_bytes(key);
  if (key.front() == 'r') {
    const auto device = records::device_of(key);
    if (!device || bytes.size() != 25) return damaged("a reading's key");
    next_number_ = std::max(next_number_, read_be64(bytes.last(8)) + 1);
    ++waiting_[*device];
    ++all_;
  } else if (key.front() == 'c') {
    const auto chunk = records::decode_sealed(value);
    if (!chunk) return damaged("a chunk");
    sealed_[chunk->device] = *chunk;
  } else if (key.front() == 'x') {
    auto task = outbox::decode_task(value);
    if (!task) return damaged("a transaction");
    tasks_[std::string(key)] = std::move(*task);
  } else {
    if (value.size() != 8) return damaged("a sequence");
    used_[std::string(key)] = read_be64(value);
  }
  return {};
}

Status Spool::make_secret() {
  const auto format = value_of(*db_, format_record);
  if (!format) return fail(format.error());
  if (!format->empty() && *format != std::to_string(spool_format))
    return fail(Errc::store_failed,
                "format " + *format + "; this program knows " + std::to_string(spool_format));
  const auto known = value_of(*db_, secret_record);
  if (!known) return fail(known.error());
  secret_ = to_bytes(*known);
  if (secret_.size() == secret_bytes) return {};
  secret_.resize(secret_bytes);
  if (RAND_bytes(secret_.data(), static_cast<int>(secret_.size())) != 1)
    return fail(crypto::Errc::random_failed);
  rocksdb::WriteBatch batch;
  batch.Put(slice(format_record), std::to_string(spool_format));
  batch.Put(slice(secret_record), slice(secret_));
  return write(batch);
}

Status Spool::write(rocksdb::WriteBatch& batch) { return to_status<Errc>(db_->Write(durable(), &batch)); }

Result<Spool::Kept> Spool::add(rocksdb::WriteBatch& batch, std::set<std::string>& new_identities,
                               std::map<ledger::DeviceId, std::size_t>& added, const Incoming& one) {
  const Bytes encoded = records::encode_reading(one.device, one.reading);
  const std::string identity = records::identity(one.device, encoded);
  const auto known = value_of(*db_, identity);
  if (!known) return fail(known.error());
  if (!known->empty() || new_identities.contains(identity)) return Kept::repeated;
  if (waiting_[one.device] + added[one.device] >= limits_.device_readings) return Kept::device_full;
  if (all_ + new_identities.size() >= limits_.all_readings) return Kept::spool_full;
  Bytes hour;
  append_be32(hour, hour_of(clock_));
  batch.Put(identity, slice(hour));
  batch.Put(records::reading(one.device, next_number_++), slice(encoded));
  new_identities.insert(identity);
  ++added[one.device];
  return Kept::stored;
}

Result<std::vector<Spool::Kept>> Spool::store(std::span<const Incoming> readings) {
  const std::scoped_lock lock(mutex_);
  rocksdb::WriteBatch batch;
  std::set<std::string> new_identities;
  std::map<ledger::DeviceId, std::size_t> added;
  std::vector<Kept> out;
  for (const Incoming& one : readings) {
    const auto kept = add(batch, new_identities, added, one);
    if (!kept) return fail(kept.error());
    out.push_back(*kept);
  }
  if (new_identities.empty()) return out;
  if (auto written = write(batch); !written) return fail(written.error());
  for (const auto& [device, count] : added) waiting_[device] += count;
  all_ += new_identities.size();
  return out;
}

std::size_t Spool::waiting() const {
  const std::scoped_lock lock(mutex_);
  return all_;
}

std::vector<ledger::DeviceId> Spool::waiting_devices() const {
  const std::scoped_lock lock(mutex_);
  std::vector<ledger::DeviceId> out;
  for (const auto& [device, count] : waiting_) {
    if (count > 0) out.push_back(device);
  }
  return out;
}

Result<std::vector<Spool::Waiting>> Spool::oldest(const ledger::DeviceId& device, std::size_t count) const {
  const std::string prefix = records::of_device('r', device);
  const std::unique_ptr<rocksdb::Iterator> at(db_->NewIterator({}));
  std::vector<Waiting> out;
  for (at->Seek(prefix); at->Valid() && at->key().starts_with(prefix) && out.size() < count; at->Next()) {
    const auto reading = records::decode_reading(view(at->value()));
    if (!reading) return fail(Errc::store_corrupt, "a reading");
    out.push_back({read_be64(view(at->key()).last(8)), *reading});
  }
  if (!at->status().ok()) return store_failure<Errc>(at->status());
  return out;
}

Result<std::optional<DeviceHead>> Spool::head(const ledger::DeviceId& device) const {
  const auto value = value_of(*db_, records::of_device('d', device));
  if (!value) return fail(value.error());
  if (value->empty()) return std::nullopt;
  const auto head = records::decode_head(as_bytes(*value));
  if (!head) return fail(Errc::store_corrupt, "a device");
  return head;
}

Status Spool::seal(std::span<const Waiting> readings, const SealedChunk& chunk, const DeviceHead& next) {
  const std::scoped_lock lock(mutex_);
  rocksdb::WriteBatch batch;
  for (const auto& one : readings) batch.Delete(records::reading(chunk.device, one.number));
  batch.Put(records::of_device('c', chunk.device), slice(records::encode(chunk)));
  batch.Put(records::of_device('d', chunk.device), slice(records::encode(next)));
  if (auto written = write(batch); !written) return written;
  waiting_[chunk.device] -= readings.size();
  all_ -= readings.size();
  sealed_[chunk.device] = chunk;
  return {};
}

std::vector<SealedChunk> Spool::sealed() const {
  const std::scoped_lock lock(mutex_);
  std::vector<SealedChunk> out;
  out.reserve(sealed_.size());
  for (const auto& [device, chunk] : sealed_) out.push_back(chunk);
  return out;
}

std::vector<outbox::Task> Spool::tasks() const {
  const std::scoped_lock lock(mutex_);
  std::vector<outbox::Task> out;
  out.reserve(tasks_.size());
  for (const auto& [key, task] : tasks_) out.push_back(task);
  return out;
}

std::uint64_t Spool::used_sequence(BytesView signer, std::uint32_t lane) const {
  const std::scoped_lock lock(mutex_);
  const auto found = used_.find(records::used_sequence(signer, lane));
  return found == used_.end() ? 0 : found->second;
}

Status Spool::keep(const outbox::Task& task) {
  const std::scoped_lock lock(mutex_);
  const std::string key = records::task(task.body);
  rocksdb::WriteBatch batch;
  batch.Put(key, slice(outbox::encode(task)));
  if (auto written = write(batch); !written) return written;
  tasks_.insert_or_assign(key, task);
  return {};
}

Status Spool::settle(const outbox::Task& task, bool used, bool on_chain) {
  const std::scoped_lock lock(mutex_);
  const std::string key = records::task(task.body);
  const auto lane = records::used_sequence(as_bytes(task.body.signer()), task.body.lane());
  const auto device = device_of(task);
  const std::uint64_t sequence = std::max(used_[lane], used ? task.body.sequence() : 0);
  Bytes encoded;
  append_be64(encoded, sequence);
  rocksdb::WriteBatch batch;
  batch.Delete(key);
  batch.Put(lane, slice(encoded));
  if (on_chain && device) batch.Delete(records::of_device('c', *device));
  if (auto written = write(batch); !written) return written;
  used_[lane] = sequence;
  tasks_.erase(key);
  if (on_chain && device) sealed_.erase(*device);
  return {};
}

}  // namespace wastewatch::gateway
