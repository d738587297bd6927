#include "watch/arrivals.h"

#include <algorithm>
#include <ranges>

namespace wastewatch::watch {
namespace {

using Event = ledger::v1::BatchEvent;

bool is_receipt_event(const Event& event) {
  return event.kind() == ledger::v1::EVENT_DELIVERED || event.kind() == ledger::v1::EVENT_STORED ||
         event.kind() == ledger::v1::EVENT_RETURNED;
}

class ArrivalReader {
 public:
  explicit ArrivalReader(const FindReceiver& find) : find_(find) {}

  void take(const Event& event) {
    switch (event.kind()) {
      case ledger::v1::EVENT_COLLECTED: return collected(event);
      case ledger::v1::EVENT_CLAIMED:
      case ledger::v1::EVENT_OFFERED: return offered(event);
      case ledger::v1::EVENT_WITHDRAWN: return withdrawn(event);
      case ledger::v1::EVENT_REFUSED: return refused(event);
      default: break;
    }
    if (is_receipt_event(event)) received(event);
  }

  std::vector<Arrival> arrivals() && {
    std::vector<Arrival> out;
    out.reserve(found_.size());
    for (auto& one : found_) out.push_back(std::move(one.arrival));
    return out;
  }

 private:
  struct Found {
    Arrival arrival;
    std::string offer;  // the newest of it
  };

  // A pick-up by another carrier on the way takes no statement back.
  void collected(const Event& event) {
    under_way_ = true;
    if (Found* found = of_offer(event)) found_.erase(found_.begin() + (found - found_.data()));
  }

  void offered(const Event& event) {
    if (!under_way_) return;
    const auto same = std::ranges::find_if(found_, [&](const Found& one) {
      return one.arrival.receiver == event.counterparty() && one.arrival.answer == ArrivalAnswer::none;
    });
    if (same != found_.end()) {
      same->offer = event.reference();
      same->arrival.giver = event.actor();
      same->arrival.withdrawn = false;
      return;
    }
    Receiver receiver = find_(event.counterparty());
    Arrival one{.giver = event.actor(), .receiver = event.counterparty()};
    one.claim = event.kind() == ledger::v1::EVENT_CLAIMED;
    one.carrier = receiver.carrier;
    one.journey = journey_;
    one.stated_ms = event.time_ms();
    one.areas = std::move(receiver.areas);
    found_.push_back({std::move(one), event.reference()});
  }

  Found* of_offer(const Event& event) {
    const auto found = std::ranges::find(found_, event.reference(), &Found::offer);
    return found == found_.end() ? nullptr : &*found;
  }

  void withdrawn(const Event& event) {
    if (Found* found = of_offer(event)) found->arrival.withdrawn = true;
  }

  // A refused delivery begins a return, the next journey.
  void refused(const Event& event) {
    Found* found = of_offer(event);
    if (found == nullptr) return;
    found->arrival.answer = ArrivalAnswer::refused;
    found->arrival.refusal = event.detail();
    found->arrival.answered_ms = event.time_ms();
    if (found->arrival.claim) ++journey_;
  }

  void received(const Event& event) {
    Found* found = of_offer(event);
    Found kept = found == nullptr ? Found{} : std::move(*found);
    found_.clear();
    under_way_ = event.kind() == ledger::v1::EVENT_STORED;
    if (found == nullptr) return;
    kept.arrival.answer = ArrivalAnswer::accepted;
    kept.arrival.answered_ms = event.time_ms();
    found_.push_back(std::move(kept));
  }

  const FindReceiver& find_;
  std::vector<Found> found_;
  bool under_way_ = false;
  std::uint32_t journey_ = 1;
};

}  // namespace

std::vector<Arrival> arrivals_of(const std::vector<index::NumberedEvent>& events, const FindReceiver& find) {
  ArrivalReader reader(find);
  for (const auto& entry : events) reader.take(entry.event);
  return std::move(reader).arrivals();
}

}  // namespace wastewatch::watch
