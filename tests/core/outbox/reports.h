// Reports of an incident by the demonstration's first inspector.
#pragma once

#include <algorithm>

#include "crypto/private_key.h"
#include "kit/ledger/messages.h"
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
  return ledger::test::incident_message(ledger::v1::INCIDENT_DUMPING, batch, note);
}

}  // namespace wastewatch::test
