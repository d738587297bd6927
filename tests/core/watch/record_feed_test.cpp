// What parties sign on the demonstration's chain against the rules about records and devices, in any order:
// each rule speaks, and the feed is the same in whatever pieces it was followed.
#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <random>
#include <stdexcept>

#include "core/watch/watched_chain.h"
#include "geo/distance.h"
#include "scenario/messages.h"
#include "scenario/world.h"
#include "watch/feed_store.h"
#include "watch/rule_table.h"

namespace wastewatch::watch {
namespace {

namespace v1 = ledger::v1;
using scenario::Company;
using test::Actor;
using test::reading;
using test::Watched;

constexpr std::int64_t minute = Actor::minute_ms;
constexpr std::int64_t hour = 60 * minute;

const Company& company(std::string_view slug) {
  return *std::ranges::find(scenario::companies(), slug, &Company::slug);
}

// A load of kitchen waste from a market to the biogas plant.
class Misdeeds {
 public:
  Misdeeds(test::DemoChain& demo, Watched& watched) : demo_(demo), watched_(watched), actor_(demo, watched) {
    actor_.follow();
  }

  void forget_a_load() { declare(6'000'000); }

  // 24 t on a truck for 20, without a tracker; half of it arrives, and nobody treats it.
  void overload_and_shave() {
    const Load load = collected(declare(24'000'000), 24'000'000, first_);
    deliver(load, 24'000'000, 12'000'000);
  }

  // Less at each of two pick-ups; the second carrier keeps it.
  void lose_bit_by_bit() {
    Load load = collected(declare(10'000'000), 9'500'000, first_);
    hand_on(load, 8'700'000, second_);
  }

