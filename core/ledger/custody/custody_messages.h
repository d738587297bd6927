// Messages about batches. check_fields() needs no state and is pure; execute() has the rules that need it:
// the fields were checked already, the signer's role and its organisation's kind and status too, and the due
// deadlines of the batch were carried out. A code other than ok leaves changes behind that the caller drops.
#pragma once

#include "ledger/state/context.h"

namespace wastewatch::ledger {

inline constexpr int max_outputs = 8;

Code check_fields(const v1::DeclareBatch& message);
Code check_fields(const v1::OfferCustody& message);
Code check_fields(const v1::AcceptCustody& message);
Code check_fields(const v1::RefuseCustody& message);
Code check_fields(const v1::WithdrawOffer& message);
Code check_fields(const v1::TreatBatch& message);

Code execute(Context& context, const v1::DeclareBatch& message);
Code execute(Context& context, const v1::OfferCustody& message);
Code execute(Context& context, const v1::AcceptCustody& message);
Code execute(Context& context, const v1::RefuseCustody& message);
Code execute(Context& context, const v1::WithdrawOffer& message);
Code execute(Context& context, const v1::TreatBatch& message);

}  // namespace wastewatch::ledger
