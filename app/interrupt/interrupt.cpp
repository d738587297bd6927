#include "interrupt.h"

#include <csignal>
#include <ctime>

namespace wastewatch {
namespace {

sigset_t ending_signals() {
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, SIGINT);
  sigaddset(&set, SIGQUIT);
  sigaddset(&set, SIGTERM);
  sigaddset(&set, SIGHUP);
  return set;
}

}  // namespace

Interrupt::Interrupt() {
  const sigset_t signals = ending_signals();
  pthread_sigmask(SIG_BLOCK, &signals, nullptr);
  waiter_ = std::jthread([this, signals](const std::stop_token& over) {
    constexpr timespec patience{0, 200'000'000};
    while (!over.stop_requested()) {
      if (sigtimedwait(&signals, nullptr, &patience) > 0) source_.request_stop();
    }
  });
}

Interrupt::~Interrupt() = default;

}  // namespace wastewatch
