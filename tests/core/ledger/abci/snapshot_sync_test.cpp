// State sync between two applications: what is handed out is taken in, and nothing else.
#include <gtest/gtest.h>

#include <thread>

#include "abci_requests.h"
#include "ledger/abci/application.h"
#include "ledger/abci/snapshot_query.h"
#include "support/vectors.h"

namespace wastewatch::ledger::test {
namespace {

namespace abci = chain::abci;
using abci::ApplyChunkResult;
using abci::OfferSnapshotResult;

std::unique_ptr<LedgerApplication> open(const std::filesystem::path& folder, SnapshotSchedule snapshots = {},
                                        std::int64_t keep_versions = 0) {
  auto opened = LedgerApplication::open({.folder = folder,
                                         .keep_versions = keep_versions,
                                         .threads = 1,
                                         .cache_bytes = 1U << 20,
                                         .snapshots = snapshots});
  EXPECT_TRUE(opened) << opened.error().text();
  return std::move(*opened);
}

Bytes append(LedgerApplication& app, std::int64_t height) {
  Bytes root = app.finalize_block(block_of(height)).value().app_hash;
  EXPECT_TRUE(app.commit());
  return root;
}

// The snapshot is made beside the blocks: waits for it.
std::vector<abci::Snapshot> listed(LedgerApplication& app, std::uint64_t height) {
  for (;;) {
    auto out = app.list_snapshots().value();
    if (!out.empty() && out.front().height == height) return out;
    std::this_thread::sleep_for(std::chrono::milliseconds(2));
  }
}

class SnapshotSync : public ::testing::Test {
 protected:
  void SetUp() override {
    from = open(from_folder.path(), {.interval = 3, .keep = 2});
    ASSERT_TRUE(from->init_chain(genesis_request()));
    for (std::int64_t height = 1; height <= 3; ++height) root = append(*from, height);
    snapshot = listed(*from, 3).front();
    for (std::uint32_t at = 0; at < snapshot.chunks; ++at) {
      chunks.push_back(from->load_snapshot_chunk(3, snapshot.format, at).value());
    }
    to = open(to_folder.path());
  }
  void take_all() {
    for (std::uint32_t at = 0; at < snapshot.chunks; ++at) {
      EXPECT_EQ(to->apply_snapshot_chunk(at, chunks[at], "a").value().result, ApplyChunkResult::accept);
    }
  }
  void reopen() {
    to.reset();
    to = open(to_folder.path());
  }

