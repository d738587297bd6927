// A tree of a million keys on disk: what is held in memory does not grow with it, and everything in it stays
// provable.
#include <gtest/gtest.h>
#include <rocksdb/db.h>
#include <rocksdb/write_batch.h>

#include <fstream>
#include <random>
#include <stdexcept>

#include "base/wire.h"
#include "merkle/iavl.h"
#include "merkle/proof.h"
#include "merkle/range_proof.h"
#include "merkle/tree_store.h"
#include "support/vectors.h"

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define WASTEWATCH_SANITIZED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define WASTEWATCH_SANITIZED 1
#endif
#endif

namespace wastewatch::merkle {
namespace {

#ifdef WASTEWATCH_SANITIZED
constexpr bool sanitized = true;
#else
constexpr bool sanitized = false;
#endif
constexpr std::uint32_t keys = sanitized ? 50'000 : 1'000'000;
constexpr std::uint32_t keys_a_version = 10'000;
constexpr std::size_t cache_bytes = 8U << 20;
constexpr std::size_t resident_bound = 192U << 20;  // cache, RocksDB's buffers and one version in the making

class DiskStore {
 public:
  DiskStore() {
    rocksdb::DBOptions options;
    options.create_if_missing = true;
    options.create_missing_column_families = true;
    options.db_write_buffer_size = 16U << 20;
    options.max_open_files = 64;
    std::vector<rocksdb::ColumnFamilyDescriptor> families;
    for (const char* name : {"default", "nodes", "roots", "orphans"}) {
      families.emplace_back(name, rocksdb::ColumnFamilyOptions());
    }
    rocksdb::DB* db = nullptr;
    const auto opened = rocksdb::DB::Open(options, folder_.path().string(), families, &columns_, &db);
    if (!opened.ok()) throw std::runtime_error(opened.ToString());
    db_.reset(db);
    store_ = TreeStore::open(*db_, {columns_[1], columns_[2], columns_[3]}, {cache_bytes});
  }
  ~DiskStore() {
    store_.reset();
    for (auto* column : columns_) db_->DestroyColumnFamilyHandle(column);
  }
  DiskStore(const DiskStore&) = delete;
  DiskStore& operator=(const DiskStore&) = delete;

  TreeStore& store() { return *store_; }
  void save(const Tree& tree, std::int64_t keep_from) {
    rocksdb::WriteBatch batch;
    const auto staged = store_->stage(tree, batch);
    if (!staged || !db_->Write({}, &batch).ok()) throw std::runtime_error("not saved");
    store_->written();
    rocksdb::WriteBatch removal;
    if (!store_->prune(keep_from, 200'000, removal) || !db_->Write({}, &removal).ok()) {
      throw std::runtime_error("not pruned");
    }
  }

 private:
  test::TemporaryFolder folder_;
  std::vector<rocksdb::ColumnFamilyHandle*> columns_;
  std::unique_ptr<rocksdb::DB> db_;
  std::shared_ptr<TreeStore> store_;
};

Bytes key_of(std::uint32_t number) {
  Bytes out = to_bytes("bh/");
  append_be32(out, number);
  return out;
}

Bytes value_of(std::uint32_t number) {
  Bytes out(60, static_cast<std::uint8_t>(number));
  append_be32(out, number);
  return out;
}

std::size_t resident_bytes() {
  std::ifstream in("/proc/self/statm");
  std::size_t total = 0;
  std::size_t resident = 0;
  in >> total >> resident;
  return resident * 4096;
}

TEST(LargeTree, AMillionKeysTakeNoMoreMemoryThanTheCacheAndStayProvable) {
  DiskStore disk;
  const std::size_t before = resident_bytes();
  WorkingTree work(disk.store().load(0).value());
  Tree tree;
  std::int64_t version = 0;
  for (std::uint32_t number = 0; number < keys; ++number) {
    ASSERT_TRUE(work.set(key_of(number), value_of(number)));
    if ((number + 1) % keys_a_version != 0) continue;
    tree = work.commit(++version).value();
    disk.save(tree, version - 3);
    ASSERT_LE(disk.store().cached_bytes(), cache_bytes) << "version " << version;
  }
  EXPECT_EQ(tree.size(), keys);
  if (!sanitized) {
    EXPECT_LE(resident_bytes(), before + resident_bound) << (resident_bytes() - before) / 1'000'000 << " MB";
  }

  const Tree loaded = disk.store().load(version).value();
  EXPECT_EQ(loaded.root_hash(), tree.root_hash());
  std::mt19937 random(7);
  for (int i = 0; i < 500; ++i) {
    const std::uint32_t number = static_cast<std::uint32_t>(random()) % keys;
    const auto proof = prove_existence(loaded, key_of(number));
    ASSERT_TRUE(proof) << proof.error().text();
    ASSERT_TRUE(verify_existence(loaded.root_hash(), key_of(number), value_of(number), *proof));
    ASSERT_LE(proof->path.size(), 30U) << "balanced";
  }
  const auto page = prove_range(loaded, key_of(keys / 2), {}, max_range_items).value();
  ASSERT_TRUE(verify_range(loaded.root_hash(), key_of(keys / 2), {}, page));
  EXPECT_LE(disk.store().cached_bytes(), cache_bytes);
}

TEST(LargeTree, ChangesInRandomPlacesOfALargeTreeStayWithinTheCache) {
  DiskStore disk;
  WorkingTree work(disk.store().load(0).value());
  constexpr std::uint32_t size = keys / 5;
  for (std::uint32_t number = 0; number < size; ++number)
    ASSERT_TRUE(work.set(key_of(number), value_of(number)));
  disk.save(work.commit(1).value(), 0);
  std::mt19937 random(11);
  for (std::int64_t version = 2; version <= 6; ++version) {
    for (int i = 0; i < 1'000; ++i) {
      const std::uint32_t number = static_cast<std::uint32_t>(random()) % (2 * size);
      ASSERT_TRUE(number % 3 == 0 ? work.remove(key_of(number))
                                  : work.set(key_of(number), value_of(number + 1)));
    }
    disk.save(work.commit(version).value(), version - 2);
    ASSERT_LE(disk.store().cached_bytes(), cache_bytes) << version;
  }
}

}  // namespace
}  // namespace wastewatch::merkle
