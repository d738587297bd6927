// What every rule about batches is made of: loading, saving, the history, deadlines, holdings, loads of
// trips. Functions change the records given to them and the state; the caller saves the batch last. One
// thread.
#pragma once

#include <optional>

#include "ledger/state/context.h"
#include "ledger/workflow.h"

namespace wastewatch::ledger {

std::optional<v1::Batch> load_batch(State& state, const std::string& id);
void save_batch(State& state, const v1::Batch& batch);
std::optional<v1::Offer> load_offer(State& state, const v1::Batch& batch);

// Appends to the batch's history; height, time, place in the block, mass and state are filled in.
void add_event(const Moment& moment, v1::Batch& batch, v1::BatchEvent event);
// An event signed by the message's signer.
v1::BatchEvent event_of(const Context& context, v1::BatchEventKind kind);

// Deadlines of a batch: one of a kind at a time.
void arm(const Moment& moment, v1::Batch& batch, v1::DeadlineKind kind, std::int64_t due_ms);
void disarm(const Moment& moment, v1::Batch& batch, v1::DeadlineKind kind);

// The entry of `batch` under its holder.
void open_holding(const Moment& moment, const v1::Batch& batch);
void close_holding(const Moment& moment, const v1::Batch& batch);
std::int64_t holdings_of(State& state, const OrganisationId& id);

// The open load of the transporter that holds the batch.
void open_load(const Moment& moment, const v1::Batch& batch);
void close_load(const Moment& moment, const v1::Batch& batch);

// Takes the batch aboard trip `trip_id`, or off the trip it is on.
void load_on_trip(const Moment& moment, v1::Batch& batch, const std::string& trip_id);
void unload_from_trip(const Moment& moment, v1::Batch& batch);

// Removes the open offer and its expiry.
void close_offer(const Moment& moment, v1::Batch& batch);

void add_credit(const Moment& moment, const std::string& organisation, v1::CreditKind kind,
                const std::string& subject, std::int64_t due_ms);

}  // namespace wastewatch::ledger
