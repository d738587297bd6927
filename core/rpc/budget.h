// What one task may cost in all, however many requests it takes. A node that keeps within the limits of every
// single request must not hold up a task for ever: loops over requests take from a budget. Not thread safe.
#pragma once

#include <chrono>
#include <cstddef>

#include "base/error.h"
#include "rpc/errors.h"

namespace wastewatch::rpc {

struct Allowance {
  std::chrono::milliseconds time{};
  std::size_t bytes = 0;
  std::size_t requests = 0;
};

class Budget {
 public:
  explicit Budget(const Allowance& allowance);

  // Before a request. Errors: timeout, too_large (also for too many requests).
  Status take_request();
  // After an answer. Errors: too_large.
  Status take_bytes(std::size_t bytes);
  std::chrono::milliseconds time_left() const;  // never negative

 private:
  std::chrono::steady_clock::time_point until_;
  Allowance left_;
};

}  // namespace wastewatch::rpc
