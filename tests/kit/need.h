// For set-up that cannot fail unless something is broken: the value, or std::runtime_error with the error's
// text.
#pragma once

#include <stdexcept>
#include <utility>

#include "base/error.h"

namespace wastewatch::test {

template <class T>
T need(Result<T> result) {
  if (!result) throw std::runtime_error(result.error().text());
  return std::move(*result);
}

inline void need(const Status& status) {
  if (!status) throw std::runtime_error(status.error().text());
}

}  // namespace wastewatch::test
