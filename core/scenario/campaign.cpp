#include "scenario/campaign.h"

#include <algorithm>
#include <functional>
#include <utility>

#include "scenario/cast.h"
#include "scenario/errors.h"
#include "scenario/messages.h"
#include "scenario/paperwork.h"
#include "scenario/story.h"
#include "scenario/trace.h"

namespace wastewatch::scenario {
namespace {

constexpr std::int64_t minute = 60'000;
constexpr std::int64_t hour = 60 * minute;
constexpr std::int64_t day = 24 * hour;
// After the last day, so that late signatures and deadlines are part of the scenario.
constexpr std::int64_t aftermath = 2 * day;
constexpr int trackers_a_truck = 3;  // lost ones lie about for days

std::vector<const Company*> all_of(Kind kind) {
  std::vector<const Company*> out;
  for (const auto& company : companies()) {
    if (company.kind == kind) out.push_back(&company);
  }
  return out;
}

const Company* plant_for(std::string_view waste) {
  for (const auto* plant : all_of(Kind::processor)) {
    if (plant->waste == waste) return plant;
  }
  return nullptr;
}

template <class List>
auto& any_of(List& list, Random& random) {
  return list[static_cast<std::size_t>(random.between(0, std::ssize(list) - 1))];
}

std::string_view other_waste(std::string_view waste, Random& random) {
  const auto plants = all_of(Kind::processor);
  for (;;) {
    const std::string_view other = any_of(plants, random)->waste;
    if (other != waste) return other;
  }
}

}  // namespace

struct Campaign::State {
  explicit State(const CampaignOptions& given)
      : options(given),
        random(given.seed),
        truck_free_ms(static_cast<std::size_t>(given.trucks)),
        tracker_free_ms(static_cast<std::size_t>(given.trucks * trackers_a_truck)) {
    preamble = make_preamble({.chain_id = "measured-" + std::to_string(given.seed),
                              .start_ms = given.start_ms,
                              .end_ms = given.start_ms + given.days * day + aftermath,
                              .block_ms = given.block_ms,
                              .trucks = given.trucks,
                              .trackers = given.trucks * trackers_a_truck});
    for (int i = 0; i < given.trucks; ++i) bind_truck(i);
  }

  void add(Entry entry) {
    if (time_of(entry) >= preamble.end_ms) return;
    heap.push_back({std::move(entry), added++});
    std::ranges::push_heap(heap, later);
  }

  void bind_truck(int truck) {
    const auto plate = fleet_plate(truck);
    auto message = bind_to_vehicle({}, plate, options.start_ms);
    message.mutable_bind_device()->set_device_id(vehicle_key_name(plate));
    add(Signed{options.start_ms + minute, "tracker-service/operator", {}, std::move(message)});
  }

  bool is_planned(std::int64_t time_ms) const {
    return days_planned == options.days || time_ms < options.start_ms + days_planned * day;
  }

  void plan_ahead() {
    while (days_planned < options.days && (heap.empty() || !is_planned(time_of(heap.front().entry))))
      plan_day();
  }

  void plan_day() {
    Random today = random.fork("measured day", static_cast<std::uint64_t>(days_planned));
    const std::int64_t midnight = options.start_ms + days_planned++ * day;
    std::vector<std::int64_t> starts;
    starts.reserve(static_cast<std::size_t>(std::max<std::int64_t>(0, options.loads_a_day)));
    for (std::int64_t i = 0; i < options.loads_a_day; ++i)
      starts.push_back(midnight + today.between(5 * hour, 17 * hour));
    std::ranges::sort(starts);
    for (const auto time : starts) start_load(time, today.fork("load", static_cast<std::uint64_t>(loads)));
  }

  // The carrier of a handover is another than the one before.
  std::optional<int> take_truck(const std::vector<int>& before, std::int64_t time_ms, Random& chance) {
    return take_free(truck_free_ms, time_ms, chance, [&](int truck) {
      return before.empty() || &fleet_carrier(truck) != &fleet_carrier(before.back());
    });
  }

