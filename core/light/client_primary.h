// Internal: how a client continues with another primary.
#pragma once

#include <chrono>

#include "light/client.h"

namespace wastewatch::light {

template <class T>
Result<T> Client::within_limit(const std::stop_token& stop,
                               const std::function<Result<T>(const std::stop_token&)>& act) {
  TimeLimit limit(stop, std::chrono::nanoseconds(options_.task_limit_ns));
  limit_ = &limit;
  auto result = act(limit.token());
  limit_ = nullptr;
  if (result || !limit.expired() || stop.stop_requested() || !result.error().is(Errc::cancelled))
    return result;
  const std::string name = primary()->name();
  book_->note(name, PeerEvent::unreachable, 0, "brought nothing in time");
  return fail(Errc::no_response, name + " brought nothing in time");
}

template <class T>
Result<T> Client::with_primary(std::int64_t height, const std::stop_token& stop,
                               const std::function<Result<T>(const std::stop_token&)>& act) {
  auto result = within_limit<T>(stop, act);
  for (std::size_t others = book_->size() - 1; others > 0 && !result; --others) {
    if (stop.stop_requested() || !give_up_primary(result.error(), height, stop)) break;
    result = within_limit<T>(stop, act);
  }
  keep_peer_records();
  return result;
}

}  // namespace wastewatch::light
