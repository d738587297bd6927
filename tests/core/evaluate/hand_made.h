// A hand-made history of loads, alerts and what is true, whose counts can be told by reading it. Times are
// hours.
#pragma once

#include <string>

#include "evaluate/matching.h"

namespace wastewatch::test {

inline constexpr std::int64_t hour_ms = 3'600'000;

ledger::BatchId load_id(int number);
evaluate::SeenLoad load(int number, std::int64_t declared_h, std::int64_t deliver_by_h);

struct AlertAt {
  std::string rule;
  evaluate::Claim claim = evaluate::Claim::not_arrived;
  watch::Grade grade = watch::Grade::serious;
};
inline const AlertAt overdue{"overdue", evaluate::Claim::not_arrived, watch::Grade::serious};
inline const AlertAt contradicted{"claim-contradicted", evaluate::Claim::not_arrived, watch::Grade::critical};
inline const AlertAt unsigned_yet{"unconfirmed-claim", evaluate::Claim::signature_missing,
                                  watch::Grade::notice};
evaluate::SeenChange change(watch::FeedEvent event, std::int64_t hour, int load, const AlertAt& alert);
evaluate::SeenChange raised(std::int64_t hour, int load, const AlertAt& alert);
evaluate::SeenChange ended(std::int64_t hour, int load, const AlertAt& alert);

evaluate::Truth truth(int load, std::string kind, evaluate::Claim claim, std::int64_t fault_h);

}  // namespace wastewatch::test
