#include "ui/session/endings.h"

#include <algorithm>

namespace wastewatch::ui {
namespace {

using enum SessionEnd;
using Tells = Ending::Tells;

constexpr std::array any_state{true, true, true, true};
constexpr std::array endings_table{
    Ending{left, any_state, false, false, false, Tells::everything, SessionState::closed},
    Ending{closed, any_state, false, false, true, Tells::everything, SessionState::closed},
    Ending{replaced, any_state, false, false, false, Tells::nobody, SessionState::closed},
    Ending{reopened, {false, false, true, true}, true, true, false, Tells::nobody, std::nullopt},
    Ending{failed, {false, true, true, false}, true, true, false, Tells::status, SessionState::failed},
    Ending{gone, any_state, false, false, true, Tells::nobody, SessionState::closed},
};

}  // namespace

std::span<const Ending> endings() { return endings_table; }

const Ending& ending_of(SessionEnd reason) {
  return *std::ranges::find(endings_table, reason, &Ending::reason);
}

}  // namespace wastewatch::ui
