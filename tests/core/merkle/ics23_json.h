// The JSON forms in which the ICS 23 vectors state operations, proofs and specifications: bytes are base64, a
// missing member has its default.
#pragma once

#include <nlohmann/json.hpp>

#include "merkle/ics23.h"

namespace wastewatch::test {

Bytes base64_member(const nlohmann::json& object, const char* name);
Bytes hex_member(const nlohmann::json& object, const char* name);
merkle::ics23::LeafOp leaf_from_json(const nlohmann::json& object);
merkle::ics23::InnerOp inner_from_json(const nlohmann::json& object);
merkle::ics23::ExistenceProof existence_from_json(const nlohmann::json& object);
merkle::ics23::ProofSpec spec_from_json(const nlohmann::json& object);

}  // namespace wastewatch::test
