#include "scenario/feed.h"

#include <algorithm>

#include "ledger/envelope/tx.h"
#include "scenario/load.h"
#include "scenario/messages.h"
#include "scenario/path.h"

namespace wastewatch::scenario {
namespace {

constexpr std::int64_t minute = 60'000;
constexpr std::int64_t hour = 60 * minute;
constexpr std::int64_t day = 24 * hour;
constexpr int faults_a_day = 2;

std::int64_t local_midnight(std::int64_t time_ms, std::int64_t utc_offset_minutes) {
  const std::int64_t offset = utc_offset_minutes * minute;
  return (time_ms + offset) / day * day - offset;
}

const Company* processor_for(std::string_view waste) {
  for (const auto& company : companies()) {
    if (company.kind == Kind::processor && company.waste == waste) return &company;
  }
  return nullptr;
}

// So much of the day has passed when the chain starts.
constexpr std::int64_t morning = 110 * minute;

std::int64_t scenario_begin(const FeedOptions& options) {
  if (options.begin_minute < 0) return options.start_ms;
  return local_midnight(options.start_ms, options.utc_offset_minutes) + options.begin_minute * minute -
         morning;
}

// A secp256k1 key with its lanes' sequences.
struct Signer {
  crypto::PrivateKey key;
  std::map<std::uint32_t, std::uint64_t> sequences;
};

}  // namespace

struct Feed::State {
  explicit State(const FeedOptions& given)
      : options(given),
        random(given.seed),
        begin_ms(scenario_begin(given)),
        planned_until_ms(local_midnight(begin_ms, given.utc_offset_minutes)) {
    const std::int64_t morning_ms = is_under_way() ? morning : 0;
    clock = {.scenario_start_ms = begin_ms,
             .chain_start_ms = given.start_ms - morning_ms / given.time_scale,
             .time_scale = given.time_scale};
    sink = {.schedule = &schedule,
            .clock = &clock,
            .label = [this](Label label) { labels.push_back(std::move(label)); },
            .sent_from_ms = is_under_way() ? given.start_ms : 0};
    bind_vehicles();
    plan_ahead();
  }
  State(const State&) = delete;
  State& operator=(const State&) = delete;

  void bind_vehicles() {
    for (const auto& vehicle : fleet.vehicles()) {
      schedule.add({begin_ms + minute,
                    "tracker-service/operator",
                    0,
                    [device = vehicle.device->id(), plate = vehicle.plate, at = clock.chain_start_ms] {
                      return std::vector{bind_to_vehicle(device, plate, at)};
                    },
                    {}});
    }
  }

  // Keeps at least one whole day planned beyond the next action.
  void plan_ahead() {
    while (schedule.empty() || planned_until_ms <= schedule.next_time() + hour) {
      plan_day(planned_until_ms);
      planned_until_ms += day;
    }
  }

  struct Start {
    std::int64_t time_ms;
    const Company* generator;
    Fault fault;
    bool plant_forgets = false;
  };

  void plan_day(std::int64_t midnight_ms) {
    const auto number = static_cast<std::uint64_t>(midnight_ms / day);
    Random today = random.fork("day", number);
    auto starts = starts_of(midnight_ms, today);
    if (options.show_every_fault) show_faults(starts, number, today);
    std::ranges::sort(starts, {}, &Start::time_ms);
    if (options.show_every_fault) forget_signatures(starts);
    if (is_under_way() && midnight_ms < begin_ms) trouble_the_first(starts);
    for (std::size_t i = 0; i < starts.size(); ++i) start_load(starts[i], today.fork("load", i));
  }

  std::int64_t scenario_time(std::int64_t chain_ms) const {
    return clock.scenario_start_ms + (chain_ms - clock.chain_start_ms) * clock.time_scale;
  }

  // A schedule of their own: which window came when leaves the order of actions of the same moment as it is.
  void add_live(const LiveWindow& window) {
    const LiveWindow own{scenario_time(window.begin_ms), scenario_time(window.from_ms),
                         scenario_time(window.until_ms)};
    LoadSink live_sink = sink;
    live_sink.schedule = &live_schedule;
    live_sink.single_from_ms = own.from_ms;
    live.plan(own, live_sink);
  }

  Schedule& next_schedule() {
    const bool live_first = !live_schedule.empty() && live_schedule.next_time() < schedule.next_time();
    return live_first ? live_schedule : schedule;
  }

  bool is_under_way() const { return options.begin_minute >= 0; }

  // Of the loads that are declared first, the one with the shortest ways: its story is told soonest.
  static void trouble_the_first(std::vector<Start>& starts) {
    constexpr std::ptrdiff_t considered = 6;
    const auto way = [](const Start& start) {
      const auto* processor = processor_for(start.generator->waste);
      return processor == nullptr ? 1e9 : distance_m(start.generator->site, processor->site);
    };
    const auto last = starts.begin() + std::min(considered, std::ssize(starts));
    const auto first = std::ranges::min_element(starts.begin(), last, {}, way);
    if (first == last) return;
    first->fault = Fault::reported_not_received;
    first->plant_forgets = false;
  }

  // A part of a load is the chance of one more, so that few loads are still some loads.
  std::int64_t loads_of(const Company& company, Random& today) const {
    const std::int64_t permille = std::int64_t{company.loads_per_day} * options.loads_permille;
    const std::int64_t rest = permille % 1'000;
    return permille / 1'000 + (rest > 0 && today.chance(rest) ? 1 : 0);
  }

