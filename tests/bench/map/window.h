// The real map in a window of 1440 × 900: 100,000 points of tracks, 1,000 vehicles, five corridors.
#pragma once

namespace wastewatch::ui {

constexpr int track_points = 100'000;
constexpr int vehicles = 1'000;

// A frame is the change of the camera, polish, painting, rendering and flush. `json`: a line for each row
// with its name, median and p95 in ms.
void measure_window(int frames, bool json);

}  // namespace wastewatch::ui
