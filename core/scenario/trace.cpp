#include "scenario/trace.h"

#include <algorithm>
#include <cstdlib>
#include <utility>
#include <vector>

namespace wastewatch::scenario {
namespace {

constexpr std::int64_t minute = 60'000;
constexpr std::int64_t hour = 60 * minute;
constexpr std::size_t readings_a_chunk = 10;

class Tracing {
 public:
  Tracing(const Trace& one, const Path& path, const Story& story, Random random)
      : trace_(one), path_(path), story_(story), random_(random) {
    choose_tunnel();
  }

  void write(const std::function<void(Report)>& add) {
    Report chunk;
    std::int64_t time = trace_.from_ms;
    for (; time < end_ms(); time += interval(time)) {
      const bool fixed = !in_tunnel(time);
      if (!chunk.readings.empty() && (chunk.readings.size() == readings_a_chunk || fixed != had_fix_))
        finish(chunk, time, add);
      had_fix_ = fixed;
      chunk.readings.push_back(reading(time, fixed));
    }
    if (!chunk.readings.empty()) finish(chunk, std::min(time, end_ms()), add);
  }

 private:
  void choose_tunnel() {
    const std::int64_t way = std::max<std::int64_t>(1, trace_.until_ms - trace_.from_ms);
    tunnel_from_ = trace_.from_ms + random_.between(0, std::min(way, 3 * hour));
    tunnel_until_ = tunnel_from_ + (has(Habit::tunnel) ? random_.between(1 * minute, 8 * minute) : 0);
  }
  bool has(Habit habit) const { return story_.plan.habits.has(habit); }
  bool in_tunnel(std::int64_t time) const { return time >= tunnel_from_ && time < tunnel_until_; }

  std::int64_t end_ms() const {
    const std::int64_t silent = trace_.silent_ms == 0 ? trace_.until_ms : trace_.silent_ms;
    const std::int64_t empty = has(Habit::dying_battery) ? trace_.from_ms + 4 * hour : trace_.until_ms;
    return std::min({trace_.until_ms, silent, empty});
  }

  // A dying battery: each gap a fifth longer than the last.
  std::int64_t interval(std::int64_t time) {
    if (has(Habit::dying_battery)) return gap_ += gap_ / 5;
    return trace_.sparse_ms != 0 && time >= trace_.sparse_ms ? hour : minute;
  }

  std::int64_t device_time(std::int64_t time) const {
    std::int64_t out = time + (time - trace_.from_ms) * story_.clock_drift_ppm / 1'000'000;
    if (story_.clock_wrong_ms != 0 && time >= story_.clock_wrong_ms) out += story_.clock_error_ms;
    return std::max<std::int64_t>(0, out);
  }

  ledger::Reading reading(std::int64_t time, bool fixed) {
    ledger::Reading out;
    out.time_ms = device_time(time);
    out.fix_quality = fixed ? 1 : 0;
    if (fixed) fix(out, time);
    out.battery_permille = static_cast<std::int32_t>(std::max<std::int64_t>(
        40, 960 - (time - trace_.from_ms) * (has(Habit::dying_battery) ? 200 : 6) / hour));
    out.tamper_flags = 0;
    if (trace_.humidity_permille > 0) {
      const bool open = trace_.opened_ms != 0 && time >= trace_.opened_ms;
      const std::int64_t level = trace_.humidity_permille - (open ? 280 : 0) + random_.noise(12);
      out.humidity_permille = static_cast<std::int32_t>(std::clamp<std::int64_t>(level, 50, 1'000));
      out.temperature_cdeg = static_cast<std::int32_t>(2'150 + random_.noise(60));
    }
    return out;
  }

  void fix(ledger::Reading& out, std::int64_t time) {
    constexpr std::int64_t e7_a_metre = 90;
    const Point place = path_.at(time);
    const auto accuracy_dm = static_cast<std::int32_t>(60 + std::abs(random_.noise(40)));
    const std::int64_t spread = std::int64_t{accuracy_dm} * 5;
    if (has(Habit::drifting_position)) wander();
    std::int64_t jump = 0;
    if (has(Habit::multipath) && random_.chance(40)) jump = random_.between(200, 3'000) * e7_a_metre;
    out.lat_e7 =
        place.lat_e7 + static_cast<std::int32_t>(random_.noise(spread) + north_m_ * e7_a_metre + jump);
    out.lon_e7 = place.lon_e7 + static_cast<std::int32_t>(random_.noise(spread) + east_m_ * e7_a_metre);
    out.accuracy_dm = accuracy_dm;
    out.speed_cms =
        std::max<std::int32_t>(0, path_.speed_cms(time) + static_cast<std::int32_t>(random_.noise(40)));
  }

  void wander() {
    north_m_ = std::clamp<std::int64_t>(north_m_ + random_.between(-20, 20), -150, 150);
    east_m_ = std::clamp<std::int64_t>(east_m_ + random_.between(-20, 20), -150, 150);
  }

  void finish(Report& chunk, std::int64_t made_ms, const std::function<void(Report)>& add) {
    chunk.time_ms = made_ms;
    chunk.device = trace_.device;
    chunk.by = gateway_key_name();
    chunk.restarts = !first_ && random_.chance(3);
    chunk.sent_ms = sendings(made_ms + random_.between(2'000, 20'000));
    first_ = false;
    add(std::exchange(chunk, {}));
  }

  std::vector<std::int64_t> sendings(std::int64_t usual_ms) {
    if (first_) return {usual_ms};  // the ledger has no place for a first chunk after later ones
    if (random_.chance(4)) return {};
    if (has(Habit::late_readings) && random_.chance(200))
      return {usual_ms + random_.between(15 * minute, 180 * minute)};
    if (has(Habit::out_of_order) && random_.chance(150)) return {usual_ms + 12 * minute};
    if (has(Habit::repeated_readings) && random_.chance(200))
      return {usual_ms, usual_ms + random_.between(1 * minute, 60 * minute)};
    return {usual_ms};
  }

  const Trace& trace_;
  const Path& path_;
  const Story& story_;
  Random random_;
  std::int64_t tunnel_from_ = 0;
  std::int64_t tunnel_until_ = 0;
  std::int64_t gap_ = minute;
  std::int64_t north_m_ = 0;
  std::int64_t east_m_ = 0;
  bool had_fix_ = true;
  bool first_ = true;
};

}  // namespace

void trace(const Trace& one, const Path& path, const Story& story, Random random,
           const std::function<void(Report)>& add) {
  Tracing(one, path, story, random).write(add);
}

}  // namespace wastewatch::scenario
