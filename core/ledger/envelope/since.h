// The version of the rules that a protobuf field came with: its option `since` (proto/since.proto), 1 without
// it. Under older rules a transaction that sets the field is malformed, as it was before the field existed.
// Pure; thread safe.
#pragma once

#include <google/protobuf/message.h>

#include <cstdint>

namespace wastewatch::ledger {

// Whether every field set in the message or nested in it came with `version` or earlier.
bool came_with(const google::protobuf::Message& message, std::uint64_t version);
// Whether a message of this type can hold a field that came later.
bool has_later_fields(const google::protobuf::Descriptor& type, std::uint64_t version);

}  // namespace wastewatch::ledger
