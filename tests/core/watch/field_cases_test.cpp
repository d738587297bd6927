// Inputs that went wrong in the field, as signed transactions on the demonstration's chain.
#include <gtest/gtest.h>

#include <initializer_list>
#include <stdexcept>

#include "core/watch/watched_chain.h"
#include "geo/distance.h"
#include "kit/ledger/messages.h"
#include "scenario/messages.h"
#include "scenario/world.h"
#include "watch/alerts.h"
#include "watch/feed_store.h"
#include "watch/witness.h"

namespace wastewatch::watch {
namespace {

namespace v1 = ledger::v1;
using test::Actor;
using test::reading;
using test::Watched;

constexpr std::int64_t minute = Actor::minute_ms;

struct CarriedLoad {
  int tracker = 0;
  v1::Batch batch;
};

// A load on its way, with the number of its tracker.
CarriedLoad a_load_on_its_way(const index::Reader& reader) {
  for (int number = 1; number <= scenario::tracker_count; ++number) {
    const auto device = reader.device(scenario::tracker_id(number));
    if (!device || !device->bound_to().has_batch_id()) continue;
    const auto batch = reader.batch(*ledger::BatchId::from(as_bytes(device->bound_to().batch_id())));
    if (batch && batch->state() == v1::BATCH_IN_TRANSIT && !batch->journey().has_claim() &&
        device->head().started())
      return {number, *batch};
  }
  ADD_FAILURE() << "no load on its way";
  return {};
}

// A tracker at no load, that has reported before.
int a_free_tracker(const index::Reader& reader) {
  for (int number = 1; number <= scenario::tracker_count; ++number) {
    const auto device = reader.device(scenario::tracker_id(number));
    if (device && !device->bound_to().has_batch_id() && device->head().started()) return number;
  }
  throw std::runtime_error("every tracker is at a load");
}

class FieldCases : public testing::Test {
 protected:
  static constexpr int minutes = 9 * 60;
  void SetUp() override {
    demo_ = std::make_unique<test::DemoChain>();
    demo_->run_minutes(minutes);
    watched_ = std::make_unique<Watched>(*demo_);
    ASSERT_TRUE(watched_->following.follow());
    actor_ = std::make_unique<Actor>(*demo_, *watched_);
    actor_->follow();
    load_ = a_load_on_its_way(watched_->following.reader());
  }
  ledger::BatchId batch_id() const { return *ledger::BatchId::from(as_bytes(load_.batch.id())); }
  ledger::DeviceId device_id() const { return scenario::tracker_id(load_.tracker); }
  std::optional<index::LastFix> last_fix() {
    const auto fixes = watched_->following.reader().last_fixes();
    const auto found = std::ranges::find(*fixes, device_id(), &index::LastFix::device);
    return found == fixes->end() ? std::nullopt : std::optional(*found);
  }
  std::vector<Alert> alerts() {
    auto out = alerts_about(watched_->following.reader(), batch_id());
    EXPECT_TRUE(out);
    return out ? *out : std::vector<Alert>{};
  }
  const scenario::Company& company(const std::string& id) const {
    const auto found = std::ranges::find_if(scenario::companies(), [&](const scenario::Company& one) {
      return as_text(scenario::organisation_of(one)) == id;
    });
    if (found == scenario::companies().end()) throw std::runtime_error("no such company");
    return *found;
  }
  const scenario::Company& carrier() const { return company(load_.batch.holder()); }
  const scenario::Company& plant() const { return company(load_.batch.journey().destination()); }
  v1::Batch batch_now() { return *watched_->following.reader().batch(batch_id()); }
  // The carrier signs that it is delivering now.
  void claim() {
    actor_->act(scenario::party_key_name(carrier()),
                scenario::offer_custody({.batch = batch_id(),
                                         .to = scenario::organisation_of(plant()),
                                         .trip = *ledger::TripId::from(as_bytes(load_.batch.trip_id())),
                                         .mass_g = load_.batch.mass_g(),
                                         .place = plant().site,
                                         .stands_until_ms = demo_->now().ms() + 40 * 60 * minute}));
  }
  struct Stay {
    int tracker = 0;
    scenario::Point place;
  };
  // The trackers report from their places, one after the other, every half minute.
  void stay(int rounds, std::initializer_list<Stay> trackers) {
    for (int i = 0; i < rounds; ++i) {
      for (const auto& [tracker, place] : trackers) {
        const std::int64_t at = demo_->chain().last_block_time().ms() + minute / 2;
        actor_->block({actor_->chunk_of(tracker, reading(at, place.lat_e7, place.lon_e7))}, minute / 2);
        actor_->follow();
      }
    }
  }
  // Where the load's tracker is, far from the plant.
  Stay on_the_way() {
    const ledger::Reading newest = last_fix().value().fix.reading;
    const scenario::Point place{newest.lat_e7.value(), newest.lon_e7.value()};
    EXPECT_GT(geo::distance_m(place.lat_e7, place.lon_e7, plant().site.lat_e7, plant().site.lon_e7), 3'000);
    return {load_.tracker, place};
  }

  bool says(std::string_view sentence) { return std::ranges::contains(alerts(), sentence, &Alert::sentence); }

  std::unique_ptr<test::DemoChain> demo_;
  std::unique_ptr<Watched> watched_;
  std::unique_ptr<Actor> actor_;
  CarriedLoad load_;
};

TEST_F(FieldCases, AReadingDatedTenYearsAheadMovesNothingAndSilencesNothing) {
  const auto before = last_fix();
  ASSERT_TRUE(before);
  const std::int64_t future = demo_->now().ms() + 315'360'000'000;
  actor_->block({actor_->chunk_of(load_.tracker, reading(future, 310'000'000, 1'210'000'000))});
  actor_->follow();
  EXPECT_EQ(last_fix()->fix.reading, before->fix.reading);
  EXPECT_TRUE(says("alert.clock.future"));
  const auto health = watched_->following.reader().health(device_id());
  ASSERT_TRUE(health && *health);
  EXPECT_EQ((*health)->misdated_stated_ms, future);
  EXPECT_LE((*health)->heard_ms, demo_->now().ms());
  const std::int64_t left = load_.batch.journey().deliver_by_ms() - demo_->now().ms();
  actor_->pass_minutes(left / minute + 25);
  EXPECT_TRUE(says("alert.overdue.silent"));
  EXPECT_EQ(alerts().front().grade, Grade::critical);
}

TEST_F(FieldCases, ADateInTheDistantPastMovesNothingEither) {
  const auto before = last_fix();
  actor_->block({actor_->chunk_of(load_.tracker, reading(1, 310'000'000, 1'210'000'000))});
  actor_->follow();
  EXPECT_EQ(last_fix()->fix.reading, before->fix.reading);
  EXPECT_FALSE(says("alert.overdue.silent"));
}

TEST_F(FieldCases, AClockThatIsConstantlyOffIsCorrected) {
  for (int i = 0; i < 14; ++i) {
    const std::int64_t at = demo_->chain().last_block_time().ms() + minute - 3 * 60 * minute;
    actor_->block({actor_->chunk_of(load_.tracker, reading(at, 307'000'000 + i * 1'000, 1'206'000'000))},
                  minute);
    actor_->follow();
  }
  EXPECT_TRUE(says("alert.clock.slow"));
  const auto last = last_fix();
  ASSERT_TRUE(last);
  EXPECT_EQ(last->fix.reading.time_ms + 3 * 60 * minute, last->measured_ms);
  EXPECT_NEAR(static_cast<double>(last->measured_ms), static_cast<double>(demo_->now().ms()), 2.0 * minute);
}

TEST_F(FieldCases, PositionsWithoutAFixAreAFaultOfTheDevice) {
  const auto before = last_fix();
  for (int i = 0; i < 3; ++i) {
    actor_->block(
        {actor_->chunk_of(load_.tracker, reading(demo_->chain().last_block_time().ms() + minute, 0, 0))},
        minute);
    actor_->follow();
  }
  EXPECT_EQ(last_fix()->fix.reading, before->fix.reading);
  ASSERT_TRUE(says("alert.positions.no_fix"));
  EXPECT_EQ(alerts().front().grade, Grade::notice);
}

TEST_F(FieldCases, ARefusalThatTheLoadNeverCameConfirmsTheLoss) {
  const Stay dumped = on_the_way();
  stay(14, {dumped});
  claim();
  stay(14, {dumped});
  ASSERT_TRUE(says("alert.claim.contradicted"));
  actor_->act(scenario::party_key_name(plant()),
              ledger::test::refuse_message(batch_id(), batch_now().journey().claim().offer_id(),
                                           v1::REFUSED_NOT_PRESENT));
  ASSERT_FALSE(batch_now().journey().has_claim());
  ASSERT_TRUE(says("alert.refused.elsewhere"));
  EXPECT_TRUE(says("alert.claim.contradicted.refused"));
  const auto lead = alerts().front();
  EXPECT_EQ(lead.grade, Grade::critical);
  EXPECT_EQ(lead.responsible, scenario::organisation_of(carrier()));
  EXPECT_EQ(lead.backing.receiver, Voice::contradicts);
}

TEST_F(FieldCases, TrackersOfOneKeeperAreOneWitness) {
  actor_->act("tracker-service/operator",
              scenario::bind_to_batch(scenario::tracker_id(a_free_tracker(watched_->following.reader())),
                                      batch_id(), 0));
  const auto witness = device_witness(watched_->following.reader(), batch_id());
  ASSERT_TRUE(witness);
  EXPECT_EQ(witness->keepers.size(), 1U);
  EXPECT_TRUE(witness->independent);
}

TEST_F(FieldCases, ASecondTrackerPlantedAtThePlantVouchesForNothing) {
  const Stay dumped = on_the_way();
  const Stay planted{a_free_tracker(watched_->following.reader()), plant().site};
  actor_->act("tracker-service/operator",
              scenario::bind_to_batch(scenario::tracker_id(planted.tracker), batch_id(), 0));
  stay(14, {dumped, planted});
  EXPECT_TRUE(says("alert.trackers.late"));
  claim();
  stay(14, {dumped, planted});
  ASSERT_TRUE(says("alert.claim.contradicted"));
  EXPECT_FALSE(says("alert.claim.plant_silent"));
  const auto lead = alerts().front();
  EXPECT_EQ(lead.grade, Grade::critical);
  EXPECT_EQ(lead.backing.device, Voice::contradicts);
}

}  // namespace
}  // namespace wastewatch::watch
