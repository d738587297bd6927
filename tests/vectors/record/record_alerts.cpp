// Facts for every branch of the alert rules, at and beside every threshold, and at random; and the alerts of
// the recorded demonstration.
#include <iostream>
#include <random>

#include "base/encoding.h"
#include "cast.h"
#include "chain_writer.h"
#include "conformance/v1/facts_json.h"
#include "conformance/v1/followed_chain.h"
#include "ledger/proto/state.pb.h"
#include "parts.h"
#include "watch/alerts.h"
#include "watch/rules.h"

namespace wastewatch::record {
namespace {

namespace v1 = ledger::v1;
using nlohmann::json;
using watch::LoadFacts;

constexpr std::int64_t noon = 1'750'000'000'000;
constexpr std::int32_t plant_lat = 306'400'000;
constexpr std::int32_t plant_lon = 1'205'400'000;
constexpr std::int64_t metres_a_degree = 95'861;  // of longitude there

class Cases {
 public:
  void add(const std::string& name, const LoadFacts& facts) {
    out_.push_back({{"name", name},
                    {"facts", test::json_of(facts)},
                    {"alerts", test::json_of(watch::alerts_of(facts))}});
  }
  void write(const std::filesystem::path& file) const {
    std::string text = "[";
    for (std::size_t i = 0; i < out_.size(); ++i) text += (i == 0 ? "\n" : ",\n") + out_[i].dump();
    write_file(file, as_bytes(text + "\n]\n"));
    std::cout << "  alert cases: " << out_.size() << '\n';
  }

