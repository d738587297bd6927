// Counts and masses kept while replaying, so that the overview costs one read and not a scan: numbers per
// region of origin, and masses per region and day of collection. Masses are as declared, in grams. Every
// batch contributes by what it is now; a change takes the old contribution out and puts the new one in. Value
// types; thread safe as such.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>

#include "base/bytes.h"
#include "ledger/proto/state.pb.h"

namespace wastewatch::index {

enum class Counter : std::uint8_t {
  batches,
  declared,  // by state
  in_transit,
  stored,
  delivered,
  treated,
  open_loads,  // collected, not delivered
  overdue,
  claim_unconfirmed,
  with_incident,
  count_,
};

struct Figures {
  std::array<std::int64_t, static_cast<std::size_t>(Counter::count_)> counts{};

  std::int64_t& at(Counter counter) { return counts[static_cast<std::size_t>(counter)]; }
  std::int64_t at(Counter counter) const { return counts[static_cast<std::size_t>(counter)]; }
  Figures& operator+=(const Figures& other);
  bool operator==(const Figures&) const = default;
};

// What was collected on one day and what became of it: collected = delivered + within_time + missing.
struct DayMass {
  std::int64_t collected_g = 0;
  std::int64_t delivered_g = 0;
  std::int64_t within_time_g = 0;
  std::int64_t missing_g = 0;  // overdue, or claimed and unconfirmed
  std::int64_t loads = 0;
  std::int64_t missing_loads = 0;

  DayMass& operator+=(const DayMass& other);
  bool operator==(const DayMass&) const = default;
};

// Days since 1970-01-01 in the policy's local time.
std::int32_t local_day(std::int64_t time_ms, std::int64_t utc_offset_minutes);

// What one batch adds. sign is +1 or −1.
Figures contribution(const ledger::v1::Batch& batch, int sign);
std::optional<std::pair<std::int32_t, DayMass>> day_contribution(const ledger::v1::Batch& batch,
                                                                 std::int64_t utc_offset_minutes, int sign);

Bytes encode(const Figures& figures);
std::optional<Figures> decode_figures(BytesView bytes);
Bytes encode(const DayMass& day);
std::optional<DayMass> decode_day(BytesView bytes);

// Keys: length u8 ‖ region; and that ‖ be32 of the day with its sign bit flipped.
Bytes figures_key(std::string_view region);
Bytes day_key(std::string_view region, std::int32_t day);
std::optional<std::pair<std::string, std::int32_t>> parse_day_key(BytesView key);

}  // namespace wastewatch::index
