// Frames and how long they took.
#pragma once

#include <QElapsedTimer>
#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

namespace wastewatch::ui {

struct Figures {
  double median_ms, p95_ms, worst_ms;
};

inline Figures measure(int frames, const std::function<void(int)>& frame) {
  std::vector<double> ms;
  for (int i = 0; i < frames; ++i) {
    QElapsedTimer timer;
    timer.start();
    frame(i);
    ms.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
  }
  std::ranges::sort(ms);
  const auto at = [&](double share) {
    return ms[static_cast<std::size_t>(share * static_cast<double>(ms.size() - 1))];
  };
  return {at(0.5), at(0.95), ms.back()};
}

inline void print_row(const char* what, double zoom, const Figures& f) {
  std::printf("%-5s z%-4.1f  median %5.1f ms   p95 %5.1f ms   worst %5.1f ms\n", what, zoom, f.median_ms,
              f.p95_ms, f.worst_ms);
}

}  // namespace wastewatch::ui