 private:
  std::vector<json> out_;
};

LoadFacts on_the_way() {
  LoadFacts facts;
  facts.chain_id = "v1-alerts";
  facts.height = 1'000;
  facts.now_ms = noon + 3 * hour_ms;
  facts.claim_period_ms = 8 * hour_ms;
  facts.destination = {{plant_lat, plant_lon, 150}};
  auto& batch = facts.batch;
  batch.set_id(std::string(16, 'b'));
  batch.set_waste_code("kitchen");
  batch.set_state(v1::BATCH_IN_TRANSIT);
  batch.set_generator(std::string(16, 'g'));
  batch.set_holder(std::string(16, 't'));
  batch.set_mass_g(8'200'000);
  batch.set_declared_ms(noon - hour_ms);
  batch.set_collected_ms(noon);
  auto& journey = *batch.mutable_journey();
  journey.set_number(1);
  journey.set_destination(std::string(16, 'p'));
  journey.set_deliver_by_ms(noon + 4 * hour_ms);
  journey.set_armed(true);
  return facts;
}

void claim(LoadFacts& facts, std::int64_t made_ms) {
  auto& claim = *facts.batch.mutable_journey()->mutable_claim();
  claim.set_offer_id(std::string(16, 'o'));
  claim.set_claimant(std::string(16, 't'));
  claim.set_receiver(std::string(16, 'p'));
  claim.set_made_ms(made_ms);
  claim.set_due_ms(made_ms + facts.claim_period_ms);
}

void flag_claim(LoadFacts& facts) {
  facts.batch.mutable_flags()->set_claim_unconfirmed(true);
  facts.unconfirmed_since_ms = facts.batch.journey().claim().due_ms() + 1'000;
}

void flag_overdue(LoadFacts& facts) {
  facts.batch.mutable_flags()->set_overdue(true);
  facts.overdue_since_ms = facts.batch.journey().deliver_by_ms() + 1'000;
}

watch::Tracker& tracker(LoadFacts& facts) {
  if (facts.trackers.empty()) {
    auto& made = facts.trackers.emplace_back();
    made.device.data.fill(0xd0);
    made.bound_from_ms = noon - hour_ms;
  }
  return facts.trackers.back();
}

// One reading every two minutes in [from, to], so many metres east of the plant.
void track(LoadFacts& facts, std::int64_t from_ms, std::int64_t to_ms, std::int64_t metres_east,
           std::int32_t accuracy_dm = 80, bool satellite = true) {
  auto& bound = tracker(facts);
  const auto shift = static_cast<std::int32_t>(metres_east * 10'000'000 / metres_a_degree);
  for (std::int64_t at = from_ms; at <= to_ms; at += 2 * minute_ms) {
    bound.fixes.push_back({at, plant_lat, plant_lon + shift, accuracy_dm, satellite});
    bound.last_reading_ms = std::max(bound.last_reading_ms, at);
  }
}

struct Movement {
  const char* name;
  void (*apply)(LoadFacts& facts, std::int64_t around_ms);
};
constexpr Movement movements[] = {
    {"no tracker", [](LoadFacts&, std::int64_t) {}},
    {"inside",
     [](LoadFacts& f, std::int64_t at) {
       track(f, at - 6 * minute_ms, at + 6 * minute_ms, 100);
       track(f, f.now_ms - 6 * minute_ms, f.now_ms, 100);
     }},
    {"outside",
     [](LoadFacts& f, std::int64_t at) {
       track(f, at - 6 * minute_ms, at + 10 * minute_ms, 9'400);
       track(f, f.now_ms - 6 * minute_ms, f.now_ms, 9'400);
     }},
    {"outside, then silent",
     [](LoadFacts& f, std::int64_t at) { track(f, at - 6 * minute_ms, at + 10 * minute_ms, 9'400); }},
    {"inside, then away",
     [](LoadFacts& f, std::int64_t at) {
       track(f, at - 2 * minute_ms, at + 2 * minute_ms, 10);
       track(f, f.now_ms - 8 * minute_ms, f.now_ms, 43'000);
     }},
    {"away, then inside",
     [](LoadFacts& f, std::int64_t at) {
       track(f, at, at + 8 * minute_ms, 43'000);
       track(f, f.now_ms - 4 * minute_ms, f.now_ms, 10);
     }},
    {"between",
     [](LoadFacts& f, std::int64_t at) {
       track(f, at, at + 8 * minute_ms, 700, 900);
       track(f, f.now_ms - 4 * minute_ms, f.now_ms, 700, 900);
     }},
    {"one fix outside",
     [](LoadFacts& f, std::int64_t at) {
       track(f, at, at, 9'400);
       track(f, f.now_ms, f.now_ms, 9'400);
       f.trackers.back().fixes.erase(f.trackers.back().fixes.begin());
     }},
    {"cell fixes only",
     [](LoadFacts& f, std::int64_t at) {
       track(f, at, at + 8 * minute_ms, 9'400, 80, false);
       track(f, f.now_ms - 4 * minute_ms, f.now_ms, 9'400, 80, false);
     }},
    {"inaccurate fixes only",
     [](LoadFacts& f, std::int64_t at) {
       track(f, at, at + 8 * minute_ms, 9'400, 1'001);
       track(f, f.now_ms - 4 * minute_ms, f.now_ms, 9'400, 0);
     }},
    {"never a reading", [](LoadFacts& f, std::int64_t) { tracker(f); }},
    {"unbound", [](LoadFacts& f, std::int64_t at) {
       track(f, at, at + 10 * minute_ms, 9'400);
       tracker(f).bound_to_ms = at + 20 * minute_ms;
     }}};

void combinations(Cases& cases) {
  for (const auto& movement : movements) {
    for (const int claimed : {0, 1, 2, 3, 4}) {
      for (const int late : {0, 1, 2}) {
        auto facts = on_the_way();
        facts.now_ms = noon + (late == 2 ? 30 : claimed >= 3 ? 12 : 7) * hour_ms;
        const std::int64_t made = noon + 2 * hour_ms;
        if (claimed != 0) claim(facts, made);
        if (claimed == 2 || claimed == 4) facts.batch.mutable_journey()->mutable_claim()->set_withdrawn(true);
        if (claimed >= 3) flag_claim(facts);
        if (late != 0) flag_overdue(facts);
        movement.apply(facts, made);
        static constexpr const char* claims[] = {"nothing claimed", "claimed", "claim withdrawn",
                                                 "claim flagged", "withdrawn claim flagged"};
        static constexpr const char* lates[] = {"in time", "overdue", "long overdue"};
        cases.add(std::string(movement.name) + ", " + claims[claimed] + ", " + lates[late], facts);
      }
    }
  }
}

void thresholds(Cases& cases) {
  const auto at = [&cases](const std::string& name, std::initializer_list<std::int64_t> values, auto&& make) {
    for (const auto value : values) cases.add(name + " " + std::to_string(value), make(value));
  };
  at("claimed for, ms:", {0, 2 * hour_ms - 1, 2 * hour_ms, 2 * hour_ms + 1}, [](std::int64_t waited) {
    auto facts = on_the_way();
    claim(facts, facts.now_ms - waited);
    return facts;
  });
  at("time scale 60, claimed for, ms:", {2 * minute_ms - 1, 2 * minute_ms, 8 * minute_ms},
     [](std::int64_t waited) {
       auto facts = on_the_way();
       facts.time_scale = 60;
       claim(facts, facts.now_ms - waited);
       track(facts, facts.now_ms - 20'000, facts.now_ms, 9'400);
       tracker(facts).interval_ms = 1'000;
       return facts;
     });
  at("overdue, journey used for, ms:",
     {6 * hour_ms - 1'001, 6 * hour_ms - 1'000, 6 * hour_ms - 1, 6 * hour_ms, 6 * hour_ms + 1},
     [](std::int64_t used) {
       auto facts = on_the_way();
       flag_overdue(facts);
       facts.now_ms = noon + used;
       return facts;
     });
  at("overdue, silent for, ms:", {15 * minute_ms - 1, 15 * minute_ms, 15 * minute_ms + 1},
     [](std::int64_t quiet) {
       auto facts = on_the_way();
       flag_overdue(facts);
       facts.now_ms = noon + 5 * hour_ms;
       track(facts, facts.now_ms - quiet - 4 * minute_ms, facts.now_ms - quiet, 9'400);
       tracker(facts).last_reading_ms = facts.now_ms - quiet;
       return facts;
     });
  at("overdue, interval 10 min, silent for, ms:", {50 * minute_ms, 50 * minute_ms + 1},
     [](std::int64_t quiet) {
       auto facts = on_the_way();
       flag_overdue(facts);
       facts.now_ms = noon + 5 * hour_ms;
       track(facts, facts.now_ms - quiet, facts.now_ms - quiet, 9'400);
       tracker(facts).interval_ms = 10 * minute_ms;
       return facts;
     });
  at("claim, metres east, accuracy 8 m:", {649, 650, 651, 657, 658, 659, 700}, [](std::int64_t metres) {
    auto facts = on_the_way();
    claim(facts, facts.now_ms - 10 * minute_ms);
    track(facts, facts.now_ms - 10 * minute_ms, facts.now_ms, metres);
    return facts;
  });
  at("claim, accuracy, dm:", {1, 10, 999, 1'000, 1'001}, [](std::int64_t accuracy) {
    auto facts = on_the_way();
    claim(facts, facts.now_ms - 10 * minute_ms);
    track(facts, facts.now_ms - 10 * minute_ms, facts.now_ms, 5'000, static_cast<std::int32_t>(accuracy));
    return facts;
  });
  at("claim, outside for, ms:", {5 * minute_ms - 1, 5 * minute_ms, 5 * minute_ms + 1}, [](std::int64_t span) {
    auto facts = on_the_way();
    const std::int64_t made = facts.now_ms - 20 * minute_ms;
    claim(facts, made);
    track(facts, made, made, 5'000);
    track(facts, made + span, made + span, 5'000);
    return facts;
  });
  at("claim, inside before it by, ms:", {5 * minute_ms - 1, 5 * minute_ms, 5 * minute_ms + 1},
     [](std::int64_t before) {
       auto facts = on_the_way();
       const std::int64_t made = facts.now_ms - 20 * minute_ms;
       claim(facts, made);
       track(facts, made - before, made - before, 10);
       track(facts, made, made + 10 * minute_ms, 5'000);
       return facts;
     });
  at("overdue, outside for, ms:", {minute_ms - 1, minute_ms, minute_ms + 1}, [](std::int64_t span) {
    auto facts = on_the_way();
    flag_overdue(facts);
    facts.now_ms = noon + 5 * hour_ms;
    track(facts, facts.now_ms - span, facts.now_ms - span, 5'000);
    track(facts, facts.now_ms, facts.now_ms, 5'000);
    return facts;
  });
}

void oddities(Cases& cases) {
  const auto made = [&cases](const char* name, void (*alter)(LoadFacts&)) {
    auto facts = on_the_way();
    facts.now_ms = noon + 12 * hour_ms;
    claim(facts, noon + 2 * hour_ms);
    flag_claim(facts);
    flag_overdue(facts);
    track(facts, noon + 2 * hour_ms, noon + 2 * hour_ms + 10 * minute_ms, 9'400);
    track(facts, facts.now_ms - 10 * minute_ms, facts.now_ms, 9'400);
    alter(facts);
    cases.add(name, facts);
  };
  made("everything at once", [](LoadFacts&) {});
  made("no destination known", [](LoadFacts& f) { f.destination.clear(); });
  made("a second site near the tracker",
       [](LoadFacts& f) { f.destination.push_back({plant_lat, plant_lon + 980'000, 300}); });
  made("delivered meanwhile", [](LoadFacts& f) { f.batch.set_delivered_ms(f.now_ms - hour_ms); });
  made("no journey", [](LoadFacts& f) { f.batch.clear_journey(); });
  made("second journey, a return", [](LoadFacts& f) {
    f.batch.mutable_journey()->set_number(2);
    f.batch.mutable_journey()->set_is_return(true);
  });
  made("no time of the chain's entry", [](LoadFacts& f) { f.overdue_since_ms = 0; });
  made("claim period 0", [](LoadFacts& f) { f.claim_period_ms = 0; });
  made("another chain", [](LoadFacts& f) { f.chain_id = "v1-alerts-2"; });
  made("height 0 and time scale 0", [](LoadFacts& f) {
    f.height = 0;
    f.time_scale = 0;
  });
  made("time scale 1,000,000", [](LoadFacts& f) { f.time_scale = 1'000'000; });
  made("largest mass", [](LoadFacts& f) { f.batch.set_mass_g(1'000'000'000'000); });
  made("batch without an id", [](LoadFacts& f) { f.batch.clear_id(); });
  made("deliver-by before collection",
       [](LoadFacts& f) { f.batch.mutable_journey()->set_deliver_by_ms(noon - 1); });
  made("readings dated ten years ahead",
       [](LoadFacts& f) { track(f, f.now_ms + 87'600 * hour_ms, f.now_ms + 87'600 * hour_ms, 10); });
  made("readings at 0, 0", [](LoadFacts& f) {
    for (auto& fix : f.trackers[0].fixes) fix.lat_e7 = fix.lon_e7 = 0;
  });
  made("two trackers that disagree", [](LoadFacts& f) {
    auto& second = f.trackers.emplace_back(f.trackers[0]);
    second.device.data.fill(0xd1);
    for (auto& fix : second.fixes) fix.lon_e7 = plant_lon;
  });
  made("two trackers, the first unbound", [](LoadFacts& f) {
    f.trackers[0].bound_to_ms = noon + 3 * hour_ms;
    auto& second = f.trackers.emplace_back(f.trackers[0]);
    second.bound_to_ms = 0;
    second.bound_from_ms = noon + 3 * hour_ms;
    second.fixes.clear();
  });
}

std::int64_t between(std::mt19937_64& chance, std::int64_t low, std::int64_t high) {
  return low + static_cast<std::int64_t>(chance() % static_cast<std::uint64_t>(high - low + 1));
}

LoadFacts anything(std::mt19937_64& chance) {
  auto facts = on_the_way();
  facts.height = between(chance, 1, 1'000'000);
  facts.now_ms = noon + between(chance, 0, 30 * hour_ms);
  facts.time_scale = between(chance, 0, 4) == 0 ? between(chance, 1, 120) : 1;
  facts.batch.set_mass_g(between(chance, 1, 30'000'000));
  facts.batch.mutable_journey()->set_number(static_cast<std::uint32_t>(between(chance, 0, 5)));
  facts.batch.mutable_journey()->set_deliver_by_ms(noon + between(chance, 0, 12 * hour_ms));
  if (between(chance, 0, 2) != 0) claim(facts, noon + between(chance, 0, facts.now_ms - noon));
  if (between(chance, 0, 1) != 0 && facts.batch.journey().has_claim()) flag_claim(facts);
  if (between(chance, 0, 1) != 0) flag_overdue(facts);
  const auto trackers = between(chance, 0, 2);
  for (std::int64_t i = 0; i < trackers; ++i) {
    auto& one = facts.trackers.emplace_back();
    one.device.data.fill(static_cast<std::uint8_t>(chance()));
    one.interval_ms = between(chance, 1, 10) * minute_ms;
    one.bound_from_ms = noon + between(chance, -60, 60) * minute_ms;
    if (between(chance, 0, 2) == 0) one.bound_to_ms = facts.now_ms - between(chance, 0, 60) * minute_ms;
    const auto start = facts.batch.journey().has_claim() && between(chance, 0, 1) == 0
                           ? facts.batch.journey().claim().made_ms() - 10 * minute_ms
                           : facts.now_ms - 40 * minute_ms;
    const auto metres = between(chance, 0, 1'500);
    for (std::int64_t at = start; at < start + 30 * minute_ms; at += between(chance, 1, 8) * minute_ms) {
      const auto shift =
          static_cast<std::int32_t>((metres + between(chance, -200, 200)) * 10'000'000 / metres_a_degree);
      one.fixes.push_back({at, plant_lat, plant_lon + shift,
                           static_cast<std::int32_t>(between(chance, 0, 1'200)), between(chance, 0, 5) != 0});
      one.last_reading_ms = at;
    }
  }
  return facts;
}

void at_random(Cases& cases) {
  std::mt19937_64 chance(1);
  for (int i = 0; i < 150; ++i) cases.add("random " + std::to_string(i), anything(chance));
}

void demo_alerts(const std::filesystem::path& file) {
  const auto chain = test::read_chain("demo");
  test::FollowedChain followed(chain);
  std::string text = "[";
  std::size_t count = 0;
  for (std::int64_t height = 30; height < chain.top(); height += 30) {
    need(followed.follow(height + 1));
    const auto reader = followed.reader();
    json row{{"height", height}, {"loads", json::array()}};
    for (const auto& load : need(watch::alerts(reader, {}, 1'000))) {
      row["loads"].push_back(
          {{"batch", to_hex(as_bytes(load.batch.id()))}, {"alerts", test::json_of(load.reasons)}});
      ++count;
    }
    text += (height == 30 ? "\n" : ",\n") + row.dump();
  }
  std::cout << "  alerts of the demonstration: " << count << '\n';
  write_file(file, as_bytes(text + "\n]\n"));
}

}  // namespace

void record_alerts(const Job& job) {
  Cases cases;
  combinations(cases);
  thresholds(cases);
  oddities(cases);
  at_random(cases);
  cases.write(job.folder / "alerts.json");
  demo_alerts(job.folder / "demo" / "alerts.json");
}

}  // namespace wastewatch::record
