// Internal: how a client goes on with another primary.
#pragma once

#include "light/client.h"

namespace wastewatch::light {

template <class T>
Result<T> Client::with_primary(std::int64_t height, const std::stop_token& stop,
                               const std::function<Result<T>()>& act) {
  auto result = act();
  for (std::size_t others = book_->size() - 1; others > 0 && !result; --others) {
    if (stop.stop_requested() || !give_up_primary(result.error(), height)) break;
    result = act();
  }
  keep_peer_records();
  return result;
}

}  // namespace wastewatch::light