  template <class Fits>
  static std::optional<int> take_free(std::vector<std::int64_t>& free_ms, std::int64_t time_ms,
                                      Random& chance, Fits fits) {
    const auto size = std::ssize(free_ms);
    const auto from = chance.between(0, size - 1);
    for (std::int64_t i = 0; i < size; ++i) {
      const auto at = static_cast<std::size_t>((from + i) % size);
      if (free_ms[at] > time_ms || !fits(static_cast<int>(at))) continue;
      free_ms[at] = INT64_MAX;  // until the story says
      return static_cast<int>(at);
    }
    return {};
  }

  void start_load(std::int64_t time_ms, Random chance) {
    static const auto generators = all_of(Kind::generator);
    StoryPlan plan{.load = "load-" + std::to_string(++loads),
                   .generator = any_of(generators, chance),
                   .declared_ms = time_ms};
    const auto deeds = deed_table();
    if (chance.chance(options.bad_permille)) plan.deed = any_of(deeds, chance).deed;
    plan.habits = draw_habits(chance);
    plan.waste = plan.generator->waste;
    if (plan.deed == Deed::wrong_code) plan.waste = other_waste(plan.waste, chance);
    plan.processor = plant_for(plan.waste);
    if (!equip(plan, time_ms, chance)) return;
    const Story story = tell(plan, chance);
    release(story);
    write(story, chance);
  }

  // Trucks and a tracker; false and none taken when too few are free.
  bool equip(StoryPlan& plan, std::int64_t time_ms, Random& chance) {
    const std::int64_t handovers = plan.deed == Deed::split_losses ? chance.between(2, 5) : 1;
    const bool other = plan.deed == Deed::plates_swapped || plan.habits.has(Habit::wrong_plate);
    std::vector<int> taken;
    for (std::int64_t i = 0; i < handovers + (other ? 1 : 0); ++i) {
      if (const auto truck = take_truck(taken, time_ms, chance)) taken.push_back(*truck);
    }
    const auto tracker = take_free(tracker_free_ms, time_ms, chance, [](int) { return true; });
    if (std::ssize(taken) < handovers + (other ? 1 : 0) || !tracker || plan.processor == nullptr) {
      for (const int truck : taken) truck_free_ms[static_cast<std::size_t>(truck)] = 0;
      if (tracker) tracker_free_ms[static_cast<std::size_t>(*tracker)] = 0;
      ++skipped;
      return false;
    }
    plan.driven = taken.back();
    if (!other) plan.driven = taken.front();
    if (other) taken.pop_back();
    plan.trucks = std::move(taken);
    plan.tracker = *tracker;
    return true;
  }

  // A trip with a load aboard that nobody accepts ends only after a day.
  void release(const Story& story) {
    const bool closed = story.accepted_ms != 0;
    const std::int64_t back =
        closed ? story.accepted_ms + 45 * minute : story.legs.back().from_ms + 26 * hour;
    for (const int truck : story.plan.trucks) truck_free_ms[static_cast<std::size_t>(truck)] = back;
    auto& driven = truck_free_ms[static_cast<std::size_t>(story.plan.driven)];
    driven = std::max(back, story.hidden.end_ms() + hour);
    tracker_free_ms[static_cast<std::size_t>(story.plan.tracker)] =
        std::max(story.unbound_ms, story.arrived_ms) + 4 * hour;
  }

