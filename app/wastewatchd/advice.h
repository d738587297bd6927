// What the operator can do about an error: node::advice, and the same for the ledger's state below it.
#pragma once

#include "base/error.h"

namespace wastewatch::wastewatchd {

// Exit codes, for a parent process.
enum class Exit : int {
  ok = 0,
  failed = 1,
  usage = 2,
  damaged = 3,      // a store; the advice says which command mends it
  in_use = 4,       // by another process
  too_new = 5,      // a store of a newer version
  output_lost = 6,  // standard output could not be written
};
inline constexpr Exit last_exit = Exit::output_lost;
Exit exit_of(const Error& error);

}  // namespace wastewatch::wastewatchd
