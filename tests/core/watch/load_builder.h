// A load on its way from Wuzhen to a plant, as facts and as a history, changed by each test as it needs.
#pragma once

#include "index/reader.h"
#include "watch/facts.h"
#include "watch/rules.h"

namespace wastewatch::test {

inline constexpr std::int64_t minute = 60'000;
inline constexpr std::int64_t hour = 60 * minute;
inline constexpr std::int64_t day = 24 * hour;
inline constexpr std::int64_t noon = 1'750'000'000'000;

ledger::OrganisationId organisation(std::uint8_t number);  // 1 generator, 2 transporter, 3 plant
ledger::BatchId batch_id();

// Collected at noon, to be delivered at noon + 4 h, 8.2 t; no tracker; now = noon + 1 h.
watch::LoadFacts on_the_way();
// Overdue by an hour, as the chain flagged it.
watch::LoadFacts overdue_load();
// "Delivering now" was signed at noon + 1 h; now is `waited_ms` later.
watch::LoadFacts claimed(std::int64_t waited_ms);
// The chain has flagged the claim.
watch::LoadFacts flagged_claim();

// A bound tracker with one reading a minute in [from, to), that many metres east of the plant.
void track(watch::LoadFacts& facts, std::int64_t from_ms, std::int64_t to_ms, std::int64_t metres_east,
           std::int32_t accuracy_m = 8);

// The one alert of that rule; fails the test when there is none.
watch::Alert only_alert(const watch::LoadFacts& facts, std::string_view rule);

// Histories, event by event.
class HistoryBuilder {
 public:
  HistoryBuilder();
  HistoryBuilder& event(ledger::v1::BatchEventKind kind, std::uint8_t actor, std::uint8_t counterparty = 0,
                        char offer = 0);
  HistoryBuilder& mass(std::int64_t mass_g, std::int64_t adjustment_g = 0);
  ledger::v1::Batch& batch() { return detail_.batch; }
  const index::BatchDetail& detail() const { return detail_; }

 private:
  index::BatchDetail detail_;
};

}  // namespace wastewatch::test
