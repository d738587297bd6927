#include "passphrase.h"

#include <fcntl.h>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

#include <cerrno>

#include "crypto/passphrase_strength.h"
#include "crypto/sealed_key.h"
#include "errors.h"

namespace wastewatch::cli {
namespace {

constexpr int stop_look_ms = 200;

class Descriptor {
 public:
  Descriptor(const char* path, int flags) : file_(::open(path, flags | O_CLOEXEC)) {}
  ~Descriptor() {
    if (file_ >= 0) ::close(file_);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;

  int get() const { return file_; }
  // As read(2), taken up again after a signal.
  ssize_t read(void* to, std::size_t size) const {
    ssize_t got = 0;
    do {
      got = ::read(file_, to, size);
    } while (got < 0 && errno == EINTR);
    return got;
  }

 private:
  int file_ = -1;
};

// The terminal with echo turned off, as long as it lives.
class SilentTerminal {
 public:
  SilentTerminal() : file_("/dev/tty", O_RDWR) {
    if (tcgetattr(file_.get(), &before_) != 0) return;
    termios silent = before_;
    silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    good_ = tcsetattr(file_.get(), TCSAFLUSH, &silent) == 0;
  }
  ~SilentTerminal() {
    if (good_) tcsetattr(file_.get(), TCSAFLUSH, &before_);
  }
  SilentTerminal(const SilentTerminal&) = delete;
  SilentTerminal& operator=(const SilentTerminal&) = delete;

  bool good() const { return good_; }
  void write(const std::string& text) const {
    [[maybe_unused]] const auto sent = ::write(file_.get(), text.data(), text.size());
  }
  Result<crypto::SecretText> read_line(const std::stop_token& stop) const {
    crypto::SecretText line;
    char letter = 0;
    bool fits = true;
    while (waits(stop) && file_.read(&letter, 1) == 1 && letter != '\n')
      fits = line.append({&letter, 1}) && fits;
    if (stop.stop_requested()) return fail(Errc::cancelled);
    if (!fits) return fail(Errc::bad_argument, "the passphrase is too long");
    return line;
  }

 private:
  // True when there is something to read, false when it is not wanted any more.
  bool waits(const std::stop_token& stop) const {
    pollfd entry{file_.get(), POLLIN, 0};
    while (!stop.stop_requested()) {
      if (::poll(&entry, 1, stop_look_ms) > 0) return true;
    }
    return false;
  }

  Descriptor file_;
  bool good_ = false;
  termios before_{};
};

Result<crypto::Passphrase> from_file(const std::string& path) {
  const Descriptor file(path.c_str(), O_RDONLY);
  crypto::SecretBytes content(crypto::Passphrase::max_bytes + 1);
  std::size_t size = 0;
  ssize_t got = 0;
  while (size < content.size() && (got = file.read(content.data() + size, content.size() - size)) > 0)
    size += static_cast<std::size_t>(got);
  if (got < 0) return fail(Errc::io, "cannot read " + path);
  if (size == 0) return fail(Errc::io, path + " is empty");
  if (size == content.size()) return fail(Errc::bad_argument, path + " is too long for a passphrase");
  return crypto::Passphrase(as_text(content.view().first(size)));
}

}  // namespace

Result<crypto::SecretText> ask_on_terminal(const std::string& prompt, const std::stop_token& stop) {
  const SilentTerminal terminal;
  if (!terminal.good()) return fail(Errc::no_terminal);
  terminal.write(prompt);
  auto line = terminal.read_line(stop);
  terminal.write("\n");
  return line;
}

Result<crypto::Passphrase> passphrase(Console& console, const std::string& file, const std::string& prompt) {
  if (!file.empty()) return from_file(file);
  const auto typed = console.ask_secret(prompt);
  if (!typed) return fail(typed.error());
  return crypto::Passphrase(typed->view());
}

Result<crypto::PrivateKey> open_key_file(Console& console, const std::string& file,
                                         const std::string& passphrase_file) {
  const auto sealed = crypto::read_key_file(file);
  if (!sealed) return fail(sealed.error());
  const auto secret = passphrase(console, passphrase_file, "Passphrase: ");
  if (!secret) return fail(secret.error());
  return crypto::open(*sealed, *secret);
}

Result<crypto::Passphrase> new_passphrase(Console& console, const std::string& file,
                                          const std::string& label) {
  auto first = passphrase(console, file, "New passphrase: ");
  if (!first) return first;
  if (auto good = crypto::check_new_passphrase(*first, crypto::known_words(label)); !good)
    return fail(good.error());
  if (!file.empty()) return first;
  const auto second = passphrase(console, {}, "Again: ");
  if (!second) return fail(second.error());
  if (second->normal() != first->normal()) return fail(Errc::bad_argument, "the two passphrases differ");
  return first;
}

}  // namespace wastewatch::cli
