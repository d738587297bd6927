#include "store_fixture.h"

#include <stdexcept>

namespace wastewatch::test {

namespace {

void must(const rocksdb::Status& status) {
  if (!status.ok()) throw std::runtime_error(status.ToString());
}

}  // namespace

StoreFixture::StoreFixture(std::size_t cache_bytes)
    : cache_bytes_(cache_bytes), env_(rocksdb::NewMemEnv(rocksdb::Env::Default())) {
  open();
}

StoreFixture::~StoreFixture() { close(); }

void StoreFixture::open() {
  rocksdb::DBOptions options;
  options.env = env_.get();
  options.create_if_missing = true;
  options.create_missing_column_families = true;
  std::vector<rocksdb::ColumnFamilyDescriptor> names;
  for (const char* name : {"default", "nodes", "roots", "orphans"})
    names.emplace_back(name, rocksdb::ColumnFamilyOptions());
  rocksdb::DB* db = nullptr;
  must(rocksdb::DB::Open(options, "/tree", names, &columns_, &db));
  db_.reset(db);
  store_ = merkle::TreeStore::open(*db_, {columns_[1], columns_[2], columns_[3]}, {cache_bytes_});
}

void StoreFixture::close() {
  store_.reset();
  for (auto* column : columns_) must(db_->DestroyColumnFamilyHandle(column));
  columns_.clear();
  db_.reset();
}

void StoreFixture::reopen() {
  close();
  open();
}

void StoreFixture::write(rocksdb::WriteBatch& batch) { must(db_->Write(rocksdb::WriteOptions(), &batch)); }

void StoreFixture::save(const merkle::Tree& tree) {
  rocksdb::WriteBatch batch;
  const auto staged = store_->stage(tree, batch);
  if (!staged) throw std::runtime_error(staged.error().text());
  write(batch);
  store_->written();
}

void StoreFixture::prune(std::int64_t keep_from, std::size_t nodes_a_call) {
  for (bool done = false; !done;) {
    rocksdb::WriteBatch batch;
    done = store_->prune(keep_from, nodes_a_call, batch).value();
    write(batch);
  }
}

std::size_t StoreFixture::records(rocksdb::ColumnFamilyHandle* column) {
  const std::unique_ptr<rocksdb::Iterator> at(db_->NewIterator(rocksdb::ReadOptions(), column));
  std::size_t count = 0;
  for (at->SeekToFirst(); at->Valid(); at->Next()) ++count;
  return count;
}

merkle::Tree StoreFixture::newest() { return store_->load(store_->newest().value()).value(); }

}  // namespace wastewatch::test
