// The closed list of what can go wrong in the command line itself, and how all errors are shown.
#pragma once

#include "base/error.h"
#include "words/explain.h"

namespace wastewatch::cli {

enum class Errc {
  bad_argument = 1,         // cannot be read as what it should be
  io = 2,                   // a file cannot be read or written
  no_terminal = 3,          // a passphrase is needed and nobody can be asked
  no_home = 4,              // the folder holds no followed chain
  wrong_chain = 5,          // the node serves another chain
  cancelled = 6,            // Ctrl-C
  transaction_refused = 7,  // the node or the ledger refused it
  lapsed = 8,               // no block took it in time, and none can any more: verified
  stuck = 9,                // a lane's sequence does not move
  waiting = 10,             // signed and kept, and not in a block yet
  other_chain = 11,         // the home follows another chain than the one that was named
  not_confirmed = 12,       // something would be lost, and nobody said yes
  key_absent = 13,          // what is to be proven does not exist
  key_present = 14,         // what is to be proven absent exists
  no_passphrase = 15,       // the file with it is empty
  passphrase_too_long = 16,
  passphrases_differ = 17,  // the two that were typed
  bad_text = 18,            // too long, or not fit to be shown
  nobody_asked = 19,        // something would be lost, and there is no terminal to ask on
  link_missing = 20,        // of a home that holds data
  link_damaged = 21,        // of a home
  hook_failed = 22,         // what the alarm calls did not take a notice
  told_damaged = 23,        // the alarm's file of what was told; the detail is the file and why
  hook_unreachable = 24,    // the server of the alarm's URL
  hook_timeout = 25,        // it did not answer in time
  hook_redirected = 26,     // it sends elsewhere: never followed
  hook_bad_url = 27,
  stopped = 28,  // Ctrl-C of a command that keeps nothing of its work
  // what was typed, by what was expected
  bad_hash = 30,
  bad_anchor = 31,
  bad_height = 32,
  bad_time = 33,
  bad_batch = 34,
  bad_state_key = 35,
  bad_chain_id = 36,
  several_batches = 37,  // more than one has this manifest number
  bad_task = 38,         // the beginning of none, or of several, of the hashes in an outbox
};

// The programs share one domain: no process holds two of them.
constexpr ErrorDomain error_domain(Errc) { return ErrorDomain::desktop; }
std::string_view error_name(Errc code);

// Of this process's environment: LC_ALL, LC_MESSAGES, LANG.
words::Language language();
// For people; the error's own text is always shown beside it.
words::Explanation explain(const Error& error);
// Whether the error is about what was typed: an argument, an address, a network link.
bool is_wrong_use(const Error& error);
// Whether the error says that something was found wrong, rather than that it could not be done.
bool is_refusal(const Error& error);

}  // namespace wastewatch::cli
