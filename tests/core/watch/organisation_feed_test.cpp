// What the demonstration's chain says about organisations: the same bytes in whatever pieces the feed was
// followed, the same alerts when it is made anew or computed for the subject alone.
#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

#include "core/watch/watched_chain.h"
#include "scenario/messages.h"
#include "scenario/world.h"
#include "watch/feed_store.h"
#include "watch/gather_facts.h"

namespace wastewatch::watch {
namespace {

using test::Actor;
using test::reading;
using test::Watched;

class FeedOfOrganisations : public testing::Test {
 protected:
  void SetUp() override {
    demo_.run_minutes(10 * 60);
    whole_ = std::make_unique<Watched>(demo_);
    pieces_ = std::make_unique<Watched>(demo_);
    actor_ = std::make_unique<Actor>(demo_, *pieces_);
    actor_->follow();
  }

  index::Reader reader() const { return pieces_->following.reader(); }
  std::int64_t now() { return demo_.chain().last_block_time().ms(); }

  // Trackers that are at loads and were heard.
  std::vector<int> trackers_at_loads() const {
    std::vector<int> out;
    for (int number = 1; number <= scenario::tracker_count; ++number) {
      const auto device = reader().device(scenario::tracker_id(number));
      if (device && device->bound_to().has_batch_id() && device->head().started()) out.push_back(number);
    }
    return out;
  }

  const Alert* standing(std::string_view rule) {
    list_ = *read_feed(reader(), {});
    for (const auto& trouble : list_.troubles) {
      const auto found = std::ranges::find(trouble.reasons, rule, &Alert::rule);
      if (found != trouble.reasons.end()) return &*found;
    }
    return nullptr;
  }

  void expect_the_same_in_pieces_and_anew() {
    ASSERT_TRUE(whole_->following.follow());
    EXPECT_EQ(whole_->bytes(), pieces_->bytes());
    const auto kept = whole_->standing();
    whole_->make_anew();
    EXPECT_EQ(kept, whole_->standing());
  }

  test::DemoChain demo_{3};
  std::unique_ptr<Watched> whole_;
  std::unique_ptr<Watched> pieces_;
  std::unique_ptr<Actor> actor_;
  TroubleList list_;
};

TEST_F(FeedOfOrganisations, OneAlertSaysThatManyTrackersFellSilent) {
  const auto trackers = trackers_at_loads();
  ASSERT_GE(trackers.size(), 5U);
  EXPECT_EQ(standing("feed-outage"), nullptr);
  actor_->pass_minutes(30);  // nobody reports any more
  pieces_->reopen();
  const Alert* outage = standing("feed-outage");
  ASSERT_NE(outage, nullptr);
  const auto keeper = organisation_of(outage->subject);
  ASSERT_TRUE(keeper);
  EXPECT_EQ(outage->responsible, *keeper);
  EXPECT_LE(outage->number("count"), std::ssize(trackers));
  const auto computed = computed_alerts(reader(), outage->subject);
  ASSERT_TRUE(computed);
  ASSERT_EQ(computed->size(), 1U);
  EXPECT_EQ(computed->front().result_hash, outage->result_hash);
  expect_the_same_in_pieces_and_anew();
}

TEST_F(FeedOfOrganisations, AnOutageEndsWhenTrackersComeBackOrAreTakenOff) {
  actor_->pass_minutes(30);
  ASSERT_NE(standing("feed-outage"), nullptr);
  auto trackers = trackers_at_loads();
  for (std::size_t i = 0; standing("feed-outage") != nullptr; ++i) {
    ASSERT_LT(i, trackers.size());
    if (i % 2 == 0) {
      actor_->block({actor_->chunk_of(trackers[i], reading(now(), 306'500'000, 1'205'000'000))});
      actor_->follow();
    } else {
      actor_->act("tracker-service/operator", scenario::unbind(scenario::tracker_id(trackers[i]), now()));
    }
    if (i % 3 == 0) pieces_->reopen();
    if (i % 4 == 0) actor_->pass_minutes(1);
  }
  expect_the_same_in_pieces_and_anew();
}

TEST_F(FeedOfOrganisations, AnOutageIsForgottenAfterADay) {
  actor_->pass_minutes(30);
  ASSERT_NE(standing("feed-outage"), nullptr);
  for (int i = 0; i < 13; ++i) actor_->block({}, 2 * 60 * Actor::minute_ms);
  actor_->follow();
  EXPECT_EQ(standing("feed-outage"), nullptr);
  expect_the_same_in_pieces_and_anew();
}

TEST_F(FeedOfOrganisations, ItIsAMatterOfTheRegionOfTheOrganisation) {
  actor_->pass_minutes(30);
  const Alert* outage = standing("feed-outage");
  ASSERT_NE(outage, nullptr);
  const auto region = reader().organisation(outage->responsible)->region_code();
  const auto has = [&](const std::string& code) {
    const auto list = read_feed(reader(), {{code}});
    return std::ranges::any_of(
        list->troubles, [](const Trouble& trouble) { return organisation_of(trouble.subject).has_value(); });
  };
  EXPECT_TRUE(has(region));
  EXPECT_FALSE(has("110101"));
}

}  // namespace
}  // namespace wastewatch::watch
