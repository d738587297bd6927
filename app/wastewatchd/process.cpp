#include "process.h"

#include <sys/prctl.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdio>

namespace wastewatch::wastewatchd {
namespace {

const node::Wakeup* wakeup = nullptr;

void on_signal(int) { wakeup->set(); }

const node::Wakeup& install() {
  static const node::Wakeup the_wakeup;
  wakeup = &the_wakeup;
  struct sigaction action{};
  action.sa_handler = on_signal;
  for (const int signal : {SIGTERM, SIGINT, SIGHUP}) ::sigaction(signal, &action, nullptr);
  ::signal(SIGPIPE, SIG_IGN);
  return the_wakeup;
}

std::atomic<int> lost_by = 0;

void note_loss() {
  if (std::fflush(stdout) != 0 && lost_by == 0) lost_by = errno;
}

}  // namespace

const node::Wakeup& termination() {
  static const node::Wakeup& installed = install();
  return installed;
}

bool end_with_parent() {
  const pid_t parent = ::getppid();
  ::prctl(PR_SET_PDEATHSIG, SIGTERM);
  return parent != 1 && ::getppid() == parent;
}

void announce(std::string_view json_line) {
  std::fwrite(json_line.data(), 1, json_line.size(), stdout);
  std::fputc('\n', stdout);
  note_loss();
}

int output_failure() {
  note_loss();
  return lost_by == EPIPE ? 0 : lost_by.load();
}

}  // namespace wastewatch::wastewatchd
