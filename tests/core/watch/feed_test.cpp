// The feed over the demonstration's chain: the same bytes in whatever pieces it was followed, the same alerts
// as a look at every subject.
#include "watch/feed.h"

#include <gtest/gtest.h>

#include <random>
#include <set>
#include <vector>

#include "core/watch/watched_chain.h"
#include "watch/feed_store.h"
#include "watch/rule_table.h"
#include "watch/sentences.h"

namespace wastewatch::watch {
namespace {

using test::Watched;

// In steps of any length, closed and killed between them.
void follow_in_pieces(test::DemoChain& demo, Watched& watched, int minutes, std::uint32_t seed) {
  std::mt19937 chance(seed);
  for (int done = 0; done < minutes;) {
    const int step = std::min<int>(minutes - done, 1 + static_cast<int>(chance() % 200));
    demo.run_minutes(step);
    done += step;
    ASSERT_TRUE(watched.following.follow());
    if (chance() % 2 == 0) watched.reopen();
    if (chance() % 3 == 0) {
      watched.lose_a_block(demo);
      ++done;
    }
  }
}

class FeedOverADay : public testing::Test {
 protected:
  static constexpr int minutes = 26 * 60;
  static void SetUpTestSuite() {
    demo_ = std::make_unique<test::DemoChain>();
    whole_ = std::make_unique<Watched>(*demo_);
    pieces_ = std::make_unique<Watched>(*demo_);
    follow_in_pieces(*demo_, *pieces_, minutes, 11);
    ASSERT_TRUE(whole_->following.follow());
  }
  static void TearDownTestSuite() {
    whole_.reset();
    pieces_.reset();
    demo_.reset();
  }
  static inline std::unique_ptr<test::DemoChain> demo_;
  static inline std::unique_ptr<Watched> whole_;
  static inline std::unique_ptr<Watched> pieces_;
};

TEST_F(FeedOverADay, IsTheSameBytesInWhateverPiecesItWasFollowed) {
  ASSERT_EQ(whole_->following.reader().height(), pieces_->following.reader().height());
  EXPECT_EQ(whole_->bytes(), pieces_->bytes());
  EXPECT_GT(whole_->standing().size(), 3U);
}

TEST_F(FeedOverADay, SaysWhatALookAtEverySubjectSays) {
  const auto kept = pieces_->standing();
  pieces_->make_anew();
  EXPECT_EQ(kept, pieces_->standing());
}

// Folded chunk by chunk, and all at once from the stored readings.
TEST_F(FeedOverADay, KeepsTheDigestsOfWaysThatAreMadeAnew) {
  const auto digests = [] {
    auto out = pieces_->bytes();
    const Bytes prefix = feed_keys::journey({});
    std::erase_if(out, [&](const auto& entry) { return entry.first.front() != prefix.front(); });
    return out;
  };
  const auto kept = digests();
  EXPECT_GT(kept.size(), 3U);
  pieces_->make_anew();
  EXPECT_EQ(kept, digests());
}

TEST_F(FeedOverADay, SaysHowFarItIsWhenItIsMadeAnew) {
  pieces_->make_anew();
  const auto& said = pieces_->anew;
  ASSERT_GE(said.size(), 2U);
  EXPECT_EQ(said.front(), watch::FeedAnew{});
  EXPECT_TRUE(said.back().done);
  EXPECT_EQ(said.back().evaluated, said.back().subjects);
  EXPECT_EQ(said.back().subjects, pieces_->feed->evaluated());
  EXPECT_TRUE(std::ranges::is_sorted(said, {}, &watch::FeedAnew::evaluated));
  pieces_->reopen();
  EXPECT_TRUE(pieces_->anew.empty());
}

TEST_F(FeedOverADay, LooksOnlyAtWhatABlockChanged) {
  const auto height = static_cast<std::uint64_t>(whole_->following.reader().height());
  const auto open = read_feed(whole_->following.reader(), {})->troubles.size();
  EXPECT_LT(whole_->feed->evaluated(), height * open);
  EXPECT_LT(whole_->feed->evaluated(), 40'000U);
}

TEST_F(FeedOverADay, NoHonestLoadIsCritical) {
  std::set<ledger::BatchId> faulty;
  for (const auto& label : demo_->labels()) faulty.insert(label.batch);
  const auto changes = changes_since(whole_->following.reader(), 0, 100'000);
  ASSERT_TRUE(changes);
  std::size_t critical = 0;
  for (const auto& change : *changes) {
    if (change.alert.grade != Grade::critical) continue;
    ++critical;
    EXPECT_TRUE(faulty.contains(change.alert.batch))
        << change.alert.rule << ": " << sentence(change.alert, Language::english);
  }
  EXPECT_GT(critical, 0U);
}

TEST_F(FeedOverADay, RulesAboutRecordsSayNothingAboutHonestLoads) {
  std::set<ledger::BatchId> faulty;
  for (const auto& label : demo_->labels()) faulty.insert(label.batch);
  const auto changes = changes_since(whole_->following.reader(), 0, 100'000);
  ASSERT_TRUE(changes);
  std::size_t said = 0;
  for (const auto& change : *changes) {
    if (find_rule_name(change.alert.rule)->info.reads == Reads::tracks) continue;
    ++said;
    EXPECT_TRUE(faulty.contains(change.alert.batch))
        << change.alert.rule << ": " << sentence(change.alert, Language::english);
  }
  EXPECT_GT(said, 0U);  // weight is shaved, and loads are tipped on the way
}

// Other days, other loads in trouble, other steps.
class FeedOfAnyHistory : public testing::TestWithParam<std::uint32_t> {};

TEST_P(FeedOfAnyHistory, IsTheSameBytesInPiecesAndMadeAnewSaysTheSame) {
  test::DemoChain demo(GetParam());
  Watched whole(demo);
  Watched pieces(demo);
  follow_in_pieces(demo, pieces, 10 * 60, GetParam());
  ASSERT_TRUE(whole.following.follow());
  EXPECT_EQ(whole.bytes(), pieces.bytes());
  const auto kept = whole.standing();
  whole.make_anew();
  EXPECT_EQ(kept, whole.standing());
}

INSTANTIATE_TEST_SUITE_P(Seeds, FeedOfAnyHistory, testing::Values(1, 2, 3, 1'000'003));

TEST(FeedKeys, OfOneKindNeverLookLikeThoseOfAnother) {
  using namespace feed_keys;
  std::set<std::uint8_t> tags;
  const std::vector<Bytes> kinds = {height(),          entries(),         wakes(),       listeners({}),
                                    changes(),         journey({}),       riders({}),    trackers({}),
                                    tracker_place({}), tracker_count({}), weighings({}), repeated_masses({})};
  for (const auto& kind : kinds) EXPECT_TRUE(tags.insert(kind.front()).second) << kind.front();
}

}  // namespace
}  // namespace wastewatch::watch
