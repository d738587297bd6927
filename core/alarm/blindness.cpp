#include "alarm/blindness.h"

namespace wastewatch::alarm {

std::string_view blind_because(const Sight& sight) {
  using enum index::FollowPhase;
  if (sight.phase != following) return index::phase_name(sight.phase);
  // The feed is written in the same step as the block: one behind is on its way.
  return sight.alerts_height + 1 < sight.replayed_height ? "alerts_stopped" : "";
}

std::optional<Blindness::News> Blindness::look(const Sight& sight, std::int64_t now_ms) {
  const auto reason = blind_because(sight);
  if (reason.empty()) {
    since_ms_.reset();
    if (!told_) return std::nullopt;
    told_ = false;
    return News{};
  }
  if (!since_ms_) since_ms_ = now_ms;
  if (told_ || now_ms - *since_ms_ < grace_.count()) return std::nullopt;
  told_ = true;
  return News{true, std::string(reason)};
}

}  // namespace wastewatch::alarm
