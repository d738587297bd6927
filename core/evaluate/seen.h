// What was seen while days were played: the loads, and each stretch of time in which a rule said one thing
// about one of them. Knows nothing of what is true. Plain values and a pure function; thread safe.
#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "evaluate/claims.h"
#include "geo/point.h"
#include "ledger/ids.h"
#include "watch/feed_store.h"

namespace wastewatch::evaluate {

inline constexpr std::int64_t still_standing = std::numeric_limits<std::int64_t>::max();

struct SeenLoad {
  ledger::BatchId batch;
  std::int64_t declared_ms = 0;
  std::int64_t deliver_by_ms = 0;  // as agreed at the pick-up; 0: never collected
  std::int64_t mass_g = 0;         // declared
};

// One line of the feed's log.
struct SeenChange {
  watch::FeedEvent event = watch::FeedEvent::raised;
  std::int64_t time_ms = 0;  // of the block
  std::string rule;
  Claim claim = Claim::paperwork;
  watch::Grade grade = watch::Grade::notice;
  watch::Subject subject;
  ledger::BatchId batch;  // the load it is about; zero: none
  // Where the load is, as the alert's page says then; nothing when no tracker tells.
  std::optional<geo::Point> place;
};

struct SeenPlace {
  std::int64_t time_ms = 0;
  geo::Point place;
  bool operator==(const SeenPlace&) const = default;
};

// A rule said one claim at one grade about one load, from a block to another.
struct Spell {
  std::string rule;
  Claim claim = Claim::paperwork;
  watch::Grade grade = watch::Grade::notice;
  ledger::BatchId batch;  // zero: about a device without a load
  std::int64_t from_ms = 0;
  std::int64_t to_ms = still_standing;
  std::vector<SeenPlace> places{};  // where it said that the load is, in order of time
};

// In the order in which they began.
std::vector<Spell> spells_of(std::span<const SeenChange> changes);

}  // namespace wastewatch::evaluate
