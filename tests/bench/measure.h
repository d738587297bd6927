// Time as a benchmark needs it: the wall clock and the CPU, side by side, because a busy machine stretches
// the first and not the second. Operations of one core are pinned to it.
#pragma once

#include <chrono>
#include <functional>
#include <stdexcept>

#include "base/error.h"

namespace wastewatch::bench {

struct Measurement {
  double operations = 0;
  double wall_seconds = 0;
  // Of the whole process; for work on two cores that of the core that has more to do.
  double cpu_seconds = 0;
};

enum class Basis { wall, cpu };

// Operations per second. 0 when nothing was measured.
double rate(const Measurement& measurement, Basis basis);

// Runs `step` until `seconds` have passed, at least once; a step says how many operations it did.
Measurement measure(double seconds, const std::function<double()>& step);

// From construction to elapsed().
class Stopwatch {
 public:
  Stopwatch();
  Measurement elapsed(double operations) const;

 private:
  std::chrono::steady_clock::time_point wall_;
  double cpu_ = 0;
};

// CPU seconds, user and system, of this process or this thread.
double process_cpu_seconds();
double thread_cpu_seconds();

// Keeps this thread, and threads and processes it starts later, on the first `cores` cores.
void pin_to_first(int cores);
// Keeps the calling thread off the first core where there is another.
void pin_off_first();

// Whether other programs took more than a twentieth of the machine during a third of a second.
bool machine_is_busy();

// The value, or std::runtime_error with the error's text: a benchmark has no one to hand errors to.
template <class T>
T must(Result<T> result) {
  if (!result) throw std::runtime_error(result.error().text());
  if constexpr (!std::is_void_v<T>) return std::move(*result);
}
inline void require(bool condition, const char* what) {
  if (!condition) throw std::runtime_error(what);
}

}  // namespace wastewatch::bench
