// Processes that are killed, starved of disk and given damaged files: nothing lost, nothing half-written, and
// a sentence with an advice.
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <random>
#include <thread>

#include "command_line.h"
#include "index/database.h"
#include "index/replica.h"
#include "small_chain.h"
#include "support/vectors.h"

namespace wastewatch::test {
namespace {

using index::Column;
using namespace std::chrono_literals;

constexpr auto patience = 240s;
constexpr int kills = 15;
constexpr std::uint32_t random_seed = 20'260'101;

// Everything derived that a rebuild must reproduce; how headers were reached depends on when one asked.
std::vector<std::string> contents(const std::filesystem::path& home) {
  const auto database = index::Database::open_derived(home / "derived").value();
  std::vector<std::string> out;
  for (int number = 0; number < static_cast<int>(Column::count_); ++number) {
    const auto column = static_cast<Column>(number);
    if (column >= Column::light_blocks && column <= Column::light_meta) continue;
    const std::unique_ptr<rocksdb::Iterator> at(database->db().NewIterator({}, database->column(column)));
    for (at->SeekToFirst(); at->Valid(); at->Next()) {
      out.push_back(std::to_string(number) + " " + at->key().ToString() + "=" + at->value().ToString());
    }
    EXPECT_TRUE(at->status().ok()) << at->status().ToString();
  }
  return out;
}

// The height a home would go on from; −1 before genesis.
std::int64_t height_of(const std::filesystem::path& home) {
  const auto database = index::Database::open_derived(home / "derived");
  EXPECT_TRUE(database) << database.error().text();
  const auto replica = index::Replica::open(**database, "small-chain");
  EXPECT_TRUE(replica) << replica.error().text();
  return (*replica)->height();
}

void finish(const std::vector<std::string>& command, const std::filesystem::path& log) {
  ChildProcess process(command, log);
  ASSERT_EQ(process.wait(patience), 0) << process.output();
}

// Empty when there is none.
std::filesystem::path largest(const std::filesystem::path& folder, const std::string& kind) {
  std::filesystem::path found;
  std::uintmax_t size = 0;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    const auto name = entry.path().filename().string();
    if (name.find(kind) == std::string::npos || entry.file_size() < size) continue;
    found = entry.path();
    size = entry.file_size();
  }
  return found;
}

void damage(const std::filesystem::path& file) {
  auto bytes = read_file(file);
  ASSERT_GT(bytes.size(), 64U);
  for (std::size_t at = 20; at < bytes.size() - 20; at += 97) bytes[at] = static_cast<char>(bytes[at] ^ 0x5a);
  std::ofstream(file, std::ios::binary | std::ios::trunc) << bytes;
}

class Crash : public ::testing::Test {
 protected:
  static void SetUpTestSuite() {
    if (!std::filesystem::exists(WASTEWATCHD) || !std::filesystem::exists(WASTEWATCH_CLI)) return;
    folder = std::make_unique<TemporaryFolder>();
    chain = std::make_unique<SmallChain>(folder->path());
    chain->run("node");
    finish(chain->follow_command(undisturbed()), chain->file("undisturbed.log"));
  }
  static void TearDownTestSuite() {
    chain.reset();
    folder.reset();
  }
  void SetUp() override {
    if (!chain) GTEST_SKIP() << "wastewatchd or wastewatch-cli is not built";
  }
  static std::filesystem::path undisturbed() { return folder->path() / "undisturbed"; }

