// Frames and how long they took.
#pragma once

#include <QElapsedTimer>
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <vector>

namespace wastewatch::ui {

// Milliseconds by the clock, and of them what the thread was on a core: other programs stretch the first
// alone.
struct Figures {
  double median_ms, p95_ms, worst_ms;
  double median_cpu_ms, p95_cpu_ms;
};

inline double thread_cpu_ms() {
  timespec now{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

inline double share_of(std::vector<double> ms, double share) {
  std::ranges::sort(ms);
  return ms[static_cast<std::size_t>(share * static_cast<double>(ms.size() - 1))];
}

inline Figures measure(int frames, const std::function<void(int)>& frame) {
  std::vector<double> wall;
  std::vector<double> cpu;
  for (int i = 0; i < frames; ++i) {
    const double began = thread_cpu_ms();
    QElapsedTimer timer;
    timer.start();
    frame(i);
    wall.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    cpu.push_back(thread_cpu_ms() - began);
  }
  return {share_of(wall, 0.5), share_of(wall, 0.95), share_of(wall, 1), share_of(cpu, 0.5),
          share_of(cpu, 0.95)};
}

inline void print_row(const char* what, double zoom, const Figures& f) {
  std::printf(
      "%-8s z%-4.1f  median %5.1f ms   p95 %5.1f ms   worst %5.1f ms   on a core %5.1f and %5.1f ms\n", what,
      zoom, f.median_ms, f.p95_ms, f.worst_ms, f.median_cpu_ms, f.p95_cpu_ms);
}

}  // namespace wastewatch::ui
