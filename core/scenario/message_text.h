// Messages with names instead of ids (entry.h) as JSON, field by field under their protobuf names. Pure
// functions; thread safe.
#pragma once

#include <nlohmann/json_fwd.hpp>

#include "base/error.h"
#include "ledger/proto/tx.pb.h"

namespace wastewatch::scenario {

// {"declare_batch": {"waste_code": "kitchen", …}}; enumerations by number; fields of their default value are
// left out.
nlohmann::json message_json(const ledger::v1::Message& message);
// Errors: bad_line, saying what was expected.
Result<ledger::v1::Message> message_of(const nlohmann::json& in);

}  // namespace wastewatch::scenario
