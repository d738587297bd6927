// What the parties of a measured load sign, told from its story. Messages hold names instead of ids
// (entry.h). Pure functions.
#pragma once

#include <functional>

#include "scenario/entry.h"
#include "scenario/story.h"

namespace wastewatch::scenario {

// Calls `add` for each message, in any order of time.
void write_paperwork(const Story& story, const std::function<void(Signed)>& add);

}  // namespace wastewatch::scenario
