// A child process: started with its output in a file, ended by its id, never left behind.
#pragma once

#include <sys/types.h>

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace wastewatch::test {

class ChildProcess {
 public:
  // Starts arguments[0]. Standard output and error go to `output`. `environment` entries are "NAME=value".
  ChildProcess(const std::vector<std::string>& arguments, const std::filesystem::path& output,
               const std::vector<std::string>& environment = {});
  ~ChildProcess();  // kills it
  ChildProcess(const ChildProcess&) = delete;
  ChildProcess& operator=(const ChildProcess&) = delete;

  void send_signal(int signal) const;
  void kill_and_wait();
  // The exit status when it ended within `patience`.
  std::optional<int> wait(std::chrono::milliseconds patience);
  std::string output() const;

 private:
  pid_t pid_ = -1;
  std::filesystem::path output_;
};

// Calls `probe` until it is true or `patience` is over.
template <class Probe>
bool eventually(Probe probe, std::chrono::milliseconds patience);

}  // namespace wastewatch::test

#include <thread>

template <class Probe>
bool wastewatch::test::eventually(Probe probe, std::chrono::milliseconds patience) {
  const auto until = std::chrono::steady_clock::now() + patience;
  while (!probe()) {
    if (std::chrono::steady_clock::now() > until) return false;
    std::this_thread::sleep_for(std::chrono::milliseconds(50));
  }
  return true;
}