  void open_the_tracker() {
    auto opened = reading(now(), 306'500'000, 1'205'000'000);
    opened.tamper_flags = 3;
    for (int i = 0; i < 2; ++i) {
      opened.time_ms = now() + minute;
      actor_.block({actor_.chunk_of(key_of(tracker_under_way()), opened)}, minute);
      actor_.follow();
    }
  }

  void use_a_key_twice() {
    const auto key = key_of(tracker_under_way());
    auto one = reading(now() + minute, 306'500'000, 1'205'000'000);
    actor_.block({actor_.chunk_of(key, one)}, minute);
    actor_.follow();
    one.lat_e7 = 307'000'000;
    actor_.block({actor_.chunk_of(key, one, 1)}, minute);
    actor_.follow();
  }

  // The pick-up is signed while tracker and truck stand at the depot.
  void collect_from_afar() {
    for (int i = 0; i < 4; ++i) actor_.block({}, hour);  // what trucks reported before is past
    actor_.follow();
    const auto batch = declare(6'000'000);
    const Truck truck = free_truck(first_);
    const int tracker = free_tracker();
    const auto tracker_key = key_of(tracker);
    actor_.act("tracker-service/operator",
               scenario::bind_to_batch(scenario::tracker_id(tracker), batch, now()));
    const auto offer = offered(batch, 6'000'000, truck);
    const auto stand = [&] {
      const auto here = reading(now() + minute, first_.site.lat_e7, first_.site.lon_e7);
      for (const auto* key : {&tracker_key, &truck.key}) {
        actor_.block({actor_.chunk_of(*key, here)}, minute / 2);
        actor_.follow();
      }
    };
    stand();
    accept(first_, offer, batch, 6'000'000);
    stand();
    actor_.pass_minutes(65);
  }

  void pass_a_week() {
    for (int i = 0; i < 32; ++i) actor_.block({}, 6 * hour);
    actor_.follow();
  }

 private:
  struct Truck {
    std::string plate;
    ledger::TripId trip;
    crypto::PrivateKey key;
  };
  struct Load {
    ledger::BatchId batch;
    const Company* carrier = nullptr;
    ledger::TripId trip;
  };

  index::Reader reader() { return watched_.following.reader(); }
  std::int64_t now() const { return demo_.chain().last_block_time().ms(); }

  static crypto::PrivateKey key_of(int tracker) {
    return crypto::PrivateKey::from_name(scenario::tracker_key_type(tracker),
                                         scenario::tracker_key_name(tracker));
  }

  ledger::BatchId declare(std::int64_t mass_g) {
    return actor_.make<ledger::BatchId>(scenario::party_key_name(generator_),
                                        scenario::declare_batch(generator_, mass_g, "TEST", now()));
  }

  // On no trip.
  Truck free_truck(const Company& carrier) {
    for (const auto& plate : scenario::plates(carrier)) {
      const auto vehicle = reader().vehicle(plate);
      if (!vehicle || !vehicle->open_trip().empty()) continue;
      return {plate, open_trip(carrier, plate),
              crypto::PrivateKey::from_name(crypto::KeyType::secp256k1, scenario::vehicle_key_name(plate))};
    }
    throw std::runtime_error("every truck is out");
  }

  ledger::TripId open_trip(const Company& carrier, const std::string& plate) {
    const auto driver =
        crypto::PrivateKey::from_name(crypto::KeyType::secp256k1, scenario::party_key_name(carrier));
    return actor_.make<ledger::TripId>(
        scenario::party_key_name(carrier),
        scenario::open_trip(plate, as_text(driver.public_key().bytes), scenario::tracker_id(1), plant_,
                            now() + 3 * hour, now()));
  }

  int free_tracker() {
    for (int number = 1; number <= scenario::tracker_count; ++number) {
      const auto device = reader().device(scenario::tracker_id(number));
      if (device && !device->has_bound_to()) return number;
    }
    throw std::runtime_error("every tracker is at a load");
  }

  // At a load that was collected a while ago and is not reported as delivered.
  int tracker_under_way() {
    for (int number = 1; number <= scenario::tracker_count; ++number) {
      const auto device = reader().device(scenario::tracker_id(number));
      const auto id = ledger::BatchId::from(as_bytes(device->bound_to().batch_id()));
      const auto batch = id ? reader().batch(*id) : fail(index::Errc::not_found);
      const bool on_the_way =
          batch && batch->state() == v1::BATCH_IN_TRANSIT && !batch->journey().has_claim();
      if (on_the_way && device->head().started() && now() - batch->holder_since_ms() > 10 * minute)
        return number;
    }
    throw std::runtime_error("no load on its way");
  }

  ledger::OfferId offered(const ledger::BatchId& batch, std::int64_t mass_g, const Truck& truck) {
    return actor_.make<ledger::OfferId>(scenario::party_key_name(generator_),
                                        scenario::offer_custody({.batch = batch,
                                                                 .to = scenario::organisation_of(first_),
                                                                 .trip = truck.trip,
                                                                 .mass_g = mass_g,
                                                                 .place = generator_.site,
                                                                 .stands_until_ms = now() + 6 * hour,
                                                                 .destination = &plant_,
                                                                 .deliver_by_ms = now() + 8 * hour,
                                                                 .claimed_ms = now()}));
  }

  void accept(const Company& receiver, const ledger::OfferId& offer, const ledger::BatchId& batch,
              std::int64_t mass_g) {
    actor_.act(scenario::party_key_name(receiver),
               scenario::accept_custody(offer, batch, mass_g, receiver.site, 0, now()));
  }

  Load collected(const ledger::BatchId& batch, std::int64_t mass_g, const Company& carrier) {
    const Truck truck = free_truck(carrier);
    accept(carrier, offered(batch, mass_g, truck), batch, mass_g);
    return {batch, &carrier, truck.trip};
  }

  ledger::OfferId offered_on(const Load& load, std::int64_t mass_g, const Company& to,
                             const ledger::TripId& trip) {
    return actor_.make<ledger::OfferId>(scenario::party_key_name(*load.carrier),
                                        scenario::offer_custody({.batch = load.batch,
                                                                 .to = scenario::organisation_of(to),
                                                                 .trip = trip,
                                                                 .mass_g = mass_g,
                                                                 .place = to.site,
                                                                 .stands_until_ms = now() + 6 * hour,
                                                                 .claimed_ms = now()}));
  }

  void deliver(const Load& load, std::int64_t mass_g, std::int64_t received_g) {
    accept(plant_, offered_on(load, mass_g, plant_, load.trip), load.batch, received_g);
  }

  void hand_on(Load& load, std::int64_t mass_g, const Company& carrier) {
    const Truck truck = free_truck(carrier);
    accept(carrier, offered_on(load, mass_g, carrier, truck.trip), load.batch, mass_g);
    load = {load.batch, &carrier, truck.trip};
  }

  test::DemoChain& demo_;
  Watched& watched_;
  Actor actor_;
  const Company& generator_ = company("wuzhen-north-market");
  const Company& first_ = company("hexing-transport");
  const Company& second_ = company("canal-haulage");
  const Company& plant_ = company("xinfeng-biogas");
};

using Deed = void (Misdeeds::*)();
constexpr Deed all_deeds[] = {&Misdeeds::forget_a_load,   &Misdeeds::overload_and_shave,
                              &Misdeeds::lose_bit_by_bit, &Misdeeds::open_the_tracker,
                              &Misdeeds::use_a_key_twice, &Misdeeds::collect_from_afar};

class FeedOfRecords : public testing::TestWithParam<std::uint32_t> {
 protected:
  void SetUp() override {
    demo_ = std::make_unique<test::DemoChain>(GetParam());
    demo_->run_minutes(9 * 60);
    whole_ = std::make_unique<Watched>(*demo_);
    pieces_ = std::make_unique<Watched>(*demo_);
    ASSERT_TRUE(pieces_->following.follow());
  }
  std::unique_ptr<test::DemoChain> demo_;
  std::unique_ptr<Watched> whole_;
  std::unique_ptr<Watched> pieces_;
};

std::set<std::string> rules_raised(Watched& watched) {
  std::set<std::string> out;
  const auto changes = changes_since(watched.following.reader(), 0, 1'000'000);
  EXPECT_TRUE(changes);
  for (const auto& change : *changes) out.emplace(change.alert.rule);
  return out;
}

TEST_P(FeedOfRecords, EachRuleSpeaksAndTheBytesAreTheSameInPiecesAndMadeAnew) {
  std::mt19937 chance(GetParam());
  std::vector<Deed> deeds(std::begin(all_deeds), std::end(all_deeds));
  std::ranges::shuffle(deeds, chance);
  Misdeeds misdeeds(*demo_, *pieces_);
  for (const auto deed : deeds) {
    (misdeeds.*deed)();
    if (chance() % 2 == 0) pieces_->reopen();
  }
  misdeeds.pass_a_week();
  ASSERT_TRUE(whole_->following.follow());
  EXPECT_EQ(whole_->bytes(), pieces_->bytes());
  const auto kept = whole_->standing();
  whole_->make_anew();
  EXPECT_EQ(kept, whole_->standing());
  const auto raised = rules_raised(*pieces_);
  for (const char* rule :
       {"not-collected", "open-custody", "weight-difference", "split-loss", "implausible-mass",
        "phantom-load", "no-device", "clone", "tamper", "late-treatment"})
    EXPECT_TRUE(raised.contains(rule)) << rule;
}

INSTANTIATE_TEST_SUITE_P(Seeds, FeedOfRecords, testing::Values(4, 5, 1'000'004));

}  // namespace
}  // namespace wastewatch::watch
