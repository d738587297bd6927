// The sort orders behind the batch table: for every facet a batch has (its state, holder, flags …) one key,
// so that a filtered table reads a contiguous range, newest declaration first.
//   key = facet u8 ‖ length u8 ‖ value ‖ be64(2⁶³−1 − declared_ms) ‖ batch id        value = empty
// Pure functions; thread safe.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "base/bytes.h"
#include "ledger/ids.h"
#include "ledger/proto/state.pb.h"

namespace wastewatch::index {

enum class Facet : std::uint8_t {
  all = 0,
  state = 1,
  generator = 2,
  holder = 3,
  destination = 4,
  flag = 5,
  region = 6,  // of origin
  waste_code = 7,
};

enum class BatchFlag : std::uint8_t {
  overdue = 1,
  claim_unconfirmed = 2,
  discrepancy = 3,
  telemetry_gap = 4,
  incident = 5,
  returning = 6,
  treatment_late = 7,
  was_overdue = 8,
  was_claim_unconfirmed = 9,
  trouble = 10,  // overdue or claim unconfirmed, now
  open = 11,     // collected, not delivered
};

// One value of one facet.
struct FacetValue {
  Facet facet = Facet::all;
  Bytes value;
  auto operator<=>(const FacetValue&) const = default;
};

FacetValue facet_of(BatchFlag flag);
FacetValue facet_of(ledger::v1::BatchState state);

// "overdue": stable, the key of its word.
std::string_view flag_name(BatchFlag flag);
std::vector<BatchFlag> flags_of(const ledger::v1::Batch& batch);
std::vector<FacetValue> facets_of(const ledger::v1::Batch& batch);

Bytes order_prefix(const FacetValue& facet);
Bytes order_key(const FacetValue& facet, std::int64_t declared_ms, const ledger::BatchId& id);

struct OrderEntry {
  std::int64_t declared_ms = 0;
  ledger::BatchId id;
};
std::optional<OrderEntry> parse_order_key(BytesView key);

}  // namespace wastewatch::index
