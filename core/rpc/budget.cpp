#include "rpc/budget.h"

#include <algorithm>

namespace wastewatch::rpc {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

Budget::Budget(const Allowance& allowance) : until_(steady_clock::now() + allowance.time), left_(allowance) {}

milliseconds Budget::time_left() const {
  const auto left = std::chrono::ceil<milliseconds>(until_ - steady_clock::now());
  return std::max(left, milliseconds{0});
}

Status Budget::take_request() {
  if (time_left() == milliseconds{0}) return fail(Errc::timeout, "the task took too long in all");
  if (left_.requests == 0) return fail(Errc::too_large, "the task needs too many requests");
  --left_.requests;
  return {};
}

Status Budget::take_bytes(std::size_t bytes) {
  if (bytes > left_.bytes) return fail(Errc::too_large, "the answers of one task are too large in all");
  left_.bytes -= bytes;
  return {};
}

}  // namespace wastewatch::rpc