  static std::unique_ptr<TemporaryFolder> folder;
  static std::unique_ptr<SmallChain> chain;
};
std::unique_ptr<TemporaryFolder> Crash::folder;
std::unique_ptr<SmallChain> Crash::chain;

TEST_F(Crash, AReplicaKilledAtAnyMomentGoesOnAndEndsWithTheSameBytes) {
  const auto home = chain->file("killed");
  const auto command = chain->follow_command(home);
  std::mt19937 random(random_seed);
  std::int64_t reached = -1;
  for (int i = 0; i < kills; ++i) {
    ChildProcess process(command, chain->file("killed.log"));
    std::this_thread::sleep_for(std::chrono::milliseconds(random() % 400));
    process.kill_and_wait();
    const auto height = height_of(home);
    ASSERT_GE(height, reached) << "a block that was recomputed is gone";
    reached = height;
  }
  finish(command, chain->file("killed.log"));
  EXPECT_EQ(height_of(home), height_of(undisturbed()));
  EXPECT_TRUE(contents(home) == contents(undisturbed()));
}

TEST_F(Crash, AReplicaKilledWhileItStartsFromASnapshotEndsWithTheSameBytes) {
  const auto from_snapshot = [](const std::string& home) {
    auto command = chain->follow_command(chain->file(home));
    command.emplace_back("--snapshot");
    return command;
  };
  finish(from_snapshot("restored"), chain->file("restored.log"));
  EXPECT_NE(read_file(chain->file("restored.log")).find(" pieces checked"), std::string::npos);
  std::mt19937 random(random_seed);
  for (int i = 0; i < kills; ++i) {
    ChildProcess process(from_snapshot("killed-restore"), chain->file("killed-restore.log"));
    std::this_thread::sleep_for(std::chrono::milliseconds(20 + random() % 130));
    process.kill_and_wait();
  }
  finish(from_snapshot("killed-restore"), chain->file("killed-restore.log"));
  EXPECT_EQ(height_of(chain->file("killed-restore")), height_of(chain->file("restored")));
  EXPECT_TRUE(contents(chain->file("killed-restore")) == contents(chain->file("restored")));
}

TEST_F(Crash, AFullDiskIsNamedAndTheReplicaGoesOnWhenThereIsRoom) {
  const auto home = chain->file("starved");
  for (const unsigned kib : {64U, 256U, 1024U}) {
    const auto log = chain->file("starved-" + std::to_string(kib) + ".log");
    ChildProcess process(starved(chain->follow_command(home), kib), log);
    const auto ended = process.wait(patience);
    ASSERT_TRUE(ended) << process.output();
    if (*ended == 0) continue;  // it fitted
    EXPECT_NE(process.output().find("store_failed"), std::string::npos) << process.output();
    EXPECT_NE(process.output().find("disk is not full"), std::string::npos) << process.output();
  }
  finish(chain->follow_command(home), chain->file("fed.log"));
  EXPECT_TRUE(contents(home) == contents(undisturbed()));
}

TEST_F(Crash, AFullDiskStopsTheChainByNameAndItGoesOnWhenThereIsRoom) {
  const auto top = chain->tip();
  const auto hash = chain->hash_at(top);
  chain->stop();
  for (const unsigned kib : {64U, 512U}) {
    ChildProcess process(starved(chain->node_command("starved-node"), kib), chain->file("starved-node.log"));
    const auto ended = process.wait(patience);
    ASSERT_TRUE(ended) << process.output();
    EXPECT_EQ(*ended, 1) << process.output();
    EXPECT_NE(process.output().find("what to do: "), std::string::npos) << process.output();
    EXPECT_NE(process.output().find("disk"), std::string::npos) << process.output();
  }
  chain->run("starved-node");
  EXPECT_EQ(chain->tip(), top);
  EXPECT_EQ(chain->hash_at(top), hash);
  chain->run("node");
}

TEST_F(Crash, ADamagedReplicaIsNamedWithTheCommandThatMendsIt) {
  const auto home = chain->file("damaged");
  for (const std::string kind : {"MANIFEST", ".sst"}) {
    std::filesystem::remove_all(home);
    std::filesystem::copy(undisturbed(), home, std::filesystem::copy_options::recursive);
    const auto file = largest(home / "derived", kind);
    ASSERT_FALSE(file.empty()) << kind;
    damage(file);
    auto follow = chain->follow_command(home);
    follow.erase(follow.begin());
    const auto listed = call({"alerts", "--home", home.string()});
    const auto followed = call(follow);
    constexpr const char* advice = "wastewatch-cli data recompute";
    const bool advised = listed.has(advice) || followed.has(advice);
    EXPECT_TRUE(advised) << kind << listed.out << listed.err << followed.out << followed.err;
  }
}

TEST_F(Crash, ADamagedStateOfTheNodeIsNamedWithAnAdvice) {
  const auto node = chain->file("damaged-node");
  chain->stop();
  std::filesystem::copy(chain->file("node"), node, std::filesystem::copy_options::recursive);
  for (const auto& entry : std::filesystem::recursive_directory_iterator(node)) {
    if (entry.path().filename().string().starts_with("MANIFEST")) damage(entry.path());
  }
  ChildProcess process(chain->node_command("damaged-node"), chain->file("damaged-node.log"));
  const auto ended = process.wait(patience);
  EXPECT_EQ(ended, 3) << process.output();  // damaged
  EXPECT_NE(process.output().find("corrupt"), std::string::npos) << process.output();
  EXPECT_NE(process.output().find("what to do: "), std::string::npos) << process.output();
  chain->run("node");
}

}  // namespace
}  // namespace wastewatch::test
