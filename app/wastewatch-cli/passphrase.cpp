#include "passphrase.h"

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

#include <fstream>

#include "errors.h"

namespace wastewatch::cli {
namespace {

// The terminal with echo turned off, as long as it lives.
class SilentTerminal {
 public:
  SilentTerminal() : file_(::open("/dev/tty", O_RDWR | O_CLOEXEC)) {
    if (file_ < 0 || tcgetattr(file_, &before_) != 0) return;
    termios silent = before_;
    silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    good_ = tcsetattr(file_, TCSAFLUSH, &silent) == 0;
  }
  ~SilentTerminal() {
    if (good_) tcsetattr(file_, TCSAFLUSH, &before_);
    if (file_ >= 0) ::close(file_);
  }
  SilentTerminal(const SilentTerminal&) = delete;
  SilentTerminal& operator=(const SilentTerminal&) = delete;

  bool good() const { return good_; }
  void write(const std::string& text) const {
    [[maybe_unused]] const auto sent = ::write(file_, text.data(), text.size());
  }
  std::string read_line() const {
    std::string out;
    char letter = 0;
    while (out.size() < 1024 && ::read(file_, &letter, 1) == 1 && letter != '\n') out.push_back(letter);
    return out;
  }

 private:
  int file_ = -1;
  bool good_ = false;
  termios before_{};
};

}  // namespace

Result<std::string> ask_on_terminal(const std::string& prompt) {
  const SilentTerminal terminal;
  if (!terminal.good()) return fail(Errc::no_terminal);
  terminal.write(prompt);
  auto out = terminal.read_line();
  terminal.write("\n");
  return out;
}

Result<std::string> passphrase(Console& console, const std::string& file, const std::string& prompt) {
  if (file.empty()) return console.ask_secret(prompt);
  std::ifstream in(file);
  std::string line;
  if (!in || !std::getline(in, line)) return fail(Errc::io, "cannot read " + file);
  return line;
}

}  // namespace wastewatch::cli
