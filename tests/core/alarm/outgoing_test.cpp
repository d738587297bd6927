// Every alert is told, also when the hook fails, the program is killed between two notices, or the chain went
// on meanwhile; nothing is told twice while all goes well.
#include "alarm/outgoing.h"

#include <gtest/gtest.h>

#include <algorithm>
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

  // With several subjects in trouble, as cheaply as can be.
  static index::Reader in_trouble() {
    auto reader = follow(1);
    return watch::read_feed(reader, {}).value().troubles.size() > 3 ? std::move(reader) : follow(minutes);
  }

  std::filesystem::path file() const { return folder_.path() / "told"; }
  Tell hear() {
    return [this](const Notice& notice) {
      heard_.push_back(notice);
      return Status{};
    };
  }

  Status send(const index::Reader& reader, const Tell& tell, CaughtUp caught_up = CaughtUp::yes,
              watch::Grade weakest = watch::Grade::notice) {
    return Outgoing(file(), weakest, [this](const std::string& why) { damages_.push_back(why); })
        .send(reader, caught_up, tell);
  }
  void start_again(std::string_view text) {
    heard_.clear();
    damages_.clear();
    ASSERT_TRUE(write_file(file(), text));
  }
  // Each once, in the order of the feed.
  void expect_all_standing(const index::Reader& reader) const {
    const auto feed = watch::read_feed(reader, {}).value();
    ASSERT_GT(feed.troubles.size(), 2U);
    ASSERT_EQ(heard_.size(), feed.troubles.size());
    for (std::size_t i = 0; i < heard_.size(); ++i) {
      EXPECT_EQ(heard_[i].kind, NoticeKind::standing);
      EXPECT_EQ(heard_[i].alert->id, feed.troubles[i].lead().id);
    }
  }

  static inline std::unique_ptr<test::DemoChain> demo_;
  static inline std::unique_ptr<test::Following> following_;
  static inline std::unique_ptr<watch::Feed> feed_;
  test::TemporaryFolder folder_;
  std::vector<Notice> heard_;
  std::vector<std::string> damages_;
};

TEST_F(OutgoingTest, TellsEachChangeOnceAndInOrder) {
  ASSERT_TRUE(send(follow(1), hear()));
  EXPECT_TRUE(heard_.empty());
  const auto begin = *watch::feed_height(following_->reader()).value();
  for (int step = 0; step < 10; ++step) ASSERT_TRUE(send(follow(minutes / 10), hear()));
  const auto changes = watch::changes_since(following_->reader(), begin, 100'000).value();
  ASSERT_GT(changes.size(), 3U);
  ASSERT_EQ(heard_.size(), changes.size());
  for (std::size_t i = 0; i < changes.size(); ++i) EXPECT_EQ(heard_[i].alert->id, changes[i].alert.id);
  ASSERT_TRUE(send(following_->reader(), hear()));
  EXPECT_EQ(heard_.size(), changes.size());
}

TEST_F(OutgoingTest, TellsWhatStandsWhenItBegins) {
  const auto reader = follow(minutes);
  ASSERT_TRUE(send(reader, hear(), CaughtUp::yes, watch::Grade::critical));
  const auto feed = watch::read_feed(reader, {}).value();
  std::size_t critical = 0;
  for (const auto& trouble : feed.troubles) critical += trouble.grade() == watch::Grade::critical ? 1 : 0;
  ASSERT_GT(critical, 0U);
  EXPECT_EQ(heard_.size(), critical);
  EXPECT_EQ(heard_.front().kind, NoticeKind::standing);
}

TEST_F(OutgoingTest, LosesNothingWhenTheHookFails) {
  ASSERT_TRUE(send(follow(1), hear()));
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
    if (send(reader, flaky)) break;
  }
  std::set<std::pair<std::int64_t, watch::AlertId>> wanted;
  std::set<std::pair<std::int64_t, watch::AlertId>> told;
  const auto changes = watch::changes_since(reader, begin, 100'000).value();
  for (const auto& change : changes) wanted.emplace(change.height, change.alert.id);
  for (const auto& notice : heard_) told.emplace(notice.height, notice.alert->id);
  EXPECT_EQ(told, wanted);
  EXPECT_EQ(heard_.size(), changes.size()) << "nothing comes twice";
}

TEST_F(OutgoingTest, ADamagedFileIsSaidOnceAndEverythingThatStandsIsToldAgain) {
  const auto reader = in_trouble();
  for (const auto* text : {"", "x", "-1", "12 ", "12+", "12+x", "12+3 ", "12:", "12:00",
                           "99999999999999999999", "5+18446744073709551615", "5+1000001"}) {
    start_again(text);
    ASSERT_TRUE(send(reader, hear())) << text;
    EXPECT_EQ(damages_.size(), 1U) << text;
    expect_all_standing(reader);
    ASSERT_TRUE(send(reader, hear()));
    EXPECT_EQ(damages_.size(), 1U) << text;
  }
}

TEST_F(OutgoingTest, MoreToldThanThereIsCountsAsDamageOnceTheChainIsCaughtUp) {
  const auto reader = in_trouble();
  const auto height = *watch::feed_height(reader).value();
  for (const auto& text : {std::to_string(height + 1), std::string("9223372036854775807"),
                           std::to_string(height) + "+1", std::string("1+999999")}) {
    start_again(text);
    ASSERT_TRUE(send(reader, hear(), CaughtUp::no)) << text;
    EXPECT_TRUE(heard_.empty()) << text;
    ASSERT_TRUE(send(reader, hear())) << text;
    EXPECT_EQ(damages_.size(), 1U) << text;
    expect_all_standing(reader);
    EXPECT_EQ(read_file(file(), 100).value(), std::to_string(height));
  }
}

TEST_F(OutgoingTest, TellsEachOfWhatStandsOnceThoughOneFails) {
  const auto before = in_trouble();
  std::size_t calls = 0;
  const Tell third_fails = [&](const Notice& notice) -> Status {
    if (++calls == 3) return fail(FileErrc::io, "the hook failed");
    return hear()(notice);
  };
  ASSERT_FALSE(send(before, third_fails));
  ASSERT_EQ(heard_.size(), 2U);
  ASSERT_TRUE(send(before, hear()));
  expect_all_standing(before);
}

TEST_F(OutgoingTest, WhatIsRaisedWhileTheHookFailsComesAfterWhatStood) {
  const auto before = in_trouble();
  const Tell fails = [](const Notice&) -> Status { return fail(FileErrc::io, "the hook failed"); };
  ASSERT_FALSE(send(before, fails));
  const auto after = follow(minutes / 4);
  ASSERT_TRUE(send(after, hear()));
  const auto is_standing = [](const Notice& notice) { return notice.kind == NoticeKind::standing; };
  EXPECT_TRUE(std::ranges::is_partitioned(heard_, is_standing));
  const auto changes = watch::changes_since(after, *watch::feed_height(before).value(), 100'000).value();
  ASSERT_FALSE(changes.empty());
  EXPECT_EQ(heard_.size() - static_cast<std::size_t>(std::ranges::count_if(heard_, is_standing)),
            changes.size());
}

}  // namespace
}  // namespace wastewatch::alarm
