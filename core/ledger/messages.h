// The messages' effects, one function each. Fields were checked already (message_checks.h), the signer's role
// and its organisation's kind and status too; what remains are the rules that need the state. A code other
// than ok leaves changes behind that the caller drops. One thread.
#pragma once

#include "ledger/envelope/tx.h"
#include "ledger/proto/tx.pb.h"
#include "ledger/state/context.h"

namespace wastewatch::ledger {

Code execute(Context& context, const v1::DeclareBatch& message);
Code execute(Context& context, const v1::OpenTrip& message);
Code execute(Context& context, const v1::CloseTrip& message);
Code execute(Context& context, const v1::OfferCustody& message);
Code execute(Context& context, const v1::AcceptCustody& message);
Code execute(Context& context, const v1::RefuseCustody& message);
Code execute(Context& context, const v1::WithdrawOffer& message);
Code execute(Context& context, const v1::TreatBatch& message);
Code execute(Context& context, const v1::BindDevice& message);
Code execute(Context& context, const v1::UnbindDevice& message);
Code execute(Context& context, const v1::ReportTelemetry& message, const ChunkCheck& check);
Code execute(Context& context, const v1::RaiseIncident& message);

// One message of a transaction: who may sign it, then its effect.
Code execute_message(Context& context, const v1::Message& message, const PreparedTx& tx);

}  // namespace wastewatch::ledger
