// A command in the foreground of a terminal of its own, under a parent that watches it stop and end as a
// shell does. Every wait is bounded.
#pragma once

#include <sys/types.h>

#include <string>
#include <vector>

namespace wastewatch::test {

class ControllingTerminal {
 public:
  explicit ControllingTerminal(const std::vector<std::string>& command);
  ~ControllingTerminal();  // ends both
  ControllingTerminal(const ControllingTerminal&) = delete;
  ControllingTerminal& operator=(const ControllingTerminal&) = delete;

  // Whether the terminal showed `text` since the last call.
  bool shows(const std::string& text);
  void type(const std::string& keys) const;
  bool echoes() const;
  // What became of the command next: "stopped", "ended CODE", "killed SIGNAL"; empty when nothing did in
  // time.
  std::string next_event() const;
  // As `fg`.
  void go_on() const;
  void send_signal(int signal) const;

 private:
  int terminal_ = -1;  // the master's side
  int events_ = -1;
  int orders_ = -1;
  pid_t parent_ = -1;
  pid_t command_ = -1;
  std::string seen_;
};

}  // namespace wastewatch::test
