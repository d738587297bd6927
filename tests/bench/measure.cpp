#include "measure.h"

#include <sched.h>
#include <sys/resource.h>

#include <algorithm>
#include <fstream>
#include <span>
#include <string>
#include <thread>
#include <vector>

namespace wastewatch::bench {
namespace {

double cpu_seconds(int who) {
  rusage usage{};
  getrusage(who, &usage);
  const auto seconds = [](const timeval& t) {
    return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) * 1e-6;
  };
  return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

// The cores this process may use, as it was started.
const std::vector<int>& allowed_cores() {
  static const std::vector<int> cores = [] {
    cpu_set_t set;
    require(sched_getaffinity(0, sizeof set, &set) == 0, "sched_getaffinity failed");
    std::vector<int> out;
    for (int core = 0; core < CPU_SETSIZE; ++core) {
      if (CPU_ISSET(core, &set)) out.push_back(core);
    }
    return out;
  }();
  return cores;
}

void pin(std::span<const int> cores) {
  cpu_set_t set;
  CPU_ZERO(&set);
  for (const int core : cores) CPU_SET(core, &set);
  require(sched_setaffinity(0, sizeof set, &set) == 0, "sched_setaffinity failed");
}

struct Ticks {
  double idle = 0;
  double total = 0;
};

// First line of /proc/stat: user nice system idle iowait irq softirq steal.
Ticks machine_ticks() {
  std::ifstream file("/proc/stat");
  std::string label;
  file >> label;
  Ticks out;
  double value = 0;
  for (int column = 0; column < 8 && file >> value; ++column) {
    out.total += value;
    if (column == 3 || column == 4) out.idle += value;
  }
  return out;
}

}  // namespace

double rate(const Measurement& measurement, Basis basis) {
  const double seconds = basis == Basis::wall ? measurement.wall_seconds : measurement.cpu_seconds;
  return seconds > 0 ? measurement.operations / seconds : 0;
}

double process_cpu_seconds() { return cpu_seconds(RUSAGE_SELF); }
double thread_cpu_seconds() { return cpu_seconds(RUSAGE_THREAD); }

Stopwatch::Stopwatch() : wall_(std::chrono::steady_clock::now()), cpu_(process_cpu_seconds()) {}

Measurement Stopwatch::elapsed(double operations) const {
  const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - wall_;
  return {operations, wall.count(), process_cpu_seconds() - cpu_};
}

Measurement measure(double seconds, const std::function<double()>& step) {
  const Stopwatch watch;
  double operations = 0;
  Measurement out;
  do {
    operations += step();
    out = watch.elapsed(operations);
  } while (out.wall_seconds < seconds);
  return out;
}

void pin_to_first(int cores) {
  const std::span all(allowed_cores());
  pin(all.first(std::min(static_cast<std::size_t>(cores), all.size())));
}

void pin_off_first() {
  const std::span all(allowed_cores());
  pin(all.size() > 1 ? all.subspan(1) : all);
}

bool machine_is_busy() {
  const Ticks before = machine_ticks();
  std::this_thread::sleep_for(std::chrono::milliseconds(333));
  const Ticks after = machine_ticks();
  const double total = after.total - before.total;
  return total > 0 && (after.idle - before.idle) / total < 0.95;
}

}  // namespace wastewatch::bench
