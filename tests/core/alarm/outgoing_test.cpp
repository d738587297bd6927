// Every alert is told, also when the hook fails, the program is killed between two notices, or the chain went
// on meanwhile; nothing is told twice while all goes well.
#include "alarm/outgoing.h"

#include <gtest/gtest.h>

#include <map>
#include <set>

#include "base/files.h"
#include "kit/demo/following.h"
#include "watch/feed.h"
#include "watch/feed_store.h"

namespace wastewatch::alarm {
namespace {

class OutgoingTest : public testing::Test {
 protected:
  static constexpr int minutes = 20 * 60;
  static void SetUpTestSuite() {
    demo_ = std::make_unique<test::DemoChain>();
    following_ = std::make_unique<test::Following>(*demo_);
    feed_ = watch::Feed::attach(following_->replica()).value();
  }
  static void TearDownTestSuite() {
    feed_.reset();
    following_.reset();
    demo_.reset();
  }
  static index::Reader follow(int more) {
    demo_->run_minutes(more);
    EXPECT_TRUE(following_->follow());
    return following_->reader();
  }

  std::filesystem::path file() const { return folder_.path() / "told"; }
  Tell hear() {
    return [this](const Notice& notice) {
      heard_.push_back(notice);
      return Status{};
    };
  }

  static inline std::unique_ptr<test::DemoChain> demo_;
  static inline std::unique_ptr<test::Following> following_;
  static inline std::unique_ptr<watch::Feed> feed_;
  test::TemporaryFolder folder_;
  std::vector<Notice> heard_;
};

TEST_F(OutgoingTest, TellsEachChangeOnceAndInOrder) {
  Outgoing outgoing(file(), watch::Grade::notice);
  ASSERT_TRUE(outgoing.send(follow(1), hear()));
  EXPECT_TRUE(heard_.empty());
  const auto begin = *watch::feed_height(following_->reader()).value();
  for (int step = 0; step < 10; ++step) ASSERT_TRUE(outgoing.send(follow(minutes / 10), hear()));
  const auto changes = watch::changes_since(following_->reader(), begin, 100'000).value();
  ASSERT_GT(changes.size(), 3U);
  ASSERT_EQ(heard_.size(), changes.size());
  for (std::size_t i = 0; i < changes.size(); ++i) EXPECT_EQ(heard_[i].alert->id, changes[i].alert.id);
  ASSERT_TRUE(outgoing.send(following_->reader(), hear()));
  EXPECT_EQ(heard_.size(), changes.size());
}

TEST_F(OutgoingTest, TellsWhatStandsWhenItBegins) {
  const auto reader = follow(minutes);
  Outgoing outgoing(file(), watch::Grade::critical);
  ASSERT_TRUE(outgoing.send(reader, hear()));
  const auto feed = watch::read_feed(reader, {}).value();
  std::size_t critical = 0;
  for (const auto& trouble : feed.troubles) critical += trouble.grade() == watch::Grade::critical ? 1 : 0;
  ASSERT_GT(critical, 0U);
  EXPECT_EQ(heard_.size(), critical);
  EXPECT_EQ(heard_.front().kind, NoticeKind::standing);
}

TEST_F(OutgoingTest, LosesNothingWhenTheHookFails) {
  ASSERT_TRUE(Outgoing(file(), watch::Grade::notice).send(follow(1), hear()));
  const auto begin = *watch::feed_height(following_->reader()).value();
  heard_.clear();
  const auto reader = follow(minutes);
  int calls = 0;
  const Tell flaky = [&](const Notice& notice) -> Status {
    if (++calls % 3 == 0) return fail(FileErrc::io, "the hook failed");
    heard_.push_back(notice);
    return {};
  };
  for (int tries = 0; tries < 1'000; ++tries) {
    if (Outgoing(file(), watch::Grade::notice).send(reader, flaky)) break;
  }
  std::set<std::pair<std::int64_t, watch::AlertId>> wanted;
  std::set<std::pair<std::int64_t, watch::AlertId>> told;
  const auto changes = watch::changes_since(reader, begin, 100'000).value();
  for (const auto& change : changes) wanted.emplace(change.height, change.alert.id);
  for (const auto& notice : heard_) told.emplace(notice.height, notice.alert->id);
  EXPECT_EQ(told, wanted);
  EXPECT_EQ(heard_.size(), changes.size()) << "nothing comes twice";
}

TEST_F(OutgoingTest, AFileThatIsNoHeightIsAnErrorAndStays) {
  for (const auto* text : {"", "x", "-1", "12 ", "12+", "12+x", "12+3 ", "99999999999999999999"}) {
    ASSERT_TRUE(write_file(file(), text));
    EXPECT_FALSE(Outgoing(file(), watch::Grade::notice).send(follow(1), hear())) << text;
    EXPECT_EQ(read_file(file(), 100).value(), text);
  }
}

}  // namespace
}  // namespace wastewatch::alarm
