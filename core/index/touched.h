// Which state records of a block alert rules may look at: left by the replica with the block, taken by the
// feed of alerts behind it. A row of `touched_kinds` is all that a new kind of subject needs here.
//   touched: height be64 → (length be32 ‖ key) …
// Pure functions; thread safe.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "base/bytes.h"
#include "ledger/schema/schema.h"

namespace wastewatch::index {

inline constexpr std::array touched_kinds = {ledger::schema::Kind::batch, ledger::schema::Kind::device};

Bytes touched_key(std::int64_t height);
// Of ascending keys those of the kinds above; empty when there is none.
Bytes encode_touched(const std::vector<Bytes>& changed_keys);
std::optional<std::vector<Bytes>> decode_touched(BytesView value);

}  // namespace wastewatch::index
