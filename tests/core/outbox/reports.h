// Reports of an incident by the demonstration's first inspector.
#pragma once

#include <algorithm>

#include "crypto/private_key.h"
#include "ledger/canonical.h"
#include "ledger/envelope/tx_builder.h"
#include "scenario/world.h"

namespace wastewatch::test {

inline crypto::PrivateKey inspector_key() {
  const auto regulator =
      std::ranges::find(scenario::companies(), scenario::Kind::regulator, &scenario::Company::kind);
  return crypto::PrivateKey::from_name(crypto::KeyType::secp256k1,
                                       scenario::inspector_key_name(*regulator, 1));
}

inline ledger::v1::Message report(BytesView batch, const std::string& note) {
  ledger::v1::Message out;
  auto& raised = *out.mutable_raise_incident();
  raised.set_kind(ledger::v1::INCIDENT_DUMPING);
  raised.set_batch_id(ledger::to_string(batch));
  raised.set_note(note);
  return out;
}

}  // namespace wastewatch::test
