// A computer that began from a restored state: the window says so wherever history ends, and what is older is
// fetched and proven when a person asks for it.
#include <gtest/gtest.h>

#include "base/encoding.h"
#include "chain/hashes.h"
#include "relay.h"
#include "rpc/client.h"
#include "trouble.h"
#include "ui/base/singleton.h"
#include "ui/navigation/navigator.h"
#include "ui/session/session.h"

namespace wastewatch::test {
namespace {

const char* const proven = "and proven on this computer under the state after block";

void open(const QString& link) { ui::the<ui::Navigator>().open(link); }

// The hash of some transaction below a height, as the node shows it; empty: none.
QString old_transaction(const rpc::Network& network, std::int64_t below) {
  rpc::NetworkThread thread;
  rpc::HttpClient http(thread);
  rpc::Client client(http, network.endpoint);
  for (std::int64_t height = below - 1; height > 0; --height) {
    const auto block = client.block(height, {});
    if (!block || !block->block) return {};
    if (!block->block->txs.empty())
      return QString::fromStdString(to_hex_upper(chain::tx_hash(block->block->txs.front())));
  }
  return {};
}

class RestoreJourney : public ::testing::Test {
 protected:
  void SetUp() override { session_.set_restore_from_blocks(1); }
  void TearDown() override {
    session_.set_restore_from_blocks(std::nullopt);
    EXPECT_TRUE(demo_.desktop().warnings().isEmpty()) << demo_.desktop().warnings().join(u'\n').toStdString();
  }

  WindowOnDemo& demo_ = window_on_demo();
  Hand& hand_ = demo_.hand();
  ui::Session& session_ = ui::the<ui::Session>();
  const Excursion excursion_{demo_};
};

TEST_F(RestoreJourney, OlderHistoryIsFetchedAndProvenOnRequest) {
  follow(demo_, demo_.network(), "restored");
  ASSERT_TRUE(reaches(index::FollowPhase::following)) << how_things_stand();
  ASSERT_GT(session_.began_at(), 1) << "no snapshot was restored";

  // where the blocks end
  open("wastewatch:page/chain");
  EXPECT_TRUE(hand_.sees(QAccessible::Note, "This computer started at height"));
  keep_picture(demo_, "restored_blocks");
  ASSERT_TRUE(hand_.tab_to(QAccessible::Button, "Older blocks")) << hand_.focused().toStdString();
  hand_.key(Qt::Key_Return);
  ASSERT_TRUE(hand_.press(QAccessible::Button, "Fetch and prove this block"));
  EXPECT_TRUE(hand_.reads(proven));
  keep_picture(demo_, "restored_block");

  // a transaction from before
  const QString hash = old_transaction(demo_.network(), session_.began_at());
  ASSERT_FALSE(hash.isEmpty());
  open("wastewatch:tx/" + hash);
  ASSERT_TRUE(hand_.press(QAccessible::Button, "Fetch and prove this transaction"));
  EXPECT_TRUE(hand_.reads(proven));
  keep_picture(demo_, "restored_transaction");

  // one that nobody has
  open("wastewatch:tx/" + QString(64, u'0'));
  ASSERT_TRUE(hand_.press(QAccessible::Button, "Fetch and prove this transaction"));
  EXPECT_TRUE(hand_.reads("No node of this network provided it with a valid proof."));
  keep_picture(demo_, "restored_unknown");

  // what the restore took
  show_verification();
  EXPECT_TRUE(hand_.reads("pieces verified"));
  keep_picture(demo_, "restored_verification");
}

TEST_F(RestoreJourney, APersonMayRecomputeEverythingInstead) {
  Relay relay(demo_.network().endpoint);
  relay.set(Conduct::no_chunks);
  auto network = demo_.network();
  network.endpoint = relay.address();
  network.witnesses = {};
  follow(demo_, network, "recomputed");
  open("wastewatch:page/overview");
  ASSERT_TRUE(hand_.reads("Starting from a proven state")) << how_things_stand();
  keep_picture(demo_, "restoring");
  ASSERT_TRUE(hand_.press(QAccessible::Button, "Recompute from the beginning instead"));
  ASSERT_TRUE(reaches(index::FollowPhase::following)) << how_things_stand();
  EXPECT_EQ(session_.began_at(), 0);
}

}  // namespace
}  // namespace wastewatch::test
