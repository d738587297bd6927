// OfferCustody, AcceptCustody, RefuseCustody and WithdrawOffer: a batch on its way from one party to another.
#include <utility>

#include "ledger/custody/custody_messages.h"
#include "ledger/custody/handover.h"
#include "ledger/custody/transfer.h"
#include "ledger/envelope/field_checker.h"
#include "ledger/rules.h"

namespace wastewatch::ledger {
namespace {

v1::Offer make_offer(const Context& context, const v1::OfferCustody& message, const v1::Batch& batch) {
  v1::Offer offer;
  offer.set_id(to_string(id_of<OfferId>(context.origin)));
  offer.set_batch_id(batch.id());
  offer.set_from(to_string(context.self));
  offer.set_to(message.to_organisation());
  offer.set_trip_id(message.trip_id());
  offer.set_mass_g(message.mass_g() == 0 ? batch.mass_g() : message.mass_g());
  if (message.has_position()) *offer.mutable_position() = message.position();
  if (message.has_site()) *offer.mutable_site() = message.site();
  offer.set_made_ms(context.now());
  offer.set_made_height(context.moment.height);
  offer.set_claimed_ms(message.claimed_ms());
  offer.set_signer(to_string(context.origin.signer));
  return offer;
}

Transfer transfer_of(const Context& context, const Transition& row, v1::Batch batch, v1::Offer offer) {
  Transfer out{context, row, std::move(batch), std::move(offer), event_of(context, row.event)};
  out.kind = context.directory().waste_kind(out.batch.waste_code());
  out.event.set_counterparty(context.is_self(out.offer.from()) ? out.offer.to() : out.offer.from());
  out.event.set_reference(out.offer.id());
  out.event.set_trip_id(out.offer.trip_id());
  return out;
}

struct Answered {
  v1::Batch batch;
  v1::Offer offer;
};

// The open offer that a message answers or withdraws, whose party the signer is.
std::expected<Answered, Code> find_offer(const Context& context, Action action, const std::string& batch_id,
                                         const std::string& offer_id) {
  auto batch = load_batch(context.state(), batch_id);
  if (!batch) return std::unexpected(Code::unknown_batch);
  auto offer = load_offer(context.state(), *batch);
  if (!offer || offer->id() != offer_id) return std::unexpected(Code::unknown_offer);
  const Code party = check_parties(context, action, *batch, *offer);
  if (party != Code::ok) return std::unexpected(party);
  return Answered{*std::move(batch), *std::move(offer)};
}

// The receiver's answer, ready to be carried out. The receiver is what it is now, not what it was when the
// offer was made.
std::expected<Transfer, Code> find_answer(const Context& context, Action action, const std::string& batch_id,
                                          const std::string& offer_id) {
  auto found = find_offer(context, action, batch_id, offer_id);
  if (!found) return std::unexpected(found.error());
  const auto* receiver = context.directory().organisation(as_bytes(found->offer.to()));
  if (receiver == nullptr) return std::unexpected(Code::wrong_state);
  const auto* row =
      context.moment.rules.transition(found->batch.state(), action, receiver_kind(found->batch, *receiver));
  if (row == nullptr) return std::unexpected(Code::wrong_state);
  Transfer out = transfer_of(context, *row, std::move(found->batch), std::move(found->offer));
  if (out.kind == nullptr) return std::unexpected(Code::wrong_state);
  return out;
}

}  // namespace

Code check_fields(const v1::OfferCustody& m) {
  FieldChecker checker;
  checker.id(m.batch_id())
      .id(m.to_organisation())
      .optional_id(m.trip_id())
      .optional_id(m.destination())
      .optional_mass(m.mass_g())
      .position(m.has_position(), m.position())
      .time(m.stands_until_ms())
      .time(m.deliver_by_ms())
      .time(m.claimed_ms());
  if (m.has_site()) checker.site(m.site());
  return checker.result();
}

Code check_fields(const v1::AcceptCustody& m) {
  return FieldChecker()
      .id(m.offer_id())
      .id(m.batch_id())
      .mass(m.mass_g())
      .basis(m.mass_basis())
      .that(m.weighing_id().empty(), Code::not_supported)
      .that(m.mass_basis() != v1::MASS_ESTIMATED, Code::bad_field)
      .position(m.has_position(), m.position())
      .time(m.claimed_ms())
      .result();
}

Code check_fields(const v1::RefuseCustody& m) {
  return FieldChecker()
      .id(m.offer_id())
      .id(m.batch_id())
      .that(v1::RefusalReason_IsValid(m.reason()) && m.reason() != 0, Code::bad_field)
      .text(m.note())
      .position(m.has_position(), m.position())
      .time(m.claimed_ms())
      .result();
}

Code check_fields(const v1::WithdrawOffer& m) {
  return FieldChecker().id(m.offer_id()).id(m.batch_id()).text(m.note()).time(m.claimed_ms()).result();
}

Code execute(Context& context, const v1::OfferCustody& message) {
  auto batch = load_batch(context.state(), message.batch_id());
  if (!batch) return Code::unknown_batch;
  v1::Offer offer = make_offer(context, message, *batch);
  const Code party = check_parties(context, v1::Message::kOfferCustody, *batch, offer);
  if (party != Code::ok) return party;
  if (context.is_self(message.to_organisation())) return Code::offer_to_self;
  if (load_offer(context.state(), *batch)) return Code::offer_open;
  const auto* receiver = context.directory().organisation(as_bytes(message.to_organisation()));
  if (receiver == nullptr) return Code::unknown_organisation;
  if (receiver->status() != v1::ORGANISATION_ACTIVE) return Code::organisation_not_active;
  const auto* row = context.moment.rules.transition(batch->state(), v1::Message::kOfferCustody,
                                                    receiver_kind(*batch, *receiver));
  if (row == nullptr) return Code::wrong_state;
  if (message.stands_until_ms() != 0 && message.stands_until_ms() <= context.now()) return Code::bad_time;
  Transfer transfer = transfer_of(context, *row, *std::move(batch), std::move(offer));
  transfer.terms = {message.destination(), message.deliver_by_ms(), message.stands_until_ms()};
  if (const Code code = carry_out(transfer); code != Code::ok) return code;
  transfer.event.set_claimed_ms(message.claimed_ms());
  if (message.has_position()) *transfer.event.mutable_position() = message.position();
  record(transfer);
  return Code::ok;
}

Code execute(Context& context, const v1::AcceptCustody& message) {
  auto found = find_answer(context, v1::Message::kAcceptCustody, message.batch_id(), message.offer_id());
  if (!found) return found.error();
  found->mass_g = message.mass_g();
  if (const Code code = carry_out(*found); code != Code::ok) return code;
  const v1::Journey& journey = found->batch.journey();
  found->event.set_due_ms(journey.armed() ? journey.deliver_by_ms() : 0);
  found->event.set_claimed_ms(message.claimed_ms());
  if (message.has_position()) *found->event.mutable_position() = message.position();
  record(*found);
  return Code::ok;
}

Code execute(Context& context, const v1::RefuseCustody& message) {
  auto found = find_answer(context, v1::Message::kRefuseCustody, message.batch_id(), message.offer_id());
  if (!found) return found.error();
  if (const Code code = carry_out(*found); code != Code::ok) return code;
  found->event.set_detail(message.reason());
  found->event.set_claimed_ms(message.claimed_ms());
  if (message.has_position()) *found->event.mutable_position() = message.position();
  record(*found);
  return Code::ok;
}

Code execute(Context& context, const v1::WithdrawOffer& message) {
  constexpr auto action = v1::Message::kWithdrawOffer;
  auto found = find_offer(context, action, message.batch_id(), message.offer_id());
  if (!found) return found.error();
  const auto* row = context.moment.rules.transition(found->batch.state(), action, Receiver::none);
  if (row == nullptr) return Code::wrong_state;
  Transfer transfer = transfer_of(context, *row, std::move(found->batch), std::move(found->offer));
  if (const Code code = carry_out(transfer); code != Code::ok) return code;
  transfer.event.set_claimed_ms(message.claimed_ms());
  record(transfer);
  return Code::ok;
}

}  // namespace wastewatch::ledger
