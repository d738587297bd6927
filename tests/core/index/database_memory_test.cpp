#include "index/database.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>

#include "support/vectors.h"

namespace wastewatch::index {
namespace {

constexpr std::array written_columns{Column::blocks, Column::tree_nodes, Column::results, Column::terms};

// Incompressible is not needed: memory holds what was written, as it was written.
void write_mib(const Database& database, int mib) {
  const std::string value(64 << 10, 'v');
  for (int i = 0; i < mib * 16; ++i) {
    rocksdb::WriteBatch batch;
    const auto column =
        database.column(written_columns.at(static_cast<std::size_t>(i) % written_columns.size()));
    ASSERT_TRUE(batch.Put(column, std::to_string(i), value).ok());
    ASSERT_TRUE(database.write(batch));
  }
  ASSERT_TRUE(database.db().WaitForCompact({}).ok());
}

std::uint64_t unwritten_bytes(const Database& database) {
  std::uint64_t out = 0;
  for (const Column column : written_columns) {
    std::uint64_t bytes = 0;
    EXPECT_TRUE(
        database.db().GetIntProperty(database.column(column), "rocksdb.cur-size-all-mem-tables", &bytes));
    out += bytes;
  }
  return out;
}

TEST(DatabaseMemory, WhoFollowsTheTipKeepsLittleThatIsNotInFiles) {
  const test::TemporaryFolder folder;
  const DatabaseOptions options{.write_buffer_bytes = 32U << 20, .trickle_buffer_bytes = 4U << 20};
  const auto database = Database::open_derived(folder.path(), options);
  ASSERT_TRUE(database);
  write_mib(**database, 24);
  EXPECT_GT(unwritten_bytes(**database), options.trickle_buffer_bytes) << "bulk may fill its memory";
  (*database)->expect(Writing::trickle);
  // Blocks of the tip come one by one: a flush has time to end between them.
  for (int round = 0; round < 24; ++round) {
    write_mib(**database, 1);
    EXPECT_LE(unwritten_bytes(**database), options.trickle_buffer_bytes + (2U << 20)) << round;
  }
  const auto kept = (*database)->get((*database)->column(Column::blocks), as_bytes(std::string_view("0")));
  EXPECT_TRUE(kept && *kept);
}

TEST(DatabaseMemory, ABurstAtTheTipIsHeldBackUntilFilesTakeIt) {
  const test::TemporaryFolder folder;
  const DatabaseOptions options{.write_buffer_bytes = 32U << 20, .trickle_buffer_bytes = 4U << 20};
  const auto database = Database::open_derived(folder.path(), options);
  ASSERT_TRUE(database);
  (*database)->expect(Writing::trickle);
  const std::string value(64 << 10, 'v');
  std::uint64_t most = 0;
  for (int i = 0; i < 64 * 16; ++i) {
    rocksdb::WriteBatch batch;
    const auto column =
        (*database)->column(written_columns.at(static_cast<std::size_t>(i) % written_columns.size()));
    ASSERT_TRUE(batch.Put(column, std::to_string(i), value).ok());
    ASSERT_TRUE((*database)->write(batch));
    most = std::max(most, unwritten_bytes(**database));
  }
  EXPECT_LE(most, 2 * options.trickle_buffer_bytes + (1U << 20));
}

}  // namespace
}  // namespace wastewatch::index
