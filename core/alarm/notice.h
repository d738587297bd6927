// What the alarm tells a hook: one JSON object each. Value types and a pure function; thread safe.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "watch/alert.h"

namespace wastewatch::alarm {

enum class NoticeKind : std::uint8_t {
  standing = 1,  // stood already when the alarm was started for the first time
  raised = 2,
  changed = 3,  // its grade, sentence or numbers did
  ended = 4,    // fires no more
  blind = 5,    // the alarm cannot see; `reason` says why
  sees_again = 6,
  alive = 7,  // the heartbeat: whoever misses it knows that the alarm has ended
};
std::string_view notice_name(NoticeKind kind);  // "raised"

struct Notice {
  NoticeKind kind = NoticeKind::alive;
  std::string chain_id{};
  std::int64_t height = 0;              // of the block; of blind and alive: recomputed to
  std::int64_t time_ms = 0;             // block time; of blind and alive: this computer's
  std::optional<watch::Alert> alert{};  // of the first four
  std::string reason{};                 // of blind: "unreachable" … (index::phase_name) or "alerts_stopped"
  std::int64_t critical = 0;            // of alive: how many stand
};

// {"notice":"raised","chain":…,"height":…,"time":"2026-…Z","alert":{…}}: docs/command-line.md lists the
// members. Without line break.
std::string to_json(const Notice& notice);

}  // namespace wastewatch::alarm