  void write(const Story& story, const Random& chance) {
    truths.push_back(story.truth);
    write_paperwork(story, [this](Signed entry) { add(std::move(entry)); });
    const auto report = [this](Report entry) { add(std::move(entry)); };
    const int humidity = story.plan.generator->waste == "construction" ? 420 : 780;
    trace({.device = fleet_tracker(story.plan.tracker),
           .from_ms = story.bound_ms + minute,
           .until_ms = story.unbound_ms,
           .silent_ms = story.silent_ms,
           .sparse_ms = story.tracker.end_ms() + 3 * hour,
           .opened_ms = story.opened_ms,
           .humidity_permille = humidity},
          story.tracker, story, chance.fork("tracker"), report);
    for (std::size_t i = 0; i < story.legs.size(); ++i) trace_truck(story, i, chance, report);
    if (story.plan.deed != Deed::plates_swapped) return;
    trace({.device = vehicle_key_name(fleet_plate(story.plan.driven)),
           .from_ms = story.trip_open_ms,
           .until_ms = story.hidden.end_ms() + 8 * minute},
          story.hidden, story, chance.fork("hidden truck"), report);
  }

  void trace_truck(const Story& story, std::size_t leg, const Random& chance,
                   const std::function<void(Report)>& report) {
    const bool mistaken =
        story.plan.habits.has(Habit::wrong_plate) && story.plan.deed != Deed::plates_swapped;
    const int truck = mistaken ? story.plan.driven : story.legs[leg].truck;
    const bool last = leg + 1 == story.legs.size();
    trace({.device = vehicle_key_name(fleet_plate(truck)),
           .from_ms = leg == 0 ? story.trip_open_ms : story.legs[leg].from_ms,
           .until_ms = last ? story.arrived_ms + 8 * minute : story.legs[leg + 1].from_ms},
          story.paper, story, chance.fork("truck", leg), report);
  }

  struct Ordered {
    Entry entry;
    std::uint64_t order = 0;
  };
  static bool later(const Ordered& a, const Ordered& b) {
    const auto at = time_of(a.entry);
    const auto bt = time_of(b.entry);
    return at != bt ? at > bt : a.order > b.order;
  }

  CampaignOptions options;
  Random random;
  Preamble preamble;
  std::vector<std::int64_t> truck_free_ms;
  std::vector<std::int64_t> tracker_free_ms;
  std::vector<Ordered> heap;
  std::uint64_t added = 0;
  std::int64_t days_planned = 0;
  std::int64_t loads = 0;
  std::int64_t skipped = 0;
  std::vector<Truth> truths;
};

Campaign::Campaign(std::unique_ptr<State> state) : state_(std::move(state)) {}
Campaign::Campaign(Campaign&&) noexcept = default;
Campaign& Campaign::operator=(Campaign&&) noexcept = default;
Campaign::~Campaign() = default;

Result<Campaign> Campaign::make(const CampaignOptions& options) {
  if (options.days < 1 || options.days > 3'660) return fail(Errc::bad_options, "1 to 3660 days");
  if (options.loads_a_day < 1 || options.loads_a_day > 100'000)
    return fail(Errc::bad_options, "1 to 100000 loads a day");
  if (options.bad_permille < 0 || options.bad_permille > 1'000)
    return fail(Errc::bad_options, "0 to 1000 bad loads in 1000");
  if (options.trucks < 8 || options.trucks > largest_fleet)
    return fail(Errc::bad_options, "8 to 9000 trucks");
  if (options.block_ms < 1'000 || options.block_ms > day)
    return fail(Errc::bad_options, "time between blocks");
  constexpr std::int64_t earliest_ms = 946'684'800'000;  // 2000
  constexpr std::int64_t newest_ms = 3'155'760'000'000;  // 2070
  if (options.start_ms < earliest_ms || options.start_ms > newest_ms)
    return fail(Errc::bad_options, "the start lies between 2000 and 2070");
  return Campaign(std::make_unique<State>(options));
}

const Preamble& Campaign::preamble() const { return state_->preamble; }

std::optional<Entry> Campaign::next() {
  auto& state = *state_;
  state.plan_ahead();
  if (state.heap.empty()) return {};
  std::ranges::pop_heap(state.heap, State::later);
  Entry out = std::move(state.heap.back().entry);
  state.heap.pop_back();
  return out;
}

std::vector<Truth> Campaign::take_truths() { return std::exchange(state_->truths, {}); }
std::int64_t Campaign::skipped() const { return state_->skipped; }

}  // namespace wastewatch::scenario
