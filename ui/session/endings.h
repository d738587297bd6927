// The ways in which following a network ends, and what each leaves behind: one table, carried out by
// Session::end() and by nothing else. Pure.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>

namespace wastewatch::ui {

enum class SessionState : std::uint8_t { closed, preparing, open, failed };  // as Session::State

enum class SessionEnd : std::uint8_t {
  left,      // back to the first start
  closed,    // the data folder or the application goes
  replaced,  // another network is opened at once
  reopened,  // the same network is opened at once, by other means
  failed,    // it cannot be followed
  gone,      // the session is destroyed, and with it what it would tell
};

struct Ending {
  // Who is told: nobody when something is opened at once, so that the screen changes once and not by way of
  // the first start.
  enum class Tells : std::uint8_t { nobody, status, everything };

  SessionEnd reason;
  std::array<bool, 4> from;  // by SessionState; elsewhere nothing is done
  bool keeps_network;        // its name, nodes and anchor
  bool keeps_chain;          // the demonstration's process goes on
  bool waits;                // until threads and processes have ended
  Tells tells;
  std::optional<SessionState> next;  // nothing: as before
};
std::span<const Ending> endings();  // one a reason, in their order
const Ending& ending_of(SessionEnd reason);

}  // namespace wastewatch::ui
