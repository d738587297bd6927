#include "ledger/database.h"

#include <rocksdb/db.h>

#include <system_error>
#include <vector>

namespace wastewatch::ledger {
namespace {

constexpr std::size_t prune_step = 20'000;
constexpr std::string_view format_key = "format";
constexpr std::string_view format_value = "wastewatch ledger 1";

rocksdb::Slice slice(std::string_view text) { return {text.data(), text.size()}; }

Status to_status(const rocksdb::Status& status) {
  if (status.ok()) return {};
  return fail(status.IsCorruption() ? Errc::store_corrupt : Errc::store_failed, status.ToString());
}

rocksdb::WriteOptions durable(bool sync) {
  rocksdb::WriteOptions options;
  options.sync = sync;
  return options;
}

std::vector<rocksdb::ColumnFamilyDescriptor> columns() {
  rocksdb::ColumnFamilyOptions options;
  options.write_buffer_size = 32U << 20U;
  return {{rocksdb::kDefaultColumnFamilyName, {}}, {"nodes", options}, {"roots", {}}, {"orphans", {}}};
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

Database::Database(std::unique_ptr<Handles> handles, std::size_t cache_bytes, bool sync)
    : handles_(std::move(handles)),
      sync_(sync),
      store_(merkle::TreeStore::open(
          *handles_->db, {handles_->columns[1], handles_->columns[2], handles_->columns[3]}, {cache_bytes})) {
}

Database::~Database() = default;

Result<std::unique_ptr<Database>> Database::open(const std::filesystem::path& folder, std::size_t cache_bytes,
                                                 bool sync) {
  std::error_code error;
  std::filesystem::create_directories(folder, error);
  if (error) return fail(Errc::store_failed, error.message());
  rocksdb::Options options;
  options.create_if_missing = true;
  options.create_missing_column_families = true;
  auto handles = std::make_unique<Handles>();
  rocksdb::DB* db = nullptr;
  const auto opened = rocksdb::DB::Open(options, folder.string(), columns(), &handles->columns, &db);
  handles->db.reset(db);
  if (auto status = to_status(opened); !status) return fail(status.error());
  std::unique_ptr<Database> out(new Database(std::move(handles), cache_bytes, sync));
  if (auto status = out->check_format(); !status) return fail(status.error());
  return out;
}

Status Database::check_format() {
  std::string found;
  const auto status = handles_->db->Get({}, slice(format_key), &found);
  if (status.IsNotFound())
    return to_status(handles_->db->Put(durable(true), slice(format_key), slice(format_value)));
  if (!status.ok()) return to_status(status);
  if (found != format_value) return fail(Errc::unknown_version, found);
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

Status Database::write(std::span<const merkle::Tree> trees) {
  rocksdb::WriteBatch batch;
  Status status;
  for (const auto& tree : trees) {
    if (status) status = store_->stage(tree, batch);
  }
  if (status) status = to_status(handles_->db->Write(durable(sync_), &batch));
  if (!status) {
    store_->discard();
    return status;
  }
  store_->written();
  return {};
}

Status Database::prune(std::int64_t keep_from) {
  rocksdb::WriteBatch batch;
  const auto done = store_->prune(keep_from, prune_step, batch);
  if (!done) return fail(done.error());
  return to_status(handles_->db->Write({}, &batch));
}

}  // namespace wastewatch::ledger
