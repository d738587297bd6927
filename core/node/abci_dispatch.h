// One ABCI request to one response. Consensus calls take turns; mempool, query and snapshot reads run beside
// them, as chain::abci::Application promises. Thread safe.
#pragma once

#include <mutex>

#include "chain/abci.h"
#include "node/errors.h"

namespace wastewatch::node {

struct AbciAnswer {
  Bytes response;        // protobuf Response, unframed
  bool flush = false;    // send everything answered so far at once
  bool refused = false;  // the call was out of order, the response is an exception: its connection ends
  // The application reported damage (the response is an exception): stop answering.
  std::optional<Error> fatal;
};

class AbciDispatcher {
 public:
  explicit AbciDispatcher(chain::abci::Application& application) : application_(application) {}
  // `request` is one protobuf Request. Malformed bytes and unknown requests give an exception response.
  AbciAnswer answer(BytesView request);

 private:
  chain::abci::Application& application_;
  std::mutex consensus_;
};

}  // namespace wastewatch::node
