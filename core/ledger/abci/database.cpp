#include "ledger/abci/database.h"

#include <rocksdb/db.h>

#include <vector>

#include "base/files.h"
#include "base/rocks.h"
#include "base/rocks_files.h"
#include "base/store_formats.h"
#include "ledger/state/chain_info.h"

namespace wastewatch::ledger {
namespace {

constexpr std::size_t prune_step = 20'000;
constexpr std::string_view format_key = "format";
constexpr std::string_view restore_key = "restoring";
constexpr std::string_view restored_key = "restored";
constexpr std::string_view format_value = "wastewatch ledger 1";
static_assert(store_formats::ledger_state == 1);

rocksdb::WriteOptions durable(bool sync) {
  rocksdb::WriteOptions options;
  options.sync = sync;
  return options;
}

std::vector<rocksdb::ColumnFamilyDescriptor> columns() {
  rocksdb::ColumnFamilyOptions options;
  options.write_buffer_size = 64U << 20U;
  // Chunks are large and written once: they stay in files of their own instead of being merged again.
  rocksdb::ColumnFamilyOptions snapshots;
  snapshots.enable_blob_files = true;
  snapshots.min_blob_size = 4096;
  snapshots.enable_blob_garbage_collection = true;
  snapshots.write_buffer_size = 8U << 20U;
  return {{rocksdb::kDefaultColumnFamilyName, {}},
          {"nodes", options},
          {"roots", {}},
          {"orphans", {}},
          {"snapshots", snapshots},
          {"headers", {}}};
}

}  // namespace

struct Database::Handles {
  std::unique_ptr<rocksdb::DB> db;
  std::vector<rocksdb::ColumnFamilyHandle*> columns;

  Handles() = default;
  Handles(const Handles&) = delete;
  Handles& operator=(const Handles&) = delete;
  ~Handles() {
    if (!db) return;
    for (auto* column : columns) db->DestroyColumnFamilyHandle(column);
  }
};

namespace {

merkle::TreeStore::Columns tree_columns(const std::vector<rocksdb::ColumnFamilyHandle*>& columns) {
  return {columns[1], columns[2], columns[3]};
}

}  // namespace

Database::Database(std::unique_ptr<Handles> handles, std::size_t cache_bytes, bool sync)
    : handles_(std::move(handles)),
      cache_bytes_(cache_bytes),
      sync_(sync),
      snapshots_(std::make_unique<SnapshotStore>(*handles_->db, handles_->columns[4])),
      headers_(std::make_unique<HeaderTree>(*handles_->db, handles_->columns[5])),
      intake_(std::make_unique<merkle::SnapshotIntake>(*handles_->db, tree_columns(handles_->columns))) {}

std::shared_ptr<merkle::TreeStore> Database::open_store() const {
  return merkle::TreeStore::open(*handles_->db, tree_columns(handles_->columns), {cache_bytes_});
}

Database::~Database() = default;

Result<std::unique_ptr<Database>> Database::open(const std::filesystem::path& folder, std::size_t cache_bytes,
                                                 bool sync) {
  if (const auto made = make_private_folder(folder); !made) return fail(made.error());
  if (lost_its_list(folder)) return fail(Errc::store_corrupt, folder.string() + " has no CURRENT file");
  rocksdb::Options options;
  options.env = database_files();
  options.create_if_missing = true;
  options.create_missing_column_families = true;
  auto handles = std::make_unique<Handles>();
  rocksdb::DB* db = nullptr;
  const auto opened = rocksdb::DB::Open(options, folder.string(), columns(), &handles->columns, &db);
  handles->db.reset(db);
  if (auto status = to_status<Errc>(opened); !status) return fail(status.error());
  std::unique_ptr<Database> out(new Database(std::move(handles), cache_bytes, sync));
  if (auto status = out->check_format(); !status) return fail(status.error());
  if (auto status = out->check_restore(); !status) return fail(status.error());
  if (auto status = out->snapshots_->drop_unfinished(); !status) return fail(status.error());
  out->store_ = out->open_store();
  return out;
}

Status Database::check_format() {
  std::string found;
  const auto status = handles_->db->Get({}, slice(format_key), &found);
  if (status.IsNotFound())
    return to_status<Errc>(handles_->db->Put(durable(true), slice(format_key), slice(format_value)));
  if (!status.ok()) return to_status<Errc>(status);
  if (found != format_value) return fail(Errc::unknown_version, found);
  return {};
}

Result<bool> Database::has_mark(std::string_view key) const {
  std::string found;
  const auto status = handles_->db->Get({}, slice(key), &found);
  if (status.IsNotFound()) return false;
  if (auto read = to_status<Errc>(status); !read) return fail(read.error());
  return true;
}

Status Database::check_restore() {
  const auto restored = has_mark(restored_key);
  if (!restored) return fail(restored.error());
  just_restored_ = *restored;
  const auto restoring = has_mark(restore_key);
  if (!restoring) return fail(restoring.error());
  if (!*restoring) return {};
  if (auto emptied = intake_->clear(); !emptied) return emptied;
  return to_status<Errc>(handles_->db->Delete(durable(true), slice(restore_key)));
}

Status Database::begin_restore() {
  store_.reset();
  rocksdb::WriteBatch marks;
  marks.Put(slice(restore_key), "");
  marks.Delete(slice(restored_key));
  if (auto marked = to_status<Errc>(handles_->db->Write(durable(true), &marks)); !marked) return marked;
  just_restored_ = false;
  if (auto emptied = intake_->clear(); !emptied) return emptied;
  store_ = open_store();
  return {};
}

Status Database::finish_restore(const merkle::SnapshotRestore& restore) {
  rocksdb::WriteBatch last;
  if (auto finished = intake_->finish(restore, last); !finished) return finished;
  store_ = open_store();
  const auto restored = store_->load(restore.version());
  if (!restored) return fail(restored.error());
  if (auto known = check_rules(*restored); !known) return known;
  const auto frontier = read_frontier(*restored);
  if (!frontier) return fail(frontier.error());
  rocksdb::WriteBatch marks;
  headers_->stage_peaks(*frontier, marks);
  marks.Delete(slice(restore_key));
  marks.Put(slice(restored_key), "");
  if (auto marked = to_status<Errc>(handles_->db->Write(durable(true), &marks)); !marked) return marked;
  just_restored_ = true;
  return {};
}

Result<std::optional<merkle::Tree>> Database::newest() const {
  const auto version = store_->newest();
  if (!version) return fail(version.error());
  const auto known = store_->contains(*version);
  if (!known) return fail(known.error());
  if (!*known) return std::optional<merkle::Tree>{};
  auto tree = store_->load(*version);
  if (!tree) return fail(tree.error());
  return *std::move(tree);
}

Status Database::write(std::span<const merkle::Tree> trees, const AddedHeader& header) {
  rocksdb::WriteBatch batch;
  Status status;
  for (const auto& tree : trees) {
    if (status) status = store_->stage(tree, batch);
  }
  headers_->stage(header.before, header.hash, batch);
  if (just_restored_) batch.Delete(slice(restored_key));
  if (status) status = to_status<Errc>(handles_->db->Write(durable(sync_), &batch));
  if (!status) {
    store_->discard();
    return status;
  }
  store_->written();
  just_restored_ = false;
  return {};
}

Status Database::prune(std::int64_t keep_from) {
  rocksdb::WriteBatch batch;
  const auto done = store_->prune(keep_from, prune_step, batch);
  if (!done) return fail(done.error());
  return to_status<Errc>(handles_->db->Write({}, &batch));
}

}  // namespace wastewatch::ledger
