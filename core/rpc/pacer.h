// How fast one node may be asked. A node that asks for patience (HTTP 429 or 503) is left alone for as long
// as it says, else for a pause that doubles with every refusal in a row; then it is asked with fewer requests
// at once, and with more again as it answers. Thread safe.
#pragma once

#include <chrono>
#include <cstddef>
#include <mutex>
#include <optional>
#include <stop_token>

namespace wastewatch::rpc {

class Pacer {
 public:
  static constexpr std::size_t most_lanes = 10;
  static constexpr std::chrono::milliseconds first_pause{250};
  static constexpr std::chrono::milliseconds longest_pause{60'000};

  // Waits for the end of a pause. False: stopped, or the pause is longer than `patience`.
  bool wait_turn(std::chrono::milliseconds patience, const std::stop_token& stop);
  // Requests that may be under way at once, 1 to most_lanes.
  std::size_t lanes() const;
  // What is left of the pause.
  std::chrono::milliseconds pause() const;

  void answered();
  // `retry_after`: what the node said, bounded by longest_pause.
  void refused(std::optional<std::chrono::milliseconds> retry_after);

 private:
  mutable std::mutex mutex_;
  std::chrono::steady_clock::time_point not_before_{};
  std::size_t lanes_ = most_lanes;
  std::size_t answers_ = 0;  // since lanes_ changed
  unsigned refusals_in_a_row_ = 0;
};

}  // namespace wastewatch::rpc
