// Where light blocks come from: the one interface between verification and the network.
// Implementations are blocking and called from worker threads; each call has its own deadline and may be
// cancelled with the stop token. Whatever they return is untrusted: basic shape is checked by them,
// signatures never.
#pragma once

#include <cstdint>
#include <stop_token>
#include <string>
#include <vector>

#include "base/error.h"
#include "chain/types.h"
#include "light/errors.h"
#include "light/identity.h"

namespace wastewatch::light {

class Provider {
 public:
  virtual ~Provider() = default;

  // A name for logs and screens: the peer's address as the user wrote it.
  virtual std::string name() const = 0;

  // Signed header and validator set at `height`; 0 asks for the latest.
  // Errors (light::Errc): height_too_high (retry later), height_pruned (names the lowest),
  // no_response, redirected, asks_to_wait, answered_error, malformed_response and not_a_node (the peer breaks
  // the protocol), cancelled.
  virtual Result<chain::LightBlock> light_block(std::int64_t height, std::stop_token stop) = 0;

  // Signed headers of [from, to] and the validator sets that are new among them: the batched way for
  // sequential verification. May return fewer than asked, never none without an error; heights are
  // contiguous.
  virtual Result<std::vector<chain::LightBlock>> light_blocks(std::int64_t from, std::int64_t to,
                                                              std::stop_token stop) = 0;

  // Who the peer is, as far as it can be told; asked seldom. Errors: no_response, malformed_response,
  // cancelled; no_response also from peers that have no identity.
  virtual Result<NodeIdentity> identity(std::stop_token stop);

  // Hands evidence of an attack to the peer (broadcast_evidence).
  virtual Status report_evidence(const chain::Evidence& evidence, std::stop_token stop) = 0;
};

}  // namespace wastewatch::light
