// The command line as a library: what main() and the tests call. One thread; a QCoreApplication must exist
// for commands that use the network.
#pragma once

#include <functional>
#include <ostream>
#include <span>
#include <stop_token>
#include <string>

#include "base/error.h"
#include "base/time.h"
#include "crypto/wipe.h"

namespace wastewatch::cli {

// Exit codes.
enum class Exit : int {
  ok = 0,
  refused = 1,      // checked and found wrong: a proof, a verification, a transaction
  usage = 2,        // the command line itself
  failed = 3,       // could not be done: network, disk, passphrase
  unverified = 4,   // done as far as one node says; nothing was checked
  output_lost = 5,  // standard output could not be written
};
inline constexpr Exit last_exit = Exit::output_lost;

// What commands may touch of the outside world.
struct Console {
  std::ostream& out;
  std::ostream& err;
  std::stop_token stop;
  const Clock& clock;
  // Asks for a secret without echo. Errors: cli::Errc.
  std::function<Result<crypto::SecretText>(const std::string& prompt)> ask_secret;
  // Whether a person answers yes. Empty: there is nobody. Errors: cli::Errc.
  std::function<Result<bool>(const std::string& question)> ask_yes = {};
};

// arguments[0] is the program's name.
int run(std::span<const char* const> arguments, Console& console);

// Reports an error with its advice; gives the exit code that belongs to it.
Exit report(Console& console, const Error& error);

}  // namespace wastewatch::cli
