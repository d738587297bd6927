// What the demonstration's chain says about organisations: the same bytes in whatever pieces the feed was
// followed, the same alerts when it is made anew or computed for the subject alone.
#include <gtest/gtest.h>

#include <algorithm>
#include <stdexcept>
#include <vector>

#include "core/watch/watched_chain.h"
#include "crypto/private_key.h"
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
    const auto counts = counted();
    whole_->make_anew();
    EXPECT_EQ(kept, whole_->standing());
    EXPECT_EQ(counts, counted());
  }

  // How many trackers who has at loads, and which masses are repeated: what is exact at any block.
  std::vector<std::pair<Bytes, Bytes>> counted() const {
    auto out = whole_->bytes();
    std::erase_if(out, [](const auto& row) { return row.first[0] != 'n' && row.first[0] != 'r'; });
    return out;
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
  ASSERT_TRUE(whole_->following.follow());
  EXPECT_FALSE(counted().empty());
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

// Loads of kitchen waste from a market to the biogas plant, all on one trip.
class Deliveries {
 public:
  Deliveries(test::DemoChain& demo, Watched& watched, Actor& actor)
      : demo_(demo), watched_(watched), actor_(actor) {
    for (const auto& plate : scenario::plates(carrier_)) {
      const auto vehicle = watched_.following.reader().vehicle(plate);
      if (!vehicle || !vehicle->open_trip().empty()) continue;
      const auto driver = crypto::PrivateKey::from_name(crypto::KeyType::secp256k1, key_of(carrier_));
      trip_ = actor_.make<ledger::TripId>(
          key_of(carrier_),
          scenario::open_trip(plate, as_text(driver.public_key().bytes), scenario::tracker_id(1), plant_,
                              now() + 20 * 60 * Actor::minute_ms, now()));
      return;
    }
    throw std::runtime_error("every truck is out");
  }

  void deliver(std::int64_t mass_g) {
    const auto batch = actor_.make<ledger::BatchId>(
        key_of(generator_), scenario::declare_batch(generator_, mass_g, "TEST", now()));
    hand_over(generator_, carrier_, batch, mass_g, &plant_);
    hand_over(carrier_, plant_, batch, mass_g, nullptr);
  }

  ledger::OrganisationId plant() const { return scenario::organisation_of(plant_); }

 private:
  static const scenario::Company& company(std::string_view slug) {
    return *std::ranges::find(scenario::companies(), slug, &scenario::Company::slug);
  }
  static std::string key_of(const scenario::Company& company) { return scenario::party_key_name(company); }
  std::int64_t now() { return demo_.chain().last_block_time().ms(); }

  void hand_over(const scenario::Company& giver, const scenario::Company& receiver,
                 const ledger::BatchId& batch, std::int64_t mass_g, const scenario::Company* destination) {
    scenario::OfferFacts offer{.batch = batch,
                               .to = scenario::organisation_of(receiver),
                               .trip = trip_,
                               .mass_g = mass_g,
                               .place = giver.site,
                               .stands_until_ms = now() + 6 * 60 * Actor::minute_ms,
                               .claimed_ms = now()};
    if (destination != nullptr) {
      offer.destination = destination;
      offer.deliver_by_ms = now() + 8 * 60 * Actor::minute_ms;
    }
    const auto id = actor_.make<ledger::OfferId>(key_of(giver), scenario::offer_custody(offer));
    actor_.act(key_of(receiver), scenario::accept_custody(id, batch, mass_g, receiver.site, 0, now()));
  }

  test::DemoChain& demo_;
  Watched& watched_;
  Actor& actor_;
  const scenario::Company& generator_ = company("wuzhen-north-market");
  const scenario::Company& carrier_ = company("hexing-transport");
  const scenario::Company& plant_ = company("xinfeng-biogas");
  ledger::TripId trip_;
};

TEST_F(FeedOfOrganisations, APlantThatReceivesTheSameMassFiveTimesInAMonthIsNoticed) {
  Deliveries deliveries(demo_, *pieces_, *actor_);
  for (int i = 0; i < 4; ++i) deliveries.deliver(1'234'000 + i * 100);  // the same to the kilogram
  EXPECT_EQ(standing("repeated-weights"), nullptr);
  pieces_->reopen();
  deliveries.deliver(1'234'000);
  const Alert* noticed = standing("repeated-weights");
  ASSERT_NE(noticed, nullptr);
  EXPECT_EQ(noticed->subject, subject_of(deliveries.plant()));
  EXPECT_EQ(noticed->number("count"), 5);
  const auto computed = computed_alerts(reader(), noticed->subject);
  ASSERT_TRUE(computed);
  const auto same = std::ranges::find(*computed, noticed->rule, &Alert::rule);
  ASSERT_NE(same, computed->end());
  EXPECT_EQ(same->result_hash, noticed->result_hash);
  expect_the_same_in_pieces_and_anew();
  for (int i = 0; i < 6; ++i) {  // headers are trusted for less than a month
    actor_->block({}, 5 * 24 * 60 * Actor::minute_ms);
    actor_->follow();
  }
  EXPECT_EQ(standing("repeated-weights"), nullptr);
}

}  // namespace
}  // namespace wastewatch::watch
