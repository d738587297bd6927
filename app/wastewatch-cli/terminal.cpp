#include "terminal.h"

#include <fcntl.h>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <csignal>
#include <thread>

#include "base/unique_fd.h"
#include "errors.h"
#include "said.h"
#include "words/input.h"

namespace wastewatch::cli {
namespace {

constexpr int stop_look_ms = 200;
constexpr std::size_t max_answer_bytes = 100;

class Terminal {
 public:
  Terminal() : file_(::open("/dev/tty", O_RDWR | O_CLOEXEC)) {}
  bool good() const { return static_cast<bool>(file_); }
  int fd() const { return file_.get(); }
  void write(const std::string& text) const {
    [[maybe_unused]] const auto sent = ::write(fd(), text.data(), text.size());
  }
  bool in_foreground() const { return ::tcgetpgrp(fd()) == ::getpgrp(); }

  // Each letter of a line, until `take` refuses one; false at the end of input or when it is not wanted any
  // more. `ready` is called before each wait.
  template <class Ready, class Take>
  bool read_line(const std::stop_token& stop, Ready ready, Take take) const {
    char letter = 0;
    while (waits(stop, ready)) {
      const ssize_t got = ::read(fd(), &letter, 1);
      if (got < 0 && errno == EINTR) continue;
      if (got != 1) return false;
      if (letter == '\n') return true;
      take(letter);
    }
    return false;
  }

 private:
  template <class Ready>
  bool waits(const std::stop_token& stop, Ready ready) const {
    pollfd entry{fd(), POLLIN, 0};
    while (!stop.stop_requested()) {
      if (!in_foreground()) {
        std::this_thread::sleep_for(std::chrono::milliseconds(stop_look_ms));
        continue;
      }
      ready();
      if (::poll(&entry, 1, stop_look_ms) > 0) return true;
    }
    return false;
  }

  UniqueFd file_;
};

// What the handler of SIGTSTP knows. It may run on any thread, so nothing here is guarded but by order: all
// is set before the handler is installed.
struct Silence {
  int fd = -1;
  termios before{};
  termios silent{};
  volatile std::sig_atomic_t wanted = 0;   // until the question is answered
  volatile std::sig_atomic_t resumed = 0;  // after a stop, until the question stands on the screen again
};
Silence silence;

// Also from the background, where it would stop the process otherwise.
void set_terminal(int fd, const termios& how) {
  sigset_t output;
  sigset_t before;
  sigemptyset(&output);
  sigaddset(&output, SIGTTOU);
  pthread_sigmask(SIG_BLOCK, &output, &before);
  tcsetattr(fd, TCSANOW, &how);
  pthread_sigmask(SIG_SETMASK, &before, nullptr);
}

// Stops as every program does, with the terminal as it was.
void on_suspend(int number) {
  const int saved = errno;
  set_terminal(silence.fd, silence.before);
  struct sigaction own{};
  struct sigaction usual{};
  usual.sa_handler = SIG_DFL;
  sigaction(number, &usual, &own);
  sigset_t one;
  sigset_t before;
  sigemptyset(&one);
  sigaddset(&one, number);
  raise(number);
  pthread_sigmask(SIG_UNBLOCK, &one, &before);  // stops here
  pthread_sigmask(SIG_SETMASK, &before, nullptr);
  sigaction(number, &own, nullptr);
  silence.resumed = 1;
  if (silence.wanted != 0 && ::tcgetpgrp(silence.fd) == ::getpgrp()) set_terminal(silence.fd, silence.silent);
  errno = saved;
}

// Echo off, as long as it lives.
class Silent {
 public:
  explicit Silent(const Terminal& terminal) {
    if (!terminal.good() || tcgetattr(terminal.fd(), &silence.before) != 0) return;
    silence.fd = terminal.fd();
    silence.silent = silence.before;
    silence.silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    silence.resumed = 0;
    silence.wanted = 1;
    sigaction(SIGTSTP, nullptr, &action_before_);
    if (action_before_.sa_handler == SIG_DFL) {
      struct sigaction action{};
      action.sa_handler = on_suspend;
      sigaction(SIGTSTP, &action, nullptr);
    }
    good_ = tcsetattr(terminal.fd(), TCSAFLUSH, &silence.silent) == 0;
  }
  ~Silent() {
    if (silence.wanted == 0) return;
    silence.wanted = 0;
    set_terminal(silence.fd, silence.before);
    sigaction(SIGTSTP, &action_before_, nullptr);
  }
  Silent(const Silent&) = delete;
  Silent& operator=(const Silent&) = delete;
  bool good() const { return good_; }

 private:
  struct sigaction action_before_{};
  bool good_ = false;
};

void ask_again_after_a_stop(const Terminal& terminal, const std::string& prompt) {
  if (silence.resumed == 0) return;
  silence.resumed = 0;
  set_terminal(terminal.fd(), silence.silent);
  terminal.write(prompt);
}

}  // namespace

Result<crypto::SecretText> ask_on_terminal(const std::string& prompt, const std::stop_token& stop) {
  const Terminal terminal;
  const Silent silent(terminal);
  if (!silent.good()) return fail(Errc::no_terminal);
  terminal.write(prompt);
  crypto::SecretText line;
  bool fits = true;
  const bool ended = terminal.read_line(
      stop, [&] { ask_again_after_a_stop(terminal, prompt); },
      [&](char letter) { fits = line.append({&letter, 1}) && fits; });
  terminal.write("\n");
  if (!ended) return fail(Errc::cancelled);
  if (!fits) return fail(Errc::passphrase_too_long);
  return line;
}

Result<bool> ask_yes_on_terminal(const std::string& question, const std::stop_token& stop) {
  const Terminal terminal;
  if (!terminal.good()) return fail(Errc::no_terminal);
  terminal.write(question + " ");
  std::string answer;
  const bool ended = terminal.read_line(
      stop, [] {},
      [&](char letter) {
        if (answer.size() < max_answer_bytes) answer.push_back(letter);
      });
  if (!ended) terminal.write("\n");
  if (!ended) return fail(Errc::cancelled);
  return is_yes(words::tidied(answer));
}

}  // namespace wastewatch::cli
