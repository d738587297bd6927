// Where a telemetry chunk belongs in what a device has reported: decided from its head alone.
// Pure functions; thread safe. The outcomes are those of docs/formats.md.
#pragma once

#include "ledger/devices/telemetry.h"
#include "ledger/proto/state.pb.h"
#include "ledger/result_codes.h"

namespace wastewatch::ledger {

inline constexpr int max_gaps = 32;
inline constexpr int recent_chunks = 16;
inline constexpr int max_conflicts = 8;
inline constexpr std::uint32_t max_boots_ahead = 16;

struct Placement {
  Code code = Code::ok;
  v1::TelemetryOutcome outcome = v1::TELEMETRY_OUTCOME_UNSPECIFIED;
};

// Decides and, when the code is ok and the chunk is neither duplicate nor conflict, moves the head.
Placement place_chunk(v1::DeviceHead& head, const ChunkFacts& chunk);

// Records an accepted chunk among the recent ones, or a conflicting one among the conflicts.
void remember_chunk(v1::DeviceHead& head, const v1::ChunkReference& reference);

// One chunk an interval, with a burst saved up: false and unchanged when this one comes too soon.
bool take_allowance(v1::DeviceHead& head, std::int64_t now_ms, std::int64_t interval_ms, std::int64_t burst);

}  // namespace wastewatch::ledger
