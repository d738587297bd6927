// demonstration.json in the home of a demonstration: what its feed is made from. Plain values.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "base/error.h"
#include "scenario/live.h"

namespace wastewatch::wastewatchd {

inline constexpr auto settings_name = "demonstration.json";

struct DemonstrationSettings {
  std::uint64_t seed = 1;
  std::int64_t start_ms = 0;  // chain time of the first moment
  // Live traffic, in chain time, oldest first. None: not in this demonstration, whose genesis lacks its
  // carrier.
  std::vector<scenario::LiveWindow> live;
};

std::string to_json(const DemonstrationSettings& settings);
// Errors: FileErrc's, not_a_demonstration (no such file), bad_demonstration (damaged).
Result<DemonstrationSettings> read_settings(const std::filesystem::path& home);
// Errors: FileErrc's.
Status write_settings(const std::filesystem::path& home, const DemonstrationSettings& settings);

// The next window, for somebody who watches from `now_ms` on; the chain has everything until `chain_ms`.
scenario::LiveWindow next_window(const DemonstrationSettings& settings, std::int64_t chain_ms,
                                 std::int64_t now_ms);
// Whether the last window is over, or soon will be.
bool needs_window(const DemonstrationSettings& settings, std::int64_t now_ms);

}  // namespace wastewatch::wastewatchd