  wastewatch::test::TemporaryFolder from_folder;
  wastewatch::test::TemporaryFolder to_folder;
  std::unique_ptr<LedgerApplication> from;
  std::unique_ptr<LedgerApplication> to;
  Bytes root;
  abci::Snapshot snapshot;
  std::vector<Bytes> chunks;
};

TEST_F(SnapshotSync, ARestoredApplicationGoesOnWithTheSameRoots) {
  EXPECT_EQ(to->offer_snapshot(snapshot, root).value(), OfferSnapshotResult::accept);
  take_all();
  EXPECT_EQ(to->info().value().last_block_height, 3);
  EXPECT_EQ(to->info().value().last_block_app_hash, root);
  EXPECT_EQ(append(*to, 4), append(*from, 4));
  reopen();
  EXPECT_EQ(to->info().value().last_block_height, 4);
  EXPECT_EQ(append(*to, 5), append(*from, 5));
  EXPECT_EQ(to->offer_snapshot(snapshot, root).value(), OfferSnapshotResult::abort) << "it has a state";
  EXPECT_EQ(to->info().value().last_block_height, 5);
}

TEST_F(SnapshotSync, AWrongChunkIsAskedForAgainElsewhere) {
  ASSERT_EQ(to->offer_snapshot(snapshot, root).value(), OfferSnapshotResult::accept);
  for (std::uint32_t at = 0; at < snapshot.chunks; ++at) {
    Bytes wrong = chunks[at];
    wrong.back() ^= 1;
    for (const Bytes& bad : {wrong, Bytes{}, chunks[(at + 1) % chunks.size()]}) {
      const auto outcome = to->apply_snapshot_chunk(at, bad, "liar").value();
      EXPECT_EQ(outcome.result, ApplyChunkResult::retry);
      EXPECT_EQ(outcome.refetch_chunks, std::vector{at});
      EXPECT_EQ(outcome.reject_senders, std::vector<std::string>{"liar"});
    }
    EXPECT_EQ(to->apply_snapshot_chunk(at, chunks[at], "a").value().result, ApplyChunkResult::accept);
  }
  EXPECT_EQ(to->info().value().last_block_app_hash, root);
}

TEST_F(SnapshotSync, OffersThatCannotBeTrueAreRejected) {
  abci::Snapshot other = snapshot;
  other.format = 2;
  EXPECT_EQ(to->offer_snapshot(other, root).value(), OfferSnapshotResult::reject_format);
  EXPECT_EQ(to->offer_snapshot(snapshot, Bytes(31)).value(), OfferSnapshotResult::reject);
  other = snapshot;
  other.chunks = 1;
  EXPECT_EQ(to->offer_snapshot(other, root).value(), OfferSnapshotResult::reject);
  EXPECT_EQ(to->apply_snapshot_chunk(0, chunks[0], "a").value().result, ApplyChunkResult::abort);
  other.chunks = snapshot.chunks + 1;
  ASSERT_EQ(to->offer_snapshot(other, root).value(), OfferSnapshotResult::accept);
  EXPECT_EQ(to->apply_snapshot_chunk(0, chunks[0], "a").value().result, ApplyChunkResult::reject_snapshot);
  ASSERT_EQ(to->offer_snapshot(snapshot, root).value(), OfferSnapshotResult::accept) << "the next offer";
  take_all();
  EXPECT_EQ(to->info().value().last_block_height, 3);
}

TEST_F(SnapshotSync, ARestoreThatWasCutShortStartsOver) {
  ASSERT_EQ(to->offer_snapshot(snapshot, root).value(), OfferSnapshotResult::accept);
  ASSERT_TRUE(to->apply_snapshot_chunk(0, chunks[0], "a"));
  reopen();
  EXPECT_EQ(to->info().value().last_block_height, 0);
  ASSERT_EQ(to->offer_snapshot(snapshot, root).value(), OfferSnapshotResult::accept);
  take_all();
  reopen();
  EXPECT_EQ(to->info().value().last_block_app_hash, root);
  // CometBFT may not have learned of it, and offers again.
  ASSERT_EQ(to->offer_snapshot(snapshot, root).value(), OfferSnapshotResult::accept);
  EXPECT_EQ(to->info().value().last_block_height, 0);
  reopen();
  ASSERT_TRUE(to->init_chain(genesis_request())) << "or starts from genesis";
  for (std::int64_t height = 1; height <= 2; ++height) append(*to, height);
  EXPECT_EQ(append(*to, 3), root);
}

TEST_F(SnapshotSync, TheLastFewSnapshotsAreKeptWhilePrunedStatesGo) {
  from.reset();
  from = open(from_folder.path(), {.interval = 3, .keep = 2}, 2);
  for (std::int64_t height = 4; height <= 12; ++height) {
    append(*from, height);
    if (height % 3 == 0) static_cast<void>(listed(*from, static_cast<std::uint64_t>(height)));
  }
  auto kept = listed(*from, 12);
  while (kept.size() > 2) kept = listed(*from, 12);  // the oldest goes once the newest is there
  ASSERT_EQ(kept.size(), 2U);
  EXPECT_EQ(kept[1].height, 9U);
  EXPECT_TRUE(from->load_snapshot_chunk(3, 1, 0).value().empty());
  EXPECT_FALSE(from->load_snapshot_chunk(9, 1, 1).value().empty());
  EXPECT_TRUE(from->load_snapshot_chunk(9, 2, 1).value().empty());

  const auto list = from->query({.path = std::string(snapshots_path), .data = {}}).value();
  EXPECT_EQ(decode_snapshots(list.value)->front().height, 12);
  const auto ask = [&](ChunkQuery query) {
    return from->query({.path = std::string(snapshot_chunk_path), .data = encode(query)}).value();
  };
  EXPECT_EQ(ask({12, 1, 0}).value, from->load_snapshot_chunk(12, 1, 0).value());
  EXPECT_EQ(ask({3, 1, 0}).code, number(Code::query_height_unavailable));
  EXPECT_EQ(from->query({.path = std::string(snapshot_chunk_path), .data = {1}}).value().code,
            number(Code::query_malformed));
}

}  // namespace
}  // namespace wastewatch::ledger::test