  std::vector<Start> starts_of(std::int64_t midnight_ms, Random& today) const {
    std::vector<Start> out;
    for (const auto& company : companies()) {
      const std::int64_t loads = loads_of(company, today);
      for (std::int64_t i = 0; i < loads; ++i) {
        const std::int64_t time = midnight_ms + 5 * hour + today.between(0, std::int64_t{12} * 60) * minute +
                                  today.between(0, 59'999);
        if (time <= begin_ms + 10 * minute) continue;
        const auto kind = static_cast<std::size_t>(today.between(0, std::ssize(fault_table()) - 1));
        const bool faulty = today.chance(options.fault_permille);
        out.push_back({time, &company, faulty ? fault_table()[kind].fault : Fault::none});
      }
    }
    return out;
  }

  // Two kinds a day in turn, on loads of the morning, so that their deadlines fall due the same day.
  static void show_faults(std::vector<Start>& starts, std::uint64_t day_number, Random& today) {
    if (starts.empty()) return;
    for (std::uint64_t i = 0; i < faults_a_day; ++i) {
      const auto kind = (day_number * faults_a_day + i) % fault_table().size();
      const auto at = static_cast<std::size_t>(today.between(0, std::ssize(starts) - 1));
      starts[at].fault = fault_table()[kind].fault;
    }
  }

  // One load of the morning and one of the afternoon, so that at any hour one waits for its plant.
  static void forget_signatures(std::vector<Start>& starts) {
    for (const std::ptrdiff_t quarter : {1, 3}) {
      const auto from = starts.begin() + std::ssize(starts) * quarter / 4;
      const auto ordinary = std::ranges::find(from, starts.end(), Fault::none, &Start::fault);
      if (ordinary != starts.end()) ordinary->plant_forgets = true;
    }
  }

  void start_load(const Start& start, Random chance) {
    auto* vehicle = fleet.free_vehicle(*start.generator, start.time_ms, chance);
    auto* tracker = fleet.free_tracker(start.time_ms);
    const auto* processor = processor_for(start.generator->waste);
    if (vehicle == nullptr || tracker == nullptr || processor == nullptr) return;
    plan_load({start.generator, processor, start.time_ms, start.fault, start.plant_forgets, chance}, *vehicle,
              *tracker, sink);
  }

  Signer& signer(const std::string& name) {
    const auto found = signers.find(name);
    if (found != signers.end()) return found->second;
    return signers.emplace(name, Signer{crypto::PrivateKey::from_name(crypto::KeyType::secp256k1, name), {}})
        .first->second;
  }

  Result<SignedAction> sign(const Action& action, std::vector<ledger::v1::Message> messages,
                            std::int64_t height) {
    auto& by = signer(action.signer);
    ledger::v1::TxBody body;
    body.set_chain_id(options.chain_id);
    body.set_signer(std::string(as_text(by.key.public_key().bytes)));
    body.set_lane(action.lane);
    const std::uint64_t sequence = ++by.sequences[action.lane];
    body.set_sequence(sequence);
    body.set_valid_until_height(height + ledger::max_valid_blocks);
    for (auto& message : messages) *body.add_messages() = std::move(message);
    if (action.made) tell_ids(action, body);
    auto tx = ledger::sign_tx(by.key, std::move(body));
    if (!tx) return fail(Errc::sign_failed, tx.error().text());
    return SignedAction{clock.at(action.time_ms), std::move(*tx), by.key.public_key().bytes, action.lane,
                        sequence};
  }

  static void tell_ids(const Action& action, const ledger::v1::TxBody& body) {
    std::vector<FixedBytes<ledger::MessageIdTag, 16>> ids;
    const auto count = static_cast<std::uint32_t>(body.messages_size());
    ids.reserve(count);
    for (std::uint32_t i = 0; i < count; ++i) {
      ids.push_back(ledger::message_id(ledger::origin_of(body, i)));
    }
    action.made(ids);
  }

  FeedOptions options;
  Random random;
  std::int64_t begin_ms;  // scenario time
  ChainClock clock;
  Fleet fleet;
  Schedule schedule;
  LiveTraffic live{random.fork("live traffic")};
  Schedule live_schedule;
  LoadSink sink;
  std::int64_t planned_until_ms;
  std::map<std::string, Signer> signers;
  std::vector<Label> labels;
};

Feed::Feed(std::unique_ptr<State> state) : state_(std::move(state)) {}
Feed::Feed(Feed&&) noexcept = default;
Feed& Feed::operator=(Feed&&) noexcept = default;
Feed::~Feed() = default;

Result<Feed> Feed::make(const FeedOptions& options) {
  if (options.chain_id.empty()) return fail(Errc::bad_options, "no chain id");
  if (options.start_ms <= 0) return fail(Errc::bad_options, "the start must lie after 1970");
  if (options.time_scale < 1 || options.time_scale > 3'600)
    return fail(Errc::bad_options, "time scale 1 to 3600");
  if (options.begin_minute * minute >= day ||
      (options.begin_minute >= 0 && options.begin_minute * minute < morning))
    return fail(Errc::bad_options, "the day begins after 01:50");
  if (options.loads_permille < 1 || options.loads_permille > 100'000) return fail(Errc::bad_options, "loads");
  return Feed(std::make_unique<State>(options));
}

void Feed::add_live(const LiveWindow& window) { state_->add_live(window); }

std::int64_t Feed::next_time() const { return state_->clock.at(state_->next_schedule().next_time()); }

Result<std::optional<SignedAction>> Feed::next(std::int64_t chain_height) {
  Action action = state_->next_schedule().take();
  state_->plan_ahead();
  auto messages = action.build();
  if (messages.empty()) return std::optional<SignedAction>{};
  auto out = state_->sign(action, std::move(messages), chain_height);
  if (!out) return fail(out.error());
  return std::optional(std::move(*out));
}

std::vector<Label> Feed::take_labels() { return std::exchange(state_->labels, {}); }

}  // namespace wastewatch::scenario
