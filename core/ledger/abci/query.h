// What can be asked of the state: /key (data: the key) and /range (data: a range query). docs/formats.md.
// Pure over a committed tree; thread safe.
#pragma once

#include <string_view>

#include "chain/abci.h"
#include "ledger/result_codes.h"
#include "merkle/iavl.h"

namespace wastewatch::ledger {

// The type of a range's one proof operation; its key is `from`, its data merkle::encode_range.
inline constexpr std::string_view range_proof_type = "wastewatch:range";

// protobuf { bytes from = 1; bytes to = 2; uint32 limit = 3 }; an empty `to`: no upper bound; limit 0: 1,000.
struct RangeQuery {
  Bytes from;
  Bytes to;
  std::uint32_t limit = 0;
  bool operator==(const RangeQuery&) const = default;
};
Bytes encode_range_query(const RangeQuery& query);
std::optional<RangeQuery> decode_range_query(BytesView bytes);

// Answers from the tree of the asked height. Unknown paths and bad data are codes; an Error is a failing
// store.
Result<chain::abci::QueryResult> answer_query(const merkle::Tree& tree, const chain::abci::Query& request);
chain::abci::QueryResult query_failure(Code code, std::int64_t height);

}  // namespace wastewatch::ledger
