// Ctrl-C, Ctrl-\, SIGTERM and SIGHUP as a stop token. One at a time in a process.
#pragma once

#include <stop_token>
#include <thread>

namespace wastewatch {

class Interrupt {
 public:
  // Blocks SIGINT, SIGQUIT (a core file would hold what was typed), SIGTERM and SIGHUP in this thread and all
  // made later; one thread waits for them.
  Interrupt();
  ~Interrupt();
  Interrupt(const Interrupt&) = delete;
  Interrupt& operator=(const Interrupt&) = delete;

  std::stop_token token() const { return source_.get_token(); }
  void request_stop() { source_.request_stop(); }

 private:
  std::stop_source source_;
  std::jthread waiter_;
};

}  // namespace wastewatch
