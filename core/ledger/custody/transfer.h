// A batch being acted on by a message, along a row of the workflow: the party is checked against the row,
// then the row's effects are applied in order. One thread.
#pragma once

#include "ledger/custody/batches.h"
#include "ledger/workflow.h"

namespace wastewatch::ledger {

// What an offer asks for. Times in Unix milliseconds, 0: not said.
struct OfferTerms {
  std::string_view destination;  // empty: not said
  std::int64_t deliver_by_ms = 0;
  std::int64_t stands_until_ms = 0;
};

struct Transfer {
  const Context& context;
  const Transition& row;
  v1::Batch batch;
  v1::Offer offer;                      // being made or answered
  v1::BatchEvent event;                 // of the batch's history
  const v1::WasteKind* kind = nullptr;  // of the batch
  OfferTerms terms{};                   // of the offer being made
  std::int64_t mass_g = 0;              // accepted or treated
  std::int64_t new_holdings = 1;        // batches that the signer's organisation would hold besides
  const v1::TreatBatch* treatment = nullptr;
  bool remains = false;  // part of the batch is left: its state stays
};

// ok when the signer is the row's party, else not_holder, not_receiver or not_offerer.
Code check_party(const Context& context, Party party, const v1::Batch& batch, const v1::Offer& offer);
// The same before the receiver is known: one of the parties that may do this to a batch in this state, or in
// any state when there is no row for this one.
Code check_parties(const Context& context, Action action, const v1::Batch& batch, const v1::Offer& offer);

// Checks the party, applies the effects and moves the batch to the row's next state. Other codes than ok
// leave changes behind that the caller drops.
Code carry_out(Transfer& transfer);
// Appends the event to the history and saves the batch.
void record(Transfer& transfer);

// An effect and its one function. In the order in which they are applied.
struct EffectRow {
  Effect effect;
  std::string_view name;
  Code (*apply)(Transfer&);
};
std::span<const EffectRow> effect_rows();

// Whether the signer's organisation may hold `more` batches besides those it has.
bool has_room(const Context& context, std::int64_t more);

}  // namespace wastewatch::ledger
