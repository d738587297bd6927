// Frames of the real map: 1440 × 900, 100,000 points of tracks, 1,000 vehicles, software rendering.
#include <format>
#include <nlohmann/json.hpp>
#include <sstream>

#include "process.h"
#include "rows.h"

namespace wastewatch::bench {
namespace {

using Json = nlohmann::json;

// What wastewatch-bench-map tells, a line for each of its rows.
std::map<std::string, Json> map_figures(const Setup& setup, int frames) {
  require(!setup.map.empty(), "wastewatch-bench-map is not there");
  const Command command{"/usr/bin/env",      "QT_QPA_PLATFORM=offscreen", "QT_QUICK_BACKEND=software",
                        "QT_SCALE_FACTOR=1", setup.map.string(),          "--json",
                        "--frames",          std::to_string(frames)};
  std::istringstream lines(run_program(command));
  std::map<std::string, Json> out;
  for (std::string line; std::getline(lines, line);) {
    const Json row = Json::parse(line);
    out[row.at("row").get<std::string>()] = row;
  }
  return out;
}

constexpr int measured_frames = 200;

}  // namespace

// The 95th percentile in place of a rate, by the clock and on a core.
Outcome measure_map(const Setup& setup, std::string_view row) {
  static std::map<std::string, Json> figures;  // one run of the program for all rows
  if (figures.empty()) figures = map_figures(setup, measured_frames);
  const Json& found = figures.at(std::string(row));
  Outcome out;
  const double p95 = found.at("p95_ms").get<double>();
  out.ours = {p95, 1, p95 / found.at("p95_cpu_ms").get<double>()};
  out.notes.push_back(
      std::format("median {:.1f} ms; on a core {:.1f} and {:.1f} ms", found.at("median_ms").get<double>(),
                  found.at("median_cpu_ms").get<double>(), found.at("p95_cpu_ms").get<double>()));
  return out;
}

void check_map(const Setup& setup) {
  if (setup.map.empty()) return;  // built without the desktop
  static const auto figures = map_figures(setup, 2);
  require(figures.size() == 4, "wastewatch-bench-map lacks rows");
}

}  // namespace wastewatch::bench
