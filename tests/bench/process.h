// Other programs: run to the end, or kept beside us while something is measured. They stay on the cores of
// the starting thread and write their errors to ours. Errors: std::runtime_error.
#pragma once

#include <sys/types.h>

#include <string>
#include <vector>

#include "measure.h"

namespace wastewatch::bench {

using Command = std::vector<std::string>;

// Standard output of a program that ended well.
std::string run_program(const Command& command);
// Runs a benchmark of the Go peers: one line of JSON with operations, seconds and cpu_seconds.
Measurement run_peer(const Command& command);

// A program in the background; ended with SIGTERM, and waited for, when the value dies. `off_first` keeps it
// off the first core.
class Background {
 public:
  explicit Background(const Command& command, bool off_first = false);
  ~Background();
  Background(const Background&) = delete;
  Background& operator=(const Background&) = delete;

  // The next line of its standard output.
  std::string line();
  // CPU seconds of all its threads so far, in steps of a clock tick.
  double cpu_seconds() const;
  bool running() const;
  // Memory it has resident and the most it ever had, in MiB; 0 when the kernel does not tell.
  double resident_mib() const;
  double peak_resident_mib() const;

 private:
  pid_t process_ = 0;
  int output_ = -1;
};

// A port of the loopback address that was free a moment ago.
int free_port();
bool accepts_connections(int port);
// A listening socket on a free port of the loopback address, and a socket connected to one. The caller closes
// it; -1 when nobody listens.
int listen_on_loopback(int& port);
int connect_to_loopback(int port);

// Of this process, in MiB: resident now; the most since forget_peak().
double resident_mib();
double peak_resident_mib();
void forget_peak();

}  // namespace wastewatch::bench
