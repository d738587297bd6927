#include "index/database.h"

#include <fcntl.h>
#include <rocksdb/cache.h>
#include <rocksdb/convenience.h>
#include <rocksdb/filter_policy.h>
#include <rocksdb/table.h>
#include <sys/file.h>
#include <sys/resource.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <cstdarg>
#include <functional>
#include <system_error>
#include <thread>

#include "base/files.h"
#include "base/lock_holder.h"
#include "base/rocks_files.h"

namespace wastewatch::index {
namespace {

constexpr std::array<const char*, static_cast<std::size_t>(Column::count_)> column_names = {
    "default",
    "tree_nodes",
    "tree_roots",
    "tree_orphans",
    "light_blocks",
    "light_validators",
    "light_trace",
    "light_meta",
    "blocks",
    "commits",
    "validator_sets",
    "block_hashes",
    "results",
    "transactions",
    "batch_order",
    "fixes",
    "last_fixes",
    "figures",
    "days",
    "terms",
    "device_health",
    "touched",
    "feed"};

constexpr std::array<const char*, static_cast<std::size_t>(DecisionColumn::count_)> decision_names = {
    "default", "anchors", "notes", "proofs", "evidence", "drafts"};

template <std::size_t N>
std::vector<std::string> names(const std::array<const char*, N>& table) {
  return {table.begin(), table.end()};
}

// Columns written once and read seldom, whose neighbours share most bytes: larger blocks, better compressed.
constexpr std::array<std::string_view, 4> history_columns = {"light_blocks", "blocks", "commits", "results"};
constexpr std::size_t history_block_bytes = 32U << 10;
constexpr std::size_t arena_bytes =
    256U << 10;  // of each column family with anything to write; mapped, so that a flush returns it

// How eagerly blocks of files that compaction replaced leave the cache; RocksDB's options.h expects 300 to
// become its default. Without it nothing but new blocks drives them out, and the cache is always full.
constexpr std::uint32_t uncache_files = 300;

// The first of `wanted` that this RocksDB was built with.
rocksdb::CompressionType compression(std::initializer_list<rocksdb::CompressionType> wanted) {
  const auto supported = rocksdb::GetSupportedCompressions();
  for (const auto one : wanted) {
    if (std::ranges::contains(supported, one)) return one;
  }
  return rocksdb::kNoCompression;
}

void tune_for_history(rocksdb::ColumnFamilyOptions& options, rocksdb::BlockBasedTableOptions& table) {
  options.compression = compression({rocksdb::kZSTD, rocksdb::kLZ4Compression, rocksdb::kSnappyCompression});
  table.block_size = history_block_bytes;
}

rocksdb::ColumnFamilyOptions column_options(std::string_view name,
                                            const std::shared_ptr<rocksdb::Cache>& cache) {
  rocksdb::ColumnFamilyOptions options;
  options.compression = compression({rocksdb::kLZ4Compression, rocksdb::kSnappyCompression});
  rocksdb::BlockBasedTableOptions table;
  if (std::ranges::contains(history_columns, name)) tune_for_history(options, table);
  table.block_cache = cache;
  table.filter_policy.reset(rocksdb::NewBloomFilterPolicy(10));
  table.cache_index_and_filter_blocks = true;
  table.pin_l0_filter_and_index_blocks_in_cache = true;
  options.table_factory.reset(rocksdb::NewBlockBasedTableFactory(table));
  options.write_buffer_size = 8U << 20;
  options.max_write_buffer_number = 2;
  options.arena_block_size = arena_bytes;
  options.uncache_aggressiveness = uncache_files;
  return options;
}

rocksdb::DBOptions database_options() {
  rocksdb::DBOptions out;
  out.env = database_files();
  out.create_if_missing = true;
  out.create_missing_column_families = true;
  out.max_background_jobs = 2;
  out.max_open_files = 256;
  out.keep_log_file_num = 2;
  out.max_log_file_size = 1U << 20;
  out.info_log_level = rocksdb::WARN_LEVEL;
  out.max_total_wal_size = 64U << 20;
  return out;
}

std::unexpected<Error> in_use(const std::filesystem::path& folder, const std::string& holder) {
  return fail(Errc::store_locked, folder.string() + (holder.empty() ? "" : ": " + holder));
}

// RocksDB's own lock says why it failed in words only, and does not exist in older versions of this program's
// store; so the first is asked for and the second looked at. Closing LOCK gives up the locks that this
// process has on it: only who holds the first may look.
bool rocksdb_holds(const std::filesystem::path& folder) {
  const UniqueFd file(::open((folder / "LOCK").c_str(), O_RDWR | O_CLOEXEC));
  struct flock range{};
  range.l_type = F_WRLCK;
  return file && ::fcntl(file.get(), F_GETLK, &range) == 0 && range.l_type != F_UNLCK;
}

// A file system without locks is used without them.
Result<UniqueFd> lock_folder(const std::filesystem::path& folder) {
  const auto path = folder / "in-use.lock";
  UniqueFd file(::open(path.c_str(), O_CREAT | O_RDWR | O_CLOEXEC, 0600));
  if (!file) return file_failure("cannot open", path, errno);
  if (::flock(file.get(), LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK)
    return in_use(folder, lock_holder(file.get()));
  if (rocksdb_holds(folder)) return in_use(folder, {});
  return file;
}

// RocksDB writes none of its notes for one who only reads.
class Silence final : public rocksdb::Logger {
 public:
  using rocksdb::Logger::Logv;
  void Logv(const char* /*format*/, va_list /*values*/) override {}
};

// Files stay open, so that a program which replaces them takes nothing away.
rocksdb::DBOptions reading_options() {
  rocksdb::DBOptions out = database_options();
  out.create_if_missing = false;
  out.create_missing_column_families = false;
  out.max_open_files = -1;
  out.info_log = std::make_shared<Silence>();
  return out;
}

// A reader holds every table open; ten years of blocks are more than the usual 1,024.
void allow_many_files() {
  rlimit limit{};
  if (::getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur == limit.rlim_max) return;
  limit.rlim_cur = limit.rlim_max;
  ::setrlimit(RLIMIT_NOFILE, &limit);
}

// Changes whenever a writer moves what it wrote from its log into tables.
std::string state_of_files(const std::filesystem::path& folder) {
  std::vector<std::string> out;
  std::error_code error;
  for (std::filesystem::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
    const std::string name = at->path().filename().string();
    std::error_code ignored;
    if (name.starts_with("MANIFEST")) out.push_back(name + std::to_string(at->file_size(ignored)));
    if (name == "CURRENT" || at->path().extension() == ".log") out.push_back(name);
  }
  std::ranges::sort(out);
  return std::ranges::fold_left(out, std::string(), std::plus());
}

}  // namespace

Error store_error(const rocksdb::Status& status) { return store_failure<Errc>(status).error(); }

Result<std::unique_ptr<Database>> Database::open(const std::filesystem::path& folder,
                                                 const std::vector<std::string>& columns,
                                                 const DatabaseOptions& options) {
  if (const auto made = make_private_folder(folder); !made) return fail(made.error());
  const auto cache = rocksdb::NewLRUCache(options.block_cache_bytes);
  std::vector<rocksdb::ColumnFamilyDescriptor> descriptors;
  descriptors.reserve(columns.size());
  for (const auto& name : columns) descriptors.emplace_back(name, column_options(name, cache));
  auto lock = lock_folder(folder);
  if (!lock) return fail(lock.error());
  name_lock_holder(lock->get());
  if (lost_its_list(folder)) return fail(Errc::store_corrupt, folder.string() + " has no CURRENT file");
  std::unique_ptr<Database> out(new Database);
  out->lock_ = std::move(*lock);
  rocksdb::DB* db = nullptr;
  out->bulk_bytes_ = options.write_buffer_bytes;
  out->trickle_bytes_ = std::min(options.trickle_buffer_bytes, options.write_buffer_bytes);
  out->write_buffers_ = std::make_shared<rocksdb::WriteBufferManager>(out->bulk_bytes_);
  auto database = database_options();
  database.write_buffer_manager = out->write_buffers_;
  const auto status = rocksdb::DB::Open(database, folder.string(), descriptors, &out->handles_, &db);
  if (!status.ok()) return fail(store_error(status));
  out->db_.reset(db);
  out->write_options_.sync = options.sync_writes;
  return out;
}

Result<std::unique_ptr<Database>> Database::read_once(const std::filesystem::path& folder,
                                                      const std::vector<std::string>& columns) {
  const auto cache = rocksdb::NewLRUCache(DatabaseOptions{}.block_cache_bytes);
  std::vector<rocksdb::ColumnFamilyDescriptor> descriptors;
  descriptors.reserve(columns.size());
  for (const auto& name : columns) descriptors.emplace_back(name, column_options(name, cache));
  std::unique_ptr<Database> out(new Database);
  rocksdb::DB* db = nullptr;
  const auto status =
      rocksdb::DB::OpenForReadOnly(reading_options(), folder.string(), descriptors, &out->handles_, &db);
  if (status.IsInvalidArgument()) return fail(Errc::needs_writing, status.ToString());
  if (!status.ok()) return fail(store_error(status));
  out->db_.reset(db);
  return out;
}

Result<std::unique_ptr<Database>> Database::read(const std::filesystem::path& folder,
                                                 const std::vector<std::string>& columns) {
  constexpr int attempts = 20;
  constexpr std::chrono::milliseconds pause{50};
  std::error_code error;
  if (!std::filesystem::exists(folder / "CURRENT", error) && !lost_its_list(folder))
    return fail(Errc::needs_writing, folder.string() + " is missing");
  if (lost_its_list(folder)) return fail(Errc::store_corrupt, folder.string() + " has no CURRENT file");
  allow_many_files();
  for (int attempt = 1;; ++attempt) {
    const std::string before = state_of_files(folder);
    auto out = read_once(folder, columns);
    if (before == state_of_files(folder)) return out;
    if (attempt == attempts) return fail(Errc::store_failed, folder.string() + " changes while it is read");
    std::this_thread::sleep_for(pause);
  }
}

Result<std::unique_ptr<Database>> Database::read_derived(const std::filesystem::path& folder) {
  return read(folder, names(column_names));
}

Result<std::unique_ptr<Database>> Database::read_decisions(const std::filesystem::path& folder) {
  return read(folder, names(decision_names));
}

Status Database::check_unused(const std::filesystem::path& folder) {
  const auto lock = lock_folder(folder);
  return lock ? Status{} : fail(lock.error());
}

Result<std::unique_ptr<Database>> Database::open_derived(const std::filesystem::path& folder,
                                                         const DatabaseOptions& options) {
  return open(folder, names(column_names), options);
}

Result<std::unique_ptr<Database>> Database::open_decisions(const std::filesystem::path& folder) {
  DatabaseOptions options;
  options.sync_writes = true;
  options.block_cache_bytes = 4U << 20;
  options.write_buffer_bytes = 4U << 20;
  return open(folder, names(decision_names), options);
}

Database::~Database() {
  if (!db_) return;
  for (auto* handle : handles_) db_->DestroyColumnFamilyHandle(handle);
  db_->Close();
}

void Database::expect(Writing writing) const {
  write_buffers_->SetBufferSize(writing == Writing::bulk ? bulk_bytes_ : trickle_bytes_);
}

rocksdb::ColumnFamilyHandle* Database::column(Column column) const {
  return handles_[static_cast<std::size_t>(column)];
}

rocksdb::ColumnFamilyHandle* Database::column(DecisionColumn column) const {
  return handles_[static_cast<std::size_t>(column)];
}

Status Database::write(rocksdb::WriteBatch& batch) const {
  const auto status = db_->Write(write_options_, &batch);
  if (!status.ok()) return fail(store_error(status));
  return hold_back();
}

// RocksDB flushes beside the writer and begins no other flush while all columns are being flushed. What was
// flushed and is still read counts as memory, and flushing more would not free it.
Status Database::hold_back() const {
  if (!write_buffers_) return {};
  const std::size_t expected = write_buffers_->buffer_size();
  const std::size_t unwritten = write_buffers_->mutable_memtable_memory_usage();
  if (write_buffers_->memory_usage() <= 2 * expected || unwritten <= expected / 2) return {};
  const auto status = db_->Flush({}, handles_);
  if (!status.ok()) return fail(store_error(status));
  return {};
}

Result<std::optional<std::string>> Database::get(rocksdb::ColumnFamilyHandle* column, BytesView key,
                                                 const rocksdb::Snapshot* snapshot) const {
  rocksdb::ReadOptions options;
  options.snapshot = snapshot;
  std::string value;
  const auto status = db_->Get(options, column, slice(key), &value);
  if (status.IsNotFound()) return std::optional<std::string>{};
  if (!status.ok()) return fail(store_error(status));
  return std::optional(std::move(value));
}

}  // namespace wastewatch::index
