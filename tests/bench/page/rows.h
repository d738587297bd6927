// The rows of the map page. `times`: how often each is measured. Errors: std::runtime_error.
#pragma once

#include "figures.h"

namespace wastewatch::bench {

// From the request to the first complete frame of a replay of ten hours; milliseconds at p95.
PageFigure replay_open(int times);
// From the moment the chain has a block with a reading, a block a second, until its symbol has moved on the
// map; milliseconds at p95.
PageFigure block_to_map(int times);
// What the window's memory grows by for each live vehicle, from 1,000 to 11,000 of them; bytes.
PageFigure live_vehicle_bytes(int times);
// From the start of the process, on a home that exists, to the first frame of the window; milliseconds, the
// median. Starts this program again for each.
PageFigure window_start(int times);
// What it starts: shows the window, prints when its first frame was there, and follows the network until
// something was recomputed.
int show_window(const char* data, const char* network);

}  // namespace wastewatch::bench
