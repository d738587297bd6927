// The recorded snapshot restores the state it was made of, at the application and at the replica.
#include <gtest/gtest.h>

#include "conformance/v1/followed_chain.h"
#include "ledger/abci/application.h"

namespace wastewatch::test {
namespace {

namespace abci = chain::abci;

TEST(RecordedSnapshotV1, is_taken_in_by_the_application) {
  const auto recorded = read_snapshot("chain");
  ASSERT_GT(recorded.chunks.size(), 2U);
  const TemporaryFolder folder;
  auto opened = ledger::LedgerApplication::open({.folder = folder.path()});
  ASSERT_TRUE(opened) << opened.error().text();
  auto& application = **opened;
  const auto& kept = recorded.kept;
  const auto offered = application.offer_snapshot({.height = static_cast<std::uint64_t>(kept.height),
                                                   .format = kept.format,
                                                   .chunks = kept.chunks,
                                                   .hash = to_bytes(kept.hash.view()),
                                                   .metadata = recorded.metadata},
                                                  recorded.app_hash);
  ASSERT_TRUE(offered) << offered.error().text();
  ASSERT_EQ(*offered, abci::OfferSnapshotResult::accept);
  for (std::uint32_t i = 0; i < kept.chunks; ++i) {
    const auto taken = application.apply_snapshot_chunk(i, recorded.chunks.at(i), "peer");
    ASSERT_TRUE(taken) << taken.error().text();
    EXPECT_EQ(taken->result, abci::ApplyChunkResult::accept) << i;
  }
  const auto info = application.info();
  ASSERT_TRUE(info);
  EXPECT_EQ(info->last_block_height, kept.height);
  EXPECT_EQ(hex_of(info->last_block_app_hash), hex_of(recorded.app_hash));
}

TEST(RecordedSnapshotV1, starts_a_replica_that_goes_on_with_the_chain) {
  const auto chain = read_chain("chain");
  RecordedSnapshotPeer source(read_snapshot("chain"));
  FollowedChain followed(chain);
  followed.follower().restore_from({source}, 1);
  const auto status = followed.follow();
  ASSERT_TRUE(status) << status.error().text();
  EXPECT_EQ(followed.home().replica().restored_at(), read_snapshot("chain").kept.height);
  EXPECT_EQ(hex_of(followed.reader().tree().root_hash()), hex_of(chain.at(chain.top() - 1).app_hash));
}

}  // namespace
}  // namespace wastewatch::test
