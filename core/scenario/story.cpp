#include "scenario/story.h"

#include <algorithm>

#include "scenario/cast.h"

namespace wastewatch::scenario {
namespace {

constexpr std::int64_t minute = 60'000;
constexpr std::int64_t hour = 60 * minute;
constexpr std::int64_t day = 24 * hour;
constexpr std::int64_t week = 7 * day;
constexpr double truck_mps = 10.5;
constexpr double car_mps = 13.0;

std::int64_t share_of(std::int64_t grams, std::int64_t per_100000) { return grams * per_100000 / 100'000; }

Point near(Point from, std::int64_t reach_m, Random& random) {
  constexpr std::int64_t e7_a_metre = 90;  // of latitude; a little more of longitude
  const auto off = [&] { return static_cast<std::int32_t>(random.between(-reach_m, reach_m) * e7_a_metre); };
  const auto north = off();
  return {from.lat_e7 + north, from.lon_e7 + off()};
}

// By the road, near the plant, or anywhere in the region.
Point tipping_place(Point from, Point to, Random& random) {
  switch (random.between(0, 3)) {
    case 0: return near(to, 3'000, random);
    case 1:
      return {static_cast<std::int32_t>(random.between(305'000'000, 309'500'000)),
              static_cast<std::int32_t>(random.between(1'200'500'000, 1'209'000'000))};
    default:
      return near(between(from, to, static_cast<double>(random.between(50, 950)) / 1'000), 8'000, random);
  }
}

// Follows `line` with the breaks of the load's habits half way.
void drive(Path& path, const std::vector<Point>& line, const Habits& habits, Random& random) {
  const auto half = line.begin() + static_cast<std::ptrdiff_t>(line.size() / 2);
  path.drive({line.begin(), half}, truck_mps, random);
  if (habits.has(Habit::traffic_jam)) path.wait(random.between(3 * minute, 40 * minute));
  if (habits.has(Habit::lunch)) path.wait(random.between(20 * minute, 60 * minute));
  path.drive({half, line.end()}, truck_mps, random);
}

void drive_on(Path& path, Point from, Point to, const Habits& habits, Random& random) {
  if (!habits.has(Habit::detour)) return drive(path, road(from, to), habits, random);
  const Point round = near(between(from, to, 0.5), 4'000, random);
  path.drive(road(from, round), truck_mps, random);
  drive(path, road(round, to), habits, random);
}

class Telling {
 public:
  Telling(const StoryPlan& plan, Random& random) : random_(random) {
    out_.plan = plan;
    out_.truth.load = plan.load;
    out_.truth.deed = plan.deed;
    out_.truth.habits = plan.habits;
    out_.truth.verdict = right_verdict(plan.deed, plan.habits);
    out_.truth.truck = fleet_plate(plan.driven);
  }

  Story tell() {
    weigh();
    fetch();
    carry();
    hand_over();
    speak();
    follow_tracker();
    set_clocks();
    return std::move(out_);
  }

 private:
  Deed deed() const { return out_.plan.deed; }
  bool has(Habit habit) const { return out_.plan.habits.has(habit); }
  Point source() const { return out_.plan.generator->site; }
  Point plant() const { return out_.plan.processor->site; }
  std::int64_t some(std::int64_t low, std::int64_t high) { return random_.between(low, high); }

  void weigh() {
    auto& truth = out_.truth;
    const std::int64_t typical = out_.plan.generator->typical_load_g;
    truth.collected_g = share_of(typical, some(70'000, 120'000));
    out_.declared_g = truth.collected_g;
    if (has(Habit::mass_corrected)) out_.declared_g = share_of(truth.collected_g, some(50'000, 180'000));
    if (deed() == Deed::phantom_load) truth.collected_g = 0;
    truth.tipped_g = tipped_g();
    truth.arrived_g = truth.collected_g - truth.tipped_g;
  }

  std::int64_t tipped_g() {
    const std::int64_t all = out_.truth.collected_g;
    switch (deed()) {
      case Deed::weight_shaved:
      case Deed::split_losses: return share_of(all, some(500, 25'000));
      case Deed::water_added: return share_of(all, some(1'000, 30'000));
      case Deed::tipped_midway: return share_of(all, some(5'000, 95'000));
      default: return loses_all(deed()) ? all : 0;
    }
  }

  void fetch() {
    const std::int64_t late = has(Habit::late_start) ? some(30 * minute, 120 * minute) : 0;
    out_.trip_open_ms = out_.plan.declared_ms + some(8 * minute, 40 * minute) + late;
    const Point depot = fleet_carrier(out_.plan.trucks.front()).site;
    out_.paper = Path(out_.trip_open_ms + 2 * minute, depot);
    out_.paper.drive(road(depot, source()), truck_mps, random_);
    out_.paper.wait(some(12 * minute, 25 * minute));
    out_.collected_ms = out_.paper.end_ms();
    out_.deliver_by_ms = out_.collected_ms + some(6 * hour, 10 * hour);
  }

  bool tips() const { return out_.truth.tipped_g > 0; }

  void carry() {
    out_.hidden = out_.paper;
    if (tips() && deed() != Deed::split_losses) tip(out_.hidden);
    const bool swapped = deed() == Deed::plates_swapped;
    if (!swapped && tips()) out_.paper = out_.hidden;
    const Point here = swapped || !tips() ? source() : out_.paper.at(out_.paper.end_ms());
    const Point to = deed() == Deed::never_delivered ? fleet_carrier(out_.plan.trucks.front()).site : plant();
    drive_on(out_.paper, here, to, out_.plan.habits, random_);
    out_.arrived_ms = out_.paper.end_ms();
    if (out_.truth.arrived_g > 0) out_.truth.arrived_ms = out_.arrived_ms;
    if (!swapped) out_.hidden = out_.paper;
  }

  void tip(Path& path) {
    auto& truth = out_.truth;
    truth.tipped_at = tipping_place(source(), plant(), random_);
    path.drive(road(source(), truth.tipped_at), truck_mps, random_);
    const std::int64_t standing = some(2 * minute, 40 * minute);
    truth.tipped_ms = path.end_ms() + standing / 2;
    path.wait(standing);
  }

  // Losses at handovers happen at the handover.
  void hand_over() {
    const auto count = static_cast<std::int64_t>(out_.plan.trucks.size());
    const std::int64_t way = out_.arrived_ms - out_.collected_ms;
    for (std::int64_t i = 0; i < count; ++i) {
      const std::int64_t lost = deed() == Deed::split_losses ? out_.truth.tipped_g * i / count : 0;
      const std::int64_t said = deed() == Deed::phantom_load ? out_.declared_g : out_.truth.collected_g;
      out_.legs.push_back(
          {out_.plan.trucks[static_cast<std::size_t>(i)], out_.collected_ms + way * i / count, said - lost});
    }
    if (deed() != Deed::split_losses) return;
    out_.truth.tipped_ms = out_.collected_ms + way / count;
    out_.truth.tipped_at = out_.paper.at(out_.truth.tipped_ms);
  }

  bool claims() {
    switch (deed()) {
      case Deed::never_delivered: return false;
      case Deed::tracker_discarded:
      case Deed::tracker_wrapped:
      case Deed::clock_changed: return random_.chance(600);
      default: return true;
    }
  }

  bool plant_signs() const {
    if (deed() == Deed::phantom_load || deed() == Deed::collusion) return true;
    return out_.truth.arrived_g > 0 && deed() != Deed::false_absence && !has(Habit::never_signs);
  }

  void speak() {
    if (!claims()) return;
    out_.claimed_g = out_.legs.back().mass_g;
    out_.claimed_ms = out_.arrived_ms + some(1 * minute, 15 * minute);
    const std::int64_t waits =
        has(Habit::signs_late) ? some(2 * hour, 7 * hour) : some(4 * minute, 50 * minute);
    const std::int64_t answers = out_.claimed_ms + waits;
    if (deed() == Deed::false_absence && random_.chance(600)) out_.refused_ms = answers;
    if (!plant_signs()) return;
    out_.accepted_ms = answers;
    out_.accepted_g = weighed_g();
  }

  // The plant's scale is good to about half a percent.
  std::int64_t weighed_g() {
    const bool invented = deed() == Deed::phantom_load || deed() == Deed::collusion;
    const bool watered = deed() == Deed::water_added;
    const std::int64_t there = invented || watered ? out_.claimed_g : out_.truth.arrived_g;
    return std::max<std::int64_t>(1'000, share_of(there, 100'000 + random_.noise(250)));
  }

  // Where the tracker goes; it travels with the load unless somebody takes it out.
  void follow_tracker() {
    out_.tracker = out_.hidden;
    out_.bound_ms = out_.collected_ms - 6 * minute;
    const std::int64_t way = out_.arrived_ms - out_.collected_ms;
    const std::int64_t leaves = out_.collected_ms + way * some(30, 500) / 1'000;
    switch (deed()) {
      case Deed::tracker_carried: carry_tracker(std::min(leaves, out_.truth.tipped_ms)); break;
      case Deed::tracker_discarded: lie(std::min(leaves, out_.truth.tipped_ms)); break;
      case Deed::tracker_wrapped:
        out_.silent_ms = std::min(leaves, out_.truth.tipped_ms);
        lie(out_.truth.tipped_ms);
        break;
      case Deed::tracker_planted: out_.tracker = Path(out_.bound_ms, plant()); break;
      case Deed::plates_swapped: out_.tracker = out_.paper; break;
      case Deed::phantom_load: break;
      default:
        if (loses_all(deed())) lie(out_.truth.tipped_ms);
        if (tips()) out_.opened_ms = out_.truth.tipped_ms;
    }
    stop_tracker(way);
  }

  void lie(std::int64_t from_ms) { out_.tracker = out_.hidden.until(from_ms); }

  void carry_tracker(std::int64_t from_ms) {
    out_.opened_ms = from_ms;
    lie(from_ms);
    out_.tracker.wait(some(1 * minute, 8 * minute));
    out_.tracker.drive(road(out_.tracker.at(out_.tracker.end_ms()), plant()), car_mps, random_);
  }

  void stop_tracker(std::int64_t way) {
    const bool arrives = out_.truth.arrived_g > 0;
    out_.unbound_ms = out_.accepted_ms != 0 ? out_.accepted_ms + 4 * minute
                      : arrives             ? out_.arrived_ms + 24 * hour
                                            : out_.collected_ms + some(40 * hour, 130 * hour);
    if (!has(Habit::shared_tracker) || deed() != Deed::none) return;
    out_.bound_ms += way * some(0, 250) / 1'000;
    out_.unbound_ms = out_.arrived_ms - way * some(0, 250) / 1'000;
  }

  void set_clocks() {
    if (deed() == Deed::clock_changed) {
      out_.clock_wrong_ms = random_.chance(500) ? out_.trip_open_ms : out_.collected_ms;
      out_.clock_error_ms = clock_error();
    } else if (has(Habit::clock_offset)) {
      out_.clock_wrong_ms = out_.trip_open_ms;
      out_.clock_error_ms = clock_error();
    }
    if (has(Habit::clock_drift)) out_.clock_drift_ppm = some(-20'000, 20'000);
  }

  // Minutes to hours, days, or the 1,024 weeks after which the week number of GPS begins anew (IS-GPS-200).
  std::int64_t clock_error() {
    const std::int64_t sign = random_.chance(500) ? 1 : -1;
    switch (random_.between(0, 2)) {
      case 0: return sign * some(2 * minute, 24 * hour);
      case 1: return sign * some(1 * day, 40 * day);
      default: return -1'024 * week;
    }
  }

  Random& random_;
  Story out_;
};

}  // namespace

Story tell(const StoryPlan& plan, Random& random) { return Telling(plan, random).tell(); }

}  // namespace wastewatch::scenario
