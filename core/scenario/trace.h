// What a device of a measured scenario says along its way, with the conditions and habits of the load. Pure
// but for the random numbers it draws.
#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include "scenario/entry.h"
#include "scenario/path.h"
#include "scenario/story.h"

namespace wastewatch::scenario {

struct Trace {
  std::string device;
  std::int64_t from_ms = 0;
  std::int64_t until_ms = 0;
  std::int64_t silent_ms = 0;  // hears and says nothing from here on; 0: never
  std::int64_t sparse_ms = 0;  // saves power from here on: a reading an hour; 0: never
  std::int64_t opened_ms = 0;  // lies open from here on: the humidity falls; 0: never
  int humidity_permille = 0;   // 0: no such sensor
};

// Calls `add` for each chunk, in the order in which the device makes them.
void trace(const Trace& one, const Path& path, const Story& story, Random random,
           const std::function<void(Report)>& add);

}  // namespace wastewatch::scenario
