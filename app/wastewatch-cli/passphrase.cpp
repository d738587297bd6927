#include "passphrase.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>

#include "base/files.h"
#include "base/unique_fd.h"
#include "crypto/passphrase_strength.h"
#include "crypto/sealed_key.h"
#include "errors.h"
#include "said.h"

namespace wastewatch::cli {
namespace {

std::string prompt(std::string_view key) { return said(key) + " "; }

// As read(2), taken up again after a signal.
ssize_t read_some(const UniqueFd& file, void* to, std::size_t size) {
  ssize_t got = 0;
  do {
    got = ::read(file.get(), to, size);
  } while (got < 0 && errno == EINTR);
  return got;
}

Result<crypto::Passphrase> from_file(const std::string& path) {
  const UniqueFd file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (!file) return file_failure("cannot read", path, errno);
  crypto::SecretBytes content(crypto::Passphrase::max_bytes + 1);
  std::size_t size = 0;
  ssize_t got = 0;
  while (size < content.size() && (got = read_some(file, content.data() + size, content.size() - size)) > 0)
    size += static_cast<std::size_t>(got);
  if (got < 0) return file_failure("cannot read", path, errno);
  if (size == 0) return fail(Errc::no_passphrase, path + " is empty");
  if (size == content.size()) return fail(Errc::passphrase_too_long, path);
  return crypto::Passphrase(as_text(content.view().first(size)));
}

}  // namespace

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
  const auto secret = passphrase(console, passphrase_file, prompt("cli.ask.passphrase"));
  if (!secret) return fail(secret.error());
  return crypto::open(*sealed, *secret);
}

Result<crypto::Passphrase> new_passphrase(Console& console, const std::string& file,
                                          const std::string& label) {
  auto first = passphrase(console, file, prompt("cli.ask.new_passphrase"));
  if (!first) return first;
  if (auto good = crypto::check_new_passphrase(*first, crypto::known_words(label)); !good)
    return fail(good.error());
  if (!file.empty()) return first;
  const auto second = passphrase(console, {}, prompt("cli.ask.again"));
  if (!second) return fail(second.error());
  if (second->normal() != first->normal()) return fail(Errc::passphrases_differ);
  return first;
}

}  // namespace wastewatch::cli
