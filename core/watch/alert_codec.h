// Alerts as they are stored: protobuf wire format, keys of words as text. Pure; thread safe.
#pragma once

#include <optional>

#include "watch/alert.h"

namespace wastewatch::watch {

Bytes encode(const Alert& alert);
// Nothing when the bytes do not decode, or name a rule, sentence or number that this program does not have.
std::optional<Alert> decode_alert(BytesView bytes);

}  // namespace wastewatch::watch
