// The verification trace: how each trusted header was reached from the trust anchor. Kept, stored and shown.
// Plain values with a compact encoding (protobuf wire format, fields numbered in the order of the members).
#pragma once

#include <cstdint>
#include <string>

#include "base/bytes.h"
#include "base/error.h"
#include "base/time.h"
#include "light/check.h"

namespace wastewatch::light {

struct TraceStep {
  Mode mode = Mode::skipping;
  bool trusted = true;  // false: not enough trust, so a header between was tried next
  std::int64_t from = 0;
  std::int64_t to = 0;
  Hash to_hash{};
  std::uint32_t headers = 1;  // a run of consecutive headers (adjacent, backwards) is one step
  Tally overlap{};            // skipping: signers from the trusted set
  Tally quorum{};             // signers of the new set; of the last header in a run
  std::uint32_t signatures_verified = 0;
  std::int64_t duration_ns = 0;  // time spent on verifying, without the network
  Timestamp at{};                // when
  std::string provider{};        // who supplied the header

  bool operator==(const TraceStep&) const = default;
};

Bytes encode(const TraceStep& step);
// Errors: store_corrupt.
Result<TraceStep> decode_trace_step(BytesView bytes);

}  // namespace wastewatch::light
