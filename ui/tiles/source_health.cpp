#include "ui/tiles/source_health.h"

#include <algorithm>
#include <utility>

#include "tiles/errors.h"

namespace wastewatch::ui {
namespace {

constexpr int most_failures = 2;

// What no further tile will do better.
bool is_final(const Error& error) {
  return error.is(tiles::Errc::needs_key) || error.is(tiles::Errc::redirected) ||
         error.is(tiles::Errc::untrusted);
}

}  // namespace

void SourceHealth::close() { *this = SourceHealth(pace_); }

void SourceHealth::open(std::int64_t now_ms) {
  close();
  state_ = State::checking;
  probe_due_ms_ = now_ms;
}

void SourceHealth::retry(std::int64_t now_ms) {
  if (!probing_) probe_due_ms_ = now_ms;
  probe_pause_ms_ = 0;
}

void SourceHealth::refuse(Error error) {
  close();
  state_ = State::unusable;
  problem_ = std::move(error);
}

void SourceHealth::probe_sent() {
  probing_ = true;
  probe_due_ms_.reset();
}

void SourceHealth::probe_good() {
  const HealthPace pace = pace_;
  *this = SourceHealth(pace);
  state_ = State::usable;
}

void SourceHealth::probe_failed(Error error, std::int64_t now_ms, std::int64_t wait_ms) {
  probing_ = false;
  state_ = State::unusable;
  problem_ = std::move(error);
  probe_pause_ms_ = std::clamp(2 * probe_pause_ms_, pace_.first_probe_ms, pace_.most_probe_ms);
  probe_due_ms_ = now_ms + std::max(probe_pause_ms_, wait_ms);
}

void SourceHealth::tile_good() {
  failures_ = 0;
  if (usable() && !probing_ && !probe_due_ms_) problem_.reset();
}

void SourceHealth::tile_failed(const Error& error, std::int64_t now_ms, std::int64_t wait_ms) {
  if (!usable()) return;
  problem_ = error;
  if (now_ms < paused_until_ms_ && !is_final(error)) return;  // of the same round
  ++failures_;
  paused_until_ms_ = now_ms + std::max(pace_.tile_pause_ms, wait_ms);
  const bool doubted = failures_ >= most_failures || is_final(error);
  if (doubted && !probing_ && !probe_due_ms_) probe_due_ms_ = now_ms + wait_ms;
}

std::optional<std::int64_t> SourceHealth::paused_until(std::int64_t now_ms) const {
  return usable() && now_ms < paused_until_ms_ ? std::optional(paused_until_ms_) : std::nullopt;
}

}  // namespace wastewatch::ui
