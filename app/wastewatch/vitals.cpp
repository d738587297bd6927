#include "vitals.h"

#include <malloc.h>
#include <unistd.h>

#include <ctime>
#include <fstream>
#include <limits>
#include <string>

namespace wastewatch::desktop {
namespace {

constexpr int fields_before_start =
    19;  // proc_pid_stat(5): after the name in brackets, starttime is the 20th

// A line "VmRSS:   123 kB" of /proc/self/status.
double status_mib(const std::string& name) {
  std::ifstream file("/proc/self/status");
  for (std::string word; file >> word;) {
    double kib = 0;
    if (word == name && file >> kib) return kib / 1024;
    file.ignore(std::numeric_limits<std::streamsize>::max(), '\n');
  }
  return 0;
}

}  // namespace

void limit_malloc_arenas() {
#ifdef __GLIBC__
  mallopt(M_ARENA_MAX, 2);
  mallopt(M_TRIM_THRESHOLD, 128 << 10);
#endif
}

double seconds_since_start() {
  std::ifstream file("/proc/self/stat");
  file.ignore(std::numeric_limits<std::streamsize>::max(), ')');
  std::string skipped;
  for (int i = 0; i < fields_before_start; ++i) file >> skipped;
  double ticks = 0;
  timespec now{};
  if (!(file >> ticks) || clock_gettime(CLOCK_BOOTTIME, &now) != 0) return 0;
  const double started = ticks / static_cast<double>(sysconf(_SC_CLK_TCK));
  return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9 - started;
}

double resident_mib() { return status_mib("VmRSS:"); }

double peak_resident_mib() { return status_mib("VmHWM:"); }

}  // namespace wastewatch::desktop
