// Whether a source of tiles can be used, and when it is asked again. Pure: the caller says what happened and
// when. Times in ms of a steady clock.
//
// A source counts as usable once a first tile, the probe, came from it. A failed tile pauses all others for a
// while; when that happens twice without a good tile in between, or at once when the server wants a key,
// sends elsewhere or shows a wrong certificate, the probe decides: one bad tile is no bad source. An unusable
// source is probed at growing pauses until it answers.
#pragma once

#include <cstdint>
#include <optional>

#include "base/error.h"

namespace wastewatch::ui {

struct HealthPace {
  std::int64_t tile_pause_ms = 2'000;
  std::int64_t first_probe_ms = 5'000;  // after the source became unusable; then twice as long each time
  std::int64_t most_probe_ms = 300'000;
};

class SourceHealth {
 public:
  enum class State { closed, checking, usable, unusable };

  explicit SourceHealth(HealthPace pace = {}) : pace_(pace) {}

  void close();
  void open(std::int64_t now_ms);   // the probe is due
  void retry(std::int64_t now_ms);  // the same, for whatever was opened; nothing changes until it is answered
  void refuse(Error error);         // it cannot be asked: unusable, and not probed
  void probe_sent();
  void probe_good();
  // `wait_ms`: as the server wishes; 0: it said nothing.
  void probe_failed(Error error, std::int64_t now_ms, std::int64_t wait_ms);
  void tile_good();
  void tile_failed(const Error& error, std::int64_t now_ms, std::int64_t wait_ms);

  State state() const { return state_; }
  bool usable() const { return state_ == State::usable; }
  bool probing() const { return probing_; }
  bool may_ask(std::int64_t now_ms) const { return usable() && now_ms >= paused_until_ms_; }
  std::optional<std::int64_t> paused_until(std::int64_t now_ms) const;
  std::optional<std::int64_t> probe_due() const { return probe_due_ms_; }
  // Why it is unusable, or what failed last while it is doubted.
  const std::optional<Error>& problem() const { return problem_; }

 private:
  HealthPace pace_;
  State state_ = State::closed;
  bool probing_ = false;
  int failures_ = 0;  // rounds of failed tiles without a good one
  std::int64_t paused_until_ms_ = 0;
  std::int64_t probe_pause_ms_ = 0;
  std::optional<std::int64_t> probe_due_ms_;
  std::optional<Error> problem_;
};

}  // namespace wastewatch::ui
