#include "ledger/custody/transfer.h"

#include <algorithm>
#include <array>

#include "ledger/rules.h"

namespace wastewatch::ledger {
namespace {

struct PartyRow {
  Party party;
  Code otherwise;
  const std::string& (*organisation)(const v1::Batch&, const v1::Offer&);
};

constexpr auto party_rows = std::to_array<PartyRow>({
    {Party::holder, Code::not_holder,
     [](const v1::Batch& batch, const v1::Offer&) -> const std::string& { return batch.holder(); }},
    {Party::receiver, Code::not_receiver,
     [](const v1::Batch&, const v1::Offer& offer) -> const std::string& { return offer.to(); }},
    {Party::offerer, Code::not_offerer,
     [](const v1::Batch&, const v1::Offer& offer) -> const std::string& { return offer.from(); }},
});

}  // namespace

Code check_party(const Context& context, Party party, const v1::Batch& batch, const v1::Offer& offer) {
  const auto* row = std::ranges::find(party_rows, party, &PartyRow::party);
  if (row == party_rows.end() || context.is_self(row->organisation(batch, offer))) return Code::ok;
  return row->otherwise;
}

Code check_parties(const Context& context, Action action, const v1::Batch& batch, const v1::Offer& offer) {
  const auto rows = context.moment.rules.transitions();
  const bool known = std::ranges::any_of(
      rows, [&](const Transition& row) { return row.action == action && row.from == batch.state(); });
  Code code = Code::ok;
  for (const Transition& row : rows) {
    if (row.action != action || (known && row.from != batch.state())) continue;
    code = check_party(context, row.party, batch, offer);
    if (code == Code::ok) return code;
  }
  return code;
}

Code carry_out(Transfer& transfer) {
  const Code party = check_party(transfer.context, transfer.row.party, transfer.batch, transfer.offer);
  if (party != Code::ok) return party;
  for (const EffectRow& effect : effect_rows()) {
    if (!has(transfer.row.effects, effect.effect)) continue;
    if (const Code code = effect.apply(transfer); code != Code::ok) return code;
  }
  if (!transfer.remains) transfer.batch.set_state(transfer.row.to);
  return Code::ok;
}

void record(Transfer& transfer) {
  add_event(transfer.context.moment, transfer.batch, std::move(transfer.event));
  save_batch(transfer.context.state(), transfer.batch);
}

}  // namespace wastewatch::ledger
