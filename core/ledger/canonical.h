// The one permitted encoding of a protobuf message: what re-encoding gives, without unknown fields.
#pragma once

#include <google/protobuf/message.h>

#include <string>

#include "base/bytes.h"

namespace wastewatch::ledger {

// Parses; false when the bytes do not decode or are not their own re-encoding.
bool parse_canonical(BytesView bytes, google::protobuf::Message& message);

// Deterministic encoding of a record or message.
Bytes encode(const google::protobuf::MessageLite& message);

// Bytes fields of protobuf are std::string.
inline std::string to_string(BytesView bytes) { return std::string(as_text(bytes)); }

}  // namespace wastewatch::ledger
