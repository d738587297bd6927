#include "watch/custody.h"

#include <algorithm>
#include <array>

namespace wastewatch::watch {
namespace {

namespace v1 = ledger::v1;
using ledger::OrganisationId;

OrganisationId organisation_at(const std::string& bytes) {
  return OrganisationId::from(as_bytes(bytes)).value_or(OrganisationId{});
}

Half half_of(const v1::BatchEvent& event) {
  Half out{organisation_at(event.actor()),
           true,
           to_bytes(event.signer()),
           event.height(),
           event.tx_index(),
           event.message_index(),
           event.time_ms(),
           event.claimed_ms(),
           {}};
  if (event.has_position()) out.position = event.position();
  return out;
}

struct AcceptanceRow {
  v1::BatchEventKind kind;
  CustodyRole role;
};
constexpr std::array acceptances = {AcceptanceRow{v1::EVENT_COLLECTED, CustodyRole::transporter},
                                    AcceptanceRow{v1::EVENT_STORED, CustodyRole::station},
                                    AcceptanceRow{v1::EVENT_DELIVERED, CustodyRole::destination},
                                    AcceptanceRow{v1::EVENT_RETURNED, CustodyRole::origin}};

struct EndingRow {
  v1::BatchEventKind kind;
  HandoverState state;
};
constexpr std::array endings = {EndingRow{v1::EVENT_REFUSED, HandoverState::refused},
                                EndingRow{v1::EVENT_WITHDRAWN, HandoverState::withdrawn},
                                EndingRow{v1::EVENT_OFFER_EXPIRED, HandoverState::expired}};

template <class Rows>
const typename Rows::value_type* row_of(const Rows& rows, v1::BatchEventKind kind) {
  const auto found = std::ranges::find(rows, kind, &Rows::value_type::kind);
  return found == rows.end() ? nullptr : &*found;
}

class ChainBuilder {
 public:
  explicit ChainBuilder(const index::BatchDetail& detail) : detail_(detail) {}

  CustodyChain build() {
    const auto& batch = detail_.batch;
    open_card(organisation_at(batch.generator()), CustodyRole::generator, batch.declared_ms(),
              batch.declared_mass_g());
    for (const auto& entry : detail_.events) take(entry.event);
    finish();
    return std::move(chain_);
  }

 private:
  void open_card(const OrganisationId& id, CustodyRole role, std::int64_t from_ms, std::int64_t mass_g) {
    chain_.cards.push_back({id, role, mass_g, from_ms, 0, false, false});
  }

  void take(const v1::BatchEvent& event) {
    if (event.kind() == v1::EVENT_OFFERED || event.kind() == v1::EVENT_CLAIMED) return offered(event);
    if (const auto* row = row_of(acceptances, event.kind())) return accepted(event, row->role);
    if (const auto* row = row_of(endings, event.kind())) return ended(event, row->state);
  }

  void offered(const v1::BatchEvent& event) {
    CustodyHandover handover;
    handover.offer = to_bytes(event.reference());
    handover.claim = event.kind() == v1::EVENT_CLAIMED;
    handover.giver = half_of(event);
    handover.receiver.organisation = organisation_at(event.counterparty());
    handover.offered_g = event.mass_g();
    handover.due_ms = event.due_ms();
    open_ = std::move(handover);
  }

  void accepted(const v1::BatchEvent& event, CustodyRole role) {
    CustodyHandover handover = open_.value_or(CustodyHandover{});
    handover.state = HandoverState::complete;
    handover.receiver = half_of(event);
    handover.accepted_g = event.mass_g();
    handover.difference_g = event.adjustment_g();
    handover.discrepancy = event.discrepancy();
    handover.ended_ms = event.time_ms();
    chain_.cards.back().to_ms = event.time_ms();
    chain_.handovers.emplace_back(std::move(handover));
    open_card(organisation_at(event.actor()), role, event.time_ms(), event.mass_g());
    open_.reset();
  }

  void ended(const v1::BatchEvent& event, HandoverState state) {
    if (!open_ || !equal(open_->offer, as_bytes(event.reference()))) return;
    open_->state = state;
    open_->ended_ms = event.time_ms();
    if (state == HandoverState::refused) {
      open_->receiver = half_of(event);
      open_->receiver.done = false;
      open_->refusal = event.detail();
    }
    chain_.attempts.push_back(std::move(*open_));
    open_.reset();
  }

  // An unanswered claim stands although its offer has ended: its half stays open in the chain.
  void keep_claim() {
    if (open_ || !detail_.batch.journey().has_claim()) return;
    const auto& offer = detail_.batch.journey().claim().offer_id();
    auto& attempts = chain_.attempts;
    const auto found = std::ranges::find_if(
        attempts, [&](const CustodyHandover& handover) { return equal(handover.offer, as_bytes(offer)); });
    if (found == attempts.end()) return;
    open_ = std::move(*found);
    attempts.erase(found);
  }

  void finish() {
    keep_claim();
    auto& last = chain_.cards.back();
    last.present = last.to_ms == 0 && detail_.batch.state() != v1::BATCH_VOIDED;
    const auto destination = organisation_at(detail_.batch.journey().destination());
    const auto next = open_ ? open_->receiver.organisation : destination;
    const bool journey_open = open_ || (detail_.batch.delivered_ms() == 0 && !destination.is_zero());
    if (!journey_open || next == last.organisation) return;
    chain_.handovers.push_back(std::move(open_));
    expect(next, next == destination ? destination_role() : CustodyRole::transporter);
    if (next != destination && !destination.is_zero()) {
      chain_.handovers.emplace_back(std::nullopt);
      expect(destination, destination_role());
    }
  }

  CustodyRole destination_role() const {
    return detail_.batch.journey().is_return() ? CustodyRole::origin : CustodyRole::destination;
  }

  void expect(const OrganisationId& id, CustodyRole role) {
    chain_.cards.push_back({id, role, 0, 0, 0, false, true});
  }

  const index::BatchDetail& detail_;
  CustodyChain chain_;
  std::optional<CustodyHandover> open_;
};

}  // namespace

std::string_view role_name(CustodyRole role) {
  switch (role) {
    case CustodyRole::generator: return "generator";
    case CustodyRole::transporter: return "transporter";
    case CustodyRole::station: return "station";
    case CustodyRole::destination: return "destination";
    case CustodyRole::origin: return "origin";
  }
  return "unknown";
}

std::string_view handover_state_name(HandoverState state) {
  switch (state) {
    case HandoverState::open: return "open";
    case HandoverState::complete: return "complete";
    case HandoverState::refused: return "refused";
    case HandoverState::withdrawn: return "withdrawn";
    case HandoverState::expired: return "expired";
  }
  return "unknown";
}

std::int64_t mass_of(const ledger::v1::Batch& batch) {
  return batch.mass_g() != 0 ? batch.mass_g() : batch.treated_g();
}

CustodyChain custody_chain(const index::BatchDetail& detail) { return ChainBuilder(detail).build(); }

}  // namespace wastewatch::watch
