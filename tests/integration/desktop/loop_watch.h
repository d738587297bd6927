// The longest time for which this thread's event loop did not come round, and how much of it was not spent
// waiting for a processor (Linux proc(5), schedstat): that is work or a wait of the thread's own. GUI thread
// only.
#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <algorithm>
#include <fstream>
#include <utility>

namespace wastewatch::test {

struct Gap {
  qint64 whole_ms = 0;  // the longest
  qint64 own_ms = 0;    // the longest without the time in the run queue; 0 where the kernel does not tell
};

class LoopWatch {
 public:
  LoopWatch() {
    timer_.setTimerType(Qt::PreciseTimer);
    timer_.setInterval(tick_ms);
    QObject::connect(&timer_, &QTimer::timeout, &timer_, [this] { tick(); });
    since_.start();
    queued_ns_ = queued_ns();
    timer_.start();
  }

  // The longest since the last time it was taken.
  Gap take() { return std::exchange(longest_, {}); }

 private:
  static constexpr int tick_ms = 5;

  static qint64 queued_ns() {
    std::ifstream file("/proc/thread-self/schedstat");
    qint64 on_processor = 0;
    qint64 queued = -1;
    return file >> on_processor >> queued ? queued : -1;
  }

  void tick() {
    const qint64 queued = queued_ns();
    const qint64 whole = since_.restart() - tick_ms;
    const qint64 waited = (queued - std::exchange(queued_ns_, queued)) / 1'000'000;
    longest_.whole_ms = std::max(longest_.whole_ms, whole);
    if (queued >= 0) longest_.own_ms = std::max(longest_.own_ms, whole - waited);
  }

  QTimer timer_;
  QElapsedTimer since_;
  qint64 queued_ns_ = 0;
  Gap longest_;
};

}  // namespace wastewatch::test
