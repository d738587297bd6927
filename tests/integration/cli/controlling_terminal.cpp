#include "controlling_terminal.h"

#include <poll.h>
#include <pty.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <stdexcept>

namespace wastewatch::test {
namespace {

constexpr int patience_ms = 20'000;

void foreground(pid_t group) { ::tcsetpgrp(STDIN_FILENO, group); }

[[noreturn]] void become(char* const* arguments) {
  ::setpgid(0, 0);
  ::signal(SIGTTOU, SIG_IGN);
  foreground(::getpgrp());
  ::signal(SIGTTOU, SIG_DFL);
  ::execv(arguments[0], arguments);
  ::_exit(127);
}

void tell(int events, const char* what, int number) {
  std::array<char, 64> line{};
  const int size = ::snprintf(line.data(), line.size(), "%s %d\n", what, number);
  [[maybe_unused]] const auto written = ::write(events, line.data(), static_cast<std::size_t>(size));
}

// The shell's part: reports each stop and the end, and puts the command forward again when it is told to.
[[noreturn]] void watch(char* const* arguments, int events, int orders) {
  ::prctl(PR_SET_PDEATHSIG, SIGKILL);
  ::signal(SIGTTOU, SIG_IGN);
  const pid_t command = ::fork();
  if (command == 0) become(arguments);
  ::setpgid(command, command);
  foreground(command);
  tell(events, "began", command);
  int status = 0;
  while (::waitpid(command, &status, WUNTRACED) == command && WIFSTOPPED(status)) {
    foreground(::getpgrp());
    tell(events, "stopped", 0);
    char order = 0;
    if (::read(orders, &order, 1) != 1) break;
    foreground(command);
    ::kill(-command, SIGCONT);
  }
  WIFEXITED(status) ? tell(events, "ended", WEXITSTATUS(status)) : tell(events, "killed", WTERMSIG(status));
  char end = 0;
  [[maybe_unused]] const auto waited = ::read(orders, &end, 1);  // the terminal lives as long as its session
  ::_exit(0);
}

bool readable(int fd) {
  pollfd entry{fd, POLLIN, 0};
  return ::poll(&entry, 1, patience_ms) > 0;
}

}  // namespace

ControllingTerminal::ControllingTerminal(const std::vector<std::string>& command) {
  std::vector<std::string> texts = command;
  std::vector<char*> arguments;
  for (auto& text : texts) arguments.push_back(text.data());
  arguments.push_back(nullptr);
  std::array<int, 2> events{};
  std::array<int, 2> orders{};
  if (::pipe(events.data()) != 0 || ::pipe(orders.data()) != 0) throw std::runtime_error("pipe");
  parent_ = ::forkpty(&terminal_, nullptr, nullptr, nullptr);
  if (parent_ < 0) throw std::runtime_error("forkpty");
  if (parent_ == 0) {
    ::close(orders[1]);
    watch(arguments.data(), events[1], orders[0]);
  }
  ::close(events[1]);
  ::close(orders[0]);
  events_ = events[0];
  orders_ = orders[1];
  const std::string began = next_event();
  command_ = std::stoi(began.substr(began.find(' ') + 1));
}

ControllingTerminal::~ControllingTerminal() {
  if (command_ > 0) ::kill(command_, SIGKILL);
  ::kill(parent_, SIGKILL);
  ::waitpid(parent_, nullptr, 0);
  for (const int fd : {terminal_, events_, orders_}) ::close(fd);
}

bool ControllingTerminal::shows(const std::string& text) {
  std::array<char, 4096> part{};
  while (!seen_.contains(text)) {
    if (!readable(terminal_)) return false;
    const ssize_t got = ::read(terminal_, part.data(), part.size());
    if (got <= 0) return false;
    seen_.append(part.data(), static_cast<std::size_t>(got));
  }
  seen_.erase(0, seen_.find(text) + text.size());
  return true;
}

void ControllingTerminal::type(const std::string& keys) const {
  [[maybe_unused]] const auto written = ::write(terminal_, keys.data(), keys.size());
}

bool ControllingTerminal::echoes() const {
  termios now{};
  return ::tcgetattr(terminal_, &now) == 0 && (now.c_lflag & ECHO) != 0;
}

std::string ControllingTerminal::next_event() const {
  std::string line;
  char letter = 0;
  while (readable(events_) && ::read(events_, &letter, 1) == 1 && letter != '\n') line.push_back(letter);
  return line;
}

void ControllingTerminal::go_on() const { [[maybe_unused]] const auto told = ::write(orders_, "g", 1); }

void ControllingTerminal::send_signal(int signal) const { ::kill(command_, signal); }

}  // namespace wastewatch::test
