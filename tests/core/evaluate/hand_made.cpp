#include "core/evaluate/hand_made.h"

namespace wastewatch::test {

using watch::FeedEvent;

ledger::BatchId load_id(int number) {
  ledger::BatchId out;
  out.data[0] = static_cast<std::uint8_t>(number);
  return out;
}

evaluate::SeenLoad load(int number, std::int64_t declared_h, std::int64_t deliver_by_h) {
  return {load_id(number), declared_h * hour_ms, deliver_by_h * hour_ms, 1'000'000};
}

evaluate::SeenChange change(FeedEvent event, std::int64_t hour, int load, const AlertAt& alert) {
  return {.event = event,
          .time_ms = hour * hour_ms,
          .rule = alert.rule,
          .claim = alert.claim,
          .grade = alert.grade,
          .subject = watch::subject_of(load_id(load)),
          .batch = load_id(load),
          .place = {}};
}

evaluate::SeenChange raised(std::int64_t hour, int load, const AlertAt& alert) {
  return change(FeedEvent::raised, hour, load, alert);
}

evaluate::SeenChange ended(std::int64_t hour, int load, const AlertAt& alert) {
  return change(FeedEvent::ended, hour, load, alert);
}

evaluate::Truth truth(int load, std::string kind, evaluate::Claim claim, std::int64_t fault_h) {
  return {.batch = load_id(load),
          .kind = std::move(kind),
          .fraud = true,
          .claim = claim,
          .fault_ms = fault_h * hour_ms};
}

}  // namespace wastewatch::test
